/** A decimal number, exact: ± `digits` × 10^`exponent`. */
export interface Decimal {
  readonly negative: boolean;
  /** Digits without leading zeros; empty for zero. */
  readonly digits: string;
  readonly exponent: number;
}

/** Exponents beyond this mean the same as it (nothing so large or small is ever kept), and stay exact integers. */
const EXPONENT_LIMIT = 1_000_000_000;

/**
 * Reads plain decimal text exactly: optional sign, digits with at most one point, optional exponent (`-12.50`, `.5`, `1e3`).
 * Outer space is left out. Time grows with the length of the text and no faster.
 * @returns `null` where it is anything else: no digits, grouping marks, decimal commas, `NaN`, `Infinity`, hexadecimal.
 */
export function parseDecimal(text: string): Decimal | null {
  const trimmed = text.trim();
  const end = trimmed.length;
  let at = 0;
  const sign = trimmed.charCodeAt(0);
  if (sign === 45 || sign === 43) at = 1;

  const integerStart = at;
  at = skipDigits(trimmed, at);
  let digits = trimmed.slice(integerStart, at);
  let exponent = 0;
  if (trimmed.charCodeAt(at) === 46) {
    const fractionStart = at + 1;
    at = skipDigits(trimmed, fractionStart);
    digits += trimmed.slice(fractionStart, at);
    exponent = fractionStart - at;
  }
  if (digits === '') return null;

  if (at < end && (trimmed.charCodeAt(at) | 32) === 101) {
    const exponentStart = at + 1;
    const exponentSign = trimmed.charCodeAt(exponentStart);
    const exponentDigits = exponentSign === 45 || exponentSign === 43 ? exponentStart + 1 : exponentStart;
    at = skipDigits(trimmed, exponentDigits);
    if (at === exponentDigits) return null;
    exponent += limited(Number(trimmed.slice(exponentStart, at)));
  }
  if (at !== end) return null;

  let leadingZeros = 0;
  while (digits.charCodeAt(leadingZeros) === 48) leadingZeros += 1;
  if (leadingZeros > 0) digits = digits.slice(leadingZeros);
  return { negative: sign === 45 && digits !== '', digits, exponent };
}

/** A finite number as the decimal it is written as (`0.1` is one tenth); `null` for NaN and the infinities. */
export function decimalFromNumber(value: number): Decimal | null {
  return Number.isFinite(value) ? parseDecimal(String(value)) : null;
}

/**
 * A decimal times 10^`places`, rounded half to even to a whole number.
 * Beyond ±(2⁵³ − 1) the result is that bound: such amounts are out of range anyway.
 */
export function scaleToInteger(
  decimal: Decimal,
  places: number,
): { readonly value: number; readonly rounded: boolean } {
  const { digits, negative } = decimal;
  const shift = decimal.exponent + places;
  const integerLength = digits.length + shift;
  if (digits === '') return { value: 0, rounded: false };
  if (integerLength > 16) return { value: signed(Number.MAX_SAFE_INTEGER, negative), rounded: false };
  if (shift >= 0) return { value: signed(Number(digits + '0'.repeat(shift)), negative), rounded: false };

  const kept = integerLength > 0 ? Number(digits.slice(0, integerLength)) : 0;
  let half = 0;
  let beyondHalf = false;
  for (let index = Math.max(integerLength, 0); index < digits.length; index += 1) {
    const digit = digits.charCodeAt(index) - 48;
    if (index === integerLength) half = digit;
    else if (digit !== 0) {
      beyondHalf = true;
      break;
    }
  }
  const roundsUp = half > 5 || (half === 5 && (beyondHalf || kept % 2 === 1));
  return { value: signed(roundsUp ? kept + 1 : kept, negative), rounded: half !== 0 || beyondHalf };
}

function signed(magnitude: number, negative: boolean): number {
  const bounded = Math.min(magnitude, Number.MAX_SAFE_INTEGER);
  return negative && bounded !== 0 ? -bounded : bounded;
}

function skipDigits(text: string, from: number): number {
  let at = from;
  for (let code = text.charCodeAt(at); code >= 48 && code <= 57; code = text.charCodeAt(at)) at += 1;
  return at;
}

function limited(exponent: number): number {
  return Math.max(-EXPONENT_LIMIT, Math.min(EXPONENT_LIMIT, exponent));
}
