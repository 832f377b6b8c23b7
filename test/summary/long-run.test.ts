import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parsePipeline } from '../../src/model/index.js';
import { createPipelineStore, type PipelineStore } from '../../src/summary/index.js';
import { everything } from '../measures/asked.js';
import { expectSame } from '../measures/expect-same.js';
import { PROPERTY_SEED } from '../property.js';
import { pipelineArbitrary } from '../sample/arbitrary.js';
import { choiceArbitrary, operationOf, type Choice } from './random-operations.js';

const EDITS = 10_000;
const CHECKED_EVERY = 5_000;

/** Every part that a measure reads, half of them of the whole, half by team: measures are functions of them. */
const figures = (store: PipelineStore): unknown => [
  store.select(everything, { first: 0, count: 2 }),
  store.selectGroups(everything, { first: 1, count: 2 }, { groupBy: 'team' }),
];

/** Deals come before any go, so that many change rather than few a thousand times; and not every day is the last. */
function typeOf({ type }: Choice, index: number): Choice['type'] {
  if ((type === 'remove' || type === 'owner') && index < EDITS / 2) return 'create';
  if (type === 'as of' && index % 10 > 0) return 'move';
  return type;
}

test(
  'after 10,000 random edits, in one store, every part of every measure is that of a store made afresh',
  { timeout: 240_000 },
  () => {
    console.info(`seed ${PROPERTY_SEED}: ${EDITS} edits`);
    const inputs = fc.sample(pipelineArbitrary({ maxDeals: 40 }), { numRuns: 200, seed: PROPERTY_SEED });
    const input = inputs.find(({ deals }) => deals.length >= 20);
    const choices = fc.sample(choiceArbitrary, { numRuns: EDITS, seed: PROPERTY_SEED });
    const store = createPipelineStore<unknown>(parsePipeline(input!));
    let done = 0;
    for (const [index, drawn] of choices.entries()) {
      const operation = operationOf(store, { ...drawn, type: typeOf(drawn, index) });
      if (operation) done += store.apply(operation).changes.length > 0 ? 1 : 0;
      if (index % 7 === 0) store.undo();
      if (index % CHECKED_EVERY === 0)
        expectSame(figures(store), figures(createPipelineStore(store.snapshot())));
    }
    expect(done).toBeGreaterThan(EDITS / 10);
    expectSame(figures(store), figures(createPipelineStore(store.snapshot())));
  },
);
