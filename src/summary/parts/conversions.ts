import {
  addDays,
  dealAt,
  endedBy,
  type CalendarDate,
  type Deal,
  type PastContext,
  type Period,
} from '../../model/index.js';
import { amountClassOf } from '../amount-class.js';
import { isInTracks } from '../is-in-tracks.js';
import { partName, type HistoryPart } from './part.js';
import { pastKey } from './past-key.js';

/** What {@link conversionsPart} sums of a period. */
export const CONVERSION = { expected: 0, wonOfExpected: 1, createdAndWon: 2 } as const;

/** A period, and the day in it, or before it, at whose end is asked what was expected. */
export interface Snapshot {
  readonly period: Period;
  readonly date: CalendarDate;
}

/**
 * Deals of pipeline tracks by period (its place in the list), amount class and what they were (`CONVERSION`): open and expected
 * in the period at the snapshot, with the amount of then; of these won by its end; created and won in it, with the amount they
 * closed with (docs/measures.md §5 "required").
 */
export function conversionsPart(snapshots: readonly Snapshot[], about: PastContext): HistoryPart {
  return {
    name: partName('conversions', { snapshots, past: pastKey(about) }),
    fields: ['period', 'amountClass', 'what'],
    addHistory(place, table, row, sign) {
      const deal = table.recordAt(row);
      if (!deal) return;
      for (const [index, { period, date }] of snapshots.entries()) {
        const add = (what: number, was: Deal): void =>
          place(was)?.add([index, amountClassOf(was.amountMinor), what], sign, was.amountMinor ?? 0);
        const last = addDays(period.end, -1);
        const isCreatedIn =
          deal.createdDate !== null && deal.createdDate >= period.start && deal.createdDate <= last;
        const was = isCandidate(deal, date, period) ? dealAt(deal, date, about) : null;
        const isExpected =
          was?.kind === 'open' && isInTracks(was, about) && isIn(was.expectedCloseDate, period);
        if (!isExpected && !isCreatedIn) continue;
        const became = dealAt(deal, last, about);
        const isWon = became?.kind === 'won' && isInTracks(became, about);
        if (isExpected) add(CONVERSION.expected, was);
        if (isExpected && isWon) add(CONVERSION.wonOfExpected, was);
        if (isCreatedIn && isWon && isIn(became.closedDate, period)) add(CONVERSION.createdAndWon, became);
      }
    },
  };
}

/** Whether a deal could have been open and expected in a period; only then is its past worth a look. */
function isCandidate(deal: Deal, date: CalendarDate, period: Period): boolean {
  if (endedBy(deal, date) || (deal.createdDate !== null && deal.createdDate > date)) return false;
  const isLogged = deal.log.some((entry) => entry.expectedCloseDate !== undefined);
  return isLogged || isIn(deal.expectedCloseDate, period);
}

function isIn(date: CalendarDate | null, { start, end }: Period): boolean {
  return date !== null && date >= start && date < end;
}
