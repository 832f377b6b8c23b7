import { rate, type Rate } from './rate.js';
import { knownValueMinor, rateValueMinor, type Tally } from './tally.js';

/**
 * The value that rates are made of, minor units; `null` where there are deals and none has an amount that counts there:
 * unknown is not zero, and negative amounts are out of value rates (docs/measures.md §0).
 */
export function knownRateValueMinor(tally: Tally): number | null {
  const { count, valuedCount, negativeCount } = tally;
  return knownValueMinor({
    count,
    valuedCount: valuedCount - negativeCount,
    valueMinor: rateValueMinor(tally),
  });
}

/** The value of kinds of deals together; `null` where that of one of them is not known. */
export function knownSumMinor(...kinds: readonly Tally[]): number | null {
  let sum = 0;
  for (const kind of kinds) {
    const value = knownRateValueMinor(kind);
    if (value === null) return null;
    sum += value;
  }
  return sum;
}

/** part ÷ (part + rest); unknown where either is (`null`). */
export function shareOfValue(partMinor: number | null, restMinor: number | null): Rate {
  if (partMinor === null || restMinor === null) return rate(0, 0);
  return rate(partMinor, partMinor + restMinor);
}

/** One value ÷ another; unknown where either is (`null`). */
export function ratioOfValues(oneMinor: number | null, otherMinor: number | null): Rate {
  return oneMinor === null || otherMinor === null ? rate(0, 0) : rate(oneMinor, otherMinor);
}

/**
 * Why a value rate says little although it is known. `lost-amounts-zero`: deals were lost, every amount known of them is 0,
 * and what was won is worth something: some CRMs empty the amount on losing. 0 is a value, so the rate stands.
 */
export type ValueDoubt = 'lost-amounts-zero';

/** Whether a value rate of these deals says little, and why; `null` = no. */
export function valueDoubt(won: Tally, lost: Tally): ValueDoubt | null {
  const lostMinor = lost.count === 0 ? null : knownRateValueMinor(lost);
  return lostMinor === 0 && rateValueMinor(won) > 0 ? 'lost-amounts-zero' : null;
}
