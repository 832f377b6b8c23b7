import fc from 'fast-check';
import { expect } from 'vitest';
import { coverage, dealMix, losses, stageConversion, winRate } from '../../src/measures/index.js';
import { fromDayNumber, parsePipeline, type Period } from '../../src/model/index.js';
import { createPipelineStore, NO_TARGET, summarise } from '../../src/summary/index.js';
import { property } from '../property.js';
import { pipelineArbitrary } from '../sample/arbitrary.js';
import { choiceArbitrary, operationOf } from './random-operations.js';

const windowArbitrary: fc.Arbitrary<Period> = fc
  .record({ from: fc.integer({ min: 20_000, max: 20_700 }), days: fc.integer({ min: 1, max: 400 }) })
  .map(({ from, days }) => ({ start: fromDayNumber(from), end: fromDayNumber(from + days) }));

property(
  'however many windows a store was asked for, each figure is that of a fresh store, before a change and after',
  [
    pipelineArbitrary({ maxDeals: 12 }),
    fc.array(windowArbitrary, { minLength: 1, maxLength: 11 }),
    fc.array(choiceArbitrary, { maxLength: 2 }),
  ],
  (input, windows, choices) => {
    const store = createPipelineStore(parsePipeline(input));
    const figuresOf = (of: typeof store): unknown[] =>
      windows.flatMap((window, index) => [
        of.select(winRate, { window, by: index % 3 === 0 ? 'created' : 'closed' }),
        of.selectGroups(winRate, { window }, { groupBy: 'owner' }),
        of.select(coverage, { window, required: { method: 'win-rate' } }),
        of.select(stageConversion, { window }),
        of.select(losses, { window }),
        of.select(dealMix, { window, classes: { by: 'amount', thresholdsMinor: [5000 * (index + 1), 900] } }),
      ]);
    figuresOf(store);
    for (const choice of choices) {
      const operation = operationOf(store, choice);
      if (operation) store.apply(operation);
      const fresh = createPipelineStore(store.snapshot());
      expect(figuresOf(store)).toEqual(figuresOf(fresh));
    }
  },
  { runs: 60 },
);

property(
  'read from a summary of all parts, which has none of the coarser ones, a figure is what it is of its own parts',
  [pipelineArbitrary({ maxDeals: 12 }), windowArbitrary],
  (input, window) => {
    const pipeline = parsePipeline(input);
    const whole = summarise(pipeline);
    const context = {
      asOf: pipeline.asOf,
      baseline: whole,
      targetFor: () => NO_TARGET,
      baselineTargetFor: () => NO_TARGET,
      about: pipeline,
    };
    for (const args of [{ window }, { window: null }]) {
      const own = summarise(pipeline, { parts: winRate.partsOf(args, pipeline) });
      expect(winRate(own, args, context)).toEqual(winRate(whole, args, context));
      const lost = summarise(pipeline, { parts: losses.partsOf(args, pipeline) });
      expect(losses(lost, args, context)).toEqual(losses(whole, args, context));
    }
  },
  { runs: 100 },
);
