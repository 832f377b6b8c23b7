import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dealMix, dealMixSeries, type DealMixShare, type SizeClassRule } from '../../src/measures/index.js';
import { parsePipeline, periodContaining } from '../../src/model/index.js';
import { createPipelineStore } from '../../src/summary/index.js';
import { property } from '../property.js';
import { pipelineArbitrary } from '../sample/arbitrary.js';
import { expectSame } from './expect-same.js';
import { dealsAt } from './oracle-past.js';
import { smallStore } from './small-pipeline.js';

const RULES: readonly SizeClassRule[] = [
  { by: 'target-share', shares: [0.1, 0.02] },
  { by: 'quantile', shares: [0.1, 0.3, 0.3] },
  { by: 'natural-breaks', count: 4 },
  { by: 'amount', thresholdsMinor: [900_000, 70_000, 100] },
];

const told = ({ id, open, countShare, valueShare }: DealMixShare): unknown[] => [
  id,
  open,
  countShare,
  valueShare,
];

property(
  'at the as-of day it is the mix of today; each other point is what reading as of its day gives, by today’s thresholds',
  [
    pipelineArbitrary({ dirt: false, maxDeals: 12 }),
    fc.constantFrom(...RULES),
    fc.constantFrom('month' as const, 'quarter' as const),
  ],
  (input, classes, unit) => {
    const pipeline = parsePipeline(input);
    const store = createPipelineStore(pipeline);
    const args = { classes, window: periodContaining(input.asOf, 'quarter') };
    const today = store.select(dealMix, args);
    const { points, rule } = store.select(dealMixSeries, { ...args, unit });
    expectSame(rule, today.rule);
    const last = points.at(-1)!;
    expectSame([last.date, last.open], [input.asOf, today.open]);
    expectSame([...last.classes, last.unknown].map(told), [...today.classes, today.unknown].map(told));
    const { process } = pipeline;
    for (const { date, open, classes: found, unknown, leftOut } of points) {
      const then = [...dealsAt(input, date).values()];
      const standing = then.filter(({ kind, stageId }) => {
        const at = process.stages[process.stageIndexById.get(stageId) ?? -1];
        return kind === 'open' && at && process.pipelineTracks[at.trackIndex];
      });
      const inClass = ({ id, fromMinor, belowMinor }: DealMixShare) =>
        standing.filter(({ amountMinor }) => {
          const isKnown = amountMinor !== null && amountMinor >= 0;
          if (id === 'unknown' || !isKnown) return id === 'unknown' && !isKnown;
          return amountMinor >= (fromMinor ?? 0) && amountMinor < (belowMinor ?? Infinity);
        });
      const shares = [...found, unknown];
      expectSame(
        shares.map((each) => [each.open.count, each.open.valueMinor]),
        shares.map((each) => [
          inClass(each).length,
          inClass(each).reduce((sum, { amountMinor }) => sum + (amountMinor ?? 0), 0),
        ]),
      );
      expectSame(
        shares.reduce((sum, each) => sum + each.open.count, 0),
        open.count,
      );
      expectSame(open.count, standing.length);
      const unmapped = leftOut.find(({ reason }) => reason === 'unmapped-stage')?.count ?? 0;
      expectSame(unmapped, then.filter(({ kind }) => kind === 'unmapped').length);
    }
  },
  { runs: 300 },
);

property(
  'while deals change its last point stays the mix of today, and a change taken back leaves no trace',
  [pipelineArbitrary({ dirt: false, maxDeals: 10 }), fc.constantFrom(...RULES), fc.nat(), fc.nat(2_000_000)],
  (input, classes, nth, amountMinor) => {
    const store = createPipelineStore(parsePipeline(input));
    const args = { classes, unit: 'quarter' as const, targetMinor: 5_000_000 };
    const before = store.select(dealMixSeries, args);
    const deal = store.deals()[nth % Math.max(1, store.deals().length)];
    if (!deal) return;
    store.apply({ type: 'edit', dealId: deal.id, changes: { amountMinor } });
    const today = store.select(dealMix, args);
    const last = store.select(dealMixSeries, args).points.at(-1)!;
    expectSame([...last.classes, last.unknown].map(told), [...today.classes, today.unknown].map(told));
    store.undo();
    expectSame(store.select(dealMixSeries, args), before);
  },
  { runs: 300 },
);

const store = () =>
  smallStore(
    [
      { stage: 'won', created: '2026-03-01', closed: '2026-05-10', amount: 100 },
      { stage: 'offer', created: '2026-04-15', amount: 250 },
      { stage: 'offer', created: '2026-05-15', amount: null },
    ],
    {
      history: [
        { dealId: 'd1', at: '2026-03-01', stage: 'lead', amount: 80 },
        { dealId: 'd1', at: '2026-05-10', stage: 'won', amount: 100 },
        { dealId: 'd2', at: '2026-04-15', stage: 'lead' },
        { dealId: 'd2', at: '2026-06-01', stage: 'offer' },
        { dealId: 'd3', at: '2026-05-15', stage: 'offer' },
      ],
      asOf: '2026-06-05',
    },
  );

const OWN: SizeClassRule = { by: 'amount', thresholdsMinor: [20_000] };

test('rocks and pebbles month by month, with the amounts of then', () => {
  const { points, approximate } = store().select(dealMixSeries, {
    classes: OWN,
    span: { start: '2026-03-01', end: '2026-07-01' },
  });
  expect(
    points.map(({ date, classes: [rock, pebble], unknown }) => [
      date,
      rock!.open.count,
      rock!.open.valueMinor,
      pebble!.open.count,
      pebble!.open.valueMinor,
      unknown.open.count,
    ]),
  ).toEqual([
    ['2026-03-31', 0, 0, 1, 8000, 0],
    ['2026-04-30', 1, 25_000, 1, 8000, 0],
    ['2026-05-31', 1, 25_000, 0, 0, 1],
    ['2026-06-05', 1, 25_000, 0, 0, 1],
  ]);
  expect(approximate).toEqual(['owner']);
});

test('unless told it has the ends of the last twelve months, the running one’s as it is', () => {
  const dates = store()
    .select(dealMixSeries, { classes: OWN })
    .points.map(({ date }) => date);
  expect([dates.length, dates[0], dates.at(-2), dates.at(-1)]).toEqual([
    12,
    '2025-07-31',
    '2026-05-31',
    '2026-06-05',
  ]);
});

test('days are taken in order, once, and none after the as-of day', () => {
  const days = ['2026-06-05', '2026-04-20', '2026-04-20', '2026-06-06'];
  const { points } = store().select(dealMixSeries, { days });
  expect(points.map(({ date }) => date)).toEqual(['2026-04-20', '2026-06-05']);
  expect(() => store().select(dealMixSeries, { days: ['soon'] })).toThrow(/no day/);
});

test('thresholds may move without the history being read again', () => {
  const one = store();
  const first = one.select(dealMixSeries, { classes: OWN });
  const moved = one.select(dealMixSeries, { classes: { by: 'amount', thresholdsMinor: [5000] } });
  expect(moved.points.at(-3)!.classes.map(({ open }) => open.count)).toEqual([2, 0]);
  expect(one.select(dealMixSeries, { classes: OWN })).toEqual(first);
});
