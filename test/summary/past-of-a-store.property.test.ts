import { expect } from 'vitest';
import fc from 'fast-check';
import { addDays, parsePipeline, pipelineAt, type Pipeline } from '../../src/model/index.js';
import { createPipelineStore, type Operation, type PipelineStore } from '../../src/summary/index.js';
import { property } from '../property.js';
import { pipelineArbitrary } from '../sample/arbitrary.js';
import { choiceArbitrary, operationOf, type Choice } from './random-operations.js';

/** What says something of days that were over already is left out, as is what an ended deal closed with: then the past is told anew. */
const FORWARD = new Set<Choice['type']>([
  'move',
  'close',
  'reopen',
  'amount',
  'own amount',
  'owner',
  'expected close',
  'remove',
]);

/** Whether it edits an amount, of a deal that has ended. */
const isOfClosing = (store: PipelineStore, operation: Operation): boolean =>
  operation.type === 'edit' &&
  ('amountMinor' in operation.changes || 'originalAmountMinor' in operation.changes) &&
  store.deal(operation.dealId)!.closedDate !== null;

/** Deals of a stage that nobody knows are left out: since when they stand elsewhere, a log cannot say. */
const standing = ({ deals }: Pipeline, mapped: ReadonlySet<string>): unknown =>
  new Map(
    deals
      .filter(({ id }) => mapped.has(id))
      .map(({ id, stageId, kind, amountMinor, ownerId, expectedCloseDate }) => [
        id,
        { stageId, kind, amountMinor, ownerId, expectedCloseDate },
      ]),
  );

property(
  'what is done on later days leaves the state of an earlier day as it was',
  [
    pipelineArbitrary({ dirt: false, instants: false, maxDeals: 8 }),
    fc.array(choiceArbitrary, { maxLength: 12 }),
  ],
  (input, choices) => {
    const pipeline = parsePipeline(input);
    const store = createPipelineStore(pipeline);
    for (const choice of choices.filter(({ type }) => FORWARD.has(type))) {
      store.apply({ type: 'as-of', asOf: addDays(store.pipeline.asOf, 1) });
      const operation = operationOf(store, choice);
      if (operation && !isOfClosing(store, operation)) store.apply(operation);
    }
    const mapped = new Set(pipeline.deals.filter(({ kind }) => kind !== 'unmapped').map(({ id }) => id));
    const past = pipelineAt(store.snapshot(), pipeline.asOf);
    expect(standing(past, mapped)).toEqual(standing(pipeline, mapped));
  },
  { runs: 300 },
);
