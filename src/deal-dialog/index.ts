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
export * as DealListing from './deal-listing.js';
export { DealListDialog } from './deal-list-dialog.js';
export type {
  DealListChoice,
  DealListDialogOptions,
  DealListDialogProps,
  OpenListOptions,
} from './deal-list-dialog-props.js';
export type { DealsChoice } from './deals-choice.js';
export { DEAL_LIST_COLUMNS, type DealListColumnId } from './deal-list-column.js';
export type { DealListRow } from './deal-list-row.js';
export type { ShownDeals } from './deal-listing-context.js';
export {
  DealListingClose,
  DealListingHead,
  DealListingSummary,
  DealListingTitle,
} from './deal-listing-head.js';
export { DealListingRoot, type DealListingHandle, type DealListingRootProps } from './deal-listing-root.js';
export { DealListingRow, type DealListingRowProps } from './deal-listing-row.js';
export { DealListingTable, type DealListingTableProps } from './deal-listing-table.js';
export { DealListingDownload, DealListingSearch, DealListingTools } from './deal-listing-tools.js';
export {
  useDealListing,
  type DealListColumnView,
  type UseDealListingOptions,
  type UseDealListingResult,
} from './use-deal-listing.js';
export { useSortedDeals, type UseSortedDealsOptions } from '../hooks/use-sorted-deals.js';
export type { DealSearchField, SortedDeals } from '../summary/sorted-deals.js';
export type { DealSort, DealSortField } from '../summary/sorted-row-order.js';
export { DealDetailsBid } from './deal-details-bid.js';
export { DealDetailsCriteria } from './deal-details-criteria.js';
export { DealDetailsCriterion, type DealDetailsCriterionProps } from './deal-details-criterion.js';
export type { DealBid, DealStageCriteria } from './deal-criteria.js';
export type { DealActivities, DealEvent, DealHappenings } from './deal-happenings.js';
export type { DealOperate, DealOperationAnswer, OnDealOperation } from './deal-operation.js';
export { DEAL_LIST_ATTRIBUTES } from './deal-list-attributes.js';
