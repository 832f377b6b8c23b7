import fc from 'fast-check';
import { parsePipeline } from '../../src/model/index.js';
import { cycle, funnel, winRate } from '../../src/measures/index.js';
import {
  createPipelineStore,
  defineMeasure,
  ALL_PARTS,
  summarise,
  summariseGroups,
  type PipelineStore,
  type Summary,
} from '../../src/summary/index.js';
import { expectSame } from '../measures/expect-same.js';
import { property } from '../property.js';
import { pipelineArbitrary } from '../sample/arbitrary.js';
import { choiceArbitrary, operationOf } from './random-operations.js';

/** A host's measure that shows the whole live summary, to hold it against a fresh one. */
const everything = defineMeasure({ measureName: 'everything', parts: ALL_PARTS }, (summary) => ({
  measure: 'everything' as const,
  parts: summary.toJSON().parts,
}));

const pipelines = pipelineArbitrary({ instants: false, maxDeals: 15 }).map((input) => parsePipeline(input));
const choices = fc.array(choiceArbitrary, { maxLength: 10 });

/** Figures kept up, as text: of all, of each owner, and of one owner by filter. */
function live(store: PipelineStore): string {
  return JSON.stringify([
    store.select(everything, {}),
    store.selectGroups(everything, {}, { groupBy: 'owner' }).map(({ key, result }) => [key, result.parts]),
    store.select(everything, {}, { filter: { dimensions: { owner: ['o1'] }, kinds: ['open', 'won'] } }),
  ]);
}

/** The same figures, added up afresh from the deals as they are. */
function fresh(store: PipelineStore): string {
  const pipeline = { ...store.pipeline, deals: store.deals() };
  const parts = (summary: Summary): unknown => ({ measure: 'everything', parts: summary.toJSON().parts });
  const names = new Map(pipeline.owners.map((owner) => [owner.id, owner.name]));
  const nameOf = (key: string): string => names.get(key) ?? key;
  const groups = [...summariseGroups(pipeline, 'owner')].sort(([one], [other]) => {
    if (one === null || other === null) return one === null ? 1 : -1;
    return nameOf(one) < nameOf(other) ? -1 : 1;
  });
  return JSON.stringify([
    parts(summarise(pipeline)),
    groups.map(([key, summary]) => [key, summary.toJSON().parts]),
    parts(summarise(pipeline, { filter: { dimensions: { owner: ['o1'] }, kinds: ['open', 'won'] } })),
  ]);
}

property(
  'after any operations the live summaries are those of a fresh pass; undone they are what they were, done again what they became',
  [pipelines, choices],
  (pipeline, drawn) => {
    const store = createPipelineStore(pipeline);
    const before = live(store);
    for (const choice of drawn) {
      const operation = operationOf(store, choice);
      if (operation) store.apply(operation);
    }
    const after = live(store);
    expectSame(after, fresh(store));
    while (store.canUndo()) store.undo();
    expectSame(live(store), before);
    while (store.canRedo()) store.redo();
    expectSame(live(store), after);
  },
);

property(
  'moves of different deals commute, and one moved and moved back stands as before',
  [pipelines, choiceArbitrary, choiceArbitrary],
  (pipeline, one, other) => {
    const [store, turned] = [createPipelineStore(pipeline), createPipelineStore(pipeline)];
    const first = operationOf(store, { ...one, type: 'move' });
    const second = operationOf(store, { ...other, type: 'move' });
    if (first?.type !== 'move' || second?.type !== 'move') return;
    if (first.dealId !== second.dealId) {
      for (const operation of [first, second]) store.apply(operation);
      for (const operation of [second, first]) turned.apply(operation);
      expectSame(live(store), live(turned));
    }
    const open = pipeline.deals.find((deal) => deal.kind === 'open');
    if (!open) return;
    const figures = (each: PipelineStore): unknown => [
      each.select(winRate, { open: 'range' }),
      each.select(cycle, {}),
    ];
    const back = createPipelineStore(pipeline);
    const before = figures(back);
    back.apply({ type: 'move', dealId: open.id, toStageId: first.toStageId });
    back.apply({ type: 'move', dealId: open.id, toStageId: open.stageId });
    expectSame(figures(back), before);
  },
);

property(
  'a move from an open stage to another of its track changes the standing deals of those two only',
  [pipelines, fc.nat()],
  (pipeline, pick) => {
    const store = createPipelineStore(pipeline);
    const deal = pipeline.deals.find((each) => each.kind === 'open');
    if (!deal) return;
    const { process } = pipeline;
    const track = process.stages[process.stageIndexById.get(deal.stageId)!]!.trackIndex;
    const open = process.openStageIndexes[track]!.map((index) => process.stages[index]!.stage.id);
    const toStageId = open[pick % open.length]!;
    const standing = (): string[] =>
      process.stages.map(({ stage }) =>
        JSON.stringify(store.select(everything, {}, { filter: { stageIds: [stage.id] } }).parts.expected),
      );
    const before = standing();
    store.apply({ type: 'move', dealId: deal.id, toStageId });
    const changed = standing().flatMap((cells, index) =>
      cells === before[index] ? [] : [process.stages[index]!.stage.id],
    );
    const expected = toStageId === deal.stageId ? [] : [deal.stageId, toStageId];
    expectSame(changed.toSorted(), expected.toSorted());
    store.select(funnel, {});
  },
);
