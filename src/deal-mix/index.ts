export * as Mix from './mix.js';
export { DealMix } from './deal-mix.js';
export type { DealMixProps } from './deal-mix-props.js';
export { DEAL_MIX_ATTRIBUTES } from './mix-attributes.js';
export { MixBarrel } from './mix-barrel.js';
export { MixClass, type MixClassProps } from './mix-class.js';
export { MixClasses, type MixClassesProps } from './mix-classes.js';
export { MixConcentration } from './mix-concentration.js';
export type { MixDialogOptions } from './mix-dialogs.js';
export { MixFacts } from './mix-facts.js';
export { MixHistory, type MixHistoryProps } from './mix-history.js';
export { MixHistoryTable, type MixHistoryTableProps } from './mix-history-table.js';
export { MixViewSwitch, type MixView, type MixViewSwitchProps } from './mix-view-switch.js';
export {
  useMixHistory,
  type MixDay,
  type MixDayAttributes,
  type MixHistoryAttributes,
  type MixHistoryMeasure,
  type MixLayer,
  type MixLayerAttributes,
  type UseMixHistoryOptions,
  type UseMixHistoryResult,
} from './use-mix-history.js';
export { MixLegend } from './mix-legend.js';
export { MixNotes, type MixNotesProps } from './mix-notes.js';
export { MixPlot } from './mix-plot.js';
export { MixReadout } from './mix-readout.js';
export { MixResilience } from './mix-resilience.js';
export { MixRock, type MixRockProps } from './mix-rock.js';
export { MixRocks, type MixRocksProps } from './mix-rocks.js';
export { MixRoot, type MixRootProps } from './mix-root.js';
export { MixDealTable, MixTable, type MixDealTableProps, type MixTableProps } from './mix-table.js';
export { MixRule } from './mix-rule.js';
export { MixThresholds } from './mix-thresholds.js';
export { MixTip } from './mix-tip.js';
export { MixSubtitle, MixTitle } from './mix-title.js';
export {
  MIX_LEAST_DEALS,
  type MixClass as MixClassView,
  type MixClassId,
  type MixRock as MixRockView,
} from './mix-view.js';
export {
  useDealMix,
  type MixClassAttributes,
  type MixDealsOf,
  type MixRockAttributes,
  type UseDealMixOptions,
  type UseDealMixResult,
} from './use-deal-mix.js';
export type {
  MixHandleAttributes,
  MixThreshold,
  MixThresholds as MixThresholdsView,
} from './use-mix-thresholds.js';
