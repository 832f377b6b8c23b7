export * as Gauge from './gauge.js';
export * as Gauges from './gauges.js';
export { CoverageGauge } from './coverage-gauge.js';
export type { CoverageGaugeProps } from './coverage-gauge-props.js';
export { GaugeArc, type GaugePictureProps } from './gauge-arc.js';
export { GAUGE_ATTRIBUTES } from './gauge-attributes.js';
export { GaugeBullet } from './gauge-bullet.js';
export type { GaugeShape } from './gauge-context.js';
export { GaugeDial } from './gauge-dial.js';
export { GaugeExpected } from './gauge-expected.js';
export { GaugeFact, GaugeKindMark, type GaugeFactProps, type GaugeKindMarkProps } from './gauge-fact.js';
export { GaugeFacts } from './gauge-facts.js';
export { GaugeHistory, GaugeHistoryReading, type GaugeHistoryProps } from './gauge-history.js';
export { GaugeHistoryDay, type GaugeHistoryDayProps } from './gauge-history-day.js';
export { GaugeHistoryLabels } from './gauge-history-labels.js';
export { GaugeHistoryLine, type GaugeHistoryLineProps } from './gauge-history-line.js';
export { GaugeHistoryTable, type GaugeHistoryTableProps } from './gauge-history-table.js';
export type { GaugeHistoryPoint, GaugeHistoryShape, GaugeHistoryState } from './gauge-history-view.js';
export { GaugeLeftOut } from './gauge-left-out.js';
export { GaugeMeter, type GaugeMeterPartProps } from './gauge-meter.js';
export { GaugeNotes, GaugeTargetNotes, type GaugeNotesProps } from './gauge-notes.js';
export { GaugeOpen } from './gauge-open.js';
export { GaugePlot } from './gauge-plot.js';
export type { GaugeMarkName, GaugeReading, GaugeReadingKind, GaugeReadingState } from './gauge-reading.js';
export { GaugeNumber, GaugeOf, GaugeReadout, GaugeZone } from './gauge-readout.js';
export { GaugeRemaining } from './gauge-remaining.js';
export { GaugeRequired } from './gauge-required.js';
export { GaugeRoot, type GaugeRootProps } from './gauge-root.js';
export { GaugeTable, type GaugeTableProps } from './gauge-table.js';
export { GaugeTip } from './gauge-tip.js';
export { GaugeSubtitle, GaugeTitle } from './gauge-title.js';
export { GaugeWon, type GaugeFactPartProps } from './gauge-won.js';
export type { GaugeMeterProps, UseCoverageGaugeResult } from './gauge-of-reading.js';
export { useCoverageGauge, type UseCoverageGaugeOptions } from './use-coverage-gauge.js';
export {
  useCoverageHistory,
  type GaugeHistoryPointAttributes,
  type UseCoverageHistoryOptions,
  type UseCoverageHistoryResult,
} from './use-coverage-history.js';
export { CoverageGauges } from './coverage-gauges.js';
export type { CoverageGaugesProps } from './coverage-gauges-props.js';
export { GAUGES_ATTRIBUTES } from './gauges-attributes.js';
export type { CoverageGaugeItem, CoverageGroup } from './gauges-group.js';
export { GaugesLegend, GaugesOverall, GaugesSort, GaugesSubtitle, GaugesTitle } from './gauges-head.js';
export { GaugesItem, GaugesPicture, type GaugesItemProps } from './gauges-item.js';
export {
  GaugesExpected,
  GaugesName,
  GaugesNumber,
  GaugesOf,
  GaugesZone,
  type GaugesItemPartProps,
} from './gauges-item-parts.js';
export { GaugesList, GaugesShown, type GaugesListProps } from './gauges-list.js';
export { GaugesRoot, type GaugesRootProps } from './gauges-root.js';
export type { CoverageSort } from './gauges-sort.js';
export { GaugesTable, type GaugesTableProps } from './gauges-table.js';
export type { GaugesTableRow } from './gauges-table-columns.js';
export { GaugesTip } from './gauges-tip.js';
export {
  useCoverageGauges,
  type GroupMeterAttributes,
  type UseCoverageGaugesOptions,
  type UseCoverageGaugesResult,
} from './use-coverage-gauges.js';
