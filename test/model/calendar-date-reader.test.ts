import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  assertTimeZone,
  createCalendarDateReader,
  fromDayNumber,
  type DateInput,
} from '../../src/model/index.js';
import { property } from '../property.js';

const ZONES = [
  ...['UTC', 'Europe/Stockholm', 'America/New_York', 'America/St_Johns', 'Asia/Kolkata', 'Pacific/Apia'],
  ...['Pacific/Kiritimati', 'Australia/Lord_Howe'],
];

function dateIn(timeZone: string, value: DateInput): string | null {
  return createCalendarDateReader(timeZone)(value).date;
}

describe('a reader of calendar dates', () => {
  test('takes a calendar date as it is, in every zone', () => {
    for (const zone of ZONES) expect(dateIn(zone, '2017-03-01')).toBe('2017-03-01');
  });

  test('takes a local time as already in the zone', () => {
    for (const zone of ZONES) {
      expect(dateIn(zone, '2017-03-01 23:59:59')).toBe('2017-03-01');
      expect(dateIn(zone, '2017-03-01T00:00')).toBe('2017-03-01');
    }
  });

  test('puts an instant on the day the zone’s calendar shows', () => {
    expect(dateIn('UTC', '2017-03-01T23:30:00Z')).toBe('2017-03-01');
    expect(dateIn('Europe/Stockholm', '2017-03-01T23:30:00Z')).toBe('2017-03-02');
    expect(dateIn('America/New_York', '2017-03-01T02:30:00Z')).toBe('2017-02-28');
    expect(dateIn('UTC', '2017-03-01T23:30:00-02:00')).toBe('2017-03-02');
    expect(dateIn('UTC', '2017-03-01T23:30:00 +0530')).toBe('2017-03-01');
    expect(dateIn('UTC', '2017-03-01T01:30+02')).toBe('2017-02-28');
    expect(dateIn('Asia/Kolkata', Date.UTC(2017, 2, 1, 18, 30))).toBe('2017-03-02');
    expect(dateIn('Asia/Kolkata', new Date(Date.UTC(2017, 2, 1, 18, 29, 59, 999)))).toBe('2017-03-01');
  });

  test('changes day at local midnight where clocks change that day', () => {
    // Stockholm went to summer time on 2017-03-26 at 01:00 UTC, and back on 2017-10-29.
    expect(dateIn('Europe/Stockholm', '2017-03-25T22:59:59Z')).toBe('2017-03-25');
    expect(dateIn('Europe/Stockholm', '2017-03-25T23:00:00Z')).toBe('2017-03-26');
    expect(dateIn('Europe/Stockholm', '2017-03-26T21:59:59Z')).toBe('2017-03-26');
    expect(dateIn('Europe/Stockholm', '2017-03-26T22:00:00Z')).toBe('2017-03-27');
    expect(dateIn('Europe/Stockholm', '2017-10-29T22:59:59Z')).toBe('2017-10-29');
    expect(dateIn('Europe/Stockholm', '2017-10-29T23:00:00Z')).toBe('2017-10-30');
  });

  test('knows that Samoa had no 2011-12-30', () => {
    expect(dateIn('Pacific/Apia', '2011-12-30T09:59:59Z')).toBe('2011-12-29');
    expect(dateIn('Pacific/Apia', '2011-12-30T10:00:00Z')).toBe('2011-12-31');
  });

  test('knows that Newfoundland once turned its clocks back over midnight', () => {
    // 2010-11-07 00:01 local became 2010-11-06 23:01.
    expect(dateIn('America/St_Johns', '2010-11-07T02:30:30Z')).toBe('2010-11-07');
    expect(dateIn('America/St_Johns', '2010-11-07T02:31:30Z')).toBe('2010-11-06');
    expect(dateIn('America/St_Johns', '2010-11-07T03:30:30Z')).toBe('2010-11-07');
  });

  test('gives the instant of a local time, so that events of one day can be put in order', () => {
    expect(createCalendarDateReader('Europe/Stockholm')('2017-03-01 12:30').instant).toBe(
      Date.UTC(2017, 2, 1, 11, 30),
    );
    expect(createCalendarDateReader('America/New_York')('2017-07-01 12:30:15.25').instant).toBe(
      Date.UTC(2017, 6, 1, 16, 30, 15, 250),
    );
    expect(createCalendarDateReader('UTC')('2017-03-01').instant).toBeNull();
  });

  test.each([null, undefined, '', '   '])('reads %j as none', (value) => {
    expect(createCalendarDateReader('UTC')(value)).toEqual({ date: null, instant: null, readable: true });
  });

  test.each<DateInput>([
    ...[
      '2017-02-30',
      '2017-02-30T10:00Z',
      '01/02/2017',
      '1.2.2017',
      '42795',
      'yesterday',
      '2017-03-01T25:00',
      'NaN',
    ],
    ...['2017-03-01T24:00', '2017-03-01T12:60', '2017-03-01T12:30:61', '2017-03-01T12', '2017-03-01 noon'],
    ...[
      '2017-03-01T12:30:00+25:00',
      '2017-03-01T12:30:00.',
      '2017-03-01T12:30Zulu',
      '2017-03-01T12:30+2',
      '10000-01-01',
    ],
    ...['+010000-01-01T00:00:00Z', '0000-12-31'],
    ...[NaN, Infinity, -Infinity, 1e308, 8.64e15, -62_136_000_000_000, 253_402_300_800_000, new Date(NaN)],
  ])('does not read %j', (value) => {
    for (const zone of ['UTC', 'Europe/Stockholm']) {
      expect(createCalendarDateReader(zone)(value)).toEqual({ date: null, instant: null, readable: false });
    }
  });

  test('does not read a date with a megabyte behind it', () => {
    expect(createCalendarDateReader('UTC')('2017-03-01'.repeat(100_000)).readable).toBe(false);
  });

  test('reads the first and the last instant of the calendar', () => {
    expect(dateIn('UTC', '0001-01-01T00:00:00Z')).toBe('0001-01-01');
    expect(dateIn('UTC', '9999-12-31T23:59:59Z')).toBe('9999-12-31');
    expect(createCalendarDateReader('Asia/Kolkata')('9999-12-31T23:59:59Z').readable).toBe(false);
    expect(dateIn('Asia/Kolkata', '9999-12-31')).toBe('9999-12-31');
    expect(createCalendarDateReader('America/New_York')('0001-01-01T00:00:00Z').readable).toBe(false);
    expect(dateIn('America/New_York', '0001-01-01 10:00')).toBe('0001-01-01');
  });

  test('does not throw on values that are no dates at all', () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    for (const value of [{}, [], true, () => 1, Symbol('date'), 10n, proxy]) {
      expect(createCalendarDateReader('UTC')(value as DateInput).readable).toBe(false);
    }
  });

  test('refuses a zone that does not exist', () => {
    expect(() => createCalendarDateReader('Mars/Olympus')).toThrow(
      expect.objectContaining({ code: 'invalid-time-zone' }),
    );
    expect(() => assertTimeZone('')).toThrow(expect.objectContaining({ code: 'invalid-time-zone' }));
    expect(() => assertTimeZone('Europe/Stockholm')).not.toThrow();
  });
});

