/** Digits after the decimal mark of the currencies that do not have two (ISO 4217, list one, with amendments to 2024). */
const EXPONENTS: ReadonlyMap<string, number> = new Map([
  ...['BIF', 'CLP', 'DJF', 'GNF', 'ISK', 'JPY', 'KMF', 'KRW', 'PYG', 'RWF'].map((code) => [code, 0] as const),
  ...['UGX', 'UYI', 'VND', 'VUV', 'XAF', 'XOF', 'XPF'].map((code) => [code, 0] as const),
  ...['BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND'].map((code) => [code, 3] as const),
  ...['CLF', 'UYW'].map((code) => [code, 4] as const),
]);

/** ISO 4217's code for "no currency": what a deal carries whose currency cannot be told. */
export const NO_CURRENCY = 'XXX';

/** Digits after the decimal mark of a currency (ISO 4217), 0–4; 2 for codes not known. */
export function currencyExponent(code: string): number {
  return EXPONENTS.get(code) ?? 2;
}

/** Whether `value` has the shape of an ISO 4217 code: three letters A–Z, in capitals. */
export function isCurrencyCode(value: unknown): value is string {
  return typeof value === 'string' && /^[A-Z]{3}$/.test(value);
}
