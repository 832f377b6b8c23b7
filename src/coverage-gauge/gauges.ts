export { GaugesLegend as Legend, GaugesOverall as Overall, GaugesSort as Sort } from './gauges-head.js';
export { GaugesSubtitle as Subtitle, GaugesTitle as Title } from './gauges-head.js';
export { GaugesItem as Item, GaugesPicture as Picture } from './gauges-item.js';
export {
  GaugesExpected as Expected,
  GaugesName as Name,
  GaugesNumber as Number,
  GaugesOf as Of,
  GaugesZone as Zone,
} from './gauges-item-parts.js';
export { GaugesList as List, GaugesShown as Shown } from './gauges-list.js';
export { GaugesRoot as Root } from './gauges-root.js';
export { GaugesTable as Table } from './gauges-table.js';
export { GaugesTip as Tip } from './gauges-tip.js';
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
