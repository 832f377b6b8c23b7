import { expect, test } from 'vitest';
import { funnel, winRate } from '../../src/measures/index.js';
import { createReadonlyPipelineStore } from '../../src/summary/index.js';
import { smallPipeline, smallStore } from '../measures/small-pipeline.js';

const ROWS = [
  { stage: 'won', amount: 100, closed: '2026-05-01', owner: 'Ann' },
  { stage: 'lost', amount: 300, closed: '2026-05-09', owner: 'Ann' },
  { stage: 'lead', amount: 50, owner: 'Bo' },
];

test('a store of deals that never change gives the figures of one whose deals could', () => {
  const readonly = createReadonlyPipelineStore(smallPipeline(ROWS));
  const changing = smallStore(ROWS);
  expect(readonly.select(winRate, {}).unit.value).toBe(0.5);
  expect(readonly.select(winRate, {})).toEqual(changing.select(winRate, {}));
  expect(readonly.select(funnel, {})).toEqual(changing.select(funnel, {}));
  expect(readonly.selectGroups(winRate, {}, { groupBy: 'owner' }).map(({ name }) => name)).toEqual([
    'Ann',
    'Bo',
  ]);
  expect(readonly.deal('d3')?.amountMinor).toBe(changing.deal('d3')?.amountMinor);
  expect(readonly.deals()).toHaveLength(3);
});

test('a store of deals that never change has no operations, and stays at version 0', () => {
  const store = createReadonlyPipelineStore(smallPipeline(ROWS));
  expect('apply' in store || 'undo' in store).toBe(false);
  expect(store.getVersion()).toBe(0);
  expect(store.query(winRate, {}).get()).toBe(store.query(winRate, {}).get());
  const stop = store.subscribe(() => undefined);
  expect(stop()).toBeUndefined();
});
