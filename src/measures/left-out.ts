import type { CountAndValue } from './tally.js';

/** Why deals are not in a figure. */
export type LeftOutReason =
  | 'no-amount'
  | 'negative-amount'
  | 'no-created-date'
  | 'no-closed-date'
  | 'closed-before-created'
  | 'no-expected-close'
  | 'expected-before-period'
  | 'expected-after-period'
  | 'unknown-path'
  | 'disqualified'
  | 'not-entered';

/** Deals that a figure leaves out, for one reason: reported beside it, never silently gone. */
export interface LeftOut {
  readonly reason: LeftOutReason;
  /** Deals, 1 or more. */
  readonly count: number;
  /** Sum of their known amounts, minor units. */
  readonly valueMinor: number;
  /** What they are left out of: every figure of the result, or those of value only. */
  readonly outOf: 'all' | 'value';
}

/** The entries that have a deal. */
export function leftOutList(...entries: readonly LeftOut[]): LeftOut[] {
  return entries.filter((entry) => entry.count > 0);
}

/** Deals that are in no figure of the result. */
export function leftOutOfAll(reason: LeftOutReason, { count, valueMinor }: CountAndValue): LeftOut {
  return { reason, count, valueMinor, outOf: 'all' };
}

/** Deals that are counted, but in no figure of value. */
export function leftOutOfValue(reason: LeftOutReason, count: number, valueMinor = 0): LeftOut {
  return { reason, count, valueMinor, outOf: 'value' };
}
