import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { winRate, winRateFrom, winRateSeries } from '../../src/measures/index.js';
import { parsePipeline } from '../../src/model/index.js';
import { createPipelineStore } from '../../src/summary/index.js';
import { property } from '../property.js';
import { pipelineArbitrary } from '../sample/arbitrary.js';
import { windowsOf } from './all-results.js';
import { smallStore } from './small-pipeline.js';

const won = (closed: string) => ({ stage: 'won', amount: 10, closed });
const lost = (closed: string) => ({ stage: 'lost', amount: 30, closed });

describe('the win rates of periods', () => {
  const store = smallStore([won('2026-02-10'), lost('2026-02-20'), won('2026-05-10'), won('2026-05-11')]);

  test('are those of the last twelve without a window, from the first that counts a deal on', () => {
    const { points, unit } = store.select(winRateSeries, { unit: 'month' });
    expect(unit).toBe('month');
    expect(points.map(({ period, result }) => [period.start, result.won.count, result.unit.value])).toEqual([
      ['2026-02-01', 1, 0.5],
      ['2026-03-01', 0, null],
      ['2026-04-01', 0, null],
      ['2026-05-01', 2, 1],
      ['2026-06-01', 0, null],
    ]);
  });

  test('are cut to the window, and say so', () => {
    const window = { start: '2026-02-15', end: '2026-05-11' };
    const { points } = store.select(winRateSeries, { unit: 'quarter', window });
    expect(points.map(({ period, isWhole }) => [period.start, period.end, isWhole])).toEqual([
      ['2026-02-15', '2026-04-01', false],
      ['2026-04-01', '2026-05-11', false],
    ]);
    expect(points.map(({ result }) => result.unit.denominator)).toEqual([1, 1]);
  });

  test('are named as data, for a catalogue to word', () => {
    const { points } = store.select(winRateSeries, { unit: 'quarter' });
    expect(points[0]!.name).toEqual({ unit: 'quarter', year: 2026, number: 1, fiscal: false });
  });

  test('are none where no deal ever closed in the window', () => {
    const window = { start: '2001-01-01', end: '2002-01-01' };
    expect(store.select(winRateSeries, { unit: 'month', window }).points).toEqual([]);
  });

  test('are as many as the window has: forty years of weeks are told week by week', () => {
    const window = { start: '1986-07-07', end: '2026-06-29' };
    const { points, unit } = store.select(winRateSeries, { unit: 'week', window, by: 'created' });
    const of = (point: (typeof points)[number] | undefined) => [point?.period, point?.result.won.count];
    const weeks = store.select(winRateSeries, {
      unit: 'week',
      window: { ...window, start: '2025-01-06' },
      by: 'created',
    });
    expect([unit, points.length]).toEqual(['week', weeks.points.length]);
    expect(of(points.at(-1))).toEqual(of(weeks.points.at(-1)));
  });

  test.each([
    ['week', '1926-01-01', '2026-06-22', 'week'],
    ['week', '1826-01-01', '2026-06-22', 'month'],
    ['day', '2016-01-01', '2026-06-22', 'day'],
    ['day', '1726-01-01', '2026-06-22', 'month'],
    ['month', '0001-01-01', '9999-01-01', 'year'],
    ['year', '0001-01-01', '9999-01-01', 'year'],
  ] as const)('of a window with too many of a %s (%s to %s) are of a %s', (asked, start, end, unit) => {
    const series = store.select(winRateSeries, { unit: asked, window: { start, end } });
    expect(series.unit).toBe(unit);
    expect(series.points.at(-1)!.name.unit).toBe(unit);
  });

  test('of a unit that is none are refused', () => {
    expect(() => store.select(winRateSeries, { unit: 'decade' as 'year' })).toThrow(
      expect.objectContaining({ code: 'invalid-argument' }),
    );
  });
});

property(
  'periods of a window add up to the win rate of the window, and each is the win rate of its own days',
  [
    pipelineArbitrary({ instants: false }),
    fc.constantFrom('closed' as const, 'created' as const),
    fc.constantFrom('week' as const, 'month' as const, 'quarter' as const, 'year' as const),
    fc.boolean(),
  ],
  (input, by, unit, isFrom) => {
    const store = createPipelineStore(parsePipeline(input));
    const { lastYear: window } = windowsOf(store.pipeline);
    const { stages, openStageIndexes } = store.pipeline.process;
    const from = stages[openStageIndexes[0]![0]!]!.stage.id;
    const args = { by, open: 'range' as const, disqualified: 'as-lost' as const };
    const rateOf = (within: typeof window) =>
      isFrom
        ? store.select(winRateFrom, { ...args, window: within, from })
        : store.select(winRate, { ...args, window: within });
    const { points } = store.select(winRateSeries, { ...args, window, unit, from: isFrom ? from : null });
    const whole = rateOf(window);
    for (const kind of ['won', 'lost', 'disqualified', 'open'] as const) {
      const sum = (of: 'count' | 'valueMinor'): number =>
        points.reduce((total, { result }) => total + result[kind][of], 0);
      expect([sum('count'), sum('valueMinor')]).toEqual([whole[kind].count, whole[kind].valueMinor]);
    }
    for (const { period, result } of points) expect(result).toEqual(rateOf(period));
  },
  { runs: 300 },
);
