import fc from 'fast-check';
import { parsePipeline, type Pipeline } from '../../src/model/index.js';
import { createPipelineStore, type PipelineStore } from '../../src/summary/index.js';
import { everyAsked, everyNth } from '../measures/asked.js';
import { expectSame } from '../measures/expect-same.js';
import { property } from '../property.js';
import { pipelineArbitrary } from '../sample/arbitrary.js';

/** An eighth of the measures, of the whole, by team and by owner. */
function figuresOf(store: PipelineStore, pipeline: Pipeline, first: number): unknown {
  const asked = everyNth(everyAsked(pipeline), first, 8);
  return asked.map(({ of, groupsOf }) => [of(store), groupsOf(store, 'team'), groupsOf(store, 'owner')]);
}

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
