/** A scale of amounts on which thresholds are set: equal steps are equal factors. */
export interface AmountScale {
  /** Least and greatest amount, minor units, above 0. */
  readonly lowMinor: number;
  readonly highMinor: number;
}

/** How many powers of ten a scale has below its upper end. */
const DECADES = 4;

/** The scale for deals up to an amount: four powers of ten up to the first at or above it; one minor unit at least. */
export function amountScale(largestMinor: number): AmountScale {
  const largest = Number.isFinite(largestMinor) ? Math.max(1, largestMinor) : 1;
  const high = Math.max(10, 10 ** Math.ceil(Math.log10(largest) - 1e-12));
  return { lowMinor: Math.max(1, high / 10 ** DECADES), highMinor: high };
}

/** Where an amount stands, 0–1; at the nearer end where it is beyond. */
export function amountShare(amountMinor: number, { lowMinor, highMinor }: AmountScale): number {
  if (!(amountMinor > lowMinor)) return 0;
  return Math.min(1, Math.log(amountMinor / lowMinor) / Math.log(highMinor / lowMinor));
}

/** The amount at a place, to two digits. */
export function amountAt(share: number, { lowMinor, highMinor }: AmountScale): number {
  const held = share > 0 ? Math.min(1, share) : 0;
  return roundAmount(lowMinor * (highMinor / lowMinor) ** held);
}

/** An amount to two digits, a whole number of minor units, 1 at least. */
export function roundAmount(amountMinor: number): number {
  const step = stepAt(amountMinor);
  return Math.max(1, Math.round(amountMinor / step) * step);
}

/** So many steps up or down the amounts of two digits. */
export function stepAmount(amountMinor: number, steps: number): number {
  let amount = amountMinor;
  for (let step = 0; step < Math.abs(steps); step++) {
    const size = stepAt(steps < 0 ? amount - 1 : amount);
    amount =
      steps < 0 ? Math.max(1, Math.ceil(amount / size - 1) * size) : Math.floor(amount / size + 1) * size;
  }
  return amount;
}

/** The unit of the second digit. */
function stepAt(amountMinor: number): number {
  return Math.max(1, 10 ** (Math.floor(Math.log10(Math.max(1, amountMinor)) + 1e-12) - 1));
}

/** Thresholds with one moved to an amount, descending; it stays a minor unit away from its neighbours. */
export function moveThreshold(
  thresholdsMinor: readonly number[],
  index: number,
  amountMinor: number,
): readonly number[] {
  const { minMinor, maxMinor } = thresholdRoom(thresholdsMinor, index);
  const moved = Math.min(maxMinor, Math.max(minMinor, Math.round(amountMinor)));
  return thresholdsMinor.map((threshold, each) => (each === index ? moved : threshold));
}

/** Between which amounts a threshold can be moved, minor units. */
export function thresholdRoom(
  thresholdsMinor: readonly number[],
  index: number,
): { readonly minMinor: number; readonly maxMinor: number } {
  const below = thresholdsMinor[index + 1];
  const above = thresholdsMinor[index - 1];
  const minMinor = below === undefined ? 1 : below + 1;
  return { minMinor, maxMinor: above === undefined ? MOST_MINOR : Math.max(minMinor, above - 1) };
}

/** Amounts above are unknown (docs/measures.md §0 "out of range"). */
const MOST_MINOR = 1e12;
