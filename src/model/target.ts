import type { Period } from './period.js';

/**
 * Money to be won in a period, for one owner, one team or (with neither) the whole pipeline.
 * A team's target is its own, else its members' sum (docs/measures.md §5).
 */
export interface Target {
  readonly period: Period;
  /** In minor units of the reporting currency; 0 and negative are legal and have their own states. */
  readonly amountMinor: number;
  readonly ownerId?: string | null;
  readonly teamId?: string | null;
}
