import { currencyExponent, formatMinor } from '../model/index.js';

/**
 * An amount in minor units as a file has it, for `DataColumn.value`: major units as exact decimal text with a point (`'1250.50'`).
 * What is no whole number of minor units, such as a mean, or is beyond 2^53, comes as a number; `null` = unknown, or no finite number.
 */
export function majorUnits(amountMinor: number | null, currency: string): string | number | null {
  if (amountMinor === null || !Number.isFinite(amountMinor)) return null;
  const exponent = currencyExponent(currency);
  return Number.isSafeInteger(amountMinor)
    ? formatMinor(amountMinor, exponent)
    : amountMinor / 10 ** exponent;
}
