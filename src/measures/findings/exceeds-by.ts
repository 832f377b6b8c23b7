import type { Rate } from '../rate.js';

/** Whether one ratio lies above another by a limit or more; over whole numbers 0.6 lies a tenth above 0.5. */
export function exceedsBy(one: Rate, other: Rate, limit: number): boolean {
  const by = one.denominator * other.denominator;
  return one.numerator * other.denominator - other.numerator * one.denominator >= limit * by;
}
