import { fromDayNumber, toDayNumber, type CalendarDate, type DayNumber } from './calendar-date.js';
import type { CalendarDateReader } from './calendar-date-reader.js';
import { isCurrencyCode } from './currency.js';
import { decimalFromNumber, parseDecimal, type Decimal } from './decimal.js';
import type { ExchangeRate } from './history-event.js';
import type { IssueLog } from './issue-log.js';

/** More digits, or a larger power of ten, than this are no rate of anything. */
const RATE_DIGITS = 40;

/** Finds the rate of a currency that holds on a day: the last one at or before it; `null` = none. */
export type RateFinder = (currency: string, day: DayNumber) => Decimal | null;

/** A rate, read: what one major unit of `currency` is worth from `date` on, until a later rate. */
export interface DatedRate {
  readonly currency: string;
  readonly date: CalendarDate;
  /** A positive decimal. */
  readonly rate: Decimal;
}

interface DatedRates {
  readonly days: DayNumber[];
  readonly rates: Decimal[];
}

/**
 * Reads exchange rates into the reporting currency; those that cannot be read are left out and reported.
 * Of two rates of one currency and day the later in the input holds, reported.
 */
export function readExchangeRates(
  rates: Iterable<ExchangeRate>,
  reportingCurrency: string,
  readDate: CalendarDateReader,
  log: IssueLog,
): DatedRate[] {
  const byCurrency = new Map<string, Map<DayNumber, Decimal>>();
  let rowIndex = 0;
  for (const row of rates) {
    log.rowIndex = rowIndex;
    rowIndex += 1;
    const read = readRate(row, readDate);
    if (typeof read === 'string' || read.currency === reportingCurrency) {
      log.report('rate-unreadable', typeof read === 'string' ? read : 'currency', null, 'left-out');
      continue;
    }
    const ofCurrency = byCurrency.get(read.currency) ?? new Map<DayNumber, Decimal>();
    if (ofCurrency.has(read.day)) log.report('rate-unreadable', 'date', row.date, 'replaced');
    ofCurrency.set(read.day, read.rate);
    byCurrency.set(read.currency, ofCurrency);
  }
  return [...byCurrency]
    .flatMap(([currency, ofCurrency]) =>
      [...ofCurrency].map(([day, rate]) => ({ currency, date: fromDayNumber(day), rate })),
    )
    .sort(byCurrencyAndDate);
}

const finders = new WeakMap<readonly DatedRate[], RateFinder>();

/** The finder of some rates, in order of day within each currency; made once for each list. */
export function rateFinderOf(rates: readonly DatedRate[]): RateFinder {
  const known = finders.get(rates);
  if (known) return known;
  const sorted = new Map<string, DatedRates>();
  for (const { currency, date, rate } of rates) {
    const dated = sorted.get(currency) ?? { days: [], rates: [] };
    dated.days.push(toDayNumber(date));
    dated.rates.push(rate);
    sorted.set(currency, dated);
  }
  const finder: RateFinder = (currency, day) => {
    const dated = sorted.get(currency);
    return dated === undefined ? null : (dated.rates[lastAtOrBefore(dated.days, day)] ?? null);
  };
  finders.set(rates, finder);
  return finder;
}

/** The rates with one more; of two of one currency and day the new one holds. */
export function withRate(rates: readonly DatedRate[], rate: DatedRate): DatedRate[] {
  const others = rates.filter((each) => each.currency !== rate.currency || each.date !== rate.date);
  return [...others, rate].sort(byCurrencyAndDate);
}

function byCurrencyAndDate(one: DatedRate, other: DatedRate): number {
  if (one.currency !== other.currency) return one.currency < other.currency ? -1 : 1;
  return one.date < other.date ? -1 : one.date > other.date ? 1 : 0;
}

/** The parts of a rate, or the name of the field that cannot be read. */
function readRate(
  row: ExchangeRate,
  readDate: CalendarDateReader,
): { currency: string; day: DayNumber; rate: Decimal } | 'currency' | 'date' | 'rate' {
  try {
    const currency = String(row.currency).trim().toUpperCase();
    if (!isCurrencyCode(currency)) return 'currency';
    const { date } = readDate(row.date);
    if (date === null) return 'date';
    const rate = rateOf(row.rate);
    return rate === null ? 'rate' : { currency, day: toDayNumber(date), rate };
  } catch {
    return 'rate';
  }
}

/** A positive decimal; `null` = none. */
export function rateOf(given: string | number): Decimal | null {
  const rate = typeof given === 'number' ? decimalFromNumber(given) : parseDecimal(given);
  if (rate === null || rate.negative || rate.digits === '') return null;
  return rate.digits.length > RATE_DIGITS || Math.abs(rate.exponent) > RATE_DIGITS ? null : rate;
}

/** Index of the last of ascending `days` at or before `day`; −1 = none. */
function lastAtOrBefore(days: readonly DayNumber[], day: DayNumber): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] as DayNumber) <= day) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
