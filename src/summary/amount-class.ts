import { AMOUNT_CLASS } from './codes.js';

/** What is known of an amount, as a code (codes.ts). */
export function amountClassOf(amountMinor: number | null): number {
  if (amountMinor === null) return AMOUNT_CLASS.unknown;
  return amountMinor < 0 ? AMOUNT_CLASS.negative : AMOUNT_CLASS.valued;
}
