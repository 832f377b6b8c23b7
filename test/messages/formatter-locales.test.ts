import { describe, expect, test } from 'vitest';
import { createFormatter, type Formatter } from '../../src/messages/index.js';

const inEuros = (locale: string): Formatter =>
  createFormatter({ locale, currency: 'EUR', currencyExponent: 2 });
const NBSP = '\u00A0';
/** Marks of direction: of text from left to right, from right to left, and of Arabic. */
const [LRM, RLM, ALM] = ['\u200E', '\u200F', '\u061C'];
const QUARTER = { start: '2026-07-01', end: '2026-10-01' };

describe('in German', () => {
  const de = inEuros('de');

  test('numbers have a decimal comma and points between thousands', () => {
    expect(de.count(1_204_567)).toBe('1.204.567');
    expect(de.decimal(-51.84, 2)).toBe('−51,84');
    expect(de.multiple(2.05)).toBe('2,05×');
  });

  test('amounts and percentages stand off their sign by a no-break space', () => {
    expect(de.money(120_450)).toBe(`1.204,50${NBSP}€`);
    expect(de.money(-120_450)).toBe(`−1.204,50${NBSP}€`);
    expect(de.moneyShort(933_648_357)).toBe(`9,34${NBSP}Mio.${NBSP}€`);
    expect(de.share(0.63)).toBe(`63${NBSP}%`);
    expect(de.share(-0.125, 1)).toBe(`−12,5${NBSP}%`);
  });

  test('dates have the day first', () => {
    expect(de.date('2026-09-30')).toBe('30.09.2026');
    expect(de.period(QUARTER)).toBe('01.07. – 30.09.2026');
    expect(de.list(['a', 'b', 'c'])).toBe('a, b und c');
  });

  test('thousands in Austria are parted by the one kind of no-break space', () => {
    expect(inEuros('de-AT').count(1_204_567)).toBe(`1${NBSP}204${NBSP}567`);
  });

  test('a hero figure is cut before its unit', () => {
    expect(de.split('moneyShort', 933_648_357)).toEqual({
      before: '',
      number: '9,34',
      after: `${NBSP}Mio.${NBSP}€`,
    });
    expect(de.split('share', 0.63)).toEqual({ before: '', number: '63', after: `${NBSP}%` });
  });
});

describe('in Arabic with European digits', () => {
  const ar = inEuros('ar-AE');

  test('numbers, percentages and negative ones keep their sign at their left', () => {
    expect(ar.count(1_204_567)).toBe('1,204,567');
    expect(ar.count(-1204)).toBe(`${LRM}−1,204`);
    expect(ar.share(0.63)).toBe(`63${LRM}%${LRM}`);
    expect(ar.share(-0.63)).toBe(`${LRM}−63${LRM}%${LRM}`);
    expect(ar.multiple(2.05)).toBe(`2.05${LRM}×${LRM}`);
  });

  test('amounts run from right to left', () => {
    expect(ar.money(120_450)).toBe(`${RLM}1,204.50${NBSP}€`);
    expect(ar.money(-120_450)).toBe(`${RLM}${LRM}−1,204.50${NBSP}€`);
    expect(ar.moneyShort(933_648_357)).toBe(`${RLM}9.34${NBSP}مليون${NBSP}€`);
  });

  test('dates run from right to left', () => {
    expect(ar.date('2026-09-30')).toBe(`30${RLM}/09${RLM}/2026`);
    expect(ar.period(QUARTER)).toBe(`1${RLM}/7${RLM}/2026 – 30${RLM}/9${RLM}/2026`);
    expect(ar.list(['a', 'b', 'c'])).toBe(`${RLM}\u2068a\u2069 و\u2068b\u2069 و\u2068c\u2069`);
    expect(ar.list(['a'])).toBe('a');
  });
});

describe('in Arabic with Arabic-Indic digits', () => {
  const cairo = inEuros('ar-EG');

  test('numbers have the decimal mark and the thousands mark that go with the digits', () => {
    expect(cairo.count(1_204_567)).toBe('١٬٢٠٤٬٥٦٧');
    expect(cairo.decimal(51.84, 2)).toBe('٥١٫٨٤');
    expect(cairo.count(-1204)).toBe(`${ALM}−١٬٢٠٤`);
  });

  test('percentages, multiples and amounts have their sign at their left, as the script runs', () => {
    expect(cairo.share(0.63)).toBe(`٦٣٪${ALM}`);
    expect(cairo.multiple(2.05)).toBe(`٢٫٠٥×${ALM}`);
    expect(cairo.money(120_450)).toBe(`${RLM}١٬٢٠٤٫٥٠${NBSP}€`);
    expect(cairo.money(-120_450)).toBe(`${ALM}−${RLM}١٬٢٠٤٫٥٠${NBSP}€`);
  });

  test('dates have the same digits', () => {
    expect(cairo.date('2026-09-30')).toBe(`٣٠${RLM}/٠٩${RLM}/٢٠٢٦`);
    expect(cairo.period(QUARTER)).toBe(`١${RLM}/٧${RLM}/٢٠٢٦ – ٣٠${RLM}/٩${RLM}/٢٠٢٦`);
  });

  test('what is no number is a dash', () => {
    expect([cairo.count(NaN), cairo.money(Infinity), cairo.share(-Infinity)]).toEqual(['–', '–', '–']);
  });
});
