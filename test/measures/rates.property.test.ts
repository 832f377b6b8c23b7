import fc from 'fast-check';
import { expect } from 'vitest';
import { cycle, funnel, winRate, type MeasureResult, type Rate } from '../../src/measures/index.js';
import { parsePipeline, type Deal, type Pipeline } from '../../src/model/index.js';
import { createPipelineStore, type PipelineStore } from '../../src/summary/index.js';
import { property } from '../property.js';
import { pipelineArbitrary } from '../sample/arbitrary.js';
import { measurings } from './all-results.js';
import { expectSame } from './expect-same.js';

const pipelines = pipelineArbitrary({ instants: false }).map((input) => parsePipeline(input));

const storeOf = (pipeline: Pipeline, deals: readonly Deal[]): PipelineStore =>
  createPipelineStore({ ...pipeline, deals });

const isRate = (value: object): value is Rate =>
  'numerator' in value && 'denominator' in value && 'value' in value;

function ratesIn(data: unknown): Rate[] {
  if (typeof data !== 'object' || data === null) return [];
  return isRate(data) ? [data] : Object.values(data).flatMap(ratesIn);
}

/** Rates that are shares of a whole; scores of 0 to 100, growth, value created of a target, coverage and attainment are not (nor what the mix has of them), nor a step from a stage that many skipped. */
const isShare = (result: MeasureResult): boolean =>
  result.measure !== 'coverage' &&
  result.measure !== 'coverage-series' &&
  result.measure !== 'health' &&
  result.measure !== 'lead-velocity' &&
  result.measure !== 'creation' &&
  result.measure !== 'track-record' &&
  result.measure !== 'deal-mix' &&
  result.measure !== 'pipeline-value-factor' &&
  result.measure !== 'cycle-aware-coverage' &&
  !(result.measure === 'funnel' && result.basis === 'entered');

property(
  'a rate is null exactly where its denominator is 0, and a share lies between 0 and 1',
  [pipelines, fc.nat(5)],
  (pipeline, sixth) => {
    for (const [index, measuring] of measurings(createPipelineStore(pipeline)).entries()) {
      if (index % 6 !== sixth) continue;
      const result = measuring();
      // What findings are held against has a property of its own.
      if (result.measure === 'findings') continue;
      for (const { value, numerator, denominator } of ratesIn(result)) {
        if ((value === null) !== (denominator === 0)) expect(value).toBe('null over 0 only');
        if (value === null) continue;
        expect(value).toBe(numerator / denominator);
        if (isShare(result) && !(value >= 0 && value <= 1)) expect(value).toBe('0 to 1');
      }
    }
  },
);

/** An open deal, made out of any. */
const opened = (deal: Deal, index: number, pipeline: Pipeline): Deal => ({
  ...deal,
  id: `opened-${index}`,
  kind: 'open',
  stageId: pipeline.process.stages[0]!.stage.id,
  closedDate: null,
  visits: [],
});

const ended = (deal: Deal, kind: 'won' | 'lost', pipeline: Pipeline): Deal => {
  const at = pipeline.process.stages.findLast((each) => each.kind === kind)!;
  return { ...deal, kind, stageId: at.stage.id };
};

property(
  'more open deals change no win rate and no cycle; counting open deals as lost never raises a rate; one more win never lowers one',
  [pipelines],
  (pipeline) => {
    const { deals } = pipeline;
    const store = storeOf(pipeline, deals);
    const more = storeOf(pipeline, [...deals, ...deals.map((deal, index) => opened(deal, index, pipeline))]);
    const before = store.select(winRate, {});
    const { unit, value, unitInterval } = more.select(winRate, {});
    expectSame([unit, value, unitInterval], [before.unit, before.value, before.unitInterval]);
    expectSame(more.select(cycle, {}), store.select(cycle, {}));

    const asLost = store.select(winRate, { open: 'as-lost' });
    if (before.unit.value !== null) expect(asLost.unit.value).toBeLessThanOrEqual(before.unit.value);
    if (before.value.value !== null && asLost.value.value !== null) {
      expect(asLost.value.value).toBeLessThanOrEqual(before.value.value);
    }

    for (const deal of deals.slice(0, 3)) {
      const win = { ...ended(deal, 'won', pipeline), id: 'one more' };
      const after = storeOf(pipeline, [...deals, win]).select(winRate, {});
      expect(after.unit.value).toBeGreaterThanOrEqual(before.unit.value ?? 0);
      if (before.value.value !== null && after.value.value !== null) {
        expect(after.value.value).toBeGreaterThanOrEqual(before.value.value);
      }
    }
  },
);

property(
  'with won and lost swapped a win rate becomes its complement; amounts times three leave every rate as it was',
  [pipelines],
  (pipeline) => {
    const rates = storeOf(pipeline, pipeline.deals).select(winRate, {});
    const swapped = pipeline.deals.map((deal) => {
      if (deal.kind !== 'won' && deal.kind !== 'lost') return deal;
      return ended(deal, deal.kind === 'won' ? 'lost' : 'won', pipeline);
    });
    const { unit, value } = storeOf(pipeline, swapped).select(winRate, {});
    for (const [rate, complement] of [[rates.unit, unit] as const, [rates.value, value] as const]) {
      if (rate.value === null) expect(complement.value).toBeNull();
      else expect(Math.abs(rate.value + (complement.value ?? NaN) - 1)).toBeLessThan(1e-12);
    }
    const tripled = pipeline.deals.map((deal) => ({
      ...deal,
      amountMinor: deal.amountMinor === null ? null : 3 * deal.amountMinor,
    }));
    const more = storeOf(pipeline, tripled).select(winRate, {});
    expectSame([more.unit, more.value.value], [rates.unit, rates.value.value]);
  },
);

property(
  'k copies of every deal leave rates, means and medians as they were, and multiply counts and sums by k',
  [pipelines, fc.integer({ min: 2, max: 4 })],
  (pipeline, k) => {
    const copies = Array.from({ length: k }, (_, copy) =>
      pipeline.deals.map((deal) => ({ ...deal, id: `${deal.id} copy ${copy}` })),
    ).flat();
    const one = storeOf(pipeline, pipeline.deals);
    const many = storeOf(pipeline, copies);
    const rates = (store: PipelineStore): unknown => {
      const { unit, value } = store.select(winRate, {});
      const { won, lost } = store.select(cycle, {});
      const { steps } = store.select(funnel, {});
      return [
        [unit.value, value.value, won.medianDays, lost.medianDays],
        steps.map((step) => [step.ofFirstUnit?.value, step.toNextValue?.value, step.winRateValue?.value]),
      ];
    };
    const sums = (store: PipelineStore, factor: number): unknown =>
      store
        .select(funnel, {})
        .steps.flatMap((step) => [
          step.count * factor,
          step.valueMinor * factor,
          (step.dropOff?.overdue.count ?? 0) * factor,
        ]);
    expectSame(rates(many), rates(one));
    expectSame(sums(many, 1), sums(one, k));
  },
);
