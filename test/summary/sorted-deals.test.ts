import { describe, expect, test } from 'vitest';
import type { DealList } from '../../src/summary/index.js';
import { sortedDeals, type SortedDealsOptions } from '../../src/summary/sorted-deals.js';
import { smallStore } from '../measures/small-pipeline.js';

const idsOf = (list: DealList): string[] => list.first(99).map(({ id }) => id);

const ROWS = [
  { id: 'a', name: 'Öl', stage: 'lead', amount: 10, account: 'Nord', stageEntered: '2026-01-10' },
  { id: 'b', name: 'Ål', stage: 'lead', amount: 30, account: null, stageEntered: '2026-03-01' },
  { id: 'c', name: 'Zon', stage: 'offer', amount: null, account: 'Väst', stageEntered: '2026-02-01' },
  { id: 'd', name: 'Äng 10', stage: 'lead', amount: 20, account: 'nord', stageEntered: '2026-01-20' },
  { id: 'e', name: 'Äng 9', stage: 'lead', amount: 20, account: 'nord', stageEntered: '2026-01-15' },
];

const BY_NAME: SortedDealsOptions = { sort: { by: 'name', direction: 'ascending' }, locale: 'sv' };

describe('sorted deals', () => {
  const store = smallStore(ROWS);
  const sorted = (options: Partial<SortedDealsOptions>) =>
    store.queryRows(sortedDeals, { ...BY_NAME, ...options }).get();

  test('stand in the order of the language, numbers by what they are', () => {
    expect(idsOf(sorted({}).list)).toEqual(['c', 'b', 'e', 'd', 'a']);
    expect(idsOf(sorted({ locale: 'en' }).list)).toEqual(['b', 'e', 'd', 'a', 'c']);
  });

  test('have what is not known last, whichever way they are sorted', () => {
    expect(idsOf(sorted({ sort: { by: 'amount', direction: 'ascending' } }).list)).toEqual([
      'a',
      'd',
      'e',
      'b',
      'c',
    ]);
    expect(idsOf(sorted({ sort: { by: 'amount', direction: 'descending' } }).list)).toEqual([
      'b',
      'd',
      'e',
      'a',
      'c',
    ]);
    expect(idsOf(sorted({ sort: { by: 'account', direction: 'descending' } }).list).at(-1)).toBe('b');
  });

  test('have those longest in their stage at one end', () => {
    expect(idsOf(sorted({ sort: { by: 'days-in-stage', direction: 'descending' } }).list)).toEqual([
      'a',
      'e',
      'd',
      'c',
      'b',
    ]);
  });

  test('are those of the filter in which the text is found, whatever its case, and sum up to what these come to', () => {
    const found = sorted({
      filter: { stageIds: ['lead'] },
      search: { text: ' NORD', fields: ['name', 'account'] },
    });
    expect(idsOf(found.list)).toEqual(['e', 'd', 'a']);
    expect([found.sumMinor, found.unknownCount]).toEqual([5000, 0]);
    expect(idsOf(sorted({ search: { text: 'nord', fields: ['name'] } }).list)).toEqual([]);
    expect(sorted({ search: { text: '  ', fields: [] } }).list.length).toBe(5);
    expect(sorted({}).unknownCount).toBe(1);
  });

  test('go to their new place when they change, and leave the sum when they go', () => {
    const changing = smallStore(ROWS);
    const query = changing.queryRows(sortedDeals, {
      ...BY_NAME,
      filter: { stageIds: ['lead'] },
      sort: { by: 'amount', direction: 'descending' },
    });
    const before = query.get();
    changing.apply({ type: 'edit', dealId: 'a', changes: { amountMinor: 2500 } });
    expect(idsOf(query.get().list)).toEqual(['b', 'a', 'd', 'e']);
    expect(query.get().sumMinor).toBe(9500);
    expect(idsOf(before.list)).toEqual(['b', 'd', 'e', 'a']);
    changing.apply({ type: 'move', dealId: 'b', toStageId: 'offer' });
    expect(idsOf(query.get().list)).toEqual(['a', 'd', 'e']);
    expect(query.get().list.indexOf('e')).toBe(2);
    expect(query.get().list.indexOf('b')).toBe(-1);
    expect(query.get().sumMinor).toBe(6500);
    changing.undo();
    expect(query.get().sumMinor).toBe(9500);
  });
});
