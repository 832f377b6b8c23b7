import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createFormatter, type Formatter } from '../../src/messages/index.js';
import { property } from '../property.js';

const en = createFormatter({ locale: 'en', currency: 'EUR', currencyExponent: 2 });
const sv = createFormatter({ locale: 'sv', currency: 'SEK', currencyExponent: 2 });
const inLocale = (locale: string): Formatter =>
  createFormatter({ locale, currency: 'EUR', currencyExponent: 2 });
const NBSP = '\u00A0';

describe('amounts', () => {
  test.each([
    [120_450, '€1,204.50'],
    [120_000, '€1,200'],
    [5, '€0.05'],
    [0, '€0'],
    [-1_250, '−€12.50'],
  ])('%i minor units are %s in full', (minor, text) => {
    expect(en.money(minor)).toBe(text);
  });

  test.each([
    [5_000_971_140, '€50.0M'],
    [933_648_357, '€9.34M'],
    [99_999_999, '€1.00M'],
    [123_456, '€1.23K'],
    [99_900, '€999'],
    [1_250, '€12.50'],
    [0, '€0'],
    [-150_000_000, '−€1.50M'],
  ])('%i minor units are %s in short: three digits from a thousand on, in full beneath', (minor, text) => {
    expect(en.moneyShort(minor)).toBe(text);
  });

  test('have the digits of their currency', () => {
    const yen = createFormatter({ locale: 'en', currency: 'JPY', currencyExponent: 0 });
    const dinar = createFormatter({ locale: 'en', currency: 'KWD', currencyExponent: 3 });
    expect(yen.money(1204)).toBe('¥1,204');
    expect(dinar.money(1_204_500)).toBe(`KWD${NBSP}1,204.500`);
  });

  test('are plain numbers where there is no currency', () => {
    const none = createFormatter({ locale: 'en', currency: 'XXX', currencyExponent: 2 });
    expect(none.money(120_450)).toBe('1,204.50');
    expect(none.moneyShort(5_000_971_140)).toBe('50.0M');
    expect(none.split('money', 120_400)).toEqual({ before: '', number: '1,204', after: '' });
  });

  test('are written as the locale writes them', () => {
    expect(sv.money(120_450)).toBe(`1${NBSP}204,50${NBSP}kr`);
    expect(sv.moneyShort(933_648_357)).toBe(`9,34${NBSP}mn${NBSP}kr`);
  });
});

describe('shares', () => {
  test.each([
    [0.63, '63%'],
    [1, '100%'],
    [0, '0%'],
    [0.005, '1%'],
    [0.0004, '0.04%'],
    [0.9996, '99.96%'],
    [1.2, '120%'],
    [-0.0004, '−0.04%'],
    [1 / 60_000, '0.0017%'],
    [1 - 1 / 600_000, '99.9998%'],
  ])('%d is %s: what is not all and not nothing does not read so', (share, text) => {
    expect(en.share(share)).toBe(text);
  });

  test('have as many digits as asked for', () => {
    expect(en.share(0.4567, 1)).toBe('45.7%');
    expect(en.share(0.5, 1)).toBe('50%');
    expect(en.share(0.00004, 2)).toBe('0.004%');
  });

  test('stand off their sign as the locale has it', () => {
    expect(sv.share(0.63)).toBe(`63${NBSP}%`);
  });
});

describe('other numbers', () => {
  test('counts are whole and grouped', () => {
    expect(en.count(1_204_567)).toBe('1,204,567');
    expect(en.count(-0)).toBe('0');
  });

  test('decimals have at most the digits asked for', () => {
    expect(en.decimal(51.84)).toBe('51.8');
    expect(en.decimal(51.84, 2)).toBe('51.84');
    expect(en.decimal(-0.01)).toBe('0');
  });

  test('multiples carry their sign', () => {
    expect(en.multiple(2.0512)).toBe('2.05×');
    expect(en.multiple(0.004)).toBe('0.004×');
  });

  test('multiples have their sign where the locale has the one of percentages, marks of direction included', () => {
    expect(inLocale('de').multiple(2.0512)).toBe('2,05×');
    expect(inLocale('ar-AE').multiple(2.0512)).toBe('2.05\u200E×\u200E');
    expect(inLocale('ar-EG').multiple(2.0512)).toBe('٢٫٠٥×\u061C');
    expect(inLocale('tr').multiple(2.0512)).toBe('2,05×');
  });

  test.each([NaN, Infinity, -Infinity])('%d is a dash', (value) => {
    const written = [en.count, en.decimal, en.money, en.moneyShort, en.share, en.multiple].map((write) =>
      write(value),
    );
    expect(written).toEqual(['–', '–', '–', '–', '–', '–']);
    expect(en.split('share', value)).toEqual({ before: '', number: '–', after: '' });
  });
});

describe('dates', () => {
  test('are the calendar’s, whatever the zone of the machine', () => {
    expect(en.date('2026-09-30')).toBe('Sep 30, 2026');
    expect(sv.date('2026-09-30')).toBe(`30 sep. 2026`);
  });

  test('of a period end with its last day', () => {
    expect(en.period({ start: '2026-07-01', end: '2026-10-01' })).toBe('Jul 1 – Sep 30, 2026');
  });
});

test('lists are joined as the language joins them', () => {
  expect(en.list(['a', 'b', 'c'])).toBe('a, b, and c');
  expect(sv.list(['a', 'b', 'c'])).toBe('a, b och c');
});

describe('a number cut for a hero figure', () => {
  test('has its unit where the locale puts it, with its space', () => {
    expect(en.split('share', 0.63)).toEqual({ before: '', number: '63', after: '%' });
    expect(sv.split('share', 0.63)).toEqual({ before: '', number: '63', after: `${NBSP}%` });
    expect(en.split('moneyShort', 933_648_357)).toEqual({ before: '€', number: '9.34', after: 'M' });
    expect(sv.split('money', 120_450)).toEqual({
      before: '',
      number: `1${NBSP}204,50`,
      after: `${NBSP}kr`,
    });
  });

  const locales = ['en', 'sv', 'de', 'fr', 'he', 'ar', 'hi', 'ja'];
  const formatters = locales.map((locale) =>
    createFormatter({ locale, currency: 'EUR', currencyExponent: 2 }),
  );
  const kinds = ['money', 'moneyShort', 'share', 'count', 'multiple'] as const;
  const uncut = (formatter: Formatter, kind: (typeof kinds)[number], value: number): string =>
    formatter[kind](value);
  property(
    'is the same text put together again',
    [fc.constantFrom(...formatters), fc.constantFrom(...kinds), fc.integer({ min: -1e12, max: 1e12 })],
    (formatter, kind, value) => {
      const { before, number, after } = formatter.split(kind, value);
      expect(before + number + after).toBe(uncut(formatter, kind, value));
    },
  );
});

property(
  'no text has a thin space, which versions of ICU disagree on',
  [fc.constantFrom('en', 'fr', 'sv', 'de-CH'), fc.integer({ min: -1e12, max: 1e12 })],
  (locale, value) => {
    const formatter = createFormatter({ locale, currency: 'CHF', currencyExponent: 2 });
    const texts = [formatter.money(value), formatter.count(value), formatter.moneyShort(value)];
    expect(texts.join('')).not.toMatch(/[\u2009\u202F]/);
  },
);
