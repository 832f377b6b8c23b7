import { decimalFromNumber, parseDecimal, scaleToInteger, type Decimal } from './decimal.js';
import { PipelineError } from './pipeline-error.js';

/** Amounts of more minor units than this, either way, are out of range and treated as unknown (docs/measures.md §0). */
export const MAX_AMOUNT_MINOR = 1_000_000_000_000;

/** An amount in minor units, and whether it had to be rounded to them. */
export interface MinorAmount {
  /** Whole minor units; never −0. May lie beyond {@link MAX_AMOUNT_MINOR}: see {@link isAmountInRange}. */
  readonly amountMinor: number;
  /** Whether the value was finer than a minor unit, and rounded half to even. */
  readonly rounded: boolean;
}

/** Whether an amount is kept: at most 10¹² minor units, either way. */
export function isAmountInRange(amountMinor: number): boolean {
  return Math.abs(amountMinor) <= MAX_AMOUNT_MINOR;
}

/**
 * Major units → whole minor units, exactly, rounded half to even where finer.
 * @param value decimal text with a point (`'1054.5'`, `'1e3'`) or a number, taken as the decimal it is written as.
 * @param exponent digits after the decimal mark of the currency, 0–4.
 * @returns `null` where the value cannot be read: text that is not a plain decimal, NaN, an infinity.
 */
export function toMinorUnits(value: string | number, exponent: number): MinorAmount | null {
  const quick = typeof value === 'number' ? wholeToMinor(value, exponent) : shortTextToMinor(value, exponent);
  if (Number.isSafeInteger(quick)) return { amountMinor: quick === 0 ? 0 : quick, rounded: false };
  const decimal = typeof value === 'number' ? decimalFromNumber(value) : parseDecimal(value);
  return decimal === null ? null : decimalToMinor(decimal, exponent);
}

/** A decimal in major units → whole minor units, rounded half to even where finer. */
export function decimalToMinor(decimal: Decimal, exponent: number): MinorAmount {
  const { value, rounded } = scaleToInteger(decimal, exponent);
  return { amountMinor: value, rounded };
}

/** Whole numbers, without the way over digits: the product is exact as long as it is a safe integer; else NaN. */
function wholeToMinor(value: number, exponent: number): number {
  return Number.isInteger(value) ? value * 10 ** exponent : NaN;
}

/** Short plain text, without the way over a decimal, for a million rows; NaN where that is not exact or not enough. */
function shortTextToMinor(text: string, exponent: number): number {
  if (text.length > 15) return NaN;
  const isNegative = text.charCodeAt(0) === 45;
  let whole = 0;
  let digits = 0;
  let pointAt = -1;
  for (let at = isNegative ? 1 : 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) {
      whole = whole * 10 + code - 48;
      digits += 1;
    } else if (code === 46 && pointAt === -1) pointAt = at;
    else return NaN;
  }
  const places = pointAt === -1 ? 0 : text.length - pointAt - 1;
  if (digits === 0 || places > exponent) return NaN;
  const minor = whole * 10 ** (exponent - places);
  return isNegative ? -minor : minor;
}

/**
 * An amount in another currency: amount × rate, exact, rounded half to even to the other's minor units.
 * @param rate what one major unit of the one is worth in major units of the other: a positive decimal.
 * @returns whole minor units; beyond ±(2⁵³ − 1) that bound, which is out of range anyway.
 * @throws PipelineError `invalid-argument` where the amount is not a whole number or the rate not a positive decimal.
 */
export function convertMinor(
  amountMinor: number,
  fromExponent: number,
  rate: Decimal | string | number,
  toExponent: number,
): number {
  const decimal =
    typeof rate === 'object' ? rate : typeof rate === 'number' ? decimalFromNumber(rate) : parseDecimal(rate);
  if (!Number.isSafeInteger(amountMinor) || decimal === null || decimal.negative || decimal.digits === '') {
    throw new PipelineError(
      'invalid-argument',
      'An amount can only be converted as whole minor units at a positive rate. Check the amount and the exchange rate.',
    );
  }
  if (amountMinor === 0) return 0;
  const product = BigInt(Math.abs(amountMinor)) * BigInt(decimal.digits);
  const converted: Decimal = {
    negative: amountMinor < 0,
    digits: product.toString(),
    exponent: decimal.exponent - fromExponent,
  };
  return scaleToInteger(converted, toExponent).value;
}

/**
 * Plain decimal text of an amount, with a point and no grouping (`'1054.00'`, `'-0.05'`): for files, not for people.
 * @throws PipelineError `invalid-argument` where the amount is not a whole number within ±(2⁵³ − 1).
 */
export function formatMinor(amountMinor: number, exponent: number): string {
  if (!Number.isSafeInteger(amountMinor)) {
    throw new PipelineError(
      'invalid-argument',
      'An amount to write must be a whole number of minor units within 2^53. Round it first.',
    );
  }
  const digits = String(Math.abs(amountMinor)).padStart(exponent + 1, '0');
  const sign = amountMinor < 0 ? '-' : '';
  if (exponent === 0) return sign + digits;
  return `${sign}${digits.slice(0, -exponent)}.${digits.slice(-exponent)}`;
}
