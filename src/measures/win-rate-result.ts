import type { CalendarDate, Period } from '../model/index.js';
import type { LeftOut } from './left-out.js';
import type { Interval, Rate } from './rate.js';
import type { Tally } from './tally.js';
import type { ValueDoubt } from './value-rate.js';

/** How open deals count in a win rate (docs/measures.md §1). */
export type OpenDealsPolicy = 'exclude' | 'as-lost' | 'range';

/** What {@link winRate} takes; every field has a default. Deals of all tracks count (docs/measures.md "Choices", §1 tracks). */
export interface WinRateArgs {
  /** Which deals: closed (or created) in this window; absent or `null` = all time. */
  readonly window?: Period | null;
  /** By which date: `closed` (default) or `created`, the cohort view. */
  readonly by?: 'closed' | 'created';
  /** How open deals count; default `exclude`. */
  readonly open?: OpenDealsPolicy;
  /** Whether disqualified deals stay out (default `exclude`) or count as lost. */
  readonly disqualified?: 'exclude' | 'as-lost';
}

/** The open stage that win rates are from. */
export interface WinRateStage {
  readonly stageId: string;
  readonly stageName: string;
}

/** The lowest and highest a win rate can become, as the open deals are lost or won. */
export interface RateRange {
  readonly lowest: Rate;
  readonly highest: Rate;
}

/** Win rates by unit and by value, with what they are made of (docs/measures.md §1). */
export interface WinRateResult {
  readonly measure: 'win-rate';
  readonly asOf: CalendarDate;
  /** ISO 4217 code of every amount here. */
  readonly currency: string;
  readonly window: Period | null;
  /** The open stage that the rates are from: of deals that reached it; `null` = of all (docs/measures.md §2). */
  readonly from: WinRateStage | null;
  readonly by: 'closed' | 'created';
  readonly openPolicy: OpenDealsPolicy;
  readonly disqualifiedPolicy: 'exclude' | 'as-lost';
  readonly won: Tally;
  readonly lost: Tally;
  readonly disqualified: Tally;
  /** Open deals that would count: created in the window, or expected to close in it. */
  readonly open: Tally;
  /** Share of deals won, 0–1. */
  readonly unit: Rate;
  /** 95 % Wilson interval of the unit rate; `null` over nothing. */
  readonly unitInterval: Interval | null;
  /** Share of value won, 0–1; minor units. Unknown where won or lost deals are there and no amount of them is known. */
  readonly value: Rate;
  /** Why `value` says little; `null` = nothing against it, or it is not known. */
  readonly doubt: ValueDoubt | null;
  /** With `open: 'range'`: what the unit rate can become; else `null`. */
  readonly unitRange: RateRange | null;
  /** With `open: 'range'`: what the value rate can become; else `null`. Each end is unknown where one of its sides is. */
  readonly valueRange: RateRange | null;
  readonly leftOut: readonly LeftOut[];
}
