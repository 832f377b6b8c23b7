import fc from 'fast-check';
import { expect, test } from 'vitest';
import { coverage, coverageSeries } from '../../src/measures/index.js';
import { parsePipeline, periodContaining } from '../../src/model/index.js';
import { createPipelineStore } from '../../src/summary/index.js';
import { property } from '../property.js';
import { pipelineArbitrary } from '../sample/arbitrary.js';
import { expectSame } from './expect-same.js';
import { smallStore } from './small-pipeline.js';

property(
  'each point is what reading as of its day and asking for coverage then gives',
  [pipelineArbitrary({ dirt: false, maxDeals: 12 }), fc.constantFrom('month' as const, 'quarter' as const)],
  (input, unit) => {
    const window = periodContaining(input.asOf, unit);
    const args = { window, targetMinor: 5_000_000 };
    const { points } = createPipelineStore(parsePipeline(input)).select(coverageSeries, args);
    for (const point of points) {
      const store = createPipelineStore(parsePipeline({ ...input, asOf: point.date }));
      const then = store.select(coverage, args);
      expectSame(
        [point.open, point.won, point.attainment?.value ?? null],
        [then.open, then.won, then.attainment?.value ?? null],
      );
    }
  },
  { runs: 300 },
);

const WINDOW = { start: '2026-04-01', end: '2026-07-01' };

const store = () =>
  smallStore(
    [
      { stage: 'won', created: '2026-03-01', closed: '2026-05-10', expectedClose: '2026-05-20', amount: 100 },
      { stage: 'offer', created: '2026-04-15', expectedClose: '2026-06-20', amount: 250 },
    ],
    {
      history: [
        { dealId: 'd1', at: '2026-03-01', stage: 'lead', amount: 80, expectedClose: '2026-05-20' },
        { dealId: 'd1', at: '2026-05-10', stage: 'won', amount: 100 },
        { dealId: 'd2', at: '2026-04-15', stage: 'lead', expectedClose: '2026-06-20' },
        { dealId: 'd2', at: '2026-06-01', stage: 'offer' },
      ],
      asOf: '2026-06-05',
    },
  );

test('coverage of a quarter, month by month, as it was', () => {
  const { points } = store().select(coverageSeries, { window: WINDOW, unit: 'month', targetMinor: 20_000 });
  expect(
    points.map(({ date, open, won, coverage: covered, attainment }) => [
      date,
      open.valueMinor,
      won.valueMinor,
      covered?.value,
      attainment?.value,
    ]),
  ).toEqual([
    ['2026-04-30', 33_000, 0, 1.65, 0],
    ['2026-05-31', 25_000, 10_000, 1.25, 0.5],
    ['2026-06-05', 25_000, 10_000, 1.25, 0.5],
  ]);
});

test('days are taken in order, once, and none after the as-of day', () => {
  const days = ['2026-06-05', '2026-04-01', '2026-04-01', '2026-06-06'];
  const { points } = store().select(coverageSeries, { window: WINDOW, days });
  expect(points.map(({ date, state }) => [date, state])).toEqual([
    ['2026-04-01', 'no-target'],
    ['2026-06-05', 'no-target'],
  ]);
  expect(() => store().select(coverageSeries, { window: WINDOW, days: ['soon'] })).toThrow(/no day/);
});
