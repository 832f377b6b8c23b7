export { LocaleProvider, useLocale, useMessages, type LocaleProviderProps } from './locale-context.js';
export {
  PipelineProvider,
  usePipelineSource,
  usePipelineStore,
  type PipelineProviderProps,
} from './pipeline-provider.js';
export type { PipelineSource } from './pipeline-source.js';
export {
  coverageGaugeView,
  dealMixView,
  funnelView,
  stageBoardView,
  winRatesView,
  withOwnPeriod,
  withoutNarrow,
  type LinkedView,
  type Narrowed,
} from './linked-views.js';
export { presentQuarter } from './present-quarter.js';
export { readPipelineSelection } from './read-pipeline-selection.js';
export {
  NO_SELECTION,
  type LinkedWidget,
  type Picked,
  type PickedOutcome,
  type PickedPeriod,
  type PickedSizeClass,
  type PickedStage,
  type PipelineSelection,
} from './pipeline-selection.js';
export { useLinkedSizeClasses, useLinkedView, usePipelineSelection, type Select } from './use-linked.js';
export { useControllable, type ControllableOptions } from './use-controllable.js';
export { useCoverage } from './use-coverage.js';
export { useCreation } from './use-creation.js';
export { useCycleAwareCoverage } from './use-cycle-aware-coverage.js';
export { useCycle } from './use-cycle.js';
export { useDealList, useDealLists, type DealSourceOptions } from './use-deal-lists.js';
export { useDeal, type UseDealOptions } from './use-deal.js';
export {
  SIZE_CLASS_KINDS,
  useSizeClassRule,
  type SizeClassKind,
  type SizeClassRuleView,
} from './use-size-class-rule.js';
export { useDealMixSeries } from './use-deal-mix-series.js';
export {
  openInPipeline,
  useClassedDeals,
  useDealMixMeasure,
  useLargestOpenDeals,
  type ClassedDeal,
} from './use-deal-mix.js';
export { useDealSize } from './use-deal-size.js';
export { useExpectedDays } from './use-expected-days.js';
export { useForecast } from './use-forecast.js';
export { useFormatter } from './use-formatter.js';
export { useCoverageGroups, useCycleAwareGroups, type CoverageGroupOptions } from './use-coverage-groups.js';
export { useCoverageSeries } from './use-coverage-series.js';
export { useFlow } from './use-flow.js';
export { useLookBack } from './use-look-back.js';
export { useLosses } from './use-losses.js';
export { useMovement } from './use-movement.js';
export { useFunnelComparison, useFunnelMeasure } from './use-funnel-measure.js';
export { findingText } from './finding-text.js';
export { useFindings } from './use-findings.js';
export { useHealth } from './use-health.js';
export { useGoal } from './use-goal.js';
export { useLeadVelocity } from './use-lead-velocity.js';
export { useMeasure, useMeasureGroups, type GroupOptions, type MeasureOptions } from './use-measure.js';
export { usePipelineValueFactor } from './use-pipeline-value-factor.js';
export {
  useRovingList,
  type RovingList,
  type RovingListAttributes,
  type RovingListOptions,
  type RovingOptionAttributes,
} from './use-roving-list.js';
export { useStageConversion } from './use-stage-conversion.js';
export { useStageDwell } from './use-stage-dwell.js';
export { useStageTotals } from './use-stage-totals.js';
export {
  useStageTotalGroups,
  type StageTotalGroupOptions,
  type StageTotalGroups,
} from './use-stage-total-groups.js';
export { dimensionsInUse } from './dimensions-in-use.js';
export { useToday } from './use-today.js';
export { useTrackRecord } from './use-track-record.js';
export { useVelocity } from './use-velocity.js';
export { useWinIncidenceGroups, type WinIncidenceGroups } from './use-win-incidence-groups.js';
export { useWinIncidence } from './use-win-incidence.js';
export { useWinRate, type WinRateHookArgs } from './use-win-rate.js';
export {
  usePeerComparison,
  useWinRateGroups,
  type PeerComparison,
  type WinRateGroupOptions,
} from './use-win-rate-groups.js';
export type { WinRateSizeOptions } from './use-win-rate-sizes.js';
export {
  PERIOD_GROUPINGS,
  SIZE_CLASS_GROUPING,
  type PeriodGrouping,
  type WinRateGroupResult,
} from './win-rate-grouping.js';
