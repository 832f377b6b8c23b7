/** What {@link createFormatter} takes. */
export interface FormatterOptions {
  /** BCP 47 tag, e.g. `en`, `sv-SE`. */
  readonly locale: string;
  /** ISO 4217 code of the amounts. */
  readonly currency: string;
  /** Digits after the decimal mark of that currency, 0–4. */
  readonly currencyExponent: number;
}

/** A number cut into what is large and what is small on a hero figure. */
export interface SplitNumber {
  /** Sign, digits and marks between them. */
  readonly number: string;
  /** The unit that stands before the digits, without its space; empty where there is none. */
  readonly before: string;
  /** The unit that stands after the digits, without its space; empty where there is none. */
  readonly after: string;
}

/** Writes numbers, amounts and dates in one locale. Unknown (`null`) is the caller's to word; nothing here writes "NaN". */
export interface Formatter {
  readonly locale: string;
  readonly currency: string;
  /** Whole number: `1,204`. */
  readonly count: (value: number) => string;
  /** Decimal number, so many digits at most: `51.8`. */
  readonly decimal: (value: number, digits?: number) => string;
  /** Amount in full, minor units given: `€1,204.50`; without cents where they are all 0. */
  readonly money: (amountMinor: number) => string;
  /** Amount in short: `€1.2M`. */
  readonly moneyShort: (amountMinor: number) => string;
  /** Share 0–1 as a percentage: `63 %` as the locale writes it. */
  readonly share: (share: number, digits?: number) => string;
  /** Multiple: `2.05×`. */
  readonly multiple: (value: number) => string;
  /** Calendar date `YYYY-MM-DD`: `30 Sep 2026`. */
  readonly date: (date: string) => string;
  /** Half-open period of calendar dates, its last day shown: `1 Jul – 30 Sep 2026`. */
  readonly period: (period: { readonly start: string; readonly end: string }) => string;
  /** The same texts cut for a hero figure. */
  readonly split: (
    kind: 'money' | 'moneyShort' | 'share' | 'count' | 'multiple',
    value: number,
  ) => SplitNumber;
  /** Words joined as a list: `a, b and c`. */
  readonly list: (items: readonly string[]) => string;
}

const MILLISECONDS_PER_DAY = 86_400_000;

/** Makes a formatter. Locale and currency are fixed by the caller, so server and page write the same. */
export function createFormatter({ locale, currency, currencyExponent }: FormatterOptions): Formatter {
  const scale = 10 ** currencyExponent;
  const numbers = lazyFormats(
    (digits: number) => new Intl.NumberFormat(locale, { maximumFractionDigits: digits }),
  );
  const shares = lazyFormats(
    (digits: number) => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: digits }),
  );
  const amounts = lazyFormats(
    (digits: number) =>
      new Intl.NumberFormat(locale, {
        style: 'currency',
        currency,
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
      }),
  );
  const shortAmounts = lazyFormats(
    (digits: number) =>
      new Intl.NumberFormat(locale, {
        style: 'currency',
        currency,
        notation: 'compact',
        maximumSignificantDigits: digits,
      }),
  );
  const dates = lazyFormats(() => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }));
  const lists = lazyFormats(() => new Intl.ListFormat(locale, { style: 'long', type: 'conjunction' }));
  const digitsOf = (amountMinor: number): number => (amountMinor % scale === 0 ? 0 : currencyExponent);
  const instant = (date: string): Date => new Date(Date.parse(`${date}T00:00:00Z`));
  const texts = {
    money: (value: number) => amounts(digitsOf(value)).formatToParts(value / scale),
    moneyShort: (value: number) => shortAmounts(3).formatToParts(value / scale),
    share: (value: number) => shares(0).formatToParts(value),
    count: (value: number) => numbers(0).formatToParts(value),
    multiple: (value: number) => [...numbers(2).formatToParts(value), { type: 'unit' as const, value: '×' }],
  };
  const text = (kind: keyof typeof texts, value: number): string =>
    plainSpaces(
      texts[kind](value)
        .map((part) => part.value)
        .join(''),
    );
  return {
    locale,
    currency,
    count: (value) => text('count', value),
    decimal: (value, digits = 1) => plainSpaces(numbers(digits).format(value)),
    money: (value) => text('money', value),
    moneyShort: (value) => text('moneyShort', value),
    share: (value, digits = 0) => plainSpaces(shares(digits).format(value)),
    multiple: (value) => text('multiple', value),
    date: (date) => plainSpaces(dates(0).format(instant(date))),
    period: ({ start, end }) =>
      plainSpaces(
        dates(0).formatRange(instant(start), new Date(instant(end).getTime() - MILLISECONDS_PER_DAY)),
      ),
    split: (kind, value) => splitParts(texts[kind](value)),
    list: (items) => lists(0).format([...items]),
  };
}

/** Makes each format once, when it is first needed: making one costs more than a hundred uses. */
function lazyFormats<TFormat>(make: (digits: number) => TFormat): (digits: number) => TFormat {
  const made = new Map<number, TFormat>();
  return (digits) => {
    const known = made.get(digits);
    if (known) return known;
    const format = make(digits);
    made.set(digits, format);
    return format;
  };
}

/** Locales write thin and narrow no-break spaces where others write a no-break space, and versions of ICU differ: one will do. */
function plainSpaces(text: string): string {
  return text.replaceAll(/[\u2009\u202F]/g, '\u00A0');
}

const UNIT_TYPES: ReadonlySet<string> = new Set(['currency', 'percentSign', 'unit', 'compact', 'literal']);

function splitParts(parts: readonly { readonly type: string; readonly value: string }[]): SplitNumber {
  const first = parts.findIndex((part) => !UNIT_TYPES.has(part.type));
  const last = parts.findLastIndex((part) => !UNIT_TYPES.has(part.type));
  const join = (from: number, to: number): string =>
    plainSpaces(
      parts
        .slice(from, to)
        .map((part) => part.value)
        .join(''),
    );
  return {
    number: join(first, last + 1),
    before: join(0, first).trim(),
    after: join(last + 1, parts.length).trim(),
  };
}
