import { describe, expect, test, vi } from 'vitest';
import { funnel, winRate } from '../../src/measures/index.js';
import { expectedPart, defineMeasure } from '../../src/summary/index.js';
import { DealTable } from '../../src/summary/deal-table.js';
import { ViewRegistry } from '../../src/summary/view-registry.js';
import { View } from '../../src/summary/view.js';
import { smallPipeline, smallStore } from '../measures/small-pipeline.js';

const ROWS = [
  { stage: 'won', amount: 100, closed: '2026-05-01', owner: 'Ann' },
  { stage: 'offer', amount: 700, owner: 'Ann' },
  { stage: 'lead', amount: 50, owner: 'Bo' },
];

const ofOwner = (owner: string): { filter: object } => ({ filter: { dimensions: { owner: [owner] } } });

describe('a query that is listened to', () => {
  test('is told once of a batch that changes its result, and not of one that does not', () => {
    const store = smallStore(ROWS);
    const [ofAnn, ofBo, all] = [vi.fn(), vi.fn(), vi.fn()];
    store.query(winRate, {}, ofOwner('Ann')).subscribe(ofAnn);
    store.query(winRate, {}, ofOwner('Bo')).subscribe(ofBo);
    store.subscribe(all);
    for (const query of ['Ann', 'Bo']) store.select(winRate, {}, ofOwner(query));
    store.apply({
      type: 'batch',
      operations: [
        { type: 'move', dealId: 'd2', toStageId: 'contract' },
        { type: 'move', dealId: 'd2', toStageId: 'won' },
        { type: 'edit', dealId: 'd1', changes: { amountMinor: 5 } },
      ],
    });
    expect([ofAnn, ofBo, all].map((told) => told.mock.calls.length)).toEqual([1, 0, 1]);
    store.apply({ type: 'edit', dealId: 'd3', changes: { name: 'Renamed' } });
    expect([ofAnn, ofBo, all].map((told) => told.mock.calls.length)).toEqual([1, 0, 2]);
  });

  test('shows the new result when its listener is called, and so does every other', () => {
    const store = smallStore(ROWS);
    const seen: (number | null)[] = [];
    const one = store.query(winRate, {});
    const other = store.query(funnel, {});
    one.get();
    other.get();
    one.subscribe(() => seen.push(store.getVersion(), other.get().steps[0]!.count));
    store.apply({
      type: 'batch',
      operations: [
        { type: 'remove', dealId: 'd1' },
        { type: 'remove', dealId: 'd3' },
      ],
    });
    expect(seen).toEqual([1, 1]);
  });

  test('hears no more once it has stopped, and each listener stops for itself', () => {
    const store = smallStore(ROWS);
    const told = vi.fn();
    const query = store.query(winRate, {});
    query.get();
    const stops = [query.subscribe(told), query.subscribe(told)];
    store.apply({ type: 'remove', dealId: 'd1' });
    expect(told).toHaveBeenCalledTimes(2);
    stops[0]!();
    stops[0]!();
    store.undo();
    expect(told).toHaveBeenCalledTimes(3);
    stops[1]!();
    store.redo();
    expect(told).toHaveBeenCalledTimes(3);
  });

  test('may change deals from its listener, and is told of that too', () => {
    const store = smallStore(ROWS);
    const query = store.query(winRate, {});
    const counts: number[] = [];
    query.get();
    query.subscribe(() => {
      counts.push(query.get().won.count);
      if (counts.length === 1) store.apply({ type: 'move', dealId: 'd3', toStageId: 'won' });
    });
    store.apply({ type: 'move', dealId: 'd2', toStageId: 'won' });
    expect(counts).toEqual([2, 3]);
  });

  test('stays right though hundreds of others were asked for between getting it and listening', () => {
    const store = smallStore(ROWS);
    const told = vi.fn();
    const query = store.query(winRate, {});
    query.get();
    for (let index = 0; index < 1000; index++) store.query(winRate, {}, ofOwner(`Nobody ${index}`));
    query.subscribe(told);
    store.apply({ type: 'move', dealId: 'd2', toStageId: 'lost' });
    expect(told).toHaveBeenCalledTimes(1);
    expect(query.get().lost.count).toBe(1);
    expect(store.query(winRate, {})).toBe(query);
  });
});

test('a store tells those who listen what each batch changed, undone ones too', () => {
  const store = smallStore(ROWS);
  const told: (string | undefined)[][] = [];
  store.subscribe(({ changes }) =>
    told.push(changes.flatMap(({ before, after }) => [before?.stageId, after?.stageId])),
  );
  store.apply({ type: 'move', dealId: 'd3', toStageId: 'offer' });
  store.undo();
  store.redo();
  expect(told).toEqual([
    ['lead', 'offer'],
    ['offer', 'lead'],
    ['lead', 'offer'],
  ]);
});

describe('what nobody asks for any more', () => {
  test('costs a change little: of a thousand views asked for once, thirty-two are kept up', () => {
    const { process, dimensionNames } = smallPipeline(ROWS);
    const views = new ViewRegistry();
    const table = new DealTable(process, dimensionNames);
    const needed = new Set([views.keyOf(ofOwner('Nobody 0'))]);
    for (let index = 0; index < 1000; index++) {
      const options = ofOwner(`Nobody ${index}`);
      const make = (): View => new View(table, options);
      views.obtain(views.keyOf(options), make, () => needed);
    }
    expect(views.size).toBe(32);
    expect(views.changedAt(views.keyOf(ofOwner('Nobody 0')), null)).toBe(0);
    expect(views.changedAt(views.keyOf(ofOwner('Nobody 1')), null)).toBe(Infinity);
  });

  test('is computed when asked for again, and is right', () => {
    const store = smallStore(ROWS);
    const early = store.query(winRate, {}, ofOwner('Ann'));
    expect(early.get().won.count).toBe(1);
    for (let index = 0; index < 1000; index++) store.select(winRate, {}, ofOwner(`Nobody ${index}`));
    store.apply({ type: 'move', dealId: 'd2', toStageId: 'won' });
    expect(early.get().won.count).toBe(2);
    expect(store.select(winRate, {}, ofOwner('Ann')).won.count).toBe(2);
  });

  test('makes room for what is: a query with a listener is never forgotten', () => {
    let computed = 0;
    const counting = defineMeasure({ measureName: 'counting', parts: [expectedPart] }, () => {
      computed++;
      return { measure: 'counting' as const };
    });
    const store = smallStore(ROWS);
    const stop = store.query(counting, {}).subscribe(() => undefined);
    const first = store.select(counting, {});
    for (let index = 0; index < 1000; index++) store.select(winRate, {}, ofOwner(`Nobody ${index}`));
    expect(store.select(counting, {})).toBe(first);
    expect(computed).toBe(1);
    stop();
  });
});
