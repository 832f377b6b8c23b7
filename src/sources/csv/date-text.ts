import { isCalendarDate } from '../../model/index.js';
import { monthFromName } from './month-names.js';

/** A date as a cell has it, taken apart. */
export type DateText =
  /** One reading only: a calendar date or an instant, as the model reads them. */
  | { readonly kind: 'sure'; readonly value: string | number }
  /** Three numbers whose order is open; at most the last has four digits. `time` as the model reads it, with its zone. */
  | {
      readonly kind: 'open';
      readonly numbers: readonly [number, number, number];
      readonly hasFullYear: boolean;
      readonly separator: string;
      readonly zonedTime: string;
    };

/** Longer texts are no dates. */
const LONGEST_DATE = 60;

const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/;
const COMPACT = /^((?:19|20|21)\d{2})(\d{2})(\d{2})(?:$|(?=T))/;
const THREE_NUMBERS = /^(\d{1,2})([-/.]|\. | )(\d{1,2})\2(\d{4}|\d{2})(?!\d)/;
const DAY_FIRST =
  /^(\d{1,2})(?:st|nd|rd|th|\.|:e|\. )?[\s\-/]?(\p{L}{3,12})\.?[\s\-/,]{1,2}'?(\d{4}|\d{2})(?!\d)/iu;
const MONTH_FIRST = /^(\p{L}{3,12})\.?[\s\-/](\d{1,2})(?:st|nd|rd|th)?,?[\s\-/](\d{4})(?!\d)/iu;
const WEEKDAY = /^\p{L}{2,9}\.?,?\s(?=\d|\p{L}{3})/u;
const TIME =
  /^(?:T|,?\s(?:kl\.? ?|um |at )?)(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,]\d{1,9})?)?(?: uhr)?\s?([ap]\.?m\.?)?\s?(z|utc|gmt|(?:utc|gmt)?[+-]\d{2}:?\d{2})?(?:\s\([^)]{1,30}\))?$/i;
const COMPACT_TIME = /^T(\d{2})(\d{2})(\d{2})?(z|[+-]\d{2}:?\d{2})?$/i;

/** Spreadsheets count days from here, so that 1 March 1900 is day 61; serials read here are those of 1950–2099. */
const SERIAL_EPOCH_MS = Date.UTC(1899, 11, 30);
const FIRST_SERIAL = 18_264;
const LAST_SERIAL = 73_050;

/**
 * Takes a date apart: ISO, year first, named months (English, Swedish, German), times with and without zone,
 * spreadsheet serials, epoch milliseconds and seconds; three numbers stay open.
 * Two-digit years are those of 1969 to 2068 (POSIX): `69` is 1969, `68` is 2068.
 * @returns `null` where the text is no date.
 */
export function parseDateText(text: string): DateText | null {
  const trimmed = text.trim();
  if (trimmed.length < 5 || trimmed.length > LONGEST_DATE || !/\d/.test(trimmed)) return null;
  if (/^\d+(?:[.,]\d+)?$/.test(trimmed)) return fromDigits(trimmed);

  const yearFirst = YEAR_FIRST.exec(trimmed) ?? COMPACT.exec(trimmed);
  if (yearFirst !== null) {
    const [month, day] = yearFirst.slice(-2);
    return sure(Number(yearFirst[1]), Number(month), Number(day), trimmed.slice(yearFirst[0].length));
  }
  const open = THREE_NUMBERS.exec(trimmed);
  if (open !== null) {
    const zonedTime = readTime(trimmed.slice(open[0].length));
    if (zonedTime === null) return null;
    const [, first, separator = '', second, third = ''] = open;
    const numbers = [Number(first), Number(second), Number(third)] as const;
    return { kind: 'open', numbers, hasFullYear: third.length === 4, separator: separator.trim(), zonedTime };
  }
  return fromNamedMonth(trimmed) ?? fromNamedMonth(trimmed.replace(WEEKDAY, ''));
}

/** The full year that two digits stand for. */
export function fullYear(year: number): number {
  return year >= 100 ? year : year + (year >= 69 ? 1900 : 2000);
}

/** A real day as the model reads it, with its time where that has a zone; `null` = no such day. */
export function dayText(year: number, month: number, day: number, zonedTime: string): string | null {
  const date = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isCalendarDate(date) ? date + zonedTime : null;
}

function fromNamedMonth(text: string): DateText | null {
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst !== null) {
    const [all, day, name = '', year] = dayFirst;
    return sure(fullYear(Number(year)), monthFromName(name) ?? 0, Number(day), text.slice(all.length));
  }
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst === null) return null;
  const [all, name = '', day, year] = monthFirst;
  return sure(Number(year), monthFromName(name) ?? 0, Number(day), text.slice(all.length));
}

function fromDigits(text: string): DateText | null {
  const compact = /^\d{8}$/.test(text) ? COMPACT.exec(text) : null;
  if (compact !== null) return sure(Number(compact[1]), Number(compact[2]), Number(compact[3]), '');
  const value = Number(text.replace(',', '.'));
  if (/^\d{12,13}$/.test(text)) return { kind: 'sure', value };
  if (/^\d{10}$/.test(text)) return { kind: 'sure', value: value * 1000 };
  if (!(value >= FIRST_SERIAL && value < LAST_SERIAL + 1)) return null;
  const date = new Date(SERIAL_EPOCH_MS + Math.floor(value) * 86_400_000);
  return { kind: 'sure', value: date.toISOString().slice(0, 10) };
}

function sure(year: number, month: number, day: number, rest: string): DateText | null {
  const zonedTime = readTime(rest);
  const value = zonedTime === null ? null : dayText(year, month, day, zonedTime);
  return value === null ? null : { kind: 'sure', value };
}

/** A time behind a date as the model reads it; empty where it has no zone (the day is the one written); `null` = no time. */
function readTime(rest: string): string | null {
  if (rest === '') return '';
  const match = TIME.exec(rest) ?? COMPACT_TIME.exec(rest);
  if (match === null) return null;
  const [, hourText, minute = '00', second = '00', half] = match;
  const zone = match.length > 5 ? match[5] : match[4];
  const isAfternoon = match.length > 5 && half !== undefined && /^p/i.test(half);
  const isMorning = match.length > 5 && half !== undefined && /^a/i.test(half);
  let hour = Number(hourText);
  if ((isAfternoon || isMorning) && hour === 12) hour = 0;
  if (isAfternoon) hour += 12;
  if (hour > 24 || Number(minute) > 59) return null;
  if (zone === undefined) return '';
  const offset = zone.replace(/^(?:utc|gmt)(?=[+-])/i, '');
  return `T${String(hour % 24).padStart(2, '0')}:${minute}:${second}${/^[+-]/.test(offset) ? offset : 'Z'}`;
}
