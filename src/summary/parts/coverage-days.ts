import {
  dealSpan,
  isEndedKind,
  type CalendarDate,
  type Deal,
  type DealSpan,
  type PastContext,
  type Period,
  type Standing,
} from '../../model/index.js';
import { amountClassOf } from '../amount-class.js';
import type { CellTable } from '../cell-table.js';
import { isInTracks } from '../is-in-tracks.js';
import { partName, type HistoryPart } from './part.js';
import { pastKey } from './past-key.js';

/** What {@link coverageDaysPart} sums. */
export const COVERAGE_OF = { open: 0, won: 1, unknown: 2 } as const;

/**
 * What covered a period on past days: changes from each day of a list to the next (its place, so that what there was on a day is
 * the sum of all up to it) of what was open and expected in the period, won in it by then, and in no known stage, by amount class
 * (docs/measures.md §5 "as a series through time").
 */
export function coverageDaysPart(
  window: Period,
  days: readonly CalendarDate[],
  about: PastContext,
): HistoryPart {
  const first = days[0];
  const last = days.at(-1);
  return {
    name: partName('coverageDays', { window, days, past: pastKey(about) }),
    fields: ['day', 'amountClass', 'of'],
    addHistory(place, table, row, sign) {
      const deal = table.recordAt(row);
      if (!deal || first === undefined || last === undefined || !isCandidate(deal, window, first, last))
        return;
      const span = dealSpan(deal, first, last, about);
      let before: Counted | null = null;
      for (const [index, date] of days.entries()) {
        const standing = standingAt(span, date);
        const now = standing && countedAs(standing, date, span, window, about);
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

/** Ended before the days, and not won in the period, or not there yet: most deals. */
function isCandidate(deal: Deal, window: Period, first: CalendarDate, last: CalendarDate): boolean {
  const { kind, closedDate, createdDate } = deal;
  if (createdDate !== null && createdDate > last) return false;
  if (!isEndedKind(kind) || closedDate === null || closedDate > first) return true;
  return kind === 'won' && closedDate >= window.start && closedDate < window.end;
}

function standingAt({ opening, changes }: DealSpan, date: CalendarDate): Standing | null {
  const last = changes.findLast((change) => change.date <= date);
  return last ? last.standing : opening;
}

function countedAs(
  standing: Standing,
  date: CalendarDate,
  span: DealSpan,
  { start, end }: Period,
  about: PastContext,
): Omit<Counted, 'cells'> | null {
  const { was } = standing;
  const isIn = (day: CalendarDate | null): boolean => day !== null && day >= start && day < end;
  const isUnknown = was.kind === 'unmapped' && isIn(was.expectedCloseDate);
  const isOpen = was.kind === 'open' && isIn(was.expectedCloseDate) && isInTracks(was, about);
  const isWon = was.kind === 'won' && isIn(was.closedDate) && isInTracks(was, about);
  if (!isUnknown && !isOpen && !isWon) return null;
  const of = isUnknown ? COVERAGE_OF.unknown : isOpen ? COVERAGE_OF.open : COVERAGE_OF.won;
  return { of, amountMinor: span.amountOf(standing, date) };
}

function isSame(one: Counted | null, other: Counted | null): boolean {
  if (!one || !other) return one === other;
  return one.of === other.of && one.amountMinor === other.amountMinor && one.cells === other.cells;
}

function book(counted: Counted | null, day: number, sign: number): void {
  if (!counted) return;
  const { of, amountMinor, cells } = counted;
  cells?.add([day, amountClassOf(amountMinor), of], sign, amountMinor ?? 0);
}
