export * as Funnel from './funnel.js';
export { FUNNEL_ATTRIBUTES } from './funnel-attributes.js';
export { FunnelBand, type FunnelBandProps } from './funnel-band.js';
export { FunnelBasisSelect, type FunnelBasisSelectProps } from './funnel-basis-select.js';
export { FunnelChart } from './funnel-chart.js';
export type { FunnelChartProps } from './funnel-chart-props.js';
export { FunnelConversion, FunnelConversionHead } from './funnel-conversion.js';
export { FunnelGhost, FunnelLegend } from './funnel-ghost.js';
export type { FunnelBenchmark, FunnelComparison, FunnelGhostSource } from './funnel-ghost-source.js';
export type { FunnelDealsChoice } from './funnel-deals-choice.js';
export { FunnelDropOff, type FunnelDropOffProps } from './funnel-drop-off.js';
export { FunnelFigure, type FunnelFigureProps } from './funnel-figure.js';
export type { FunnelMeasure } from './funnel-measure.js';
export { FunnelMeasureSwitch, type FunnelMeasureSwitchProps } from './funnel-measure-switch.js';
export { FunnelPicked } from './funnel-picked.js';
export { FunnelPlot, type FunnelPlotProps } from './funnel-plot.js';
export { FunnelRoot, type FunnelRootProps } from './funnel-root.js';
export { FUNNEL_LEAST_DEALS } from './funnel-sparse.js';
export { FunnelStep, type FunnelStepProps } from './funnel-step.js';
export { FunnelLabel, FunnelNumber, FunnelShare, type FunnelStepPartProps } from './funnel-step-parts.js';
export { FunnelTable, type FunnelTableProps } from './funnel-table.js';
export { FunnelTip } from './funnel-tip.js';
export { FunnelSubtitle, FunnelTitle } from './funnel-title.js';
export { FunnelUnknownPath, type FunnelUnknownPathProps } from './funnel-unknown-path.js';
export { WON_STEP_ID, type FunnelGhostView, type FunnelStepView } from './funnel-view.js';
export {
  useFunnel,
  type FunnelOrientation,
  type FunnelPlotAttributes,
  type FunnelStepAttributes,
  type UseFunnelOptions,
  type UseFunnelResult,
} from './use-funnel.js';
