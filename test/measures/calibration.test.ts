import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calibration, forecastError, type ForecastPair } from '../../src/measures/index.js';
import { property } from '../property.js';

const pair = (basisPoints: number, isWon: boolean, count?: number): ForecastPair => ({
  basisPoints,
  isWon,
  ...(count === undefined ? {} : { count }),
});

describe('the Brier score', () => {
  test('is the mean squared difference of probability and outcome', () => {
    const { brier, count } = calibration([
      pair(9_000, true),
      pair(7_000, false),
      pair(0, false),
      pair(10_000, true),
    ]);
    expect(count).toBe(4);
    expect(brier).toEqual({ value: 0.125, numerator: 50_000_000, denominator: 400_000_000 });
    expect(calibration([pair(5_000, true, 3), pair(5_000, false, 9)]).brier.value).toBe(0.25);
    expect(calibration([]).brier.value).toBeNull();
  });

  test('refuses what is no probability', () => {
    for (const wrong of [-1, 10_001, 0.5, NaN])
      expect(() => calibration([pair(wrong, true)])).toThrow(/none/);
    expect(() => calibration([pair(1, true, 0.5)])).toThrow(/whole number of deals/);
  });
});

describe('calibration', () => {
  test('has ten bins, a probability of 100 % in the last', () => {
    const { bins } = calibration([
      pair(999, false),
      pair(1_000, true),
      pair(1_999, false),
      pair(10_000, true),
    ]);
    expect(bins.map(({ count }) => count)).toEqual([1, 2, 0, 0, 0, 0, 0, 0, 0, 1]);
    expect(bins[1]).toMatchObject({
      fromBasisPoints: 1_000,
      toBasisPoints: 2_000,
      meanProbability: { value: 2_999 / 20_000 },
      won: { value: 0.5 },
    });
    expect(bins[2]?.won.value).toBeNull();
  });

  property(
    'is the same in any order, and as plain arithmetic has it',
    [
      fc.array(fc.record({ basisPoints: fc.integer({ min: 0, max: 10_000 }), isWon: fc.boolean() }), {
        maxLength: 50,
      }),
    ],
    (pairs) => {
      const got = calibration(pairs);
      const squares = pairs.map(({ basisPoints, isWon }) => (basisPoints / 10_000 - (isWon ? 1 : 0)) ** 2);
      const mean = squares.reduce((sum, square) => sum + square, 0) / pairs.length;
      if (pairs.length > 0) expect(got.brier.value).toBeCloseTo(mean, 12);
      expect(calibration(pairs.toReversed())).toEqual(got);
      expect(got.bins.reduce((sum, { count }) => sum + count, 0)).toBe(pairs.length);
    },
    { runs: 200 },
  );
});

test('a forecast of 120 for what came to 100 is 20 % too much, of 80 20 % too little, and of nothing nobody knows', () => {
  expect(forecastError(120, 100)).toMatchObject({ signed: { value: 0.2 }, absolute: { value: 0.2 } });
  expect(forecastError(80, 100)).toMatchObject({ signed: { value: -0.2 }, absolute: { value: 0.2 } });
  expect(forecastError(5, 0).signed.value).toBeNull();
});
