import {
  dealSpan,
  endedBy,
  type CalendarDate,
  type DealSpan,
  type PastContext,
  type Standing,
} from '../../model/index.js';
import { amountClassOf } from '../amount-class.js';
import type { CellTable } from '../cell-table.js';
import { highLimb, lowLimb } from '../exact-sum.js';
import { isInTracks } from '../is-in-tracks.js';
import { partName, type HistoryPart } from './part.js';
import { pastKey } from './past-key.js';

/** What {@link sizeDaysPart} counts. */
export const SIZE_DAYS_OF = { open: 0, unknown: 1 } as const;

/** Places of the fields in its keys. */
export const SIZE_DAYS = { day: 0, of: 1, amountClass: 2, amountHigh: 3, amountLow: 4 } as const;

/**
 * What was open on past days by amount: changes from each day of a list to the next (its place, so that what there was on a day
 * is the sum of all up to it) of the deals open in pipeline tracks, and of those in no known stage, by amount class and exact
 * amount in two limbs, 0 where unknown (docs/measures.md §7 "through time"). Thresholds are no part of it: they may move.
 */
export function sizeDaysPart(days: readonly CalendarDate[], about: PastContext): HistoryPart {
  const first = days[0];
  const last = days.at(-1);
  return {
    name: partName('sizeDays', { days, past: pastKey(about) }),
    fields: ['day', 'of', 'amountClass', 'amountHigh', 'amountLow'],
    addHistory(place, table, row, sign) {
      const deal = table.recordAt(row);
      if (!deal || first === undefined || last === undefined || endedBy(deal, first)) return;
      if (deal.createdDate !== null && deal.createdDate > last) return;
      const span = dealSpan(deal, first, last, about);
      let before: Counted | null = null;
      for (const [index, date] of days.entries()) {
        const standing = standingAt(span, date);
        const now = standing && countedAs(standing, date, span, about);
        const counted: Counted | null = now && { ...now, cells: place(standing.was) };
        if (isSame(before, counted)) continue;
        book(before, index, -sign);
        book(counted, index, sign);
        before = counted;
      }
    },
  };
}

interface Counted {
  readonly of: number;
  readonly amountMinor: number | null;
  readonly cells: CellTable | null;
}

function standingAt({ opening, changes }: DealSpan, date: CalendarDate): Standing | null {
  const last = changes.findLast((change) => change.date <= date);
  return last ? last.standing : opening;
}

function countedAs(
  standing: Standing,
  date: CalendarDate,
  span: DealSpan,
  about: PastContext,
): Omit<Counted, 'cells'> | null {
  const { was } = standing;
  const isUnknown = was.kind === 'unmapped';
  if (!isUnknown && !(was.kind === 'open' && isInTracks(was, about))) return null;
  return {
    of: isUnknown ? SIZE_DAYS_OF.unknown : SIZE_DAYS_OF.open,
    amountMinor: span.amountOf(standing, date),
  };
}

function isSame(one: Counted | null, other: Counted | null): boolean {
  if (!one || !other) return one === other;
  return one.of === other.of && one.amountMinor === other.amountMinor && one.cells === other.cells;
}

function book(counted: Counted | null, day: number, sign: number): void {
  if (!counted) return;
  const { of, amountMinor, cells } = counted;
  const amount = amountMinor ?? 0;
  cells?.add([day, of, amountClassOf(amountMinor), highLimb(amount), lowLimb(amount)], sign, amount);
}
