import fc from 'fast-check';
import { dealMix, type DealMixArgs } from '../../src/measures/index.js';
import { parsePipeline } from '../../src/model/index.js';
import { createPipelineStore, type PipelineStore } from '../../src/summary/index.js';
import { property } from '../property.js';
import { pipelineArbitrary } from '../sample/arbitrary.js';
import { choiceArbitrary, operationOf } from '../summary/random-operations.js';
import { windowsOf } from './all-results.js';
import { expectSame } from './expect-same.js';

const RULES: readonly DealMixArgs[] = [
  {},
  { targetMinor: 5_000_000 },
  { classes: { by: 'target-share', shares: [0.2, 0.1, 0.05] } },
  { classes: { by: 'amount', thresholdsMinor: [1_000_000, 7] } },
  { classes: { by: 'quantile', shares: [0.3] } },
  { classes: { by: 'quantile', shares: [0.1, 0.2, 0.3, 0.1, 0.1] } },
  { classes: { by: 'natural-breaks', count: 4 } },
];

const VIEWS = [{}, { filter: { dimensions: { owner: ['o1'] } } }] as const;

/** The mix by every rule, of all time and of a window, of all, by filter and by owner. */
function mixes(store: PipelineStore): unknown {
  const window = windowsOf(store.pipeline).lastYear;
  return RULES.flatMap((rule) => [rule, { ...rule, window }]).map((args) => [
    VIEWS.map((view) => store.select(dealMix, args, view)),
    store.selectGroups(dealMix, args, { groupBy: 'owner' }).map(({ key, result }) => [key, result]),
  ]);
}

property(
  'after any operations the mix that is kept up is that of a fresh store, by every rule; undone it is what it was',
  [
    pipelineArbitrary({ instants: false, maxDeals: 40 }).map((input) => parsePipeline(input)),
    fc.array(choiceArbitrary, { minLength: 1, maxLength: 15 }),
  ],
  (pipeline, drawn) => {
    const store = createPipelineStore(pipeline);
    const before = mixes(store);
    for (const choice of drawn) {
      const operation = operationOf(store, choice);
      if (!operation) continue;
      store.apply(operation);
      store.select(dealMix, RULES[choice.other % RULES.length]!);
    }
    expectSame(mixes(store), mixes(createPipelineStore(store.snapshot())));
    while (store.canUndo()) store.undo();
    expectSame(mixes(store), before);
  },
  { runs: 60 },
);
