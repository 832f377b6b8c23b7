import { expect, test } from 'vitest';
import { parsePipeline, type Deal } from '../../src/model/index.js';
import { createPipelineStore, type PipelineStore } from '../../src/summary/index.js';
import { SALES } from '../measures/small-pipeline.js';

const storeOf = (currency: string): PipelineStore =>
  createPipelineStore(
    parsePipeline({
      pipeline: SALES,
      asOf: '2026-06-30',
      deals: [{ id: 'a', stage: 'lead', amount: 100, currency }],
      rates: [{ currency: 'USD', date: '2026-01-01', rate: '0.5' }],
    }),
  );

const edited = (store: PipelineStore, changes: object): Partial<Deal> => {
  store.apply({ type: 'edit', dealId: 'a', changes });
  const { amountMinor, originalAmountMinor, currency } = store.deal('a')!;
  return { amountMinor, originalAmountMinor, currency };
};

test('an edited amount leaves open what it is in the deal’s own currency, and undo brings that back', () => {
  const store = storeOf('USD');
  expect(edited(store, { amountMinor: 7000 })).toEqual({
    amountMinor: 7000,
    originalAmountMinor: null,
    currency: 'USD',
  });
  store.undo();
  expect(store.deal('a')).toMatchObject({ amountMinor: 5000, originalAmountMinor: 10_000 });
});

test('an edited amount is the original one too where the deal is in the reporting currency', () => {
  expect(edited(storeOf('EUR'), { amountMinor: 7000 }).originalAmountMinor).toBe(7000);
});

test('an edit of anything else, or to the same amount, leaves the original amount', () => {
  expect(edited(storeOf('USD'), { name: 'Renamed', amountMinor: 5000 }).originalAmountMinor).toBe(10_000);
});

test('an edit of both amounts that says the original one is not known keeps the other', () => {
  expect(edited(storeOf('USD'), { amountMinor: 7000, originalAmountMinor: null })).toEqual({
    amountMinor: 7000,
    originalAmountMinor: null,
    currency: 'USD',
  });
});
