import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  convertMinor,
  currencyExponent,
  formatMinor,
  isAmountInRange,
  isCurrencyCode,
  parseDecimal,
  toMinorUnits,
} from '../../src/model/index.js';
import { property } from '../property.js';

describe('a currency', () => {
  test('has the digits that ISO 4217 gives it', () => {
    expect(currencyExponent('EUR')).toBe(2);
    expect(currencyExponent('USD')).toBe(2);
    expect(currencyExponent('JPY')).toBe(0);
    expect(currencyExponent('KWD')).toBe(3);
    expect(currencyExponent('CLF')).toBe(4);
    expect(currencyExponent('ZZZ')).toBe(2);
  });

  test('is named by three capital letters', () => {
    expect(isCurrencyCode('EUR')).toBe(true);
    for (const code of ['eur', 'EU', 'EURO', '€', '', ' EUR', 'EUR\n', 'ÉUR', 12, null, undefined]) {
      expect(isCurrencyCode(code)).toBe(false);
    }
  });
});

describe('an amount in major units', () => {
  test.each([
    ['1054', 2, 105_400],
    ['1054.5', 2, 105_450],
    ['1054.50', 2, 105_450],
    ['.5', 2, 50],
    ['5.', 2, 500],
    ['-12.34', 2, -1234],
    ['+12.34', 2, 1234],
    ['1e3', 2, 100_000],
    ['1.5E-1', 2, 15],
    ['  7  ', 2, 700],
    ['007', 2, 700],
    ['0.29', 2, 29],
    ['1.005', 3, 1005],
    ['1054', 0, 1054],
    [1054, 2, 105_400],
    [0.29, 2, 29],
    [1.15, 2, 115],
    [-0.01, 2, -1],
    [1e21, 2, 9_007_199_254_740_991],
    ['9'.repeat(400), 2, 9_007_199_254_740_991],
    ['-1e999999999999', 2, -9_007_199_254_740_991],
  ])('%j with %d digits is %d minor units', (value, exponent, amountMinor) => {
    expect(toMinorUnits(value, exponent)).toEqual({ amountMinor, rounded: false });
  });

  test.each([
    ['0.005', 0],
    ['0.015', 2],
    ['0.025', 2],
    ['0.035', 4],
    ['0.0250000000000000000001', 3],
    ['0.0249999999999999999999', 2],
    ['-0.015', -2],
    ['-0.005', 0],
    ['1e-300', 0],
    [1e-7, 0],
    [2.675, 268],
    [1.005, 100],
  ])('%j is rounded half to even to %d, and says so', (value, amountMinor) => {
    expect(toMinorUnits(value, 2)).toEqual({ amountMinor, rounded: true });
  });

  test('is 0 and never −0', () => {
    for (const zero of [-0, 0, '-0', '-0.00', '0e5', '-0e-5', '-0.001']) {
      expect(Object.is(toMinorUnits(zero, 2)?.amountMinor, 0)).toBe(true);
    }
  });

  test.each([
    ...[
      'NaN',
      'Infinity',
      '-Infinity',
      '1,5',
      '1.054,00',
      '1 054',
      "1'054",
      '1054 €',
      '$5',
      '0x10',
      '1e',
      '1e+',
      'e5',
    ],
    ...['', ' ', '.', '-', '--5', '5-', '(5)', '1.2.3', '١٢', '1_000', NaN, Infinity, -Infinity],
  ])('%j is not read', (value) => {
    expect(toMinorUnits(value, 2)).toBeNull();
  });

  test('is out of range above 10^12 minor units, either way', () => {
    expect(isAmountInRange(1_000_000_000_000)).toBe(true);
    expect(isAmountInRange(-1_000_000_000_000)).toBe(true);
    expect(isAmountInRange(1_000_000_000_001)).toBe(false);
    expect(isAmountInRange(-1_000_000_000_001)).toBe(false);
  });

  test('is read exactly from a megabyte of digits', () => {
    expect(toMinorUnits(`0.${'3'.repeat(1_000_000)}`, 2)).toEqual({ amountMinor: 33, rounded: true });
    expect(toMinorUnits(`${'0'.repeat(1_000_000)}1`, 2)).toEqual({ amountMinor: 100, rounded: false });
    expect(toMinorUnits(`0.125${'0'.repeat(1_000_000)}`, 2)).toEqual({ amountMinor: 12, rounded: true });
  });
});

