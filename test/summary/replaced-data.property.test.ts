import fc from 'fast-check';
import { parsePipeline, type Pipeline } from '../../src/model/index.js';
import {
  createPipelineStore,
  dealLists,
  type DealOrder,
  type PipelineStore,
} from '../../src/summary/index.js';
import { sortedDeals } from '../../src/summary/sorted-deals.js';
import { everyAsked, everyNth } from '../measures/asked.js';
import { expectSame } from '../measures/expect-same.js';
import { property } from '../property.js';
import { pipelineArbitrary } from '../sample/arbitrary.js';
import { shuffled } from '../shuffled.js';

const ORDERS: readonly DealOrder[] = [
  'rank',
  'amount',
  'expected-close',
  'stage-entered',
  'last-activity',
  'name',
];

/** An eighth of the measures, of the whole, by team and by owner. */
function figuresOf(store: PipelineStore, pipeline: Pipeline, first: number): unknown {
  const asked = everyNth(everyAsked(pipeline), first, 8);
  return asked.map(({ of, groupsOf }) => [of(store), groupsOf(store, 'team'), groupsOf(store, 'owner')]);
}

/** Ids in every order that lists have, of all deals and of those of each stage. */
function listsOf(store: PipelineStore): unknown {
  const { stages } = store.pipeline.process;
  return [
    store.deals().map(({ id }) => id),
    ...ORDERS.map((order) => {
      const { all } = store.queryRows(dealLists, { order }).get();
      const { of } = store.queryRows(dealLists, { order, by: 'stage' }).get();
      return [all, ...stages.map(({ stage }) => of(stage.id))].map((list) =>
        list.first(list.length).map(({ id }, index) => [id, list.rankAt(index), list.indexOf(id)]),
      );
    }),
    store
      .queryRows(sortedDeals, { sort: { by: 'owner', direction: 'descending' }, locale: 'en' })
      .get()
      .list.first(99)
      .map(({ id }) => id),
  ];
}

property(
  'cards and lists of data that took the place of other data stand as it has them',
  [pipelineArbitrary({ instants: false, maxDeals: 10 }), fc.nat(), fc.array(fc.nat(20), { maxLength: 4 })],
  (input, seed, gone) => {
    const store = createPipelineStore(
      parsePipeline({
        ...input,
        deals: shuffled(
          input.deals.filter((_, at) => !gone.includes(at)),
          seed,
        ),
      }),
    );
    listsOf(store);
    const next = parsePipeline(input);
    const [first, ...others] = next.deals;
    const ranked = first ? { ...next, deals: [{ ...first, rank: 'e0000V' }, ...others] } : next;
    store.replace(ranked);
    expectSame(listsOf(store), listsOf(createPipelineStore(ranked)));
    store.replace(next);
    expectSame(listsOf(store), listsOf(createPipelineStore(next)));
    expectSame(listsOf(createPipelineStore(store.snapshot())), listsOf(store));
  },
  { runs: 300 },
);

property(
  'a store says of data that took the place of other data what a store made of it says',
  [
    pipelineArbitrary({ instants: false, maxDeals: 12 }),
    pipelineArbitrary({ instants: false, maxDeals: 12 }),
    fc.nat(7),
  ],
  (input, other, first) => {
    const before = parsePipeline({ ...other, pipeline: input.pipeline });
    const next = parsePipeline(input);
    const store = createPipelineStore(before);
    // Asked before as well, so that what is kept of the answers has to go.
    figuresOf(store, before, first);
    if (next.asOf <= before.asOf) figuresOf(store, next, first);
    store.replace(next);
    expectSame(figuresOf(store, next, first), figuresOf(createPipelineStore(next), next, first));
  },
  { runs: 300 },
);
