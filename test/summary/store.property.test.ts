import fc from 'fast-check';
import { expect } from 'vitest';
import { parsePipeline } from '../../src/model/index.js';
import { coverage, cycle, dealSize, stageTotals, winRate } from '../../src/measures/index.js';
import { createPipelineStore, type ApplyResult, type PipelineStore } from '../../src/summary/index.js';
import { everyAsked, everyNth, everything, type PartChoice } from '../measures/asked.js';
import { expectSame } from '../measures/expect-same.js';
import { property } from '../property.js';
import { pipelineArbitrary } from '../sample/arbitrary.js';
import { choiceArbitrary, operationOf } from './random-operations.js';

const pipelines = pipelineArbitrary({ instants: false, maxDeals: 15 }).map((input) => parsePipeline(input));
const choices = fc.array(choiceArbitrary, { maxLength: 10 });

/** Each case keeps up three views through many operations, and sums them afresh. */
const FEWER = { runs: 250 };

/** A quarter of the parts each time: over all cases each comes up some sixty times. */
const someParts = fc.nat(3).map((first) => ({ first, count: 4 }));

const QUARTER = { start: '2026-07-01', end: '2026-10-01' };
const ONE_OWNER = { filter: { dimensions: { owner: ['o1'] }, kinds: ['open', 'won'] } } as const;

/** Figures kept up, of all, of each owner, and of one owner by filter; and the results of some measures. */
function live(store: PipelineStore, choice: PartChoice): unknown {
  const asked = everyNth(everyAsked(store.pipeline), choice.first, 2 * choice.count);
  return [
    store.select(everything, choice),
    store.selectGroups(everything, choice, { groupBy: 'owner' }).map(({ key, result }) => [key, result]),
    store.select(everything, choice, ONE_OWNER),
    asked.map(({ of }) => [of(store), of(store, ONE_OWNER)]),
  ];
}

/** The same figures, of a store made afresh from the deals as they are. */
const fresh = (store: PipelineStore, choice: PartChoice): unknown =>
  live(createPipelineStore(store.snapshot()), choice);

property(
  'after any operations the live summaries are those of a fresh pass; undone they are what they were, done again what they became',
  [pipelines, choices, someParts],
  (pipeline, drawn, some) => {
    const store = createPipelineStore(pipeline);
    const before = live(store, some);
    for (const choice of drawn) {
      const operation = operationOf(store, choice);
      if (operation) store.apply(operation);
    }
    const after = live(store, some);
    expectSame(after, fresh(store, some));
    while (store.canUndo()) store.undo();
    expectSame(live(store, some), before);
    while (store.canRedo()) store.redo();
    expectSame(live(store, some), after);
  },
  FEWER,
);

/** All that a store holds, as text. */
const held = (store: PipelineStore): string => {
  const { deals, removedDeals, asOf, targets, rates } = store.snapshot();
  return JSON.stringify([deals, removedDeals, asOf, targets, rates]);
};

property(
  'undone one by one, operations of any kind leave what was there before each; done again, what each made of it',
  [pipelines, fc.array(choiceArbitrary, { minLength: 1, maxLength: 25 })],
  (pipeline, drawn) => {
    const store = createPipelineStore(pipeline);
    const states = [held(store)];
    for (const choice of drawn) {
      const operation = operationOf(store, choice);
      if (operation && isChange(store.apply(operation))) states.push(held(store));
    }
    for (const state of states.slice(0, -1).reverse()) {
      store.undo();
      expectSame(held(store), state);
    }
    expect(store.undo()).toBeNull();
    for (const state of states.slice(1)) {
      store.redo();
      expectSame(held(store), state);
      store.undo();
      store.redo();
      expectSame(held(store), state);
    }
    expect(store.redo()).toBeNull();
  },
);

const isChange = ({ changes, facts }: ApplyResult): boolean => changes.length > 0 || facts !== null;

property(
  'moves of different deals commute, and one moved and moved back stands as before',
  [pipelines, choiceArbitrary, choiceArbitrary, someParts],
  (pipeline, one, other, some) => {
    const [store, turned] = [createPipelineStore(pipeline), createPipelineStore(pipeline)];
    const first = operationOf(store, { ...one, type: 'move' });
    const second = operationOf(store, { ...other, type: 'move' });
    if (first?.type !== 'move' || second?.type !== 'move') return;
    if (first.dealId !== second.dealId) {
      for (const operation of [first, second]) store.apply(operation);
      for (const operation of [second, first]) turned.apply(operation);
      expectSame(live(store, some), live(turned, some));
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
  FEWER,
);

property(
  'a move from an open stage to another of its track changes the standing figures of those two only',
  [pipelines, fc.nat()],
  (pipeline, pick) => {
    const store = createPipelineStore(pipeline);
    const deal = pipeline.deals.find((each) => each.kind === 'open');
    if (!deal) return;
    const { process } = pipeline;
    const track = process.stages[process.stageIndexById.get(deal.stageId)!]!.trackIndex;
    const open = process.openStageIndexes[track]!.map((index) => process.stages[index]!.stage.id);
    const toStageId = open[pick % open.length]!;
    const standing = (): string[] => {
      const totals = store.select(stageTotals, {}).stages;
      return process.stages.map(({ stage }, index) => {
        const of = { filter: { stageIds: [stage.id] } };
        const { open: covering, openAll } = store.select(coverage, { window: QUARTER, horizon: 'all' }, of);
        const sizes = store.select(dealSize, {}, of).open;
        return JSON.stringify([totals[index], covering, openAll, sizes]);
      });
    };
    const before = standing();
    store.apply({ type: 'move', dealId: deal.id, toStageId });
    const changed = standing().flatMap((figures, index) =>
      figures === before[index] ? [] : [process.stages[index]!.stage.id],
    );
    const expected = toStageId === deal.stageId ? [] : [deal.stageId, toStageId];
    expectSame(changed.toSorted(), expected.toSorted());
  },
);
