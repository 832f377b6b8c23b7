import { describe, expect, test, vi } from 'vitest';
import { coverage, funnel, winRate } from '../../src/measures/index.js';
import {
  closedPart,
  expectedPart,
  createPipelineStore,
  defineMeasure,
  summarise,
  type Measure,
} from '../../src/summary/index.js';
import { SALES, smallPipeline, smallStore } from '../measures/small-pipeline.js';

const ROWS = [
  { stage: 'won', amount: 100, closed: '2026-05-01', owner: 'Ann' },
  { stage: 'lost', amount: 300, closed: '2026-05-02', owner: 'Bo' },
  { stage: 'offer', amount: 700, owner: 'Ann' },
  { stage: 'lead', amount: 50, owner: 'Bo' },
  { stage: 'lead', amount: null },
];

interface OpenCount {
  readonly measure: 'open-count';
  readonly count: number;
}

/** A host's own measure that says how often it was computed. */
function openCounter(reads: { readonly baseline?: boolean } = {}): {
  measure: Measure<{ readonly at?: string }, OpenCount>;
  computed: () => number;
} {
  let times = 0;
  const measure = defineMeasure(
    { measureName: 'open-count', parts: [expectedPart], baselineParts: reads.baseline ? [closedPart] : [] },
    (summary): OpenCount => {
      times++;
      const cells = summary.part(expectedPart);
      let count = 0;
      for (let cell = 0; cell < cells.size; cell++) count += cells.count(cell);
      return { measure: 'open-count', count };
    },
  );
  return { measure, computed: () => times };
}

describe('select', () => {
  test('gives the same object for the same question, whatever the order of its words', () => {
    const store = smallStore(ROWS);
    const window = { start: '2026-01-01', end: '2026-07-01' };
    const first = store.select(winRate, { window, open: 'range' });
    expect(store.select(winRate, { open: 'range', window: { end: '2026-07-01', start: '2026-01-01' } })).toBe(
      first,
    );
    expect(store.select(winRate, { window })).not.toBe(first);
    const filter = { dimensions: { owner: ['Ann'] } };
    const ofAnn = store.select(winRate, {}, { filter });
    expect(store.select(winRate, {}, { filter: { dimensions: { owner: ['Ann'] } } })).toBe(ofAnn);
    expect(store.query(winRate, {})).toBe(store.query(winRate, {}));
  });

  test('tells apart arguments that JSON would not', () => {
    const { measure, computed } = openCounter();
    const store = smallStore(ROWS);
    const args = (value: unknown): { at?: string } => ({ value }) as { at?: string };
    for (const value of [null, Infinity, NaN, 'null', 0, '0']) store.select(measure, args(value));
    expect(computed()).toBe(6);
  });

  test('keeps the object while a change leaves what it says as it was', () => {
    const store = smallStore(ROWS);
    const before = store.select(winRate, {});
    store.apply({ type: 'edit', dealId: 'd1', changes: { name: 'Renamed' } });
    expect(store.select(winRate, {})).toBe(before);
    store.apply({ type: 'move', dealId: 'd3', toStageId: 'won' });
    expect(store.select(winRate, {}).unit).toEqual({ value: 2 / 3, numerator: 2, denominator: 3 });
  });

  test('reads a filter by stage, kind and dates', () => {
    const store = smallStore(ROWS);
    const { measure } = openCounter();
    const count = (filter: object): number => store.select(measure, {}, { filter }).count;
    expect(count({ stageIds: ['lead'] })).toBe(2);
    expect(count({ stageIds: [] })).toBe(0);
    expect(count({})).toBe(3);
    expect(count({ kinds: ['open'] })).toBe(3);
    expect(count({ kinds: ['won'] })).toBe(0);
    expect(count({ dimensions: { owner: [null] } })).toBe(1);
    expect(count({ dimensions: { owner: ['Ann', null] } })).toBe(2);
    expect(count({ dimensions: { owner: ['Ann'] }, stageIds: ['lead'] })).toBe(0);
    expect(count({ closed: { start: '2026-01-01', end: '2027-01-01' } })).toBe(0);
    const closed = store.select(
      winRate,
      {},
      { filter: { closed: { start: '2026-05-02', end: '2026-05-03' } } },
    );
    expect([closed.won.count, closed.lost.count]).toEqual([0, 1]);
  });

  test('refuses a dimension that is not there, and a period that is none', () => {
    const store = smallStore(ROWS);
    expect(() => store.select(winRate, {}, { filter: { dimensions: { colour: ['red'] } } })).toThrow(
      'There is no dimension "colour"',
    );
    const created = { start: '2026-07-01', end: '2026-01-01' };
    expect(() => store.select(winRate, {}, { filter: { created } })).toThrow('invalid-period');
    expect(() => store.selectGroups(winRate, {}, { groupBy: 'colour' })).toThrow('unknown-dimension');
    const stray = { owner: ['Ann'] } as object;
    expect(() => store.select(winRate, {}, { filter: stray })).toThrow('A filter has no field "owner"');
  });
});

