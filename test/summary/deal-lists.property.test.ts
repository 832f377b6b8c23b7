import fc from 'fast-check';
import { expect } from 'vitest';
import { parsePipeline, UNMAPPED_STAGE_ID, type Deal } from '../../src/model/index.js';
import {
  createPipelineStore,
  dealLists,
  moveToIndex,
  type DealOrder,
  type SortDirection,
} from '../../src/summary/index.js';
import { property } from '../property.js';
import { pipelineArbitrary } from '../sample/arbitrary.js';

const pipelines = pipelineArbitrary({ instants: false }).map((input) => parsePipeline(input));
const steps = fc.array(fc.record({ deal: fc.nat(60), stage: fc.nat(12), index: fc.nat(12) }), {
  maxLength: 12,
});

const idsOf = (list: { length: number; at: (index: number) => Deal | undefined }): string[] =>
  Array.from({ length: list.length }, (_, index) => list.at(index)!.id);

property(
  'a deal moved to a place of a stage stands there, all others in their order; undone, all is as before',
  [pipelines, steps],
  (pipeline, moves) => {
    const store = createPipelineStore(pipeline);
    const query = store.queryRows(dealLists, { by: 'stage' });
    const stages = pipeline.process.stages.map(({ stage }) => stage.id);
    const shown = (): string[][] => [...stages, UNMAPPED_STAGE_ID].map((id) => idsOf(query.get().of(id)));
    const start = shown();
    let done = 0;
    for (const { deal: pick, stage, index } of moves) {
      const deal = pipeline.deals[pick % Math.max(1, pipeline.deals.length)];
      const toStageId = stages[stage % stages.length]!;
      if (!deal) return;
      const before = shown();
      const wanted = before.map((ids) => ids.filter((id) => id !== deal.id));
      const target = wanted[stages.indexOf(toStageId)]!;
      const place = Math.min(index, target.length);
      target.splice(place, 0, deal.id);
      const operation = moveToIndex(query.get().of(toStageId), {
        dealId: deal.id,
        toStageId,
        toIndex: index,
      });
      if (store.apply(operation).changes.length > 0) done++;
      expect(shown()).toEqual(wanted);
      expect(query.get().of(toStageId).indexOf(deal.id)).toBe(place);
    }
    for (let step = 0; step < done; step++) store.undo();
    expect(shown()).toEqual(start);
  },
  { runs: 300 },
);

property(
  'lists kept up are those of a store made afresh, in every order',
  [
    pipelines,
    steps,
    fc.constantFrom<DealOrder>(
      'rank',
      'amount',
      'expected-close',
      'stage-entered',
      'days-in-stage',
      'last-activity',
      'name',
    ),
    fc.constantFrom<SortDirection>('ascending', 'descending'),
  ],
  (pipeline, moves, order, direction) => {
    const store = createPipelineStore(pipeline);
    const query = store.queryRows(dealLists, { order, direction });
    query.get();
    const stages = pipeline.process.stages.map(({ stage }) => stage.id);
    for (const { deal: pick, stage, index } of moves) {
      const deal = pipeline.deals[pick % Math.max(1, pipeline.deals.length)];
      if (!deal) return;
      store.apply({ type: 'move', dealId: deal.id, toStageId: stages[stage % stages.length]! });
      store.apply({ type: 'edit', dealId: deal.id, changes: { amountMinor: index * 100 } });
    }
    const fresh = createPipelineStore({ ...pipeline, deals: store.deals() });
    expect(idsOf(query.get().all)).toEqual(idsOf(fresh.queryRows(dealLists, { order, direction }).get().all));
  },
  { runs: 300 },
);
