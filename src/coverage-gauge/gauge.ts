export { GaugeArc as Arc } from './gauge-arc.js';
export { GaugeBullet as Bullet } from './gauge-bullet.js';
export { GaugeDial as Dial } from './gauge-dial.js';
export { GaugeExpected as Expected } from './gauge-expected.js';
export { GaugeFact as Fact, GaugeKindMark as KindMark } from './gauge-fact.js';
export { GaugeFacts as Facts } from './gauge-facts.js';
export { GaugeHistory as History, GaugeHistoryReading as HistoryReading } from './gauge-history.js';
export { GaugeHistoryDay as HistoryDay } from './gauge-history-day.js';
export { GaugeHistoryLabels as HistoryLabels } from './gauge-history-labels.js';
export { GaugeHistoryLine as HistoryLine } from './gauge-history-line.js';
export { GaugeHistoryTable as HistoryTable } from './gauge-history-table.js';
export { GaugeLeftOut as LeftOut } from './gauge-left-out.js';
export { GaugeMeter as Meter } from './gauge-meter.js';
export { GaugeNotes as Notes, GaugeTargetNotes as TargetNotes } from './gauge-notes.js';
export { GaugeOpen as Open } from './gauge-open.js';
export { GaugePlot as Plot } from './gauge-plot.js';
export {
  GaugeNumber as Number,
  GaugeOf as Of,
  GaugeReadout as Readout,
  GaugeZone as Zone,
} from './gauge-readout.js';
export { GaugeRemaining as Remaining } from './gauge-remaining.js';
export { GaugeRequired as Required } from './gauge-required.js';
export { GaugeRoot as Root } from './gauge-root.js';
export { GaugeTable as Table } from './gauge-table.js';
export { GaugeTip as Tip } from './gauge-tip.js';
export { GaugeSubtitle as Subtitle, GaugeTitle as Title } from './gauge-title.js';
export { GaugeWon as Won } from './gauge-won.js';
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
