import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shownShares } from '../../src/layout/index.js';
import { property } from '../property.js';

test('shares of a whole are shown so that they add to 100 %', () => {
  expect(shownShares([5 / 257, 61 / 257, 182 / 257, 9 / 257])).toEqual([0.02, 0.24, 0.71, 0.03]);
  expect(shownShares([1 / 3, 1 / 3, 1 / 3], 1)).toEqual([0.334, 0.333, 0.333]);
});

test('what is not known stays unknown, and what is small stays what it is', () => {
  expect(shownShares([0.997, 0.003, null])).toEqual([1, 0.003, null]);
  expect(shownShares([])).toEqual([]);
  expect(shownShares([0, 1])).toEqual([0, 1]);
});

property(
  'no shown share is further than one unit from its own, and those not tiny add up',
  [fc.array(fc.nat(1000), { minLength: 1, maxLength: 7 })],
  (counts) => {
    const all = counts.reduce((sum, count) => sum + count, 0);
    if (all === 0) return;
    const shares = counts.map((count) => count / all);
    const shown = shownShares(shares).map((share) => share ?? 0);
    for (const [index, share] of shares.entries()) expect(Math.abs(shown[index]! - share)).toBeLessThan(0.01);
    const isTiny = shares.map((share) => share > 0 && share < 0.005);
    if (isTiny.includes(true)) return;
    expect(Math.round(shown.reduce((sum, share) => sum + share, 0) * 100)).toBe(100);
  },
);
