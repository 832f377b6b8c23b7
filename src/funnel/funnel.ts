export { FunnelBand as Band } from './funnel-band.js';
export { FunnelBasisSelect as BasisSelect } from './funnel-basis-select.js';
export {
  FunnelConversion as Conversion,
  FunnelConversionHead as ConversionHead,
} from './funnel-conversion.js';
export { FunnelGhost as Ghost, FunnelLegend as Legend } from './funnel-ghost.js';
export { FunnelDropOff as DropOff } from './funnel-drop-off.js';
export { FunnelFigure as Figure } from './funnel-figure.js';
export { FunnelMeasureSwitch as MeasureSwitch } from './funnel-measure-switch.js';
export { FunnelPicked as Picked } from './funnel-picked.js';
export { FunnelPlot as Plot } from './funnel-plot.js';
export { FunnelRoot as Root } from './funnel-root.js';
export { FunnelStep as Step } from './funnel-step.js';
export { FunnelLabel as Label, FunnelNumber as Number, FunnelShare as Share } from './funnel-step-parts.js';
export { FunnelTable as Table } from './funnel-table.js';
export { FunnelTip as Tip } from './funnel-tip.js';
export { FunnelSubtitle as Subtitle, FunnelTitle as Title } from './funnel-title.js';
export { FunnelUnknownPath as UnknownPath } from './funnel-unknown-path.js';
export {
  DownloadButton,
  DownloadMenu,
  ExplainButton,
  FrameActions as Actions,
  FrameBody as Body,
  FrameFigures as Figures,
  FrameFoot as Foot,
  FrameHead as Head,
  FrameTitles as Titles,
  TableButton,
} from '../frame/index.js';
