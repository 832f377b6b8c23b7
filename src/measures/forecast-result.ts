import type { CalendarDate, Period } from '../model/index.js';
import type { ResolvedTarget } from '../summary/index.js';
import type { TargetState } from './coverage-result.js';
import type { LeftOut } from './left-out.js';
import type { Tally } from './tally.js';

/** What {@link forecast} takes. */
export interface ForecastArgs {
  /** The period to forecast. */
  readonly window: Period;
  /** Minor units; absent = from the pipeline's targets. */
  readonly targetMinor?: number | null;
  /** Where simulated values begin: a whole number; the same one draws the same. Default 1. */
  readonly seed?: number;
  /** Pipelines drawn where values are simulated, 100 to 1,000,000; default 10,000, fewer where deals are very many and unlike. */
  readonly trials?: number;
}

/** Deals weighted by a probability from one source. */
export interface WeightedPart {
  /** Deals, those of unknown amount included. */
  readonly count: number;
  /** Σ amount × probability, minor units, a fraction of one included. */
  readonly valueMinor: number;
}

/** Open value × probability, and where the probabilities come from (docs/measures.md §10). */
export interface WeightedForecast {
  /** Minor units; `null` = there are deals, and of none are amount and probability known. */
  readonly valueMinor: number | null;
  /** By the deal's own probability. */
  readonly own: WeightedPart;
  /** By that of its stage. */
  readonly stage: WeightedPart;
  /** By the win rate from its stage. */
  readonly winRate: WeightedPart;
}

/** Deals and value of a forecast category. */
export interface CategoryTotal {
  readonly deals: Tally;
  /** Σ value × probability; of won deals their value; minor units; `null` = not known. */
  readonly weightedMinor: number | null;
}

/** One forecast category. */
export interface ForecastCategoryResult {
  /** `null` = deals whose category nobody told. */
  readonly id: string | null;
  readonly name: string | null;
  readonly kind: 'open' | 'closed' | 'omitted' | 'none';
  /** Open deals expected in the period; of the closed category the deals won in it so far. */
  readonly single: CategoryTotal;
  /** With all categories that are surer, and what is won; `null` of omitted deals and of those in no category. */
  readonly cumulative: CategoryTotal | null;
}

/** How many deals the period will see won: those won so far and, each by its chance, the open ones expected in it. */
export interface ForecastWins {
  /** Open deals in it: those with a probability. */
  readonly openCount: number;
  /** Won so far + Σ probability. */
  readonly expected: number;
  /** With 10, 50 and 90 % probability there are at most so many. */
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
  /** `chances[i]` is the probability of `first + i` wins, exact but for rounding; they add up to 1. */
  readonly first: number;
  readonly chances: readonly number[];
}

/** What the period will bring in: what is won so far and, each by its chance, the open deals expected in it. */
export interface ForecastValue {
  /** Won so far + weighted value, minor units. */
  readonly expectedMinor: number;
  /** With 10, 50 and 90 % probability it is at most this, minor units. */
  readonly p10Minor: number;
  readonly p50Minor: number;
  readonly p90Minor: number;
  /** The probability that the target is met, 0–1; `null` without a target above 0. */
  readonly atLeastTarget: number | null;
  readonly method: 'exact' | 'simulated';
  /** Exact: values told apart; else `null`. */
  readonly states: number | null;
  /** Simulated: pipelines drawn; else `null`. */
  readonly trials: number | null;
  /** Simulated: the standard error of `atLeastTarget`; else, or without a target, `null`. */
  readonly standardError: number | null;
  /** Simulated: their mean, to be held against `expectedMinor`, and its standard error; else `null`. */
  readonly meanMinor: number | null;
  readonly meanErrorMinor: number | null;
}

/** What a period will bring, as far as today's deals tell; deals are taken as independent (docs/measures.md §10). */
export interface ForecastResult {
  readonly measure: 'forecast';
  readonly asOf: CalendarDate;
  /** ISO 4217 code of every amount here. */
  readonly currency: string;
  readonly window: Period;
  readonly target: ResolvedTarget;
  readonly state: TargetState;
  /** Won in pipeline tracks, from the window's start to `asOf`. */
  readonly won: Tally;
  /** Open deals of pipeline tracks expected in the window and not omitted. */
  readonly open: Tally;
  readonly weighted: WeightedForecast;
  /** In the order of the definition, the least sure first; then the deals in none. */
  readonly categories: readonly ForecastCategoryResult[];
  /** `null` where `unknownBecause` is `no-expected-close` or `no-probability`. */
  readonly wins: ForecastWins | null;
  /** `null` where `unknownBecause` says why. */
  readonly value: ForecastValue | null;
  /** No open deal has an expected close; none that counts a probability; or none of the open, or of the won ones, an amount. */
  readonly unknownBecause: 'no-expected-close' | 'no-probability' | 'no-amount' | null;
  readonly leftOut: readonly LeftOut[];
}
