import { fromDayNumber, periodContaining, toDayNumber } from '../../src/model/index.js';
import type { DayNumber } from '../../src/model/index.js';
import type { Random } from './random.js';

/** Monday 1, Sunday 7; day 0 (1970-01-01) was a Thursday. */
function weekday(day: DayNumber): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** The day itself, or the Monday after it. */
export function workday(day: DayNumber): DayNumber {
  return day + [0, 0, 0, 0, 0, 2, 1][weekday(day) - 1]!;
}

/** The day itself, or the Friday before it. */
export function workdayBefore(day: DayNumber): DayNumber {
  return day - [0, 0, 0, 0, 0, 1, 2][weekday(day) - 1]!;
}

/** First day of the fiscal quarter that a day lies in, and of the next one. */
export function quarterOf(day: DayNumber, fiscalYearStart: number): { start: DayNumber; end: DayNumber } {
  const { start, end } = periodContaining(fromDayNumber(day), 'quarter', { fiscalYearStart });
  return { start: toDayNumber(start), end: toDayNumber(end) };
}

/** How many deals open in a month, against 1 for the average: trade fairs in autumn, little in July and December. */
const SEASON = [1.05, 1.1, 1.25, 1, 0.95, 0.95, 0.6, 0.75, 1.3, 1.25, 1.15, 0.65] as const;

/** Share by which the second year has more deals than the first. */
const GROWTH = 0.18;

/** The days on which deals are opened, in order: workdays of the `spanDays` up to `last`, in season and growing. */
export function openingDays(random: Random, last: DayNumber, spanDays: number, count: number): DayNumber[] {
  const weights = Array.from({ length: spanDays }, (_, offset) => {
    const day = last - spanDays + 1 + offset;
    if (weekday(day) > 5) return 0;
    const month = Number(fromDayNumber(day).slice(5, 7));
    return SEASON[month - 1]! * (1 + (GROWTH * offset) / 365);
  });
  return Array.from({ length: count }, () => last - spanDays + 1 + random.weighted(weights)).sort(
    (a, b) => a - b,
  );
}

/** The instant of the nth event of a working day in the sample's zone, as hosts log it. */
export function instant(day: DayNumber, order: number, random: Random): string {
  const hour = String(Math.min(7 + order, 19)).padStart(2, '0');
  const minute = String(random.between(0, 59)).padStart(2, '0');
  return `${fromDayNumber(day)}T${hour}:${minute}:00Z`;
}
