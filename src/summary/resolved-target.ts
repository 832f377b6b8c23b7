/** The target of some deals for a window. */
export interface ResolvedTarget {
  /** Minor units; `null` = there is none. */
  readonly amountMinor: number | null;
  /** Whether the window is not whole target periods, so that a share by days was taken. */
  readonly prorated: boolean;
  /** Days of the window that no target covers, of the owner or team who has fewest covered; 0 = all covered. */
  readonly uncoveredDays: number;
}

/** No target at all. */
export const NO_TARGET: ResolvedTarget = { amountMinor: null, prorated: false, uncoveredDays: 0 };
