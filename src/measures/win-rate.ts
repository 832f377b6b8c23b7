import { type CalendarDate, type Period } from '../model/index.js';
import {
  DEAL_KINDS,
  defineMeasure,
  KIND_CODE,
  NO_DAY,
  type Measure,
  type Summary,
} from '../summary/index.js';
import { leftOutList, type LeftOut } from './left-out.js';
import { rate, type Interval, type Rate } from './rate.js';
import { addTallies, EMPTY_TALLY, rateValueMinor, TallyBuilder, type Tally } from './tally.js';
import { wilsonInterval } from './wilson.js';
import { dayRange, isWithin } from './window.js';

/** How open deals count in a win rate (docs/measures.md §1). */
export type OpenDealsPolicy = 'exclude' | 'as-lost' | 'range';

/** What {@link winRate} takes; every field has a default. */
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
  /** Share of value won, 0–1; minor units. */
  readonly value: Rate;
  /** With `open: 'range'`: what the unit rate can become; else `null`. */
  readonly unitRange: RateRange | null;
  /** With `open: 'range'`: what the value rate can become; else `null`. */
  readonly valueRange: RateRange | null;
  readonly leftOut: readonly LeftOut[];
}

/** Win rates of the deals closed, or created, in a window (docs/measures.md §1). */
export const winRate: Measure<WinRateArgs, WinRateResult> = /* @__PURE__ */ defineMeasure(
  { measureName: 'win-rate', parts: ['closed', 'created', 'expected'] },
  (summary, args, context): WinRateResult => {
    const {
      window = null,
      by = 'closed',
      open: openPolicy = 'exclude',
      disqualified: disqualifiedPolicy = 'exclude',
    } = args;
    const found = by === 'closed' ? byClosed(summary, window) : byCreated(summary, window);
    const { won, disqualified, open } = found;
    const lost = disqualifiedPolicy === 'as-lost' ? addTallies(found.lost, disqualified) : found.lost;
    const missed = openPolicy === 'as-lost' ? addTallies(lost, open) : lost;
    const all = addTallies(addTallies(won, lost), open);
    const counted = openPolicy === 'exclude' ? addTallies(won, lost) : all;
    return {
      measure: 'win-rate',
      asOf: context.asOf,
      currency: summary.process.currency,
      window,
      by,
      openPolicy,
      disqualifiedPolicy,
      won,
      lost: found.lost,
      disqualified,
      open,
      unit: rate(won.count, won.count + missed.count),
      unitInterval: wilsonInterval(won.count, won.count + missed.count),
      value: rate(rateValueMinor(won), rateValueMinor(won) + rateValueMinor(missed)),
      unitRange:
        openPolicy === 'range'
          ? { lowest: rate(won.count, all.count), highest: rate(won.count + open.count, all.count) }
          : null,
      valueRange:
        openPolicy === 'range'
          ? {
              lowest: rate(rateValueMinor(won), rateValueMinor(all)),
              highest: rate(rateValueMinor(won) + rateValueMinor(open), rateValueMinor(all)),
            }
          : null,
      leftOut: leftOutList(
        leftOutOfValue('no-amount', counted.count - counted.valuedCount, 0),
        leftOutOfValue('negative-amount', counted.negativeCount, counted.negativeMinor),
        { ...undated(by, found.undated), outOf: 'all' },
        {
          reason: 'no-expected-close',
          count: openPolicy === 'exclude' ? 0 : found.unexpected.count,
          valueMinor: found.unexpected.valueMinor,
          outOf: 'all',
        },
        {
          reason: 'disqualified',
          count: disqualifiedPolicy === 'exclude' ? disqualified.count : 0,
          valueMinor: disqualified.valueMinor,
          outOf: 'all',
        },
      ),
    };
  },
);

interface Found {
  readonly won: Tally;
  readonly lost: Tally;
  readonly disqualified: Tally;
  readonly open: Tally;
  /** Deals that a window cannot place: they have no closing, or no creation, date. */
  readonly undated: Tally;
  /** Open deals without an expected close, which a window cannot place. */
  readonly unexpected: Tally;
}

function leftOutOfValue(reason: 'no-amount' | 'negative-amount', count: number, valueMinor: number): LeftOut {
  return { reason, count, valueMinor, outOf: 'value' };
}

function undated(by: 'closed' | 'created', tally: Tally): Omit<LeftOut, 'outOf'> {
  return {
    reason: by === 'closed' ? 'no-closed-date' : 'no-created-date',
    count: tally.count,
    valueMinor: tally.valueMinor,
  };
}

function byClosed(summary: Summary, window: Period | null): Found {
  const range = dayRange(window);
  const kinds = DEAL_KINDS.map(() => new TallyBuilder());
  const undatedDeals = new TallyBuilder();
  const closed = summary.part('closed');
  for (let cell = 0; cell < closed.size; cell++) {
    const day = closed.key(cell, 1);
    if (isWithin(day, range)) kinds[closed.key(cell, 0)]!.add(closed, cell, closed.key(cell, 2));
    else if (day === NO_DAY) undatedDeals.add(closed, cell, closed.key(cell, 2));
  }
  const open = new TallyBuilder();
  const unexpected = new TallyBuilder();
  const expected = summary.part('expected');
  for (let cell = 0; cell < expected.size; cell++) {
    const day = expected.key(cell, 1);
    if (isWithin(day, range)) open.add(expected, cell, expected.key(cell, 2));
    else if (day === NO_DAY) unexpected.add(expected, cell, expected.key(cell, 2));
  }
  return {
    ...tallies(kinds),
    open: open.build(),
    undated: undatedDeals.build(),
    unexpected: unexpected.build(),
  };
}

function byCreated(summary: Summary, window: Period | null): Found {
  const range = dayRange(window);
  const kinds = DEAL_KINDS.map(() => new TallyBuilder());
  const undatedDeals = new TallyBuilder();
  const created = summary.part('created');
  for (let cell = 0; cell < created.size; cell++) {
    const day = created.key(cell, 1);
    if (isWithin(day, range)) kinds[created.key(cell, 0)]!.add(created, cell, created.key(cell, 2));
    else if (day === NO_DAY) undatedDeals.add(created, cell, created.key(cell, 2));
  }
  const open = kinds[KIND_CODE.open]!.build();
  return { ...tallies(kinds), open, undated: undatedDeals.build(), unexpected: EMPTY_TALLY };
}

function tallies(kinds: readonly TallyBuilder[]): Pick<Found, 'won' | 'lost' | 'disqualified'> {
  return {
    won: kinds[KIND_CODE.won]!.build(),
    lost: kinds[KIND_CODE.lost]!.build(),
    disqualified: kinds[KIND_CODE.disqualified]!.build(),
  };
}
