import fc from 'fast-check';
import { expect } from 'vitest';
import { funnel, funnelDeals, type FunnelResult } from '../../src/measures/index.js';
import { parsePipeline } from '../../src/model/index.js';
import {
  createPipelineStore,
  dealLists,
  type DealFilter,
  type FunnelWay,
  type PipelineStore,
} from '../../src/summary/index.js';
import { property } from '../property.js';
import { pipelineArbitrary } from '../sample/arbitrary.js';
import { expectSame } from './expect-same.js';

const pipelines = pipelineArbitrary({}).map((input) => parsePipeline(input));
const WAYS: readonly FunnelWay[] = ['lost', 'disqualified', 'held', 'standing', 'overdue'];

/** How many deals a list of them has. */
const listed = (store: PipelineStore, filter: DealFilter): number =>
  store.queryRows(dealLists, { filter }).get().all.length;

/** What the funnel counts at each step, and of each way of its drop-off; and what the lists of the same hold. */
function bothCounts(store: PipelineStore, result: FunnelResult, view: DealFilter): [number[], number[]] {
  const told: number[] = [];
  const held: number[] = [];
  for (const { stageId, count, dropOff } of result.steps) {
    told.push(count);
    held.push(listed(store, { ...view, ...funnelDeals(result, stageId) }));
    for (const way of dropOff ? WAYS : []) {
      told.push(dropOff![way].count);
      held.push(listed(store, { ...view, ...funnelDeals(result, stageId, way) }));
    }
  }
  return [told, held];
}

property(
  'the deals of a figure of the funnel are as many as it says: every step on every basis, every way of the drop-off',
  [
    pipelines,
    fc.constantFrom('reached' as const, 'entered' as const, 'strict' as const, 'standing' as const),
    fc.constantFrom('exclude' as const, 'first-stage' as const),
    fc.boolean(),
  ],
  (pipeline, basis, unknownPath, isOfOne) => {
    const store = createPipelineStore(pipeline);
    const owner = pipeline.owners[0]?.id ?? null;
    const view: DealFilter = isOfOne ? { dimensions: { owner: [owner] } } : {};
    for (const { id: trackId } of pipeline.process.tracks) {
      const result = store.select(funnel, { trackId, basis, unknownPath }, { filter: view });
      const [told, held] = bothCounts(store, result, view);
      expectSame(held, told);
    }
  },
);

property(
  'the filter "reached" lets through as many deals as the funnel has at the stage, whatever is done with unknown paths',
  [pipelines, fc.constantFrom('exclude' as const, 'first-stage' as const)],
  (pipeline, unknownPath) => {
    const store = createPipelineStore(pipeline);
    for (const { id: trackId } of pipeline.process.tracks) {
      for (const { stageId, count } of store.select(funnel, { trackId, unknownPath }).steps) {
        if (stageId !== null) expect(listed(store, { reached: { stageId, unknownPath } })).toBe(count);
      }
    }
  },
);
