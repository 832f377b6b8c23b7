import { sizesPart, type Summary } from '../summary/index.js';
import { placeCells } from './cells-by-amount.js';
import { classedSizesPart } from './mix-parts.js';
import { DealMixSums, type DealMixCounts } from './deal-mix-sums.js';
import type { ResolvedSizeClasses } from './size-classes.js';
import type { DayRange } from './window.js';

/** Adds up the deals of pipeline tracks by class: open ones, and those closed in a range of days. Kept up with the summary. */
export function dealMixCounts(
  summary: Summary,
  { rule, classes }: Pick<ResolvedSizeClasses, 'rule' | 'classes'>,
  range: DayRange,
): DealMixCounts {
  const floors = classes.map(({ fromMinor }) => fromMinor ?? 0);
  // Thresholds that move with the deals are followed; others make sums of their own.
  const isMoving = rule.by === 'quantile' || rule.by === 'natural-breaks';
  const cells = summary.part(isMoving ? sizesPart : classedSizesPart(floors, range));
  if (isMoving) placeCells(cells);
  const name = `mix|${range.start}|${range.end}|${isMoving ? JSON.stringify(rule) : floors.join()}`;
  const sums = cells.follow(name, () => new DealMixSums(summary.process, floors, range));
  sums.moveTo(floors, cells);
  return sums.build();
}
