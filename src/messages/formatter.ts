import { listText } from './list-text.js';
import { timesSignLike } from './times-sign.js';

/** What {@link createFormatter} takes. */
export interface FormatterOptions {
  /** BCP 47 tag, e.g. `en`, `sv-SE`. */
  readonly locale: string;
  /** ISO 4217 code of the amounts. */
  readonly currency: string;
  /** Digits after the decimal mark of that currency, 0–4. */
  readonly currencyExponent: number;
}

/** A number cut into what is large and what is small on a hero figure; put together, the same text as uncut. */
export interface SplitNumber {
  /** Sign, digits and marks between them. */
  readonly number: string;
  /** The unit that stands before the digits, with its space where the locale writes one; empty where there is none. */
  readonly before: string;
  /** The unit that stands after the digits, with its space where the locale writes one; empty where there is none. */
  readonly after: string;
}

/** Writes numbers, amounts and dates in one locale; what is below zero has a minus sign in all. Unknown (`null`) is the caller's to word; what is no number is a dash, never "NaN". */
export interface Formatter {
  readonly locale: string;
  readonly currency: string;
  /** Whole number: `1,204`. */
  readonly count: (value: number) => string;
  /** Decimal number, so many digits at most: `51.8`. */
  readonly decimal: (value: number, digits?: number) => string;
  /** Amount in full, minor units given: `€1,204.50`; without cents where they are all 0. */
  readonly money: (amountMinor: number) => string;
  /** Amount in short, to three digits: `€1.20M`; in full under a thousand. */
  readonly moneyShort: (amountMinor: number) => string;
  /** Share 0–1 as a percentage, so many digits at most: `63 %`. More, up to six, where it would read 0 % or 100 % and is not. */
  readonly share: (share: number, digits?: number) => string;
  /** Multiple: `2.05×`; more digits where it would read 0 and is not. */
  readonly multiple: (value: number) => string;
  /** Calendar date `YYYY-MM-DD`: `30 Sep 2026`. */
  readonly date: (date: string) => string;
  /** A date that is read beside another one, its year only where that is not the same: `30 Sep`. */
  readonly dateNear: (date: string, near: string) => string;
  /** Half-open period of calendar dates, its last day shown: `1 Jul – 30 Sep 2026`. */
  readonly period: (period: { readonly start: string; readonly end: string }) => string;
  /** The calendar month of a date: `Jul 2026`. */
  readonly month: (date: string) => string;
  /** A year, as its number: `2026`. */
  readonly year: (year: number) => string;
  /** The same texts cut for a hero figure. */
  readonly split: (
    kind: 'money' | 'moneyShort' | 'share' | 'count' | 'multiple',
    value: number,
  ) => SplitNumber;
  /** Words joined as a list: `a, b and c`; isolated from each other where the list runs from right to left. */
  readonly list: (items: readonly string[]) => string;
}

const MILLISECONDS_PER_DAY = 86_400_000;

/** ISO 4217's code for "no currency": amounts are plain numbers then. */
const NO_CURRENCY = 'XXX';

/** Where compact forms begin. */
const THOUSAND = 1000;

/** Stands for what is no number. */
const DASH = '–';

/** No sign on what rounds to nothing. */
const signDisplay = 'negative';

interface Part {
  readonly type: string;
  readonly value: string;
}

/** A number as it is to be written, and the sign after it. */
interface Written {
  readonly format: Intl.NumberFormat;
  readonly number: number;
  readonly sign?: string;
}

