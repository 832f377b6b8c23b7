/** A ratio with what it was made of (docs/measures.md §0 "no lies"). */
export interface Rate {
  /** numerator ÷ denominator; `null` exactly where the denominator is 0. */
  readonly value: number | null;
  readonly numerator: number;
  readonly denominator: number;
}

/** An interval in which a rate lies with a stated certainty; both ends 0–1. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The ratio of two numbers; `null` over nothing. */
export function rate(numerator: number, denominator: number): Rate {
  return { value: denominator === 0 ? null : numerator / denominator, numerator, denominator };
}
