import fc from 'fast-check';
import { parsePipeline, type Deal, type Pipeline } from '../../src/model/index.js';
import { Summary, summarise, type SummaryJson } from '../../src/summary/index.js';
import { expectSame } from '../measures/expect-same.js';
import { property } from '../property.js';
import { pipelineArbitrary } from '../sample/arbitrary.js';

const pipelines = pipelineArbitrary({ instants: false }).map((input) => parsePipeline(input));

const sumOf = (pipeline: Pipeline, deals: readonly Deal[]): Summary => summarise({ ...pipeline, deals });

property(
  'parts of the deals summed apart and merged, in any order, grouped in any way, give the summary of all; empty is neutral; JSON keeps all',
  [pipelines, fc.nat(), fc.nat()],
  (pipeline, one, other) => {
    const { deals, process } = pipeline;
    const [from, to] = [one % (deals.length + 1), other % (deals.length + 1)].sort((a, b) => a - b);
    const parts = [deals.slice(0, from), deals.slice(from, to), deals.slice(to)];
    const sums = (): [Summary, Summary, Summary] => {
      const [a = [], b = [], c = []] = parts;
      return [sumOf(pipeline, a), sumOf(pipeline, b), sumOf(pipeline, c)];
    };
    const all = summarise(pipeline);
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