describe('groups', () => {
  test('stand in order of name, those not known last, and named as people are', () => {
    const pipeline = {
      ...SALES,
      owners: [
        { id: 'o1', name: 'Zoe' },
        { id: 'o2', name: 'Abe' },
        { id: 'o3', name: 'Abe' },
      ],
    };
    const rows = ['o1', 'o3', 'o2', undefined].map((owner) => ({
      stage: 'lead',
      ...(owner ? { owner } : {}),
    }));
    const groups = smallStore(rows, { pipeline }).selectGroups(winRate, {}, { groupBy: 'owner' });
    expect(groups.map(({ key, name }) => [key, name])).toEqual([
      ['o2', 'Abe'],
      ['o3', 'Abe'],
      ['o1', 'Zoe'],
      [null, null],
    ]);
  });

  test('a group whose last deal left is gone, and is back when one returns', () => {
    const store = smallStore(ROWS);
    const names = (): (string | null)[] =>
      store.selectGroups(winRate, {}, { groupBy: 'owner' }).map((group) => group.name);
    expect(names()).toEqual(['Ann', 'Bo', null]);
    store.apply({ type: 'edit', dealId: 'd5', changes: { ownerId: 'Bo' } });
    expect(names()).toEqual(['Ann', 'Bo']);
    store.apply({
      type: 'batch',
      operations: [
        { type: 'remove', dealId: 'd1' },
        { type: 'remove', dealId: 'd3' },
      ],
    });
    expect(names()).toEqual(['Bo']);
    store.undo();
    expect(names()).toEqual(['Ann', 'Bo']);
  });

  test('only the group that a change touches is computed again, and only its entry is another object', () => {
    const { measure, computed } = openCounter();
    const store = smallStore(ROWS);
    const before = store.selectGroups(measure, {}, { groupBy: 'owner' });
    expect(computed()).toBe(3);
    store.apply({ type: 'move', dealId: 'd3', toStageId: 'won' });
    const after = store.selectGroups(measure, {}, { groupBy: 'owner' });
    expect(computed()).toBe(4);
    expect(after[0]).toEqual({ key: 'Ann', name: 'Ann', result: { measure: 'open-count', count: 0 } });
    expect(after[1]).toBe(before[1]);
    expect(after[2]).toBe(before[2]);
  });

  test('of more values than are kept as queries are still found again', () => {
    const rows = Array.from({ length: 700 }, (_, index) => ({ stage: 'lead', owner: `Owner ${index}` }));
    const { measure, computed } = openCounter();
    const store = smallStore(rows);
    const groups = store.selectGroups(measure, {}, { groupBy: 'owner' });
    expect(groups.length).toBe(700);
    expect(store.selectGroups(measure, {}, { groupBy: 'owner' })).toBe(groups);
    store.apply({ type: 'move', dealId: 'd1', toStageId: 'won' });
    store.selectGroups(measure, {}, { groupBy: 'owner' });
    expect(computed()).toBe(701);
  });
});

describe('the baseline', () => {
  test('is all deals, whatever the filter, so that required coverage is the same for every owner', () => {
    const store = smallStore(ROWS);
    const args = { window: { start: '2026-04-01', end: '2026-07-01' }, targetMinor: 1_000_000 };
    const groups = store.selectGroups(coverage, args, { groupBy: 'owner' });
    expect(groups.map(({ result }) => result.required.multiple)).toEqual([4, 4, 4]);
  });

  test('changes the queries that read it when any deal changes, and no others', () => {
    const reading = openCounter({ baseline: true });
    const other = openCounter();
    const store = smallStore(ROWS);
    const ofAnn = { filter: { dimensions: { owner: ['Ann'] } } };
    store.select(reading.measure, {}, ofAnn);
    store.select(other.measure, {}, ofAnn);
    store.apply({ type: 'move', dealId: 'd4', toStageId: 'lost' });
    store.select(reading.measure, {}, ofAnn);
    store.select(other.measure, {}, ofAnn);
    expect([reading.computed(), other.computed()]).toEqual([2, 1]);
  });

  test('may be given, and then no deal of the store changes it', () => {
    const baseline = summarise(smallPipeline([{ stage: 'won', amount: 1, closed: '2026-01-01' }]));
    const store = createPipelineStore(smallPipeline(ROWS), { baseline });
    const args = { window: { start: '2026-04-01', end: '2026-07-01' }, targetMinor: 1_000_000 };
    expect(store.select(coverage, args).required.multiple).toBe(1);
    const other = summarise(smallPipeline([], { pipeline: { ...SALES, currency: 'JPY' } }));
    expect(() => createPipelineStore(smallPipeline(ROWS), { baseline: other })).toThrow('summary-mismatch');
  });
});

describe('a measure that fails', () => {
  test('fails for who reads it, tells its listeners, and lets the change and the other queries be', () => {
    const contract = 2;
    const fragile = defineMeasure(
      { measureName: 'open-count', parts: [expectedPart] },
      (summary): OpenCount => {
        const cells = summary.part(expectedPart);
        let count = 0;
        for (let cell = 0; cell < cells.size; cell++) {
          if (cells.key(cell, 0) === contract && !cells.isEmpty(cell))
            throw new Error('no contracts, please');
          count += cells.count(cell);
        }
        return { measure: 'open-count', count };
      },
    );
    const store = smallStore(ROWS);
    const query = store.query(fragile, {});
    const steps = store.query(funnel, {});
    const [told, other] = [vi.fn(), vi.fn()];
    query.get();
    steps.get();
    query.subscribe(told);
    steps.subscribe(other);
    store.apply({ type: 'edit', dealId: 'd5', changes: { amountMinor: 5 } });
    store.apply({ type: 'move', dealId: 'd4', toStageId: 'contract' });
    expect(store.getVersion()).toBe(2);
    expect(told).toHaveBeenCalledTimes(1);
    expect(other).toHaveBeenCalledTimes(2);
    expect(() => query.get()).toThrow('no contracts, please');
    store.undo();
    expect(query.get().count).toBe(3);
  });
});
