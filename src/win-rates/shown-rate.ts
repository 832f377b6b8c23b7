import type { ShareSpan } from '../layout/index.js';
import type { Rate, WinRateResult } from '../measures/index.js';

/** A rate as it is shown: a single one, or the lowest and the highest it can become (open-deals policy `range`). */
export interface ShownRate {
  /** The rate itself where it is single. */
  readonly lowest: Rate;
  /** The rate itself where it is single. */
  readonly highest: Rate;
}

/** The rates by deals and by value as the result's open-deals policy has them shown. */
export function shownRates({ unit, value, unitRange, valueRange }: WinRateResult): {
  readonly unit: ShownRate;
  readonly value: ShownRate;
} {
  return {
    unit: unitRange ?? { lowest: unit, highest: unit },
    value: valueRange ?? { lowest: value, highest: value },
  };
}

/** The shares a rate spans; `null` where it is not known. */
export function rateSpan({ lowest, highest }: ShownRate): ShareSpan | null {
  return lowest.value === null || highest.value === null ? null : { low: lowest.value, high: highest.value };
}

/** Deals that a rate by deals is taken of: closed ones, and open ones where they count. */
export function countedDeals(result: WinRateResult): number {
  return (result.unitRange?.lowest ?? result.unit).denominator;
}

/** Whether there is no rate by value for want of amounts, where there are deals to take it of: it is unknown, not one over nothing. */
export function isValueUnknown(result: WinRateResult): boolean {
  const { won, lost, open, disqualified, openPolicy, disqualifiedPolicy } = result;
  const counted = [won, lost];
  if (openPolicy !== 'exclude') counted.push(open);
  if (disqualifiedPolicy === 'as-lost') counted.push(disqualified);
  return (
    shownRates(result).value.lowest.value === null &&
    counted.some(({ count, valuedCount }) => count > 0 && valuedCount === 0)
  );
}
