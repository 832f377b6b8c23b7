import { describe, expect, test } from 'vitest';
import { stageTotals } from '../../src/measures/index.js';
import { dealLists, type DealFilter } from '../../src/summary/index.js';
import { smallStore } from '../measures/small-pipeline.js';

const store = () =>
  smallStore([
    { id: 'a', name: 'Malmö harbour', account: 'Öresund AB', stage: 'lead', amount: 10 },
    { id: 'b', name: 'Harbour crane', account: null, stage: 'offer', amount: 30 },
    { id: 'c', name: 'Crane, second', account: 'Malmo Lyft', stage: 'lead', amount: 20 },
  ]);

const idsOf = (from: ReturnType<typeof store>, filter: DealFilter): string =>
  from
    .queryRows(dealLists, { filter })
    .get()
    .all.first(9)
    .map(({ id }) => id)
    .join('');

describe('words in the texts of deals', () => {
  const both = ['name', 'account'] as const;

  test('are found in any order, as parts of words, whatever their case and their accents', () => {
    expect(idsOf(store(), { text: { query: 'malmo', fields: both } })).toBe('ac');
    expect(idsOf(store(), { text: { query: 'MALMÖ', fields: both } })).toBe('ac');
    expect(idsOf(store(), { text: { query: 'cra lyf', fields: both } })).toBe('c');
    expect(idsOf(store(), { text: { query: '  ', fields: both } })).toBe('abc');
  });

  test('are searched for in the fields told, and in no other', () => {
    expect(idsOf(store(), { text: { query: 'malmo', fields: ['name'] } })).toBe('a');
    expect(idsOf(store(), { text: { query: 'malmo', fields: [] } })).toBe('');
  });

  test('are found in a deal as it is now', () => {
    const changed = store();
    const filter: DealFilter = { text: { query: 'quay', fields: both } };
    expect(idsOf(changed, filter)).toBe('');
    changed.apply({ type: 'edit', dealId: 'b', changes: { name: 'Quay crane' } });
    expect(idsOf(changed, filter)).toBe('b');
    expect(changed.select(stageTotals, {}, { filter }).stages.map(({ deals }) => deals.count)).toContain(1);
    changed.undo();
    expect(idsOf(changed, filter)).toBe('');
  });

  test('of a field that is none are a mistake', () => {
    const stray = ['nick' as 'name'];
    expect(() => idsOf(store(), { text: { query: 'a', fields: stray } })).toThrow(/no text "nick"/);
  });
});

describe('deals by their days in a stage', () => {
  const rows = smallStore([
    { id: 'a', stage: 'lead', amount: 10, stageEntered: '2026-05-10', created: '2026-05-01' },
    { id: 'b', stage: 'lead', amount: 3000, stageEntered: '2026-05-02', created: '2026-05-01' },
    { id: 'c', stage: 'offer', amount: 20, stageEntered: '2026-05-02', created: '2026-05-01' },
    { id: 'd', stage: 'lead', amount: 20, created: '2026-05-01', lastActivity: '2026-05-09' },
  ]);

  test('are those in one of the stages told since before its day', () => {
    expect(idsOf(rows, { standing: [{ stageId: 'lead', before: '2026-05-10' }] })).toBe('b');
    expect(idsOf(rows, { standing: [{ stageId: 'lead', before: '2026-05-11' }] })).toBe('ab');
    expect(
      idsOf(rows, {
        standing: [
          { stageId: 'lead', before: '2026-05-10' },
          { stageId: 'offer', before: '2026-05-10' },
        ],
      }),
    ).toBe('bc');
    expect(idsOf(rows, { standing: [] })).toBe('');
  });

  test('are told apart by their size', () => {
    const small = [{ fromMinor: null, belowMinor: 100_000 }];
    expect(idsOf(rows, { standing: [{ stageId: 'lead', before: '2026-05-30', sizes: small }] })).toBe('a');
  });

  test('are quiet where nothing was done since before the day, and not where nobody knows', () => {
    expect(idsOf(rows, { quiet: [{ stageId: 'lead', before: '2026-05-10' }] })).toBe('d');
    expect(idsOf(rows, { quiet: [{ stageId: 'lead', before: '2026-05-09' }] })).toBe('');
  });

  test('of a stage that is none are a mistake', () => {
    expect(() => idsOf(rows, { quiet: [{ stageId: 'nowhere', before: '2026-05-09' }] })).toThrow(
      /no stage "nowhere"/,
    );
  });
});

test('a filter within a filter lets through what both do', () => {
  const filter: DealFilter = {
    dimensions: { account: ['Malmo Lyft', 'Öresund AB'] },
    and: { text: { query: 'crane', fields: ['name'] } },
  };
  expect(idsOf(store(), filter)).toBe('c');
});
