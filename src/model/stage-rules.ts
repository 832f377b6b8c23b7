/** How much may stand in a stage at once: a limit of work in progress (docs/measures.md §15). At least one of the two. */
export interface StageLimit {
  /** Most deals, a whole number above 0; absent = any number. */
  readonly deals?: number;
  /** Most value of the known amounts, minor units of the reporting currency, above 0; absent = any. */
  readonly valueMinor?: number;
  /** Whether a deal more is refused, or let in with a warning; default `warn`. */
  readonly over?: 'warn' | 'block';
}

/** Whether a deal that ends in a stage tells why (docs/measures.md §15). */
export interface EndReason {
  /** `ask`: may be left open; `require`: no deal comes here without one. */
  readonly rule: 'ask' | 'require';
  /** Reasons to choose from, as the team says them; any other text is a reason as well. Absent = free text alone. */
  readonly reasons?: readonly string[];
}
