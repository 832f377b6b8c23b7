import { FIRST_DAY_NUMBER, LAST_DAY_NUMBER, dayNumberFromParts, type DayNumber } from './calendar-date.js';
import { PipelineError } from './pipeline-error.js';

const DAY_MS = 86_400_000;
/** Local times of the years 0001–9999, in milliseconds as if they were UTC. */
const FIRST_MS = FIRST_DAY_NUMBER * DAY_MS;
const END_MS = (LAST_DAY_NUMBER + 1) * DAY_MS;

/** Wall clocks of one zone. All times are milliseconds; a local time is the wall clock read as if it were UTC. */
export interface ZoneClock {
  /** Instant → local time; NaN where it lies outside years 0001–9999. */
  readonly toLocal: (instant: number) => number;
  /** Local time → instant; a time the clock shows twice is the earlier one or the later, but always the same. */
  readonly toInstant: (local: number) => number;
}

/**
 * Throws unless `timeZone` is an IANA time zone this engine knows.
 * @throws PipelineError `invalid-time-zone`
 */
export function assertTimeZone(timeZone: string): void {
  zoneFormat(timeZone);
}

/** The day of a local time. */
export function dayOfLocal(local: number): DayNumber {
  return Math.floor(local / DAY_MS);
}

/**
 * The clock of a time zone. UTC is arithmetic; other zones ask one `Intl.DateTimeFormat`, twice for each UTC day met
 * (once per instant on days when the zone changes its clocks).
 * @throws PipelineError `invalid-time-zone`
 */
export function createZoneClock(timeZone: string): ZoneClock {
  if (timeZone === 'UTC') return { toLocal: inRange, toInstant: (local) => local };
  const format = zoneFormat(timeZone);

  const localByFormat = (instant: number): number => {
    const parts = format.format(instant).match(/\d+/g) ?? [];
    const [month = NaN, day = NaN, year = NaN, hour = NaN, minute = NaN, second = NaN] = parts.map(Number);
    const seconds = (hour * 60 + minute) * 60 + second;
    const millisecond = ((instant % 1000) + 1000) % 1000;
    return dayNumberFromParts(year, month, day) * DAY_MS + seconds * 1000 + millisecond;
  };
  // The offset of a whole UTC day, or NaN where the day begins and ends with different ones.
  const offsetOfDay = new Map<number, number>();
  const offsetAt = (instant: number): number => {
    const utcDay = Math.floor(instant / DAY_MS);
    let offset = offsetOfDay.get(utcDay);
    if (offset === undefined) {
      const start = utcDay * DAY_MS;
      const first = localByFormat(start) - start;
      const last = localByFormat(start + DAY_MS - 1000) - (start + DAY_MS - 1000);
      offset = first === last ? first : NaN;
      offsetOfDay.set(utcDay, offset);
    }
    return Number.isNaN(offset) ? localByFormat(instant) - instant : offset;
  };
  const offsetInRange = (instant: number): number => {
    // Formats leave out the era: in the year before 0001 they would show a year 1.
    const offset = instant >= FIRST_MS - DAY_MS && instant < END_MS + DAY_MS ? offsetAt(instant) : NaN;
    return Math.abs(offset) < DAY_MS ? offset : NaN;
  };
  return {
    toLocal: (instant) => inRange(instant + offsetInRange(instant)),
    toInstant: (local) => {
      const guess = local - offsetInRange(local);
      const instant = local - offsetInRange(guess);
      return Number.isNaN(instant) ? local : instant;
    },
  };
}

function inRange(local: number): number {
  return local >= FIRST_MS && local < END_MS ? local : NaN;
}

/** By time zone, for an engine takes longer to make one than to read a few hundred rows with it. Whoever names more begins anew. */
const formats = new Map<string, Intl.DateTimeFormat>();
const KEPT_FORMATS = 50;

function zoneFormat(timeZone: string): Intl.DateTimeFormat {
  let format = formats.get(timeZone);
  if (format === undefined) {
    format = newZoneFormat(timeZone);
    if (formats.size >= KEPT_FORMATS) formats.clear();
    formats.set(timeZone, format);
  }
  return format;
}

function newZoneFormat(timeZone: string): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat('en-US', {
      timeZone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
  } catch (cause) {
    throw new PipelineError(
      'invalid-time-zone',
      `${JSON.stringify(String(timeZone).slice(0, 60))} is not a time zone this engine knows. Give an IANA name, e.g. "Europe/Stockholm" or "UTC".`,
      { cause },
    );
  }
}
