import { fromLimbs } from '../summary/index.js';

/** Up to here a product and a running sum of such products stay exact in a double. */
const EXACT = 2 ** 52;

/** A sum of products of whole numbers that stays exact past 2⁵³: amounts × ranks and squared amounts get there first. */
export class ExactProducts {
  #small = 0;
  #big = 0n;

  /** Adds the product of two whole numbers, so many times. */
  add(one: number, other: number, times = 1): void {
    const product = one * other * times;
    if (Math.abs(product) > EXACT) {
      this.#big += BigInt(one) * BigInt(other) * BigInt(times);
      return;
    }
    this.#small += product;
    if (Math.abs(this.#small) <= EXACT) return;
    this.#big += BigInt(this.#small);
    this.#small = 0;
  }

  /** The sum. */
  total(): bigint {
    return this.#big + BigInt(this.#small);
  }
}

/** The number that two summed limbs stand for, exactly. */
export function bigFromLimbs(high: number, low: number): bigint {
  // Times a power of two a double stays exact.
  return BigInt(fromLimbs(high, 0)) + BigInt(low);
}

/** The quotient of two whole numbers beyond 2⁵³, as near as doubles come; the divisor is not 0. */
export function exactQuotient(dividend: bigint, divisor: bigint): number {
  return Number(dividend / divisor) + Number(dividend % divisor) / Number(divisor);
}
