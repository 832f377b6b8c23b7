export * as WinRates from './win-rates.js';
export { type ShownRate } from './shown-rate.js';
export {
  useWinRateComparison,
  type UseWinRateComparisonOptions,
  type UseWinRateComparisonResult,
} from './use-win-rate-comparison.js';
export { WIN_RATES_FIRST_ROWS } from './use-shown-groups.js';

export { WinRateComparison } from './win-rate-comparison.js';
export type { WinRateComparisonProps } from './win-rate-comparison-props.js';
export { WIN_RATES_ATTRIBUTES } from './win-rates-attributes.js';
export {
  useWinCurve,
  type UseWinCurveOptions,
  type UseWinCurveResult,
  type WinCurveReading,
  type WinCurveSliderAttributes,
  type WinCurveTick,
} from './use-win-curve.js';
export { WinCurves } from './win-curves.js';
export { WinCurvesChance } from './win-curves-chance.js';
export { WinRatesDumbbell } from './win-rates-dumbbell.js';
export { WinRatesDoubt } from './win-rates-doubt.js';
export { WinRatesNoneClosed } from './win-rates-none-closed.js';
export { WinRatesOverall } from './win-rates-overall.js';
export { UNKNOWN_GROUP_ID, WIN_RATES_LEAST_DEALS, type WinRateGroup } from './win-rates-group.js';
export { WinRatesFrom, type WinRatesFromProps } from './win-rates-from.js';
export { WinRatesGroupBy, type WinRatesGroupByProps } from './win-rates-group-by.js';
export { WinRatesLegend } from './win-rates-legend.js';
export type { WinRateDealsChoice } from './win-rates-deals-choice.js';
export { WinRatesPicked } from './win-rates-picked.js';
export { WinRatesPlot } from './win-rates-plot.js';
export { WinRatesPolicySwitch, type WinRatesPolicySwitchProps } from './win-rates-policy-switch.js';
export { WinRatesRoot, type WinRatesRootProps } from './win-rates-root.js';
export { WinRatesRow, type WinRatesRowProps } from './win-rates-row.js';
export {
  WinRatesName,
  WinRatesSample,
  WinRatesStanding,
  WinRatesUnit,
  WinRatesValue,
  type WinRatesRowPartProps,
} from './win-rates-row-parts.js';
export { WinRatesRows, type WinRatesRowsProps } from './win-rates-rows.js';
export { WinRatesScale, type WinRatesColumn, type WinRatesScaleProps } from './win-rates-scale.js';
export { WinRatesSearch } from './win-rates-search.js';
export { WinRatesShown } from './win-rates-shown.js';
export { WinRatesSortControl } from './win-rates-sort-control.js';
export {
  DEFAULT_WIN_RATE_SORT,
  WIN_RATE_SORT_KEYS,
  type GroupOrder,
  type WinRateSort,
  type WinRateSortKey,
} from './win-rates-sort.js';
export { WinRatesTable, type WinRatesTableProps } from './win-rates-table.js';
export { WinRatesTip } from './win-rates-tip.js';
export { WinRatesSubtitle, WinRatesTitle } from './win-rates-title.js';
export { WinRatesTooFew } from './win-rates-too-few.js';
export { WinRatesTools, type WinRatesToolsProps } from './win-rates-tools.js';
export type { WinRatesView } from './win-rates-shown-view.js';
export { WinRatesViewSwitch, type WinRatesViewSwitchProps } from './win-rates-view-switch.js';
export type { WinRateReference, WinRateRow } from './win-rates-view.js';
