import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadCsv } from '../../src/sources/csv/index.js';
import { asyncProperty } from './async-property.js';

const headings = 'ID,Name,Product,Stage,Amount';

/** Rows of a file of five columns, `quoteAll` or none quoted. */
function rowsOf(count: number, quoteAll: boolean): string[] {
  return Array.from({ length: count }, (_, index) => {
    const cells = [
      `D-${index}`,
      `Deal ${index}`,
      'Boat',
      index % 2 === 0 ? 'Won' : 'Demo',
      String(100 + index),
    ];
    return (quoteAll ? cells.map((cell) => `"${cell}"`) : cells).join(',');
  });
}

const fileOf = (rows: readonly string[]): string => `${[headings, ...rows].join('\n')}\n`;

async function load(rows: readonly string[]) {
  const { rows: read, issues } = await loadCsv(fileOf(rows));
  return {
    ids: read.map(([id]) => id),
    rows: read,
    issues: issues.map(({ code, rowIndex }) => [code, rowIndex]),
  };
}

describe('A quote that opens a cell and is never closed', () => {
  test('is text, and no row is lost', async () => {
    const rows = rowsOf(1000, false);
    rows[500] = 'D-500,"Deal 500,Boat,Won,600';
    const { ids, rows: read, issues } = await load(rows);
    expect(ids).toEqual(Array.from({ length: 1000 }, (_, index) => `D-${index}`));
    expect(read[500]).toEqual(['D-500', '"Deal 500', 'Boat', 'Won', '600']);
    expect(issues).toEqual([['stray-quote', 500]]);
  });

  test('is text where the next line closes it by chance', async () => {
    const { rows, issues } = await load([
      '1,"Deal,Boat,Won,5',
      '2,"Big, bad",Boat,Won,6',
      '3,Deal,Boat,Won,7',
    ]);
    expect(rows).toEqual([
      ['1', '"Deal', 'Boat', 'Won', '5'],
      ['2', 'Big, bad', 'Boat', 'Won', '6'],
      ['3', 'Deal', 'Boat', 'Won', '7'],
    ]);
    expect(issues).toEqual([['stray-quote', 0]]);
  });

  test('is text where every other cell is quoted', async () => {
    const rows = rowsOf(50, true);
    rows[20] = '"D-20","Deal 20,"Boat","Won","120"';
    const { ids, rows: read, issues } = await load(rows);
    expect(ids).toHaveLength(50);
    expect(read[20]).toEqual(['D-20', '"Deal 20', 'Boat', 'Won', '120']);
    expect(issues).toEqual([['stray-quote', 20]]);
  });

  test('is text where it is a whole cell, and another one is', async () => {
    const rows = rowsOf(12, false);
    for (const index of [3, 9]) rows[index] = `D-${index},",Boat,Won,5`;
    expect((await load(rows)).ids).toEqual(Array.from({ length: 12 }, (_, index) => `D-${index}`));
  });

  test('is text in the last line, and in several', async () => {
    const rows = rowsOf(40, false);
    for (const index of [3, 4, 17, 39]) rows[index] = `D-${index},"Deal ${index},Boat,Won,${index}`;
    const { ids, issues } = await load(rows);
    expect(ids).toHaveLength(40);
    expect(issues).toEqual([3, 4, 17, 39].map((index) => ['stray-quote', index]));
  });
});

describe('No stray quote is', () => {
  test('one within a cell', async () => {
    const { rows, issues } = await load(['1,5" pipe,Boat,Won,5', '2,say "hi",Boat,Won,6']);
    expect(rows.map(([, name]) => name)).toEqual(['5" pipe', 'say "hi"']);
    expect(issues).toEqual([]);
  });

  test('the one of a lawful cell with line breaks, even if its lines have commas', async () => {
    const { rows, issues } = await load([
      '1,Deal,"one, two\nthree, four, five\n six",Won,5',
      '2,Deal,"Dear Bo,\nyes, Ann",Won,6',
    ]);
    expect(rows.map((row) => row[2])).toEqual(['one, two\nthree, four, five\n six', 'Dear Bo,\nyes, Ann']);
    expect(issues).toEqual([]);
  });

  test('the one of a lawful cell whose lines look like rows', async () => {
    const notes = 'hello, dear, friend\none, two, three\nfour, five, six\nbye';
    const { rows, issues } = await loadCsv(`Name,Stage,Notes\nA,Won,"${notes}"\nB,Lost,x\nC,Won,y\n`);
    expect(rows).toEqual([
      ['A', 'Won', notes],
      ['B', 'Lost', 'x'],
      ['C', 'Won', 'y'],
    ]);
    expect(issues).toEqual([]);
  });

  test('the one of a lawful cell that lies across two pieces of the file', async () => {
    const notes = Array.from({ length: 30 }, (_, index) => `line, ${index}, of note`).join('\n');
    const before = `Name,Stage,Notes\n${'A,Won,x\n'.repeat(16_330)}`;
    expect([before.length, before.length + notes.length > 128 * 1024]).toEqual([130_657, true]);
    const { rows } = await loadCsv(`${before}B,Won,"${notes}"\nC,Lost,y\n`);
    expect([rows.length, rows[16_330]]).toEqual([16_332, ['B', 'Won', notes]]);
  });

  test('the one of a lawful cell among others that are quoted, doubled quotes in it', async () => {
    const notes =
      'Hi ""Bob"", thanks, talk, soon\nOn Monday, we meet, Ann, Bob and I\nThen, later, lunch, ok';
    const { rows } = await loadCsv(`Name,Stage,Amount,Notes\n"A","Won","5","${notes}"\nB,Lost,6,x\n`);
    expect(rows.map(([name, stage, amount]) => [name, stage, amount])).toEqual([
      ['A', 'Won', '5'],
      ['B', 'Lost', '6'],
    ]);
  });

  test('the one of a note that the end of the file cuts, but it is reported', async () => {
    const { rows, issues } = await load(['1,Deal,Boat,Won,5', '2,Deal,"a note\nof two lines']);
    expect(rows[1]).toEqual(['2', 'Deal', 'a note\nof two lines', '', '']);
    expect(issues).toEqual([
      ['stray-quote', 1],
      ['row-too-short', 1],
    ]);
  });
});

asyncProperty(
  'No row is lost wherever quotes stray',
  [fc.array(fc.nat({ max: 59 }), { maxLength: 6 }), fc.integer({ min: 0, max: 3 }), fc.boolean()],
  async (strays, column, quoteAll) => {
    const rows = rowsOf(60, quoteAll);
    const clean = rowsOf(60, false);
    for (const index of strays) {
      const cells = (clean[index] ?? '').split(',').map((cell) => (quoteAll ? `"${cell}"` : cell));
      cells[column] = `"${(cells[column] ?? '').replaceAll('"', '')}`;
      rows[index] = cells.join(',');
    }
    const { ids } = await load(rows);
    expect(ids.map((id) => id?.replace('"', ''))).toEqual(
      Array.from({ length: 60 }, (_, index) => `D-${index}`),
    );
  },
);
