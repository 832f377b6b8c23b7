import { differenceInDays, type CalendarDate, type Deal } from '../model/index.js';

/** How long a deal stands in its stage. */
export interface DealAge {
  /** Whole days, without those on hold; `null` = not known. */
  readonly days: number | null;
  /** Whole days it should need at most; `null` = not known, or the stage is not open. */
  readonly expectedDays: number | null;
  /** Days over the expected ones; 0 = none. */
  readonly overDays: number;
  /** How much of the expected days is gone, 0–1; `null` = days or expected days are not known. */
  readonly share: number | null;
}

/** The age of a deal in its stage; over it exactly where the stage counts it as overdue (docs/measures.md §3). */
export function ageOf(deal: Deal, expectedDays: number | null, asOf: CalendarDate): DealAge {
  const days = daysInStage(deal, asOf);
  const expected = deal.kind === 'open' && expectedDays !== null ? Math.floor(expectedDays) : null;
  if (days === null || expected === null) return { days, expectedDays: expected, overDays: 0, share: null };
  const share = expected <= 0 ? 1 : Math.min(1, days / expected);
  return { days, expectedDays: expected, overDays: Math.max(0, days - expected), share };
}

function daysInStage({ kind, visits, stageEnteredDate }: Deal, asOf: CalendarDate): number | null {
  const standing = kind === 'open' ? visits.at(-1) : undefined;
  const entered = kind === 'open' ? (standing?.enteredDate ?? null) : stageEnteredDate;
  if (entered === null) return null;
  return Math.max(0, differenceInDays(asOf, entered) - (standing?.holdDays ?? 0));
}
