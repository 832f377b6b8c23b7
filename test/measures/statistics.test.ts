import { describe, expect, test } from 'vitest';
import {
  durationStats,
  expectedDaysByStage,
  histogramQuantile,
  quantilePoint,
  wilsonInterval,
} from '../../src/measures/index.js';
import { summarise } from '../../src/summary/index.js';
import { SALES, smallPipeline, walk } from './small-pipeline.js';

describe('the Wilson interval', () => {
  test.each([
    [0, 10, 0, 0.277_533],
    [10, 10, 0.722_467, 1],
    [1, 2, 0.094_531, 0.905_469],
    [4238, 6711, 0.619_887, 0.642_964],
  ])('of %i in %i is %f to %f', (successes, trials, low, high) => {
    const interval = wilsonInterval(successes, trials)!;
    expect(interval.low).toBeCloseTo(low, 6);
    expect(interval.high).toBeCloseTo(high, 6);
  });

  test('of nothing is null', () => {
    expect(wilsonInterval(0, 0)).toBeNull();
  });
});

describe('quantiles of type 7', () => {
  const values = [
    [1, 1],
    [2, 2],
    [10, 1],
  ] as const;

  test('lie between neighbours in order', () => {
    expect(histogramQuantile(values, 0)).toBe(1);
    expect(histogramQuantile(values, 0.25)).toBe(1.75);
    expect(histogramQuantile(values, 0.5)).toBe(2);
    expect(histogramQuantile(values, 0.75)).toBe(4);
    expect(histogramQuantile(values, 1)).toBe(10);
    expect(histogramQuantile([], 0.5)).toBeNull();
  });

  test('say between which', () => {
    expect(quantilePoint(values, 0.75)).toEqual({
      value: 4,
      lower: 2,
      upper: 10,
      fraction: 0.25,
      lowerRank: 3,
      count: 4,
    });
  });
});

test('durations over none are null, and of some leave out what no longer occurs', () => {
  expect(durationStats(new Map()).meanDays).toBeNull();
  const stats = durationStats(
    new Map([
      [5, 1],
      [0, 2],
      [9, 0],
    ]),
  );
  expect(stats).toMatchObject({ count: 3, sumDays: 5, minDays: 0, maxDays: 5, medianDays: 0, p90Days: 4 });
  expect(stats.histogram).toEqual([
    [0, 2],
    [5, 1],
  ]);
});

describe('expected days', () => {
  const track = SALES.tracks[0]!;
  const withSetting = {
    ...SALES,
    tracks: [
      {
        ...track,
        stages: track.stages.map((stage) => (stage.id === 'offer' ? { ...stage, expectedDays: 0 } : stage)),
      },
    ],
  };

  test('are the setting, 0 too, else twice the mean dwell and never below a day, else not known', () => {
    const history = walk('d1', ['2026-01-01', 'lead'], ['2026-01-01', 'offer'], ['2026-02-10', 'contract']);
    const pipeline = smallPipeline([{ stage: 'contract' }], { history, pipeline: withSetting });
    expect(expectedDaysByStage(summarise(pipeline)).slice(0, 3)).toEqual([
      { days: 1, source: 'dwell', completedCount: 1, sumDwellDays: 0 },
      { days: 0, source: 'setting', completedCount: 1, sumDwellDays: 40 },
      { days: null, source: 'none', completedCount: 0, sumDwellDays: 0 },
    ]);
  });

  test('take another factor', () => {
    const history = walk('d1', ['2026-01-01', 'lead'], ['2026-01-03', 'offer']);
    const summary = summarise(smallPipeline([{ stage: 'offer' }], { history }));
    expect(expectedDaysByStage(summary, 1.5)[0]?.days).toBe(3);
  });
});
