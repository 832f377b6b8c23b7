import { describe, expect, test } from 'vitest';
import { CellTable, fromLimbs, highLimb, lowLimb } from '../../src/summary/index.js';

/** The cells that hold something, as text → [count, amount]. */
function contents(table: CellTable): Map<string, [number, number]> {
  const cells = new Map<string, [number, number]>();
  for (let cell = 0; cell < table.size; cell++) {
    if (table.isEmpty(cell)) continue;
    const key = table.fields.map((_, field) => table.key(cell, field)).join(' ');
    cells.set(key, [table.count(cell), table.amount(cell)]);
  }
  return cells;
}

describe('a table of cells', () => {
  test('adds up counts and amounts by key', () => {
    const table = new CellTable(['kind', 'day']);
    table.add([1, -5], 1, 250);
    table.add([1, -5], 1, 750);
    table.add([2, -5], 1, -300);
    expect(contents(table)).toEqual(
      new Map([
        ['1 -5', [2, 1000]],
        ['2 -5', [1, -300]],
      ]),
    );
  });

  test('is empty again after everything is taken out', () => {
    const table = new CellTable(['kind']);
    table.add([3], 1, 999_999_999_999);
    table.add([3], -1, 999_999_999_999);
    expect(contents(table).size).toBe(0);
    expect(Object.is(table.high(0), 0)).toBe(true);
  });

  test('keeps the sum of ten thousand of the largest amounts exact, past 2⁵³, and gives it back to the bit', () => {
    const table = new CellTable(['kind']);
    for (let deal = 0; deal < 10_000; deal++) table.add([0], 1, 1_000_000_000_000 - 1);
    expect(BigInt(table.high(0)) * 67_108_864n + BigInt(table.low(0))).toBe(9_999_999_999_990_000n);
    table.add([0], 1, 1);
    for (let deal = 0; deal < 10_000; deal++) table.add([0], -1, 1_000_000_000_000 - 1);
    expect(table.amount(0)).toBe(1);
  });

  test('finds thousands of keys again, the smallest whole number among them, as a map would', () => {
    const table = new CellTable(['a', 'b', 'c']);
    const expected = new Map<string, [number, number]>();
    for (let index = 0; index < 5000; index++) {
      const key = [index % 7, index % 5 === 0 ? -2_147_483_648 : 17_000 + (index % 400), index % 3];
      table.add(key, 1, index);
      const [count, amount] = expected.get(key.join(' ')) ?? [0, 0];
      expected.set(key.join(' '), [count + 1, amount + index]);
    }
    expect(contents(table)).toEqual(expected);
  });

  test('does not grow while keys come and go', () => {
    const table = new CellTable(['day']);
    table.add([-1], 1, 77);
    for (let day = 0; day < 100_000; day++) {
      table.add([day], 1, 5);
      table.add([day], -1, 5);
    }
    expect(contents(table)).toEqual(new Map([['-1', [1, 77]]]));
    expect(table.size).toBeLessThan(64);
  });
});

describe('limbs', () => {
  test.each([0, 1, -1, 67_108_863, 67_108_864, -67_108_864, 999_999_999_999, -1_000_000_000_000])(
    'of %i put together give it back, the low one from 0 to 2²⁶ − 1',
    (amount) => {
      expect(fromLimbs(highLimb(amount), lowLimb(amount))).toBe(amount);
      expect(lowLimb(amount)).toBeGreaterThanOrEqual(0);
      expect(lowLimb(amount)).toBeLessThan(67_108_864);
    },
  );

  test('goes to another thread with its memory and is added to there', () => {
    const table = new CellTable(['kind', 'day']);
    for (let day = 0; day < 100; day++) table.add([1, day], 1, 250);
    const columns = structuredClone(table.columns());
    const there = CellTable.of(['kind', 'day'], columns);
    expect(contents(there)).toEqual(contents(table));
    for (let day = 0; day < 200; day++) there.add([1, day], -1, 250);
    expect([contents(there).get('1 7'), contents(there).get('1 107')]).toEqual([undefined, [-1, -250]]);
    const none = CellTable.of(['kind'], structuredClone(new CellTable(['kind']).columns()));
    none.add([3], 2, 5);
    expect(contents(none)).toEqual(new Map([['3', [2, 10]]]));
  });
});
