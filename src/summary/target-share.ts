import { toDayNumber, type Period, type Target } from '../model/index.js';
import { NO_TARGET, type ResolvedTarget } from './resolved-target.js';

interface DatedTarget {
  readonly amountMinor: number;
  readonly start: number;
  readonly end: number;
  /** Days of the window that are counted towards it. */
  days: number;
}

/**
 * What one holder's targets come to in a window (docs/measures.md §5): those of exactly that window, else each its share by
 * days, rounded half to even. On a day that targets of several lengths cover, the shortest counts: a year's target set
 * beside its quarters' is the same money and is not counted twice. Targets of the same period add.
 */
export function targetShare(targets: readonly Target[], window: Period): ResolvedTarget {
  const start = toDayNumber(window.start);
  const end = toDayNumber(window.end);
  const dated = targets
    .map(({ amountMinor, period }): DatedTarget => ({
      amountMinor,
      start: toDayNumber(period.start),
      end: toDayNumber(period.end),
      days: 0,
    }))
    .filter((target) => target.start < end && target.end > start);
  if (dated.length === 0) return NO_TARGET;
  const exact = dated.filter((target) => target.start === start && target.end === end);
  for (const target of exact) target.days = end - start;
  const uncoveredDays = exact.length > 0 ? 0 : shareDays(dated, start, end);
  const counted = dated.filter((target) => target.days > 0);
  return {
    amountMinor: Number(counted.reduce((sum, target) => sum + shareOf(target), 0n)),
    prorated: counted.some((target) => target.days < target.end - target.start),
    uncoveredDays,
  };
}

/** Counts each day of the window towards the shortest targets that cover it; returns how many none covers. */
function shareDays(targets: readonly DatedTarget[], start: number, end: number): number {
  const cuts = new Set([start, end]);
  for (const target of targets) {
    if (target.start > start) cuts.add(target.start);
    if (target.end < end) cuts.add(target.end);
  }
  const days = [...cuts].sort((one, other) => one - other);
  let uncovered = 0;
  for (const [index, to] of days.entries()) {
    const from = days[index - 1] ?? to;
    const covering = targets.filter((target) => target.start <= from && target.end >= to);
    const shortest = covering.reduce((least, target) => Math.min(least, target.end - target.start), Infinity);
    if (covering.length === 0) uncovered += to - from;
    for (const target of covering) if (target.end - target.start === shortest) target.days += to - from;
  }
  return uncovered;
}

/** amount × days ÷ length, half to even; in big integers, because the product passes 2⁵³ (docs/measures.md §0 "money"). */
function shareOf({ amountMinor, start, end, days }: DatedTarget): bigint {
  const product = BigInt(amountMinor) * BigInt(days);
  const length = BigInt(end - start);
  const remainder = ((product % length) + length) % length;
  const floor = (product - remainder) / length;
  const twice = 2n * remainder;
  return twice > length || (twice === length && floor % 2n !== 0n) ? floor + 1n : floor;
}
