/**
 * Sums of minor units that stay exact past 2⁵³ (docs/measures.md §0 "money").
 *
 * A million deals of up to 10¹² minor units add up to 10¹⁸, more than a double holds exactly. Each amount is therefore split
 * into a high and a low limb of base 2²⁶ and the limbs are summed apart: both stay whole and far below 2⁵³ for over a
 * hundred million deals, so sums can be added, subtracted and merged in any order and still agree to the bit.
 */
const LIMB_BASE = 2 ** 26;

/** The high limb of a whole number: its quotient by 2²⁶, rounded down. */
export function highLimb(amount: number): number {
  return Math.floor(amount / LIMB_BASE);
}

/** The low limb of a whole number: what is left after the high limb, 0 to 2²⁶ − 1. */
export function lowLimb(amount: number): number {
  return amount - Math.floor(amount / LIMB_BASE) * LIMB_BASE;
}

/** The number two summed limbs stand for; exact up to 2⁵³, the nearest double beyond. */
export function fromLimbs(high: number, low: number): number {
  return high * LIMB_BASE + low;
}