/** Makes a formatter. Locale and currency are fixed by the caller, so server and page write the same. */
export function createFormatter({ locale, currency, currencyExponent }: FormatterOptions): Formatter {
  const scale = 10 ** currencyExponent;
  const unit: Intl.NumberFormatOptions =
    currency === NO_CURRENCY ? { signDisplay } : { signDisplay, style: 'currency', currency };
  const numbers = lazyFormats(
    (digits: number) => new Intl.NumberFormat(locale, { signDisplay, maximumFractionDigits: digits }),
  );
  const shares = lazyFormats(
    (digits: number) =>
      new Intl.NumberFormat(locale, { signDisplay, style: 'percent', maximumFractionDigits: digits }),
  );
  const amounts = lazyFormats(
    (digits: number) =>
      new Intl.NumberFormat(locale, {
        ...unit,
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
      }),
  );
  const shortAmounts = lazyFormats(
    (digits: number) =>
      new Intl.NumberFormat(locale, {
        ...unit,
        notation: 'compact',
        minimumSignificantDigits: digits,
        maximumSignificantDigits: digits,
      }),
  );
  const dates = lazyFormats(() => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }));
  const nearDates = lazyFormats(
    () => new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' }),
  );
  const months = lazyFormats(
    // Periods are cut by the calendar of the data: a month of another would have other days.
    () =>
      new Intl.DateTimeFormat(locale, {
        month: 'short',
        year: 'numeric',
        timeZone: 'UTC',
        calendar: 'gregory',
      }),
  );
  const years = lazyFormats(() => new Intl.NumberFormat(locale, { useGrouping: false }));
  const lists = lazyFormats(() => new Intl.ListFormat(locale, { style: 'long', type: 'conjunction' }));
  const timesSign = lazyFormats(() => timesSignLike(shares(0).formatToParts(0)));
  const digitsOf = (amountMinor: number): number => (amountMinor % scale === 0 ? 0 : currencyExponent);
  const instant = (date: string): Date => new Date(Date.parse(`${date}T00:00:00Z`));
  const money = (value: number): Written => ({ format: amounts(digitsOf(value)), number: value / scale });
  const share = (value: number, digits: number): Written => ({
    format: shares(digitsThatTell(digits, (tried) => readsAsAllOrNothing(value, tried))),
    number: value,
  });
  const ways = {
    money,
    moneyShort: (value: number): Written =>
      Math.abs(value / scale) < THOUSAND ? money(value) : { format: shortAmounts(3), number: value / scale },
    share: (value: number): Written => share(value, 0),
    count: (value: number): Written => ({ format: numbers(0), number: value }),
    multiple: (value: number): Written => ({
      format: numbers(digitsThatTell(2, (tried) => readsAsNothing(value, tried))),
      number: value,
      sign: timesSign(0),
    }),
  };
  const dateText = remembered((date: string) => plainSpaces(dates(0).format(instant(date))));
  const nearText = remembered((date: string) => plainSpaces(nearDates(0).format(instant(date))));
  // Engines set thin, no-break or plain spaces around the dash: plain ones, so that server and page agree.
  const periodText = remembered((period: string) => {
    const [start = '', end = ''] = period.split('/');
    const last = new Date(instant(end).getTime() - MILLISECONDS_PER_DAY);
    return dates(0)
      .formatRange(instant(start), last)
      .replaceAll(/[\u00A0\u2009\u202F]/g, ' ');
  });
  const text = (kind: keyof typeof ways): ((value: number) => string) =>
    remembered((value) => textOf(value, ways[kind]));
  const shareText = text('share');
  const split = (kind: keyof typeof ways): ((value: number) => SplitNumber) =>
    remembered((value) => splitParts(value, ways[kind]));
  const splits = {
    money: split('money'),
    moneyShort: split('moneyShort'),
    share: split('share'),
    count: split('count'),
    multiple: split('multiple'),
  };
  return {
    locale,
    currency,
    count: text('count'),
    decimal: (value, digits = 1) => textOf(value, (number) => ({ format: numbers(digits), number })),
    money: text('money'),
    moneyShort: text('moneyShort'),
    share: (value, digits = 0) =>
      digits === 0 ? shareText(value) : textOf(value, (number) => share(number, digits)),
    multiple: text('multiple'),
    date: dateText,
    dateNear: (date, near) => (date.slice(0, 4) === near.slice(0, 4) ? nearText : dateText)(date),
    period: ({ start, end }) => periodText(`${start}/${end}`),
    month: (date) => plainSpaces(months(0).format(instant(date))),
    year: (year) => years(0).format(year),
    split: (kind, value) => splits[kind](value),
    list: (items) => plainSpaces(listText(lists(0).formatToParts([...items]))),
  };
}

/** Digits more than asked for that a small number may take, two by two. */
const MOST_DIGITS_MORE = 6;

/** The digits from which on a number no longer reads as what it is not, or six more than asked for. */
function digitsThatTell(digits: number, misleads: (digits: number) => boolean): number {
  let tried = digits;
  while (tried < digits + MOST_DIGITS_MORE && misleads(tried)) tried += 2;
  return tried;
}

/** Whether a share rounds to 0 % or 100 % without being it: a handful of many, or all but a handful. */
function readsAsAllOrNothing(share: number, digits: number): boolean {
  return readsAsNothing(share * 100, digits) || (share < 1 && share >= 1 - 0.005 / 10 ** digits);
}

/** Whether a number rounds to 0 without being it. */
function readsAsNothing(value: number, digits: number): boolean {
  return value !== 0 && Math.abs(value) < 0.5 / 10 ** digits;
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

/** So many texts are remembered of one kind; then it begins anew. */
const REMEMBERED = 1000;

/** Remembers what was written: a card says its amount and its date twice, and a board one date on many cards. */
function remembered<TValue, TWritten = string>(
  write: (value: TValue) => TWritten,
): (value: TValue) => TWritten {
  const texts = new Map<TValue, TWritten>();
  return (value) => {
    const known = texts.get(value);
    if (known !== undefined) return known;
    const text = write(value);
    if (texts.size === REMEMBERED) texts.clear();
    texts.set(value, text);
    return text;
  };
}

/** Locales write thin and narrow no-break spaces where others write a no-break space, and versions of ICU differ: one will do. */
function plainSpaces(text: string): string {
  return text.replaceAll(/[\u2009\u202F]/g, '\u00A0');
}

/** What is below zero has a minus, which is as wide as `+`: many locales write a hyphen. */
function printed(number: string): string {
  return plainSpaces(number.replaceAll('-', '−'));
}

function textOf(value: number, way: (value: number) => Written): string {
  if (!Number.isFinite(value)) return DASH;
  const { format, number, sign = '' } = way(value);
  return printed(`${format.format(number)}${sign}`);
}

const UNIT_TYPES: ReadonlySet<string> = new Set(['currency', 'percentSign', 'unit', 'compact', 'literal']);

function splitParts(value: number, way: (value: number) => Written): SplitNumber {
  if (!Number.isFinite(value)) return { before: '', number: DASH, after: '' };
  const { format, number, sign = '' } = way(value);
  const parts: Part[] = [...format.formatToParts(number), { type: 'unit', value: sign }];
  const first = parts.findIndex((part) => !UNIT_TYPES.has(part.type));
  const last = parts.findLastIndex((part) => !UNIT_TYPES.has(part.type));
  return {
    before: joined(parts.slice(0, first)),
    number: joined(parts.slice(first, last + 1)),
    after: joined(parts.slice(last + 1)),
  };
}

function joined(parts: readonly Part[]): string {
  return printed(parts.map((part) => part.value).join(''));
}
