import type { DealKind } from '../model/index.js';

/** Kinds of deals in the order of the codes that columns and summaries hold them by. */
export const DEAL_KINDS = [
  'open',
  'won',
  'lost',
  'hold',
  'disqualified',
  'unmapped',
] as const satisfies readonly DealKind[];

/** The code of each kind: its place in {@link DEAL_KINDS}. */
export const KIND_CODE: Readonly<Record<DealKind, number>> = {
  open: 0,
  won: 1,
  lost: 2,
  hold: 3,
  disqualified: 4,
  unmapped: 5,
};

/**
 * What is known of an amount (docs/measures.md §0 "unknown is not zero"): `unknown` counts as a deal and not as value,
 * `negative` stays in totals and out of value rates, `valued` is 0 or more.
 */
export const AMOUNT_CLASS = { unknown: 0, negative: 1, valued: 2 } as const;

/** Stands in columns and summaries for a day, or a number of days, that is not known. */
export const NO_DAY = -2_147_483_648;

/** Stands in the `cycles` part for the days from a qualified stage of a deal whose path is not known. */
export const UNKNOWN_PATH_DAYS = NO_DAY + 1;

/** Stands in columns and summaries for a stage that the process does not know. */
export const NO_STAGE = -1;

/** Stands in the `reached` part for a path that is not known (docs/measures.md §0 "unknown path"). */
export const UNKNOWN_PATH = -1;
