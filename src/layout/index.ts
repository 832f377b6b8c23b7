export {
  dumbbellLayout,
  shareX,
  type DumbbellLayoutOptions,
  type DumbbellShape,
  type DumbbellSpan,
  type ScaleDirection,
  type ShareSpan,
} from './dumbbell-layout.js';
export type { FunnelBox, FunnelPlace } from './funnel-axes.js';
export type { FunnelEdgeShape } from './funnel-edge.js';
export {
  funnelLayout,
  type FunnelBandShape,
  type FunnelLayoutOptions,
  type FunnelProportion,
  type FunnelShape,
} from './funnel-layout.js';
export {
  gaugeLayout,
  type GaugeArcShape,
  type GaugeBandShape,
  type GaugeMarkShape,
  type GaugeTrackShape,
  type GaugeValues,
  type GaugeZones,
} from './gauge-layout.js';
export {
  BARREL_MOST_TIMES,
  barrelLayout,
  type BarrelCircle,
  type BarrelDeal,
  type BarrelLayoutOptions,
  type BarrelLevel,
  type BarrelShape,
} from './barrel-layout.js';
export {
  amountAt,
  amountScale,
  amountShare,
  moveThreshold,
  stepAmount,
  thresholdRoom,
  type AmountScale,
} from './barrel-thresholds.js';
export type { VesselRoom } from './barrel-vessel.js';
export { bulletLayout, type BulletMarkShape, type BulletShape, type BulletSpan } from './bullet-layout.js';
export {
  HISTORY_WIDTH,
  historyLayout,
  historyScaleEnd,
  type HistoryDay,
  type HistoryLayoutOptions,
  type HistoryPlace,
  type HistoryShape,
} from './history-layout.js';
export {
  gaugeScaleEnd,
  sharedScaleEnd,
  type ScaledGauge,
  type GaugeMark,
  type GaugePlace,
  type PlacedMark,
} from './gauge-scale.js';
export type { LabelPlace } from './gauge-labels.js';
export {
  dayTicks,
  dayX,
  INCIDENCE_KINDS,
  incidenceDays,
  incidenceLayout,
  stepAt,
  type IncidenceKind,
  type IncidenceLayoutOptions,
  type IncidencePoint,
  type IncidenceShape,
} from './incidence-layout.js';
export { shownShares } from './shown-shares.js';
export {
  stackLayout,
  type StackColumnShape,
  type StackLayoutOptions,
  type StackPartShape,
  type StackShape,
} from './stack-layout.js';
