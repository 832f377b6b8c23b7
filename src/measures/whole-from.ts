/** The least whole number, 0 at least, at or above a threshold: which amounts are at or above it stays the same. Noise of floats is none. */
export function wholeFrom(threshold: number): number {
  return Math.max(0, Math.ceil(threshold - Math.max(1e-6, threshold * 1e-15)));
}
