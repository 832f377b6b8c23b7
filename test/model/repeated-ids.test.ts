import { expect, test } from 'vitest';
import type { ActivityEvent } from '../../src/model/index.js';
import { at } from './deal-history.js';
import { goodRow, issuesOf, parseRows } from './sales-pipeline.js';

const first = { ...goodRow, id: 'A', stage: 'negotiate', amount: 1 };
const second = { ...goodRow, id: 'A', stage: 'negotiate', amount: 2 };
const history = [at('2017-01-10', 'qualify'), at('2017-02-10', 'negotiate')];
const activities: ActivityEvent[] = [{ dealId: 'A', at: '2017-03-01' }];

test('rows of one id are deals of their own, each with the log and the activities of that id, in whatever order', () => {
  for (const rows of [
    [first, second],
    [second, first],
  ]) {
    const read = parseRows(rows, { history, activities });
    expect(read.deals.map((deal) => deal.id)).toEqual(['A', 'A#2']);
    for (const { visits, lastActivityDate } of read.deals) {
      expect(visits.map((visit) => [visit.stageId, visit.dwellDays])).toEqual([
        ['qualify', 31],
        ['negotiate', null],
      ]);
      expect(lastActivityDate).toBe('2017-03-01');
    }
    expect(issuesOf(read)).toEqual(['duplicate-id id replaced']);
  }
});

test('an id made up for a row has no log, though a log is of that name', () => {
  const log = [
    ...history,
    at('2017-01-10', 'qualify', { dealId: 'A#2' }),
    at('2017-01-10', 'qualify', { dealId: 'row-3' }),
  ];
  const read = parseRows([first, second, { ...first, id: null }], { history: log });
  expect(read.deals.map((deal) => deal.visits.length)).toEqual([2, 2, 1]);
  expect(issuesOf(read)).toContain('history-unknown-deal dealId left-out');
});
