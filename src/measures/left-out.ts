import { knownValueMinor, type ValuedCount } from './tally.js';

/** Why deals are not in a figure. `unknown-path` is of closed deals, `no-stage-history` of those on hold or open. */
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
  | 'no-stage-history'
  | 'unknown-days'
  | 'unmapped-stage'
  | 'disqualified'
  | 'not-entered'
  | 'no-probability'
  | 'omitted';

/** Deals that a figure leaves out, for one reason: reported beside it, never silently gone. */
export interface LeftOut {
  readonly reason: LeftOutReason;
  /** Deals, 1 or more. */
  readonly count: number;
  /** Sum of their known amounts, minor units; `null` where none is known. */
  readonly valueMinor: number | null;
  /** What they are left out of: every figure of the result, or those of value only. */
  readonly outOf: 'all' | 'value';
}

/** The entries that have a deal. */
export function leftOutList(...entries: readonly LeftOut[]): LeftOut[] {
  return entries.filter((entry) => entry.count > 0);
}

/** Deals that are in no figure of the result. */
export function leftOutOfAll(reason: LeftOutReason, deals: ValuedCount): LeftOut {
  return { reason, count: deals.count, valueMinor: knownValueMinor(deals), outOf: 'all' };
}

/** Deals that are counted, but in no figure of value; those of unknown amount have none. */
export function leftOutOfValue(
  reason: LeftOutReason,
  count: number,
  valueMinor: number | null = null,
): LeftOut {
  return { reason, count, valueMinor, outOf: 'value' };
}
