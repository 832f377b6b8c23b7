export * as DealDetails from './deal-details.js';
export { DealDialog } from './deal-dialog.js';
export { DEAL_DIALOG_ATTRIBUTES } from './deal-dialog-attributes.js';
export type { DealDialogOptions, DealDialogProps } from './deal-dialog-props.js';
export type { ShownDeal } from './deal-details-context.js';
export {
  DealDetailsFault,
  DealDetailsFaults,
  type DealDetailsFaultProps,
  type DealDetailsFaultsProps,
} from './deal-details-faults.js';
export { DealDetailsField, type DealDetailsFieldProps } from './deal-details-field.js';
export { DealDetailsFields, type DealDetailsFieldsProps, type DealOwnField } from './deal-details-fields.js';
export { DealDetailsClose, DealDetailsGone, DealDetailsHead, DealDetailsTitle } from './deal-details-head.js';
export { DealDetailsRoot, type DealDetailsRootProps } from './deal-details-root.js';
export { DealDetailsStage } from './deal-details-stage.js';
export { DealDetailsStay, type DealDetailsStayProps } from './deal-details-stay.js';
export {
  DealDetailsTimeline,
  TIMELINE_FIRST_ENTRIES,
  type DealDetailsTimelineProps,
} from './deal-details-timeline.js';
export type { DealFault, DealFaultCode, DealFaultDetail } from './deal-fault.js';
export { DEAL_FIELDS, type BuiltInDealField, type CanSeeField, type DealField } from './deal-field.js';
export type { DealFieldView, DealPeople } from './deal-field-views.js';
export type { DealTimeline, DealTimelineRow } from './deal-timeline.js';
export type { FocusTarget } from './return-focus.js';
export {
  useDealDetails,
  type DealStageView,
  type UseDealDetailsOptions,
  type UseDealDetailsResult,
} from './use-deal-details.js';
