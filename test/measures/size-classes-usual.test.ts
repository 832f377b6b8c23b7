import { expect, test } from 'vitest';
import { classCountOf, usualSizeClassRule } from '../../src/measures/index.js';

const KINDS = ['target-share', 'quantile', 'natural-breaks', 'amount'] as const;
const COUNTS = [2, 3, 4, 5, 6];

const standing = [
  { id: 'rock', fromMinor: 10_000 },
  { id: 'stone', fromMinor: 2000 },
  { id: 'pebble', fromMinor: null },
];

test.each(KINDS)('by %s there is a rule for two to six classes', (by) => {
  expect(COUNTS.map((count) => classCountOf(usualSizeClassRule(by, count, standing)))).toEqual(COUNTS);
});

test('a class begins at the same share of the target, however many there are', () => {
  expect(usualSizeClassRule('target-share', 2, [])).toEqual({ by: 'target-share', shares: [0.1] });
  expect(usualSizeClassRule('target-share', 3, [])).toEqual({ by: 'target-share', shares: [0.1, 0.02] });
  expect(usualSizeClassRule('target-share', 6, [])).toEqual({
    by: 'target-share',
    shares: [0.25, 0.1, 0.02, 0.005, 0.001],
  });
});

test('own thresholds keep what stands, and the others lie as far from it as shares of the target do', () => {
  expect(usualSizeClassRule('amount', 5, standing)).toEqual({
    by: 'amount',
    thresholdsMinor: [25_000, 10_000, 2000, 500],
  });
});

test('own thresholds are whole, apart and above 0, whatever stands', () => {
  expect(usualSizeClassRule('amount', 6, [])).toEqual({ by: 'amount', thresholdsMinor: [5, 4, 3, 2, 1] });
  const alike = [
    { id: 'rock', fromMinor: 5 },
    { id: 'stone', fromMinor: 5 },
  ];
  expect(usualSizeClassRule('amount', 3, alike)).toEqual({ by: 'amount', thresholdsMinor: [6, 5] });
});
