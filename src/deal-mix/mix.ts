export { MixBarrel as Barrel } from './mix-barrel.js';
export { MixClass as Class } from './mix-class.js';
export { MixClasses as Classes } from './mix-classes.js';
export { MixConcentration as Concentration } from './mix-concentration.js';
export { MixHistory as History } from './mix-history.js';
export { MixHistoryTable as HistoryTable } from './mix-history-table.js';
export { MixViewSwitch as ViewSwitch } from './mix-view-switch.js';
export { MixLegend as Legend } from './mix-legend.js';
export { MixNotes as Notes } from './mix-notes.js';
export { MixFacts as Facts } from './mix-facts.js';
export { MixPlot as Plot } from './mix-plot.js';
export { MixReadout as Readout } from './mix-readout.js';
export { MixResilience as Resilience } from './mix-resilience.js';
export { MixRock as Rock } from './mix-rock.js';
export { MixRocks as Rocks } from './mix-rocks.js';
export { MixRoot as Root } from './mix-root.js';
export { MixDealTable as DealTable, MixTable as Table } from './mix-table.js';
export { MixThresholds as Thresholds } from './mix-thresholds.js';
export { MixRule as Rule } from './mix-rule.js';
export { MixTip as Tip } from './mix-tip.js';
export { MixSubtitle as Subtitle, MixTitle as Title } from './mix-title.js';
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
