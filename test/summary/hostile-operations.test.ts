import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PipelineError } from '../../src/model/index.js';
import { createPipelineStore, type Operation, type PipelineStore } from '../../src/summary/index.js';
import { everyAsked } from '../measures/asked.js';
import { notFinite } from '../measures/all-results.js';
import { expectSame } from '../measures/expect-same.js';
import { qualifiedPipeline } from '../model/qualification-process.js';
import { property } from '../property.js';

type Anything = Readonly<Record<string, unknown>>;

const newStore = (): PipelineStore =>
  createPipelineStore<unknown>(
    qualifiedPipeline([
      { id: 'd1', stage: 'offer', amount: 100, created: '2026-01-01', owner: 'Ada' },
      { id: 'd2', stage: 'called', amount: 5, created: '2026-02-01', currency: 'USD' },
      { id: 'd3', stage: 'won', amount: 7, created: '2026-02-01', closed: '2026-03-01' },
    ]),
  );

/** One operation of each kind, as it should be, but for gates and places that this pipeline may not have. */
const GOOD: readonly Anything[] = [
  { type: 'move', dealId: 'd1', toStageId: 'called', date: '2026-06-30', lostReason: 'x', rank: null },
  { type: 'move', dealId: 'd1', toStageId: 'won', overrideGate: { by: 'Ada', reason: 'Known' } },
  {
    type: 'close',
    dealId: 'd1',
    outcome: 'lost',
    toStageId: 'lost',
    date: '2026-06-30',
    lostReason: 'price',
  },
  { type: 'reopen', dealId: 'd3', toStageId: 'offer', date: '2026-06-30' },
  { type: 'edit', dealId: 'd1', changes: { amountMinor: 5, name: 'New', ownerId: 'Bo', dimensions: {} } },
  { type: 'edit', dealId: 'd2', changes: { originalAmountMinor: 5, probabilityBasisPoints: 10, rank: 'a0' } },
  {
    type: 'create',
    deal: { id: 'd4', stageId: 'offer', amountMinor: 9, visits: [], log: [], activities: [] },
  },
  { type: 'create', deal: { id: 'd5', stageId: 'won', closedDate: '2026-06-01', evidence: [], bids: [] } },
  { type: 'remove', dealId: 'd2', date: '2026-06-30' },
  { type: 'restore', dealId: 'd2' },
  { type: 'activity', dealId: 'd1', activityType: 'call', stageId: 'offer', date: '2026-06-30' },
  { type: 'meet-criterion', dealId: 'd2', stageId: 'called', criterionId: 'budget', by: 'Ada', note: 'Mail' },
  { type: 'withdraw-evidence', dealId: 'd2', stageId: 'called', criterionId: 'budget', by: 'Ada' },
  {
    type: 'decide-bid',
    dealId: 'd1',
    trackId: 'sales',
    answers: [{ itemId: 'fit', met: true }],
    decision: 'bid',
    by: 'Ada',
    note: null,
  },
  {
    type: 'set-target',
    target: { period: { start: '2026-04-01', end: '2026-07-01' }, amountMinor: 5, ownerId: 'Ada' },
  },
  { type: 'remove-target', target: { period: { start: '2026-04-01', end: '2026-07-01' }, teamId: 'a' } },
  { type: 'set-rate', rate: { currency: 'USD', date: '2026-01-01', rate: '0.9' } },
  { type: 'as-of', asOf: '2026-07-05' },
  {
    type: 'batch',
    operations: [
      { type: 'move', dealId: 'd1', toStageId: 'won' },
      { type: 'remove', dealId: 'd2' },
    ],
  },
];

const GARBAGE: readonly unknown[] = [
  ...[undefined, null, true, NaN, Infinity, -1, -0, 1e308, 1.5, 10n, '', ' ', '__proto__', 'constructor'],
  ...['2026-02-30', '9999-12-31', '31/12/2026', 'won', '\uD800', '<img src=x onerror=alert(1)>', '=1+1'],
  ...[[], [null], [[]], {}, { a: 1 }, Object.create(null), new Date(NaN), Symbol('x'), () => 1],
];

/** Every place in some data, as the way there. */
function placesIn(data: unknown, way: readonly string[] = []): string[][] {
  const here = way.length > 0 ? [[...way]] : [];
  if (typeof data !== 'object' || data === null) return here;
  return [...here, ...Object.entries(data).flatMap(([key, value]) => placesIn(value, [...way, key]))];
}

/** The data with something else in a place; `'absent'` takes it away. */
function withPlace(data: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  const copy: unknown = Array.isArray(data) ? [...data] : { ...(data as object) };
  const into = copy as Record<string, unknown>;
  if (rest.length === 0 && value === 'absent') delete into[key];
  else into[key] = withPlace(into[key], rest, value);
  return copy;
}

const cases = GOOD.flatMap((operation) => placesIn(operation).map((place) => ({ operation, place })));

/** All that a store holds, as text; symbols and functions that a host put into a deal's fields have no part in it. */
const held = (store: PipelineStore): string => {
  const { deals, removedDeals, asOf, targets, rates } = store.snapshot();
  const plain = (_key: string, value: unknown): unknown =>
    typeof value === 'bigint' ? String(value) : value;
  return JSON.stringify([deals, removedDeals, asOf, targets, rates, store.getVersion()], plain);
};

/** Applies what may be garbage: refused with a code and nothing changed, or taken and every figure still one. */
function survive(store: PipelineStore, operation: unknown): void {
  const before = held(store);
  try {
    store.apply(operation as Operation);
  } catch (error) {
    if (!(error instanceof PipelineError)) throw error;
    expect(error.code).toMatch(/^[a-z-]+$/);
    expectSame(held(store), before);
    return;
  }
  for (const { of } of everyAsked(store.pipeline)) expect(notFinite(of(store))).toBeUndefined();
}

describe('an operation that is garbage in one place is refused with a code and changes nothing, or is done as it stands', () => {
  test.each(
    cases.map(({ operation, place }) => [
      `${String(operation['type'])} ${place.join('.')}`,
      operation,
      place,
    ]),
  )('%s', (_name, operation, place) => {
    for (const garbage of [...GARBAGE, 'absent']) {
      survive(newStore(), withPlace(operation, place, garbage));
    }
  });

  test.each(GARBAGE.map((garbage) => [garbage]))('%s in place of an operation', (garbage) => {
    expect(() => newStore().apply(garbage as Operation)).toThrow(PipelineError);
    expect(() => newStore().apply({ type: 'batch', operations: [garbage as Operation] })).toThrow(
      PipelineError,
    );
  });
});

property(
  'a batch with garbage in it changes nothing at all, however much was done before it',
  [fc.array(fc.constantFrom(...cases), { minLength: 1, maxLength: 4 }), fc.constantFrom(...GARBAGE)],
  (some, garbage) => {
    const operations = some.map(({ operation }) => operation);
    const last = some.at(-1)!;
    survive(newStore(), {
      type: 'batch',
      operations: [...operations, withPlace(last.operation, last.place, garbage)],
    });
  },
  // Each asks every measure.
  { runs: 300 },
);
