import { PipelineError } from './pipeline-error.js';

/**
 * A day of the calendar as ISO 8601 text, `YYYY-MM-DD`, years 0001–9999, proleptic Gregorian, without time or zone.
 * Texts of this shape sort as the days do.
 */
export type CalendarDate = string;

/** A day of the calendar as a whole number: days since 1970-01-01 (negative before). The form columns and summaries use. */
export type DayNumber = number;

/** The year, month and day of a calendar date. */
export interface DateParts {
  /** 1–9999. */
  readonly year: number;
  /** 1–12. */
  readonly month: number;
  /** 1–31. */
  readonly day: number;
}

/** 0001-01-01, the first day there is. */
export const FIRST_DAY_NUMBER: DayNumber = -719_162;
/** 9999-12-31, the last day there is. */
export const LAST_DAY_NUMBER: DayNumber = 2_932_896;

/** Days of a 400-year cycle, and of its parts; the calendar repeats itself after 146,097 days. */
const CYCLE_DAYS = 146_097;
/** From 0000-03-01, where the count of the algorithm begins, to 1970-01-01. */
const MARCH_EPOCH = 719_468;

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Days in a month of the proleptic Gregorian calendar, 28–31. */
export function daysInMonth(year: number, month: number): number {
  const isLeapYear = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeapYear ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
}

/**
 * The day number of a year, month and day, which must be a real day (not checked).
 * Counts from 1 March, so that the leap day is the last of its year (Hinnant, "chrono-compatible low-level date algorithms").
 */
export function dayNumberFromParts(year: number, month: number, day: number): DayNumber {
  const marchYear = month > 2 ? year : year - 1;
  const cycle = Math.floor(marchYear / 400);
  const yearOfCycle = marchYear - cycle * 400;
  const marchMonth = month > 2 ? month - 3 : month + 9;
  const dayOfYear = Math.floor((153 * marchMonth + 2) / 5) + day - 1;
  const dayOfCycle = yearOfCycle * 365 + (yearOfCycle >> 2) - Math.floor(yearOfCycle / 100) + dayOfYear;
  return cycle * CYCLE_DAYS + dayOfCycle - MARCH_EPOCH;
}

/** The year, month and day of a day number, which must lie in years 0001–9999 (not checked). */
export function partsFromDayNumber(day: DayNumber): DateParts {
  const marchDay = day + MARCH_EPOCH;
  const cycle = Math.floor(marchDay / CYCLE_DAYS);
  const dayOfCycle = marchDay - cycle * CYCLE_DAYS;
  const yearOfCycle = Math.floor(
    (dayOfCycle -
      Math.floor(dayOfCycle / 1460) +
      Math.floor(dayOfCycle / 36_524) -
      Math.floor(dayOfCycle / 146_096)) /
      365,
  );
  const dayOfYear = dayOfCycle - (365 * yearOfCycle + (yearOfCycle >> 2) - Math.floor(yearOfCycle / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = cycle * 400 + yearOfCycle + (month <= 2 ? 1 : 0);
  return { year, month, day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1 };
}

/** The number written by the digits of `text` from `start` to before `end`; NaN where one is not a digit 0–9. */
export function digitsAt(text: string, start: number, end: number): number {
  let value = 0;
  for (let index = start; index < end; index += 1) {
    const digit = text.charCodeAt(index) - 48;
    if (!(digit >= 0 && digit <= 9)) return NaN;
    value = value * 10 + digit;
  }
  return value;
}

/** The day number of the `YYYY-MM-DD` at the beginning of `text`, whatever follows it; `null` where there is no real day. */
export function dayNumberAtStart(text: string): DayNumber | null {
  if (text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return null;
  const year = digitsAt(text, 0, 4);
  const month = digitsAt(text, 5, 7);
  const day = digitsAt(text, 8, 10);
  if (!(year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month))) return null;
  return dayNumberFromParts(year, month, day);
}

/** Whether `value` is a real day written as `YYYY-MM-DD`, years 0001–9999. */
export function isCalendarDate(value: unknown): value is CalendarDate {
  return typeof value === 'string' && value.length === 10 && dayNumberAtStart(value) !== null;
}

/**
 * Days from 1970-01-01 to a calendar date.
 * @throws PipelineError `invalid-date` where `date` is not a real day written as `YYYY-MM-DD`.
 */
export function toDayNumber(date: CalendarDate): DayNumber {
  const day = typeof date === 'string' && date.length === 10 ? dayNumberAtStart(date) : null;
  if (day === null) {
    throw new PipelineError(
      'invalid-date',
      `${JSON.stringify(String(date).slice(0, 40))} is not a calendar date. Give a real day as text, YYYY-MM-DD, years 0001 to 9999.`,
    );
  }
  return day;
}

// Data names the same few thousand days over and over: each is written once and shared. Slots are days modulo the size.
const WRITTEN_SLOTS = 8192;
const writtenDays = new Int32Array(WRITTEN_SLOTS).fill(LAST_DAY_NUMBER + 1);
const writtenDates: CalendarDate[] = new Array<CalendarDate>(WRITTEN_SLOTS).fill('');

/**
 * The calendar date of a day number.
 * @throws PipelineError `invalid-date` where `day` is not a whole number, or lies outside years 0001–9999.
 */
export function fromDayNumber(day: DayNumber): CalendarDate {
  if (!Number.isInteger(day) || day < FIRST_DAY_NUMBER || day > LAST_DAY_NUMBER) {
    throw new PipelineError(
      'invalid-date',
      `Day number ${String(day)} is not a day of the years 0001 to 9999. Give whole days since 1970-01-01, ${FIRST_DAY_NUMBER} to ${LAST_DAY_NUMBER}.`,
    );
  }
  const slot = day & (WRITTEN_SLOTS - 1);
  if (writtenDays[slot] !== day) {
    const parts = partsFromDayNumber(day);
    const year = String(parts.year).padStart(4, '0');
    writtenDates[slot] = `${year}-${twoDigits(parts.month)}-${twoDigits(parts.day)}`;
    writtenDays[slot] = day;
  }
  return writtenDates[slot] as CalendarDate;
}

/**
 * The date `days` later (earlier where negative).
 * @throws PipelineError `invalid-date` where either date lies outside years 0001–9999.
 */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return fromDayNumber(toDayNumber(date) + days);
}

/**
 * Whole days from `earlier` to `later`; negative where they are the other way round.
 * @throws PipelineError `invalid-date`
 */
export function differenceInDays(later: CalendarDate, earlier: CalendarDate): number {
  return toDayNumber(later) - toDayNumber(earlier);
}

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}
