import type { CalendarDate, Period } from '../../model/index.js';
import type { LeftOut } from '../left-out.js';
import type { Expression } from './expression.js';

/** Names of the figures that can be explained; message catalogues have a title for each. */
export type FigureName =
  | 'unit-win-rate'
  | 'value-win-rate'
  | 'unit-win-rate-low'
  | 'unit-win-rate-high'
  | 'unit-win-rate-lowest'
  | 'unit-win-rate-highest'
  | 'value-win-rate-lowest'
  | 'value-win-rate-highest'
  | 'stage-deals'
  | 'stage-value'
  | 'step-unit'
  | 'step-value'
  | 'of-first-unit'
  | 'of-first-value'
  | 'drop-off'
  | 'drop-off-value'
  | 'stage-win-rate-unit'
  | 'stage-win-rate-value'
  | 'mean-cycle-won'
  | 'median-cycle-won'
  | 'p25-cycle-won'
  | 'p75-cycle-won'
  | 'p90-cycle-won'
  | 'mean-cycle-lost'
  | 'median-cycle-lost'
  | 'p25-cycle-lost'
  | 'p75-cycle-lost'
  | 'p90-cycle-lost'
  | 'mean-size-won'
  | 'median-size-won'
  | 'mean-size-lost'
  | 'median-size-lost'
  | 'mean-size-open'
  | 'median-size-open'
  | 'stage-weighted'
  | 'stage-overdue'
  | 'expected-days'
  | 'velocity'
  | 'coverage'
  | 'coverage-of-remaining'
  | 'attainment'
  | 'pace'
  | 'remaining'
  | 'needed-per-day'
  | 'required-coverage'
  | 'coverage-floor'
  | 'coverage-ceiling'
  | 'coverage-without-largest'
  | 'coverage-without-top'
  | 'top-fifth-share'
  | 'largest-deal'
  | 'largest-of-target'
  | 'gini'
  | 'hhi'
  | 'class-count-share'
  | 'class-value-share'
  | 'class-win-rate-unit'
  | 'class-win-rate-value'
  | 'class-mean-cycle'
  | 'goal-mean-won'
  | 'goal-wins'
  | 'goal-needed'
  | 'goal-gap'
  | 'leads'
  | 'lead-growth'
  | 'forecast-weighted'
  | 'forecast-wins'
  | 'forecast-wins-p10'
  | 'forecast-wins-p50'
  | 'forecast-wins-p90'
  | 'forecast-value'
  | 'forecast-value-p10'
  | 'forecast-value-p50'
  | 'forecast-value-p90'
  | 'forecast-target-chance'
  | 'category-weighted'
  | 'category-cumulative'
  | 'created-value'
  | 'created-of-target'
  | 'won-within-unit'
  | 'won-within-value'
  | 'won-within-of-target'
  | 'stage-conversion'
  | 'stage-mean-dwell'
  | 'stage-median-dwell'
  | 'stage-p25-dwell'
  | 'stage-p75-dwell'
  | 'stage-p90-dwell'
  | 'incidence-lowest'
  | 'incidence-highest'
  | 'value-factor'
  | 'value-required'
  | 'value-gap'
  | 'expected-won'
  | 'expected-wins'
  | 'expected-of-target'
  | 'expected-of-remaining';

/** Something worth knowing about how a figure was reached; message catalogues have a sentence for each. */
export type ExplanationNote =
  | 'open-deals-count-as-lost'
  | 'disqualified-count-as-lost'
  | 'unknown-path-in-first-stage'
  | 'target-prorated'
  | 'target-incomplete'
  | 'all-open-deals'
  | 'zones-compare-remaining'
  | 'wilson-interval'
  | 'type-7-quantile'
  | 'hold-days-included'
  | 'lost-amounts-zero'
  | 'gini-sum'
  | 'probability-from-win-rate'
  | 'conversions-told'
  | 'period-running'
  | 'deals-independent'
  | 'value-simulated'
  | 'kaplan-meier'
  | 'aalen-johansen'
  | 'whatever-expected-close';

/** How one figure of a result came about. Plain data. */
export interface Explanation {
  readonly figure: FigureName;
  /** What it is a figure of, where a result has several of a kind: a stage's name; else `null`. */
  readonly subject: string | null;
  /** The subject's id: a stage's; `null` for the won deals at a funnel's end, and where there is no subject. */
  readonly subjectId: string | null;
  /** The figure as the result has it; `null` = not known. */
  readonly value: number | null;
  /** The formula with its numbers; evaluated, it gives `value`. */
  readonly expression: Expression;
  readonly asOf: CalendarDate;
  /** ISO 4217 code of the amounts in it. */
  readonly currency: string;
  /** The window of the figure; `null` = all time. */
  readonly window: Period | null;
  readonly leftOut: readonly LeftOut[];
  readonly notes: readonly ExplanationNote[];
}
