import type { CalendarDate, Period } from '../model/index.js';
import type { ResolvedTarget } from '../summary/index.js';
import type { LeftOut } from './left-out.js';
import type { Rate } from './rate.js';
import type { Tally } from './tally.js';
import type { ValueDoubt } from './value-rate.js';

/**
 * How the required coverage is found (docs/measures.md §5): `win-rate` = 1 ÷ value win rate of the last 12 months;
 * `conversion` = 1 ÷ the share of what was open and expected in the last eight or fewer complete periods, at the same elapsed day,
 * that was won by their end; `pvf` = the
 * sum of the pipeline value factors of all stages, from the baseline's deals that ended in `closed` (absent or `null` = all),
 * to be compared with all open value; `fixed` is the host's own multiple.
 */
export type RequiredMethod =
  | { readonly method: 'win-rate' }
  | { readonly method: 'conversion' }
  | { readonly method: 'pvf'; readonly closed?: Period | null }
  | { readonly method: 'fixed'; readonly multiple: number };

/** What {@link coverage} takes. */
export interface CoverageArgs {
  /** The period to be covered. */
  readonly window: Period;
  /** Minor units; absent = from the pipeline's targets. */
  readonly targetMinor?: number | null;
  /** `period` (default): open deals expected to close in the window; `all`: every open deal. */
  readonly horizon?: 'period' | 'all';
  /** `target` (default), or `remaining`: target − won so far. */
  readonly against?: 'target' | 'remaining';
  /** Default `conversion` where history tells of three or more past periods and days of this one are left, else `win-rate`. */
  readonly required?: RequiredMethod;
  /** Lower edge of the healthy zone, as a multiple; default: the required one. */
  readonly floor?: number;
  /** Upper edge of the healthy zone, as a multiple; default: twice the required one. */
  readonly ceiling?: number;
}

/** What can be said of a target before any number. */
export type TargetState = 'no-target' | 'invalid-target' | 'zero-target' | 'met' | 'open';

/** Where coverage lies against floor and ceiling. */
export type CoverageZone = 'low' | 'healthy' | 'high';

/** The multiple of what remains that the pipeline must hold, and how it was found. */
export interface RequiredCoverage {
  readonly method: RequiredMethod['method'];
  /** `null` where it cannot be found: no win, no closed value, or none of the won or of the lost amounts known, in the 12 months. */
  readonly multiple: number | null;
  /** For `win-rate`: the value win rate used; else `null`. */
  readonly valueWinRate: Rate | null;
  /** For `pvf`: the factor of all stages together, and what it is made of; else `null`. */
  readonly valueFactor: RequiredValueFactor | null;
  /** For `conversion`: the share, and the periods it is from; else `null`. */
  readonly conversion: RequiredConversion | null;
  /** For `win-rate`: the 12 months it is from; for `conversion` from the first to the last of its periods; for `pvf` the window of closings, `null` = all; else `null`. */
  readonly window: Period | null;
  /** Why `multiple` says little; `null` = nothing against it, or it is not known. */
  readonly doubt: ValueDoubt | null;
  /** Closed deals of the baseline that the value win rate, or the value factor, leaves out. */
  readonly leftOut: readonly LeftOut[];
}

/** What a required coverage by conversion is made of (docs/measures.md §5). */
export interface RequiredConversion {
  /** Won by the end ÷ open and expected then, of all periods together. */
  readonly rate: Rate;
  /** Those that can be rebuilt, the latest first; eight at most. */
  readonly periods: readonly ConversionPeriod[];
  /** Value created and won within the periods ÷ their targets, of those that have one: it needs no coverage. `null` = none has. */
  readonly createdAndWonOfTarget: Rate | null;
}

/** A past period, as it was on the day that is as far into it as `asOf` is into the window. */
export interface ConversionPeriod {
  readonly period: Period;
  readonly date: CalendarDate;
  /** Open at the end of that day, and expected in the period then; with the amounts of then. */
  readonly expected: Tally;
  /** Of them: won by the period's end; with the same amounts. */
  readonly won: Tally;
  readonly rate: Rate;
  /** Created and won within the period; with the amounts they closed with. */
  readonly createdAndWon: Tally;
}

/** What a required coverage by value factor is made of (docs/measures.md §6). */
export interface RequiredValueFactor {
  /** amount × days in all stages ÷ (days of the period × won value). */
  readonly factor: Rate;
  readonly periodDays: number;
  /** Minor units. */
  readonly wonMinor: number;
}

/** Where the healthy zone begins and ends, as multiples of what remains; `null` where that is not known. */
export interface ZoneEdges {
  readonly floor: number | null;
  readonly ceiling: number | null;
  /** Whether the floor was given; else it is the required multiple, or the ceiling given below that. */
  readonly isFloorGiven: boolean;
  /** Whether the ceiling was given; else it is twice the required multiple, or the floor given above that. */
  readonly isCeilingGiven: boolean;
}

/** How well the open pipeline covers the target of a period, and how far it is met (docs/measures.md §5). */
export interface CoverageResult extends ZoneEdges {
  readonly measure: 'coverage';
  readonly asOf: CalendarDate;
  /** ISO 4217 code of every amount here. */
  readonly currency: string;
  readonly window: Period;
  readonly horizon: 'period' | 'all';
  readonly against: 'target' | 'remaining';
  readonly target: ResolvedTarget;
  readonly state: TargetState;
  /** Open value that counts. */
  readonly open: Tally;
  /** All open deals, whatever their expected close. */
  readonly openAll: Tally;
  /** Of those that count: expected to close before `asOf`. */
  readonly openPastDue: Tally;
  /** Why the value that is open is not known, whatever the target: no open deal has an expected close, or none that counts has an amount; `null` where it is known. */
  readonly unknownBecause: 'no-expected-close' | 'no-amount' | null;
  /** Open value ÷ target (or ÷ remaining, by `against`); `null` unless `state` is `open` and both are known. */
  readonly coverage: Rate | null;
  /** Open value ÷ remaining, the ratio that zones compare; `null` unless `state` is `open` and both are known. */
  readonly coverageOfRemaining: Rate | null;
  /** Won in pipeline tracks, from the window's start to `asOf`. */
  readonly won: Tally;
  /** Target − won so far, at least 0; `null` without a positive target, or where no amount won is known. */
  readonly remainingMinor: number | null;
  /** Won so far ÷ target; `null` without a positive target, or where no amount won is known. */
  readonly attainment: Rate | null;
  /** Attainment ÷ share of days gone; `null` before the first day ends, or where attainment is. */
  readonly pace: number | null;
  readonly daysTotal: number;
  readonly daysGone: number;
  readonly daysLeft: number;
  /** Minor units to win a day from here; `null` where none are left or nothing remains to be known. */
  readonly neededPerDayMinor: number | null;
  readonly required: RequiredCoverage;
  /** `null` where coverage or the edges are not known. */
  readonly zone: CoverageZone | null;
  /** Open deals that coverage leaves out. */
  readonly leftOut: readonly LeftOut[];
  /** Won deals that won so far, and with it attainment, leaves out. */
  readonly wonLeftOut: readonly LeftOut[];
}
