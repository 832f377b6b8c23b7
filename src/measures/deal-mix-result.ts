import type { CalendarDate, Period } from '../model/index.js';
import type { ResolvedTarget } from '../summary/index.js';
import type { TargetState } from './coverage-result.js';
import type { LeftOut } from './left-out.js';
import type { Rate } from './rate.js';
import type { SizeClass, SizeClassId } from './size-classes.js';
import type { SizeClassRule } from './size-classes-rule.js';
import type { Tally } from './tally.js';
import type { ValueDoubt } from './value-rate.js';

/** What {@link dealMix} takes; every field has a default. */
export interface DealMixArgs {
  /** How deals are classed by size; default by share of the target: rock from 10 %, stone from 2 %. */
  readonly classes?: SizeClassRule;
  /** Win rates and cycles of the deals closed in it, and the period of the target; absent or `null` = all time, and no target but `targetMinor`. */
  readonly window?: Period | null;
  /** Minor units, of these deals and of the classes alike; absent = from the pipeline's targets. */
  readonly targetMinor?: number | null;
}

/** A class of deals by size, and how its deals fare (docs/measures.md §7). */
export interface DealMixClass extends Omit<SizeClass, 'id'> {
  /** `unknown` = amounts that are not known, or negative. */
  readonly id: SizeClassId | 'unknown';
  readonly open: Tally;
  /** Open deals of the class ÷ all open deals. */
  readonly countShare: Rate;
  /** Open value of the class ÷ open value of all classes; over nothing for `unknown`. */
  readonly valueShare: Rate;
  readonly won: Tally;
  readonly lost: Tally;
  /** Won ÷ (won + lost), of the deals closed in the window. */
  readonly winRateUnit: Rate;
  /** Won value ÷ (won + lost value). */
  readonly winRateValue: Rate;
  /** Won deals whose cycle is known. */
  readonly cycleCount: number;
  readonly cycleSumDays: number;
  /** Mean days from creation to winning; `null` without one. */
  readonly meanCycleDays: number | null;
}

/** How much rests on how few of the open deals whose amount is known and not negative. */
export interface Concentration {
  /** Deals. */
  readonly count: number;
  readonly valueMinor: number;
  /** How many the fifth of the deals that is largest are: 0.2 × count, rounded up. */
  readonly topCount: number;
  /** Value of those ÷ value of all. */
  readonly topShare: Rate;
  /** Minor units; `null` without a deal. */
  readonly largestMinor: number | null;
  /** Largest ÷ target; `null` without a positive target or a deal. */
  readonly largestOfTarget: Rate | null;
  /** Gini coefficient, 0 (all alike) to 1 − 1/n. Beyond 2⁵³ numerator and denominator are the nearest doubles. */
  readonly gini: Rate;
  /** Herfindahl–Hirschman index, 1/n (all alike) to 1: the sum of the squared shares. Beyond 2⁵³ likewise. */
  readonly hhi: Rate;
}

/** Coverage of the target by all open deals, and what is left of it without the large ones; see `state` for `null`. */
export interface Resilience {
  /** All open value ÷ target, whatever the expected close. */
  readonly coverage: Rate | null;
  /** The same without the largest deal; `null` without one. */
  readonly withoutLargest: Rate | null;
  /** The same without the class of the largest. */
  readonly withoutTop: Rate | null;
}

/** What sizes of deals the open pipeline is made of (docs/measures.md §7). */
export interface DealMixResult {
  readonly measure: 'deal-mix';
  readonly asOf: CalendarDate;
  /** ISO 4217 code of every amount here. */
  readonly currency: string;
  readonly window: Period | null;
  /** The rule asked for. */
  readonly asked: SizeClassRule;
  /** The rule in force for the classes: that asked for, or what stood in for it. */
  readonly rule: SizeClassRule;
  /** `no-target`: shares of a target were asked for and there is none; `no-amounts`: no amount to take thresholds from is known; `null` = neither. */
  readonly fallback: 'no-target' | 'no-amounts' | null;
  readonly target: ResolvedTarget;
  /** Target that classes can be shares of: of all deals, whatever the filter; minor units, `null` = none. */
  readonly classTargetMinor: number | null;
  /** What can be said of the target before any number (docs/measures.md §5). */
  readonly state: TargetState;
  /** Open deals of pipeline tracks. */
  readonly open: Tally;
  /** Two to six, largest first. */
  readonly classes: readonly DealMixClass[];
  /** Deals of unknown or negative amount. */
  readonly unknown: DealMixClass;
  readonly concentration: Concentration;
  readonly resilience: Resilience;
  /** Why win rates by value say little; `null` = nothing against them. */
  readonly doubt: ValueDoubt | null;
  /** Open deals that figures leave out. */
  readonly leftOut: readonly LeftOut[];
  /** Closed deals that win rates leave out. */
  readonly closedLeftOut: readonly LeftOut[];
  /** Won deals that cycles leave out. */
  readonly cycleLeftOut: readonly LeftOut[];
}