// An independent way to the same answer: the engine's own formatter, asked for each instant by itself.
const shownDays = new Map(
  ZONES.map((timeZone) => [
    timeZone,
    new Intl.DateTimeFormat('sv-SE', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }),
  ]),
);
const readers = new Map(ZONES.map((timeZone) => [timeZone, createCalendarDateReader(timeZone)]));

property(
  'agrees with the engine’s formatter in eight zones',
  [fc.integer({ min: Date.UTC(1900, 0, 1), max: Date.UTC(2100, 0, 1) })],
  (instant) => {
    for (const zone of ZONES) {
      expect(readers.get(zone)?.(instant).date).toBe(shownDays.get(zone)?.format(instant));
    }
  },
);

property(
  'an instant read from a local time is on that day',
  [fc.constantFrom(...ZONES), fc.integer({ min: 0, max: 30_000 }), fc.integer({ min: 3, max: 20 })],
  (zone, day, hour) => {
    const date = fromDayNumber(day);
    const read = createCalendarDateReader(zone);
    const { instant } = read(`${date} ${String(hour).padStart(2, '0')}:00`);
    // 2011-12-30 did not take place in Samoa.
    if (!(zone === 'Pacific/Apia' && date === '2011-12-30')) expect(read(instant).date).toBe(date);
  },
);

property('never throws on text', [fc.string({ unit: 'binary' })], (text) => {
  createCalendarDateReader('Europe/Stockholm')(text);
});
