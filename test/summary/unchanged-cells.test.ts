import { expect, test } from 'vitest';
import { closedPart, defineMeasure, expectedPart, type Measure } from '../../src/summary/index.js';
import { smallStore } from '../measures/small-pipeline.js';

const ROWS = [
  { stage: 'won', amount: 100, closed: '2026-05-01', owner: 'Ann' },
  { stage: 'offer', amount: 700, owner: 'Ann' },
  { stage: 'lead', amount: 50, owner: 'Bo' },
];

interface WonCount {
  readonly measure: 'won-count';
  readonly count: number;
}

/** Counts ended deals, and how often it was asked to. */
function wonCounter(baseline = false): { measure: Measure<object, WonCount>; computed: () => number } {
  let times = 0;
  const measure = defineMeasure<object, WonCount>(
    {
      measureName: 'won-count',
      parts: [baseline ? expectedPart : closedPart],
      baselineParts: baseline ? [closedPart] : [],
    },
    (summary, _args, context) => {
      times++;
      const cells = (baseline ? context.baseline : summary).part(closedPart);
      let count = 0;
      for (let cell = 0; cell < cells.size; cell++) count += cells.count(cell);
      return { measure: 'won-count', count };
    },
  );
  return { measure, computed: () => times };
}

test('a figure whose cells say what they said is not measured again', () => {
  const store = smallStore(ROWS);
  const { measure, computed } = wonCounter();
  const query = store.query(measure, {});
  query.get();
  store.apply({ type: 'move', dealId: 'd2', toStageId: 'contract' });
  store.apply({ type: 'edit', dealId: 'd1', changes: { nextStep: 'Say thank you' } });
  expect([query.get().count, computed()]).toEqual([1, 1]);
  store.apply({ type: 'edit', dealId: 'd1', changes: { amountMinor: 99 } });
  expect([query.get().count, computed()]).toEqual([1, 2]);
  store.apply({ type: 'move', dealId: 'd2', toStageId: 'won' });
  expect([query.get().count, computed()]).toEqual([2, 3]);
});

test('nor where the baseline says of what it reads what it said', () => {
  const store = smallStore(ROWS);
  const { measure, computed } = wonCounter(true);
  const ofBo = { filter: { dimensions: { owner: ['Bo'] } } };
  const query = store.query(measure, {}, ofBo);
  query.get();
  store.apply({ type: 'move', dealId: 'd2', toStageId: 'contract' });
  expect([query.get().count, computed()]).toEqual([1, 1]);
  store.apply({ type: 'move', dealId: 'd2', toStageId: 'won' });
  expect([query.get().count, computed()]).toEqual([2, 2]);
});

test('after more changes than are remembered between two looks it is measured again, and right', () => {
  const store = smallStore(ROWS);
  const { measure } = wonCounter();
  const query = store.query(measure, {});
  query.get();
  for (let turn = 0; turn < 100; turn++) {
    store.apply({ type: 'move', dealId: 'd2', toStageId: 'won' });
    store.apply({ type: 'move', dealId: 'd2', toStageId: 'offer' });
  }
  expect(query.get().count).toBe(1);
  store.apply({ type: 'move', dealId: 'd3', toStageId: 'won' });
  expect(query.get().count).toBe(2);
});

test('after a change of one owner the others are not measured again; groups come and go', () => {
  const store = smallStore(ROWS);
  const { measure, computed } = wonCounter();
  const query = store.queryGroups(measure, {}, { groupBy: 'owner' });
  const before = query.get();
  expect(computed()).toBe(2);
  store.apply({ type: 'move', dealId: 'd3', toStageId: 'won' });
  const after = query.get();
  expect(computed()).toBe(3);
  expect(after.map(({ key, result }) => [key, result.count])).toEqual([
    ['Ann', 1],
    ['Bo', 1],
  ]);
  expect(after[0]).toBe(before[0]);
  store.apply({ type: 'remove', dealId: 'd3' });
  expect(query.get().map(({ key }) => key)).toEqual(['Ann']);
  store.undo();
  expect(query.get().map(({ key }) => key)).toEqual(['Ann', 'Bo']);
});
