import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  FIRST_DAY_NUMBER,
  LAST_DAY_NUMBER,
  addDays,
  differenceInDays,
  fromDayNumber,
  isCalendarDate,
  toDayNumber,
} from '../../src/model/index.js';
import { property } from '../property.js';

describe('a calendar date', () => {
  test('counts days from 1970-01-01', () => {
    expect(toDayNumber('1970-01-01')).toBe(0);
    expect(toDayNumber('1969-12-31')).toBe(-1);
    expect(toDayNumber('2017-03-01')).toBe(17226);
    expect(toDayNumber('0001-01-01')).toBe(-719162);
    expect(toDayNumber('9999-12-31')).toBe(2932896);
  });

  test('is written back as it was read', () => {
    expect(fromDayNumber(0)).toBe('1970-01-01');
    expect(fromDayNumber(17226)).toBe('2017-03-01');
    expect(fromDayNumber(-719162)).toBe('0001-01-01');
    expect(fromDayNumber(2932896)).toBe('9999-12-31');
  });

  test('knows leap years: 2000 and 2016 have a 29 February, 1900 and 2017 have none', () => {
    expect(isCalendarDate('2000-02-29')).toBe(true);
    expect(isCalendarDate('2016-02-29')).toBe(true);
    expect(isCalendarDate('1900-02-29')).toBe(false);
    expect(isCalendarDate('2017-02-29')).toBe(false);
  });

  test.each([
    ...[
      '2017-02-30',
      '2017-04-31',
      '2017-00-10',
      '2017-13-01',
      '2017-01-00',
      '0000-01-01',
      '10000-01-01',
      '',
    ],
    ...[
      '2017-1-1',
      '2017/01/01',
      '01-02-2017',
      '2017-01-01T00:00',
      ' 2017-01-01',
      '2017-01-01 ',
      '٢٠١٧-٠١-٠١',
      'NaN',
    ],
  ])('is not %j', (text) => {
    expect(isCalendarDate(text)).toBe(false);
    expect(() => toDayNumber(text)).toThrow(expect.objectContaining({ code: 'invalid-date' }));
  });

  test.each([1.5, NaN, Infinity, LAST_DAY_NUMBER + 1, FIRST_DAY_NUMBER - 1])(
    'has no day number %d',
    (day) => {
      expect(() => fromDayNumber(day)).toThrow(expect.objectContaining({ code: 'invalid-date' }));
    },
  );

  test('says in its error what was given and what to give', () => {
    expect(() => toDayNumber('30 February')).toThrow(
      '"30 February" is not a calendar date. Give a real day as text, YYYY-MM-DD, years 0001 to 9999. [invalid-date]',
    );
  });

  test('moves by days over month and year ends', () => {
    expect(addDays('2016-12-31', 1)).toBe('2017-01-01');
    expect(addDays('2016-03-01', -1)).toBe('2016-02-29');
    expect(addDays('2017-01-01', 365)).toBe('2018-01-01');
    expect(() => addDays('9999-12-31', 1)).toThrow(expect.objectContaining({ code: 'invalid-date' }));
  });

  test('differs from another by whole days, negative the other way round', () => {
    expect(differenceInDays('2017-03-01', '2016-10-20')).toBe(132);
    expect(differenceInDays('2016-10-20', '2017-03-01')).toBe(-132);
  });
});

const anyDay = fc.integer({ min: FIRST_DAY_NUMBER, max: LAST_DAY_NUMBER });

property('every day number is written and read back', [anyDay], (day) => {
  expect(toDayNumber(fromDayNumber(day))).toBe(day);
});

property('agrees with the engine’s own calendar', [anyDay], (day) => {
  const iso = new Date(day * 86_400_000).toISOString();
  expect(fromDayNumber(day)).toBe(iso.slice(0, 10));
});

property('texts sort as the days do', [anyDay, anyDay], (a, b) => {
  expect(fromDayNumber(a) < fromDayNumber(b)).toBe(a < b);
});

property(
  'a date 146,097 days on is the same day of the year 400 years later',
  [fc.integer({ min: FIRST_DAY_NUMBER, max: LAST_DAY_NUMBER - 146_097 })],
  (day) => {
    const [date, later] = [fromDayNumber(day), fromDayNumber(day + 146_097)];
    expect(later.slice(4)).toBe(date.slice(4));
    expect(Number(later.slice(0, 4))).toBe(Number(date.slice(0, 4)) + 400);
  },
);

property('never takes other text for a date', [fc.string({ maxLength: 12, unit: 'binary' })], (text) => {
  expect(isCalendarDate(text)).toBe(/^\d{4}-\d\d-\d\d$/.test(text) && isCalendarDate(text));
});