describe('an amount in another currency', () => {
  test('is amount × rate, rounded half to even', () => {
    expect(convertMinor(10_000, 2, '0.9134', 2)).toBe(9134);
    expect(convertMinor(1000, 0, '0.0062', 2)).toBe(620);
    expect(convertMinor(12_345, 3, '3.25', 2)).toBe(4012);
    expect(convertMinor(100, 2, '160.25', 0)).toBe(160);
    expect(convertMinor(50, 2, '1', 0)).toBe(0);
    expect(convertMinor(150, 2, '1', 0)).toBe(2);
    expect(convertMinor(-150, 2, 1, 0)).toBe(-2);
    expect(convertMinor(0, 2, '0.5', 2)).toBe(0);
    expect(convertMinor(1_000_000_000_000, 2, '1e40', 2)).toBe(9_007_199_254_740_991);
  });

  test('needs whole minor units and a positive rate', () => {
    const code = expect.objectContaining({ code: 'invalid-argument' });
    for (const rate of ['0', '-1', 'one', '', NaN, Infinity])
      expect(() => convertMinor(100, 2, rate, 2)).toThrow(code);
    expect(() => convertMinor(1.5, 2, '1', 2)).toThrow(code);
  });
});

describe('an amount written for a file', () => {
  test('is plain decimal text', () => {
    expect(formatMinor(105_400, 2)).toBe('1054.00');
    expect(formatMinor(-5, 2)).toBe('-0.05');
    expect(formatMinor(0, 2)).toBe('0.00');
    expect(formatMinor(1054, 0)).toBe('1054');
    expect(formatMinor(1, 4)).toBe('0.0001');
    expect(() => formatMinor(NaN, 2)).toThrow(expect.objectContaining({ code: 'invalid-argument' }));
  });
});

describe('decimal text', () => {
  test('is kept digit by digit', () => {
    expect(parseDecimal('-001.50e3')).toEqual({ negative: true, digits: '150', exponent: 1 });
    expect(parseDecimal('0.000')).toEqual({ negative: false, digits: '', exponent: -3 });
  });
});

const anyAmount = fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 });
const anyExponent = fc.constantFrom(0, 2, 3, 4);

property('an amount written is read back', [anyAmount, anyExponent], (amountMinor, exponent) => {
  expect(toMinorUnits(formatMinor(amountMinor, exponent), exponent)).toEqual({ amountMinor, rounded: false });
});

property(
  'a number is taken as the decimal it is written as',
  [fc.integer({ min: -100_000_000, max: 100_000_000 }), fc.constantFrom(1, 10, 100)],
  (whole, divisor) => {
    expect(toMinorUnits(whole / divisor, 2)).toEqual({
      amountMinor: (whole * 100) / divisor || 0,
      rounded: false,
    });
  },
);

property(
  'rounding is the nearest, and of two equally near the even one',
  [fc.integer({ min: -1_000_000_000, max: 1_000_000_000 })],
  (thousandths) => {
    const amount = toMinorUnits(formatMinor(thousandths, 3), 2)?.amountMinor ?? NaN;
    const distance = Math.abs(amount * 10 - thousandths);
    expect(distance < 5 || (distance === 5 && amount % 2 === 0)).toBe(true);
  },
);

property(
  'converting is exact: as many tens of thousandths as BigInt says',
  [anyAmount, fc.integer({ min: 1, max: 99_999_999 })],
  (amountMinor, rateTenThousandths) => {
    const converted = convertMinor(amountMinor, 2, formatMinor(rateTenThousandths, 4), 2);
    const exact = BigInt(amountMinor) * BigInt(rateTenThousandths);
    fc.pre(Math.abs(converted) < Number.MAX_SAFE_INTEGER);
    const distance = BigInt(converted) * 10_000n - exact;
    expect(distance <= 5000n && distance >= -5000n).toBe(true);
  },
);

property('never throws on text', [fc.string({ unit: 'binary' })], (text) => {
  const amount = toMinorUnits(text, 2);
  expect(amount === null || Number.isSafeInteger(amount.amountMinor)).toBe(true);
});
