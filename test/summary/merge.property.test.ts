import fc from 'fast-check';
import { parsePipeline, type Deal } from '../../src/model/index.js';
import { createPipelineStore, summarise, Summary, type SummaryJson } from '../../src/summary/index.js';
import { everything, partsChosen } from '../measures/asked.js';
import { expectSame } from '../measures/expect-same.js';
import { property } from '../property.js';
import { pipelineArbitrary } from '../sample/arbitrary.js';
import { choiceArbitrary, operationOf } from './random-operations.js';

const pipelines = pipelineArbitrary({ instants: false }).map((input) => parsePipeline(input));

/** An eighth of the parts each time: over all cases each part comes up more than a hundred times. */
const someParts = fc.nat(7).map((first) => ({ first, count: 8 }));

property(
  'for every part that a measure reads, deals summed apart and merged, in any order, give the summary of all; empty is neutral; JSON keeps all',
  [pipelines, fc.nat(), fc.nat(), someParts],
  (pipeline, one, other, choice) => {
    const { deals, process } = pipeline;
    const wanted = partsChosen(choice, pipeline);
    const sumOf = (some: readonly Deal[]): Summary =>
      summarise({ ...pipeline, deals: some, removedDeals: [] }, { parts: wanted });
    const [from, to] = [one % (deals.length + 1), other % (deals.length + 1)].sort((a, b) => a - b);
    const parts = [deals.slice(0, from), deals.slice(from, to), deals.slice(to)];
    const sums = (): [Summary, Summary, Summary] => {
      const [a = [], b = [], c = []] = parts;
      return [sumOf(a), sumOf(b), sumOf(c)];
    };
    const all = sumOf(deals);
    const [a, b, c] = sums();
    expectSame(a.merge(b).merge(c), all);
    const [d, e, f] = sums();
    expectSame(f.merge(e.merge(d)), all);
    expectSame(f.merge(new Summary(process)), all);
    const read = JSON.parse(JSON.stringify(all)) as SummaryJson;
    expectSame(Summary.fromJSON(read, process), all);
    expectSame(new Summary(process).merge(all), all);
  },
);

property(
  'the groups of any dimension, merged, are the whole for every part that a measure reads, removed deals and past owners too',
  [
    pipelines,
    fc.constantFrom('owner', 'team', 'source', 'account', 'region'),
    fc.array(choiceArbitrary, { maxLength: 4 }),
    someParts,
  ],
  (pipeline, groupBy, choices, choice) => {
    const store = createPipelineStore<unknown>(pipeline);
    for (const choice of choices) {
      const operation = operationOf(store, choice);
      if (operation) store.apply(operation);
    }
    const { process } = pipeline;
    const sum = new Summary(process, partsChosen(choice, store.pipeline));
    for (const { result } of store.selectGroups(everything, choice, { groupBy })) {
      sum.merge(Summary.fromJSON(result, process));
    }
    const { measure: _measure, ...whole } = store.select(everything, choice);
    expectSame(withoutFlow(sum), withoutFlow(Summary.fromJSON(whole, process)));
  },
);

/** What goes from one group to another is a line of both and of no whole: flow.property.test.ts reconciles it. */
const withoutFlow = (summary: Summary): unknown =>
  Object.entries(summary.toJSON().parts).filter(([name]) => !name.startsWith('flow|'));
