import { parseDecimal, PipelineError } from '../model/index.js';
import { rate, type Rate } from './rate.js';

/** A share that loses nothing: as it is written (0.4 is two fifths to the last digit), or as two whole numbers ([1, 3]). */
export type ExactShare = number | readonly [numerator: number, denominator: number];

/** More digits than this are not whole numbers that a double holds. */
const MOST_DIGITS = 15;

/**
 * A share as a ratio of whole numbers, so that ceilings can be taken on those (docs/measures.md §0 "no lies").
 * @throws PipelineError `invalid-argument` where it is no share from 0 to 1, or a number of more than 15 decimals
 */
export function exactShare(share: ExactShare): Rate {
  const given: unknown = share;
  if (typeof given === 'number') {
    const { digits, exponent } = parseDecimal(String(given)) ?? { digits: '', exponent: NaN };
    const places = Math.max(0, -exponent);
    const numerator = Number(digits === '' ? '0' : digits) * 10 ** Math.max(0, exponent);
    if (given >= 0 && given <= 1 && places <= MOST_DIGITS) return rate(numerator, 10 ** places);
  } else if (Array.isArray(given) && given.length === 2) {
    const [numerator, denominator] = given as readonly unknown[];
    if (isCount(numerator) && isCount(denominator) && denominator > 0 && numerator <= denominator) {
      return rate(numerator, denominator);
    }
  }
  throw new PipelineError(
    'invalid-argument',
    `The conversion ${JSON.stringify(given) ?? typeof given} is no share. Give one from 0 to 1 of at most 15 decimals, or two whole numbers: [1, 3] is a third.`,
  );
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

/**
 * count × factor ÷ divisor, rounded up, taken on whole numbers; `null` where the divisor is not above 0, or the result is
 * more than a double holds exactly.
 */
export function ceilingOf(count: number, factor: number, divisor: number): number | null {
  if (divisor <= 0) return null;
  const by = BigInt(divisor);
  const ceiling = (BigInt(count) * BigInt(factor) + by - 1n) / by;
  return ceiling > Number.MAX_SAFE_INTEGER ? null : Number(ceiling);
}
