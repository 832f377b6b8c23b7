import { toDayNumber, type CalendarDate } from '../../model/index.js';

/** Days that must lie between for the later ones to be doubted: two years, or ten where more of them are later. */
const GAP = 731;
const WIDE_GAP = 3653;
/** Of all dates, how many may lie after a gap for them to be slips of the hand. */
const FEW = 0.01;
const FEW_AFTER_WIDE_GAP = 0.2;

/**
 * The latest day before those that stand far apart from the rest: after a gap of more than two years only one date in a
 * hundred, or after one of more than ten years only one in five. One year typed wrong must not move the day that everything
 * is read at.
 * @param counts how many dates fall on each day.
 * @returns `null` where there is no day; the latest of all where none stands apart.
 */
export function latestBeforeGap(counts: ReadonlyMap<CalendarDate, number>): CalendarDate | null {
  const days = [...counts.keys()].sort();
  let total = 0;
  for (const count of counts.values()) total += count;
  let after = total;
  let before: CalendarDate | null = null;
  for (const day of days) {
    if (before !== null) {
      const gap = toDayNumber(day) - toDayNumber(before);
      if (gap > GAP && after <= total * (gap > WIDE_GAP ? FEW_AFTER_WIDE_GAP : FEW)) return before;
    }
    after -= counts.get(day) ?? 0;
    before = day;
  }
  return before;
}
