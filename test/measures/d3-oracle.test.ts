import { fsum, mean, median, quantileSorted, rollups } from 'd3';
import fc from 'fast-check';
import { expect } from 'vitest';
import { durationStats, histogramQuantile, medianRate, type Histogram } from '../../src/measures/index.js';
import { fromLimbs, highLimb, lowLimb } from '../../src/summary/index.js';
import { property } from '../property.js';

const counts = fc
  .array(fc.integer({ min: 0, max: 5000 }), { minLength: 1, maxLength: 60 })
  .map((days) => days.toSorted((one, other) => one - other));

const histogramOf = (values: readonly number[]): Histogram =>
  rollups(
    values,
    (same) => same.length,
    (value) => value,
  );

property(
  'quantiles are those of d3, for every share and however often values repeat',
  [counts, fc.double({ min: 0, max: 1, noNaN: true })],
  (values, share) => {
    expect(histogramQuantile(histogramOf(values), share)).toBeCloseTo(quantileSorted(values, share)!, 9);
  },
);

property('durations have the mean, median and quartiles that d3 gives', [counts], (values) => {
  const { meanDays, medianDays, p25Days, p75Days, sumDays } = durationStats(new Map(histogramOf(values)));
  expect([sumDays, meanDays]).toEqual([fsum(values), mean(values)]);
  for (const [ours, share] of [
    [p25Days, 0.25],
    [medianDays, 0.5],
    [p75Days, 0.75],
  ] as const) {
    expect(ours).toBeCloseTo(quantileSorted(values, share)!, 9);
  }
});

property(
  'the median of rates is that of d3',
  [fc.array(fc.option(fc.double({ min: 0, max: 1, noNaN: true })), { maxLength: 30 })],
  (rates) => {
    const known = rates.filter((each) => each !== null);
    if (known.length === 0) expect(medianRate(rates)).toBeNull();
    else expect(medianRate(rates)).toBeCloseTo(median(known)!, 12);
  },
);

property(
  'amounts added in two limbs come to the sum that d3 gives without rounding errors',
  [fc.array(fc.integer({ min: -(10 ** 12), max: 10 ** 12 }), { maxLength: 2000 })],
  (amounts) => {
    let [high, low] = [0, 0];
    for (const amount of amounts) {
      high += highLimb(amount);
      low += lowLimb(amount);
    }
    expect(fromLimbs(high, low)).toBe(fsum(amounts));
  },
  { runs: 200 },
);
