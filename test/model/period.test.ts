import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  FIRST_DAY_NUMBER,
  LAST_DAY_NUMBER,
  assertPeriod,
  daysInPeriod,
  fromDayNumber,
  isPeriod,
  nextPeriod,
  periodContaining,
  periodName,
  periodsBetween,
  previousPeriod,
  type PeriodUnit,
} from '../../src/model/index.js';
import { property } from '../property.js';

const UNITS: PeriodUnit[] = ['day', 'week', 'month', 'quarter', 'year'];

describe('the period containing a date', () => {
  test('is that day, its week from Monday, its month, quarter and year', () => {
    expect(periodContaining('2017-03-01', 'day')).toEqual({ start: '2017-03-01', end: '2017-03-02' });
    expect(periodContaining('2017-03-01', 'week')).toEqual({ start: '2017-02-27', end: '2017-03-06' });
    expect(periodContaining('2017-03-01', 'month')).toEqual({ start: '2017-03-01', end: '2017-04-01' });
    expect(periodContaining('2017-03-01', 'quarter')).toEqual({ start: '2017-01-01', end: '2017-04-01' });
    expect(periodContaining('2017-03-01', 'year')).toEqual({ start: '2017-01-01', end: '2018-01-01' });
  });

  test('follows the fiscal year for quarters and years, not for months', () => {
    const april = { fiscalYearStart: 4 };
    expect(periodContaining('2017-03-31', 'year', april)).toEqual({ start: '2016-04-01', end: '2017-04-01' });
    expect(periodContaining('2017-04-01', 'year', april)).toEqual({ start: '2017-04-01', end: '2018-04-01' });
    const february = { fiscalYearStart: 2 };
    expect(periodContaining('2017-01-15', 'quarter', february)).toEqual({
      start: '2016-11-01',
      end: '2017-02-01',
    });
    expect(periodContaining('2017-01-15', 'month', february)).toEqual({
      start: '2017-01-01',
      end: '2017-02-01',
    });
  });

  test('is cut where the calendar ends', () => {
    expect(periodContaining('9999-12-31', 'year')).toEqual({ start: '9999-01-01', end: '9999-12-31' });
    expect(periodContaining('9999-12-31', 'day')).toEqual({ start: '9999-12-30', end: '9999-12-31' });
    expect(periodContaining('0001-01-15', 'year', { fiscalYearStart: 4 })).toEqual({
      start: '0001-01-01',
      end: '0001-04-01',
    });
  });

  test('needs a real date, a real unit and a real month', () => {
    expect(() => periodContaining('2017-02-30', 'year')).toThrow(
      expect.objectContaining({ code: 'invalid-date' }),
    );
    const code = expect.objectContaining({ code: 'invalid-period' });
    expect(() => periodContaining('2017-02-03', 'decade' as PeriodUnit)).toThrow(code);
    expect(() => periodContaining('2017-02-03', 'year', { fiscalYearStart: 13 })).toThrow(code);
  });
});

describe('a period', () => {
  const halfYear = { start: '2017-01-15', end: '2017-07-15' };

  test('falls into the whole periods it shares a day with', () => {
    expect(periodsBetween({ start: '2017-01-31', end: '2017-03-01' }, 'month')).toEqual([
      { start: '2017-01-01', end: '2017-02-01' },
      { start: '2017-02-01', end: '2017-03-01' },
    ]);
    expect(periodsBetween(halfYear, 'quarter')).toHaveLength(3);
    expect(periodsBetween(halfYear, 'day')).toHaveLength(181);
  });

  test('has one before and one after, of a unit or of its own length', () => {
    const march = { start: '2017-03-01', end: '2017-04-01' };
    expect(previousPeriod(march, 'month')).toEqual({ start: '2017-02-01', end: '2017-03-01' });
    expect(nextPeriod(march, 'month')).toEqual({ start: '2017-04-01', end: '2017-05-01' });
    expect(previousPeriod(march)).toEqual({ start: '2017-01-29', end: '2017-03-01' });
    expect(nextPeriod(march)).toEqual({ start: '2017-04-01', end: '2017-05-02' });
    expect(previousPeriod(halfYear, 'quarter')).toEqual({ start: '2016-10-01', end: '2017-01-01' });
    expect(nextPeriod(halfYear, 'quarter')).toEqual({ start: '2017-10-01', end: '2018-01-01' });
  });

  test('has none before the calendar begins, and none after it ends', () => {
    const code = expect.objectContaining({ code: 'invalid-date' });
    expect(() => previousPeriod({ start: '0001-01-01', end: '0001-02-01' }, 'month')).toThrow(code);
    expect(() => nextPeriod({ start: '9999-12-01', end: '9999-12-31' }, 'month')).toThrow(code);
    expect(() => nextPeriod({ start: '9999-12-01', end: '9999-12-31' })).toThrow(code);
  });

  test('has whole days', () => {
    expect(daysInPeriod({ start: '2016-01-01', end: '2017-01-01' })).toBe(366);
    expect(daysInPeriod({ start: '2017-03-01', end: '2017-03-02' })).toBe(1);
  });

  test.each([
    { start: '2017-03-01', end: '2017-03-01' },
    { start: '2017-03-02', end: '2017-03-01' },
    { start: '2017-02-30', end: '2017-03-01' },
    { start: '2017-03-01', end: '' },
  ])('is not $start to $end', (period) => {
    expect(isPeriod(period)).toBe(false);
    expect(() => assertPeriod(period)).toThrow(expect.objectContaining({ code: 'invalid-period' }));
  });
});

