import { describe, expect, test } from 'vitest';
import { coverage, cycle, dealSize, funnel, velocity, winRate } from '../../src/measures/index.js';
import { createPipelineStore, type PipelineStore } from '../../src/summary/index.js';
import { smallPipeline, smallStore, walk } from './small-pipeline.js';

const QUARTER = { start: '2026-04-01', end: '2026-07-01' };
const ROWS = [
  { id: 'h1', stage: 'hold', amount: 10 },
  { id: 'u', stage: 'Elsewhere', amount: 20, created: '2026-05-01' },
  { id: 'lead', stage: 'lead', amount: 40 },
  { id: 'h2', stage: 'hold', amount: null },
];
const UNMAPPED = { reason: 'unmapped-stage', count: 1, valueMinor: 2000, outOf: 'all' };

describe('deals of a stage that the pipeline does not have', () => {
  const store = smallStore(ROWS);

  test('are told by every measure that cannot place them', () => {
    const results = [
      store.select(winRate, {}),
      store.select(winRate, { window: QUARTER, open: 'range' }),
      store.select(winRate, { window: QUARTER, by: 'created' }),
      store.select(funnel, {}),
      store.select(cycle, { window: QUARTER }),
      store.select(dealSize, {}),
      store.select(velocity, { scope: 'all' }),
      store.select(velocity, { window: QUARTER }),
      store.select(coverage, { window: QUARTER, targetMinor: 100_000 }),
      store.select(coverage, { window: QUARTER, targetMinor: 100_000, horizon: 'all' }),
    ];
    for (const { leftOut } of results) expect(leftOut).toContainEqual(UNMAPPED);
  });

  test('are no matter for a cohort of another time', () => {
    const before = { start: '2026-01-01', end: '2026-04-01' };
    expect(store.select(winRate, { window: before, by: 'created' }).leftOut).toEqual([]);
  });

  test('are in the funnel, and in no leftOut of it, where their history is known', () => {
    const history = walk('u', ['2026-05-01', 'lead'], ['2026-06-01', 'offer']);
    const { steps, leftOut } = smallStore(ROWS, { history }).select(funnel, {});
    expect(steps.map((step) => step.count)).toEqual([2, 1, 0, 0]);
    expect(leftOut.map(({ reason }) => reason)).toEqual(['no-stage-history']);
  });

  test('are mapped by a move, and told no more', () => {
    const moving = createPipelineStore(smallPipeline(ROWS));
    moving.select(funnel, {});
    moving.apply({ type: 'move', dealId: 'u', toStageId: 'offer' });
    const { leftOut } = moving.select(velocity, { scope: 'all' });
    expect(leftOut.map(({ reason }) => reason)).not.toContain('unmapped-stage');
  });
});

describe('deals on hold without history', () => {
  const of = (store: PipelineStore, unknownPath: 'exclude' | 'first-stage') =>
    store.select(funnel, { unknownPath });
  const TOLD = { reason: 'no-stage-history', count: 2, valueMinor: 1000, outOf: 'all' };

  test('are left out of the funnel and told, also where closed ones count in the first stage', () => {
    for (const policy of ['exclude', 'first-stage'] as const) {
      const { steps, leftOut, unknownPath } = of(smallStore(ROWS), policy);
      expect(steps[0]?.count).toBe(1);
      expect(leftOut).toEqual([UNMAPPED, TOLD]);
      expect(unknownPath.lost.count).toBe(0);
    }
  });

  test('come into it where their history is known', () => {
    const history = walk('h1', ['2026-05-01', 'lead'], ['2026-06-01', 'hold']);
    const { steps, leftOut } = of(smallStore(ROWS, { history }), 'exclude');
    expect(steps[0]).toMatchObject({ count: 2, dropOff: { held: { count: 1 } } });
    expect(leftOut).toEqual([UNMAPPED, { ...TOLD, count: 1, valueMinor: null }]);
  });
});

test('an open deal made without a visit is told as one without history', () => {
  const pipeline = smallPipeline([{ id: 'a', stage: 'lead', amount: 5 }]);
  const store = createPipelineStore(pipeline);
  store.apply({ type: 'create', deal: { ...pipeline.deals[0]!, id: 'b', visits: [] } });
  const { steps, leftOut } = store.select(funnel, {});
  expect(steps[0]?.count).toBe(1);
  expect(leftOut).toEqual([{ reason: 'no-stage-history', count: 1, valueMinor: 500, outOf: 'all' }]);
});
