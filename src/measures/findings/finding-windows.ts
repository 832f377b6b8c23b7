import {
  assertPeriod,
  FIRST_DAY_NUMBER,
  fromDayNumber,
  LAST_DAY_NUMBER,
  toDayNumber,
  type CalendarDate,
  type Period,
} from '../../model/index.js';
import type { FindingsArgs, FindingWindows } from './findings-result.js';

/** Days that count as recent, and the days before them that these are held against, unless told otherwise. */
const RECENT_DAYS = 90;
const PAST_DAYS = 365;

/** The days that findings compare. @throws PipelineError `invalid-period` */
export function findingWindows(
  { window, recent, past, lastPeriod }: FindingsArgs,
  asOf: CalendarDate,
): FindingWindows {
  for (const given of [window, recent, past, lastPeriod]) if (given) assertPeriod(given);
  const end = Math.min(toDayNumber(asOf) + 1, LAST_DAY_NUMBER);
  const now = recent ?? between(end - RECENT_DAYS, end)!;
  const start = toDayNumber(now.start);
  return {
    recent: now,
    past: past ?? between(start - PAST_DAYS, start),
    lastPeriod: lastPeriod ?? periodBefore(window),
  };
}

/** Of whole months as many before, else of days. */
function periodBefore({ start, end }: Period): Period | null {
  const first = toDayNumber(start);
  if (!start.endsWith('-01') || !end.endsWith('-01')) return between(2 * first - toDayNumber(end), first);
  const month = 2 * monthOf(start) - monthOf(end);
  if (month < 12) return between(FIRST_DAY_NUMBER, first);
  const year = String(Math.floor(month / 12)).padStart(4, '0');
  return { start: `${year}-${String((month % 12) + 1).padStart(2, '0')}-01`, end: start };
}

function monthOf(date: CalendarDate): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
}

function between(from: number, to: number): Period | null {
  const first = Math.max(FIRST_DAY_NUMBER, from);
  return first < to ? { start: fromDayNumber(first), end: fromDayNumber(to) } : null;
}
