export { WinCurves as Curves } from './win-curves.js';
export { WinCurvesChance as Chance } from './win-curves-chance.js';
export { WinRatesDumbbell as Dumbbell } from './win-rates-dumbbell.js';
export { WinRatesDoubt as Doubt } from './win-rates-doubt.js';
export { WinRatesNoneClosed as NoneClosed } from './win-rates-none-closed.js';
export { WinRatesOverall as Overall } from './win-rates-overall.js';
export { WinRatesFrom as From } from './win-rates-from.js';
export { WinRatesGroupBy as GroupBy } from './win-rates-group-by.js';
export { WinRatesLegend as Legend } from './win-rates-legend.js';
export { WinRatesPicked as Picked } from './win-rates-picked.js';
export { WinRatesPlot as Plot } from './win-rates-plot.js';
export { WinRatesPolicySwitch as PolicySwitch } from './win-rates-policy-switch.js';
export { WinRatesRoot as Root } from './win-rates-root.js';
export { WinRatesRow as Row } from './win-rates-row.js';
export {
  WinRatesName as Name,
  WinRatesSample as Sample,
  WinRatesStanding as Standing,
  WinRatesUnit as Unit,
  WinRatesValue as Value,
} from './win-rates-row-parts.js';
export { WinRatesRows as Rows } from './win-rates-rows.js';
export { WinRatesScale as Scale } from './win-rates-scale.js';
export { WinRatesSearch as Search } from './win-rates-search.js';
export { WinRatesShown as Shown } from './win-rates-shown.js';
export { WinRatesSortControl as SortControl } from './win-rates-sort-control.js';
export { WinRatesTable as Table } from './win-rates-table.js';
export { WinRatesTip as Tip } from './win-rates-tip.js';
export { WinRatesSubtitle as Subtitle, WinRatesTitle as Title } from './win-rates-title.js';
export { WinRatesTooFew as TooFew } from './win-rates-too-few.js';
export { WinRatesTools as Tools } from './win-rates-tools.js';
export { WinRatesViewSwitch as ViewSwitch } from './win-rates-view-switch.js';
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
