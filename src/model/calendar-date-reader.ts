import { dayNumberAtStart, digitsAt, fromDayNumber, type CalendarDate } from './calendar-date.js';
import { trimmed } from './cut-text.js';
import type { DateInput } from './parse-input.js';
import { createZoneClock, dayOfLocal, type ZoneClock } from './time-zone.js';

const DAY_MS = 86_400_000;

/** What was made of a date as a host gave it. */
export interface ReadDate {
  /** The day in the reader's zone; `null` = none given, or unreadable. */
  readonly date: CalendarDate | null;
  /** Epoch milliseconds; `null` where no time of day is known. */
  readonly instant: number | null;
  /** `false` = something was given, and it is not a date of years 0001–9999. */
  readonly readable: boolean;
}

/** Reads a date as hosts have them; never throws. */
export type CalendarDateReader = (value: DateInput) => ReadDate;

const NONE: ReadDate = { date: null, instant: null, readable: true };
const UNREADABLE: ReadDate = { date: null, instant: null, readable: false };

/**
 * A reader of dates into the calendar of one zone:
 * - `2017-03-01`: that day;
 * - `2017-03-01 12:30`, `2017-03-01T12:30:00.5`: a local time, already in the zone;
 * - `2017-03-01T12:30:00Z`, `…+02:00`, epoch milliseconds, a `Date`: an instant, its day is the one the zone's calendar shows;
 * - `null`, `undefined`, empty text: none.
 *
 * Everything else, 30 February among it, is unreadable. Order of days and months is never guessed.
 * @throws PipelineError `invalid-time-zone`
 */
export function createCalendarDateReader(timeZone: string): CalendarDateReader {
  const clock = createZoneClock(timeZone);
  return (value) => {
    if (value === null || value === undefined) return NONE;
    if (typeof value === 'string') return readText(value, clock);
    if (typeof value === 'number') return fromInstant(value, clock);
    try {
      return value instanceof Date ? fromInstant(value.getTime(), clock) : UNREADABLE;
    } catch {
      // A revoked proxy throws when it is asked what it is.
      return UNREADABLE;
    }
  };
}

function fromInstant(instant: number, clock: ZoneClock): ReadDate {
  const local = clock.toLocal(instant);
  if (Number.isNaN(local)) return UNREADABLE;
  return { date: fromDayNumber(dayOfLocal(local)), instant, readable: true };
}

function readText(value: string, clock: ZoneClock): ReadDate {
  const text = trimmed(value);
  if (text === '') return NONE;
  const day = dayNumberAtStart(text);
  if (day === null || text.length > 40) return UNREADABLE;
  if (text.length === 10) return { date: fromDayNumber(day), instant: null, readable: true };

  const time = readTime(text);
  if (time === null) return UNREADABLE;
  const wall = day * DAY_MS + time.milliseconds;
  if (time.offsetMinutes !== null) return fromInstant(wall - time.offsetMinutes * 60_000, clock);
  return { date: fromDayNumber(day), instant: clock.toInstant(wall), readable: true };
}

/** Reads `T12:30`, `T12:30:15`, `T12:30:15.250` after the date, and the offset after that. */
function readTime(text: string): { milliseconds: number; offsetMinutes: number | null } | null {
  const separator = text.charCodeAt(10);
  if (separator !== 32 && (separator | 32) !== 116) return null;
  const hour = digitsAt(text, 11, 13);
  const minute = text.charCodeAt(13) === 58 ? digitsAt(text, 14, 16) : NaN;
  if (!(hour <= 23 && minute <= 59)) return null;

  let at = 16;
  let second = 0;
  let millisecond = 0;
  if (text.charCodeAt(at) === 58) {
    second = digitsAt(text, 17, 19);
    if (!(second <= 59)) return null;
    at = 19;
    const mark = text.charCodeAt(at);
    if (mark === 46 || mark === 44) {
      const start = at + 1;
      at = start;
      while (!Number.isNaN(digitsAt(text, at, at + 1))) at += 1;
      if (at === start) return null;
      millisecond = digitsAt(text.slice(start, at).padEnd(3, '0'), 0, 3);
    }
  }
  const milliseconds = ((hour * 60 + minute) * 60 + second) * 1000 + millisecond;
  if (at === text.length) return { milliseconds, offsetMinutes: null };
  const offsetMinutes = readOffset(text.charCodeAt(at) === 32 ? text.slice(at + 1) : text.slice(at));
  return offsetMinutes === null ? null : { milliseconds, offsetMinutes };
}

/** `Z`, `+02:00`, `+0200`, `+02` → minutes east of UTC; `null` = unreadable. */
function readOffset(text: string): number | null {
  if (text === 'Z' || text === 'z') return 0;
  const sign = text.charCodeAt(0) === 43 ? 1 : text.charCodeAt(0) === 45 ? -1 : 0;
  const colon = text.charCodeAt(3) === 58 ? 1 : 0;
  if (sign === 0 || (text.length !== 3 && text.length !== 5 + colon)) return null;
  const hours = digitsAt(text, 1, 3);
  const minutes = text.length === 3 ? 0 : digitsAt(text, 3 + colon, 5 + colon);
  return hours <= 23 && minutes <= 59 ? sign * (hours * 60 + minutes) : null;
}
