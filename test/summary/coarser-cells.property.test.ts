import { expect } from 'vitest';
import fc from 'fast-check';
import { CellTable, cutDays, cutDaysByStage, NO_DAY } from '../../src/summary/index.js';
import { AGAINST_ORACLE, property } from '../property.js';

const day = fc.oneof(fc.integer({ min: -20, max: 20 }), fc.constant(NO_DAY));

const additions = fc.array(
  fc.record({
    stage: fc.nat(3),
    day,
    count: fc.constantFrom(1, -1),
    amount: fc.integer({ min: -9, max: 9 }),
  }),
  { maxLength: 60 },
);

/** What a question about days gives, over whichever cells: counts and sums by stage and answer. */
function answers(cells: CellTable, ask: (stage: number, day: number) => unknown): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (let cell = 0; cell < cells.size; cell++) {
    const key = `${cells.key(cell, 0)} ${String(ask(cells.key(cell, 0), cells.key(cell, 1)))}`;
    const [count = 0, amount = 0] = found.get(key) ?? [];
    found.set(key, [count + cells.count(cell), amount + cells.amount(cell)]);
  }
  for (const [key, sums] of found) if (sums.every((sum) => sum === 0)) found.delete(key);
  return found;
}

function add(cells: CellTable, some: typeof additions extends fc.Arbitrary<infer T> ? T : never): void {
  for (const { stage, day, count, amount } of some) cells.add([stage, day], count, amount);
}

property(
  'days told as finely as cuts ask answer every question about those cuts, also after cells were added to',
  [additions, additions, fc.array(fc.integer({ min: -21, max: 21 }), { maxLength: 4 })],
  (before, after, cuts) => {
    const cells = new CellTable(['stage', 'day']);
    add(cells, before);
    const coarse = cutDays(cells, 1, cuts);
    add(cells, after);
    expect(cutDays(cells, 1, cuts)).toBe(coarse);
    for (const cut of cuts) {
      const ask = (_stage: number, at: number): unknown => (at === NO_DAY ? 'unknown' : at >= cut);
      expect(answers(coarse, ask)).toEqual(answers(cells, ask));
    }
    expect(coarse.size).toBeLessThanOrEqual(4 * (cuts.length + 2));
  },
  AGAINST_ORACLE,
);

property(
  'likewise with a cut for each stage',
  [additions, additions, fc.array(fc.option(fc.integer({ min: -21, max: 21 })), { maxLength: 4 })],
  (before, after, cuts) => {
    const cells = new CellTable(['stage', 'day']);
    add(cells, before);
    const coarse = cutDaysByStage(cells, 0, 1, cuts);
    add(cells, after);
    const ask = (stage: number, at: number): unknown => {
      const cut = cuts[stage] ?? null;
      return at === NO_DAY ? 'unknown' : cut === null ? 'any' : at >= cut;
    };
    expect(answers(coarse, ask)).toEqual(answers(cells, ask));
  },
  AGAINST_ORACLE,
);

property(
  'a table keeps up no more coarser ones than it is asked for, and makes forgotten ones anew',
  [additions, additions],
  (before, after) => {
    const cells = new CellTable(['stage', 'day']);
    add(cells, before);
    for (let cut = 0; cut < 40; cut++) cutDays(cells, 1, [cut]);
    add(cells, after);
    const ask = (_stage: number, at: number): unknown => (at === NO_DAY ? 'unknown' : at >= 3);
    expect(answers(cutDays(cells, 1, [3]), ask)).toEqual(answers(cells, ask));
  },
  AGAINST_ORACLE,
);
