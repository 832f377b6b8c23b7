import { expect, test } from 'vitest';
import { dealLists, type DealOrder, type SortDirection } from '../../src/summary/index.js';
import { smallStore } from '../measures/small-pipeline.js';

const store = smallStore([
  { id: 'a', name: 'Östra', stage: 'lead', amount: 10, stageEntered: '2026-05-10', created: '2026-05-01' },
  { id: 'b', name: 'berg', stage: 'lead', amount: 30, stageEntered: '2026-05-02', created: '2026-05-01' },
  { id: 'c', name: 'Zinc', stage: 'lead', amount: null, created: '2026-05-01' },
  { id: 'd', name: 'Ahl', stage: 'lead', amount: 20, stageEntered: '2026-05-20', created: '2026-05-01' },
]);

const idsBy = (order: DealOrder, direction?: SortDirection): string =>
  store
    .queryRows(dealLists, { order, ...(direction && { direction }) })
    .get()
    .all.first(9)
    .map(({ id }) => id)
    .join('');

test('the largest amount and the most days come first, unless it is said otherwise', () => {
  expect(idsBy('amount')).toBe('bdac');
  expect(idsBy('amount', 'ascending')).toBe('adbc');
  expect(idsBy('days-in-stage')).toBe('badc');
  expect(idsBy('days-in-stage', 'ascending')).toBe('dabc');
});

test('names go from A to Z, whatever their case and their accents', () => {
  expect(idsBy('name')).toBe('dbac');
  expect(idsBy('name', 'descending')).toBe('cabd');
});

test('the deal that was left alone for longest comes first by last activity, and one of which nothing is known last', () => {
  const quiet = smallStore([
    { id: 'never', stage: 'lead' },
    { id: 'lately', stage: 'lead', lastActivity: '2026-06-20' },
    { id: 'long ago', stage: 'lead', lastActivity: '2026-03-01' },
  ]);
  const ids = (direction?: SortDirection): string[] =>
    quiet
      .queryRows(dealLists, { order: 'last-activity', ...(direction && { direction }) })
      .get()
      .all.first(9)
      .map(({ id }) => id);
  expect(ids()).toEqual(['long ago', 'lately', 'never']);
  expect(ids('descending')).toEqual(['lately', 'long ago', 'never']);
});

test('a hand-made order has one direction', () => {
  expect(idsBy('rank')).toBe('abcd');
  expect(idsBy('rank', 'descending')).toBe('abcd');
});
