import { toDayNumber, type DayNumber } from './calendar-date.js';
import type { CalendarDateReader } from './calendar-date-reader.js';
import { isCurrencyCode } from './currency.js';
import { decimalFromNumber, parseDecimal, type Decimal } from './decimal.js';
import type { ExchangeRate } from './history-event.js';
import type { IssueLog } from './issue-log.js';

/** More digits, or a larger power of ten, than this are no rate of anything. */
const RATE_DIGITS = 40;

/** Finds the rate of a currency that holds on a day: the last one at or before it; `null` = none. */
export type RateFinder = (currency: string, day: DayNumber) => Decimal | null;

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
): RateFinder {
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
  const sorted = new Map<string, DatedRates>();
  for (const [currency, ofCurrency] of byCurrency) {
    const entries = [...ofCurrency].sort(([a], [b]) => a - b);
    sorted.set(currency, { days: entries.map(([day]) => day), rates: entries.map(([, rate]) => rate) });
  }
  return (currency, day) => {
    const dated = sorted.get(currency);
    return dated === undefined ? null : (dated.rates[lastAtOrBefore(dated.days, day)] ?? null);
  };
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
    const rate = typeof row.rate === 'number' ? decimalFromNumber(row.rate) : parseDecimal(row.rate);
    if (rate === null || rate.negative || rate.digits === '') return 'rate';
    if (rate.digits.length > RATE_DIGITS || Math.abs(rate.exponent) > RATE_DIGITS) return 'rate';
    return { currency, day: toDayNumber(date), rate };
  } catch {
    return 'rate';
  }
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