describe('the name of a period', () => {
  const named = (date: string, unit: PeriodUnit, fiscalYearStart = 1) =>
    periodName(periodContaining(date, unit, { fiscalYearStart }), unit, { fiscalYearStart });

  test('is data: day, ISO week with its own year, month, quarter, year', () => {
    expect(named('2017-03-01', 'day')).toEqual({ unit: 'day', date: '2017-03-01' });
    expect(named('2017-03-01', 'week')).toEqual({ unit: 'week', year: 2017, number: 9 });
    expect(named('2017-03-01', 'month')).toEqual({ unit: 'month', year: 2017, number: 3 });
    expect(named('2017-03-01', 'quarter')).toEqual({ unit: 'quarter', year: 2017, number: 1, fiscal: false });
    expect(named('2017-03-01', 'year')).toEqual({ unit: 'year', year: 2017, fiscal: false });
  });

  test('gives a week to the year of its Thursday', () => {
    expect(named('2016-01-03', 'week')).toEqual({ unit: 'week', year: 2015, number: 53 });
    expect(named('2018-12-31', 'week')).toEqual({ unit: 'week', year: 2019, number: 1 });
  });

  test('gives a fiscal year the year in which it ends', () => {
    expect(named('2016-04-01', 'year', 4)).toEqual({ unit: 'year', year: 2017, fiscal: true });
    expect(named('2017-03-31', 'year', 4)).toEqual({ unit: 'year', year: 2017, fiscal: true });
    expect(named('2017-03-31', 'quarter', 4)).toEqual({
      unit: 'quarter',
      year: 2017,
      number: 4,
      fiscal: true,
    });
    expect(named('2017-04-01', 'quarter', 4)).toEqual({
      unit: 'quarter',
      year: 2018,
      number: 1,
      fiscal: true,
    });
  });
});

const anyDate = fc.integer({ min: FIRST_DAY_NUMBER, max: LAST_DAY_NUMBER - 1 }).map(fromDayNumber);
const anyUnit = fc.constantFrom(...UNITS);
const anyMonth = fc.integer({ min: 1, max: 12 });

property(
  'a date lies in the period containing it',
  [anyDate, anyUnit, anyMonth],
  (date, unit, fiscalYearStart) => {
    const { start, end } = periodContaining(date, unit, { fiscalYearStart });
    expect(start <= date && date < end).toBe(true);
  },
);

property(
  'periods between two days follow one another and cover them',
  [anyDate, fc.integer({ min: 1, max: 800 }), anyUnit, anyMonth],
  (start, days, unit, fiscalYearStart) => {
    fc.pre(start < '9997-01-01');
    const window = nextPeriod({
      start: fromDayNumber(FIRST_DAY_NUMBER),
      end: fromDayNumber(FIRST_DAY_NUMBER + days),
    });
    const periods = periodsBetween(window, unit, { fiscalYearStart });
    for (const [index, period] of periods.entries()) {
      if (index > 0) expect(period.start).toBe(periods[index - 1]?.end);
    }
    expect((periods[0]?.start ?? '') <= window.start).toBe(true);
    expect((periods.at(-1)?.end ?? '') >= window.end).toBe(true);
  },
);

property(
  'the next period of the previous one is the period',
  [anyDate, anyUnit, anyMonth],
  (date, unit, fiscalYearStart) => {
    fc.pre(date > '0003-01-01' && date < '9997-01-01');
    const options = { fiscalYearStart };
    const period = periodContaining(date, unit, options);
    expect(nextPeriod(previousPeriod(period, unit, options), unit, options)).toEqual(period);
  },
);
