import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadCsv, readCsv, type CsvTable } from '../../src/sources/csv/index.js';
import { asyncProperty } from './async-property.js';
import { lines } from './csv-text.js';

const codes = ({ issues }: CsvTable): string[] => issues.map(({ code }) => code);

describe('The delimiter is found', () => {
  test.each([
    [',', lines('Name,Stage,Amount', '"A, B",Won,"1,5"', 'C,Lost,2')],
    [';', lines('Name;Stage;Amount', 'A, B;Won;1,5', 'C, D;Lost;2,5')],
    ['\t', lines('Name\tStage\tAmount', 'A, B; C\tWon\t1,5', 'D\tLost\t2')],
    ['|', lines('Name|Stage|Amount', 'A, B; C|Won|1,5', 'D|Lost|2')],
    [';', lines('sep=;', 'Name;Stage', 'A,B,C;Won', 'D,E,F;Lost')],
    [',', lines('Name', 'A', 'B')],
  ])('%j', async (delimiter, file) => {
    const { dialect, headings, rows } = await loadCsv(file);
    expect([dialect.delimiter, headings[0], rows.length]).toEqual([delimiter, 'Name', 2]);
  });

  test('as the dialect gives it, where it parts anything', async () => {
    const file = lines('Name,x;Stage,y', 'A,1;Won,2');
    expect((await loadCsv(file, { dialect: { delimiter: ';' } })).headings).toEqual(['Name,x', 'Stage,y']);
    expect((await loadCsv(file, { dialect: { delimiter: '|' } })).headings).toEqual(['Name', 'x;Stage', 'y']);
  });
});

test.each([
  ['line feeds', '\n'],
  ['returns and line feeds', '\r\n'],
  ['returns alone', '\r'],
])('Lines may end with %s', async (_, end) => {
  const { rows } = await loadCsv(['Name,Stage', '"A",Won', 'B,"Lost"', ''].join(end));
  expect(rows).toEqual([
    ['A', 'Won'],
    ['B', 'Lost'],
  ]);
});

test('Quotes hold delimiters, quotes and line breaks', async () => {
  const { rows, issues } = await loadCsv(
    'ID,Name,Notes,Stage\n1,"A, Ltd","one\r\ntwo, with comma\n\n""quoted"" end",Won\n2,B,"x\ny",Lost\n',
  );
  expect(rows).toEqual([
    ['1', 'A, Ltd', 'one\ntwo, with comma\n\n"quoted" end', 'Won'],
    ['2', 'B', 'x\ny', 'Lost'],
  ]);
  expect(issues).toEqual([]);
});

describe('Headings are found', () => {
  test('below lines that are none of the table', async () => {
    const table = await loadCsv(
      lines('Opportunity report', 'Made by Ann, 2024-01-31', '', 'Name,Stage,Value', 'A,Won,10', 'B,Lost,20'),
    );
    expect(table.headings).toEqual(['Name', 'Stage', 'Value']);
    expect([table.dialect.headingRow, table.rows.length]).toEqual([3, 2]);
    expect(table.issues.map(({ code, found }) => [code, found])).toEqual([
      ['preamble-row', 'Opportunity report'],
      ['preamble-row', 'Made by Ann ·  2024-01-31'],
    ]);
  });

  test('where the dialect says, or where the headings expected are', async () => {
    const file = lines('a,b,c', 'd,e,f', 'g,h,i');
    expect((await loadCsv(file, { dialect: { headingRow: 1 } })).headings).toEqual(['d', 'e', 'f']);
    expect((await loadCsv(file, { dialect: { headingRow: 0 }, headings: ['I', 'h'] })).headings).toEqual([
      'g',
      'h',
      'i',
    ]);
    expect((await loadCsv(file, { dialect: { headingRow: null } })).headings).toEqual([
      'Column 1',
      'Column 2',
      'Column 3',
    ]);
  });
});

describe('Rows', () => {
  test('that are too short are filled up, too long ones keep all their cells; both are reported', async () => {
    const { pipeline, issues } = await readCsv(
      lines('Name,Stage,Amount', 'A,Won', 'B,Lost,5,more,and more', 'C,Won,7,,'),
    );
    expect(pipeline.deals.map(({ name, kind }) => [name, kind])).toEqual([
      ['A', 'won'],
      ['B', 'lost'],
      ['C', 'won'],
    ]);
    expect(pipeline.deals[1]?.fields.extra).toEqual(['more', 'and more']);
    expect([...(pipeline.deals[1]?.fields.entries() ?? [])].slice(2)).toEqual([
      ['Amount', '5'],
      ['__extra', 'more'],
      ['__extra', 'and more'],
    ]);
    expect(
      issues
        .filter(({ code }) => code.startsWith('row-'))
        .map(({ code, rowIndex, found }) => [code, rowIndex, found]),
    ).toEqual([
      ['row-too-short', 0, '2 < 3'],
      ['row-too-long', 1, '5 > 3'],
    ]);
  });

  test('that are blank are left out and counted', async () => {
    const table = await loadCsv('\n\nName,Stage\n\nA,Won\n , \n;\n\nB,Lost\n\n');
    expect(table.rows.map(([name]) => name)).toEqual(['A', ';', 'B']);
    expect(table.issues).toContainEqual(
      expect.objectContaining({ code: 'blank-rows', found: '4', action: 'left-out' }),
    );
  });

  test('with totals in a file of few columns are left out, unless they have a stage', async () => {
    const table = await loadCsv(lines('Name,Stage,Value', 'A,Won,100', 'Total,Won,7', 'Total,,200'));
    expect(table.rows.map((row) => row.join(' '))).toEqual(['A Won 100', 'Total Won 7']);
    expect(table.issues).toMatchObject([{ code: 'totals-row', found: 'Total · 200', action: 'left-out' }]);
  });

  test.each(['Total', 'Totals:', 'Grand Total (2 records)', 'Summa', 'Gesamtsumme'])(
    'with the totals of the file are left out and reported: %s',
    async (word) => {
      const table = await loadCsv(
        lines('Name,Stage,Amount,Owner', 'A,Won,10,Ann', 'B,Lost,20,Bo', `${word},,30,`),
      );
      expect(table.rows).toHaveLength(2);
      expect(table.issues).toMatchObject([{ code: 'totals-row', found: `${word} · 30`, action: 'left-out' }]);
    },
  );

  test('of a deal that is called Total are kept', async () => {
    const table = await loadCsv(lines('Name,Stage,Amount,Owner', 'Total,Won,10,Ann', 'Total,Lost,20,Bo'));
    expect(table.rows).toHaveLength(2);
  });

  test('that repeat the headings are left out and reported', async () => {
    const table = await loadCsv(lines('Name,Stage', 'A,Won', 'Name,Stage', 'B,Lost'));
    expect([table.rows.length, codes(table)]).toEqual([2, ['heading-repeated']]);
  });
});

describe('A file that holds nothing', () => {
  test.each([
    ['no byte', ''],
    ['a byte-order mark', '\ufeff'],
    ['line breaks', '\n\r\n\n'],
    ['space', '   \n  '],
  ])('says so: %s', async (_, file) => {
    const result = await readCsv(file);
    expect([result.pipeline.deals, result.table.headings]).toEqual([[], []]);
    expect(result.questions.map(({ code }) => code)).toEqual(['file-empty']);
    expect(result.issues.map(({ code }) => code)).toContain('file-empty');
  });

  test('but headings says so too, and knows what they are', async () => {
    const result = await readCsv('Deal Name,Stage,Amount,Close Date');
    expect(result.questions.map(({ code }) => code)).toEqual(['no-rows']);
    expect(result.mapping.columns.map(({ field }) => field)).toEqual([
      'name',
      'stage',
      'amount',
      'closedOrExpected',
    ]);
  });
});

test('A cell of a million characters is a cell', async () => {
  const { rows } = await loadCsv(`Name,Note,Stage\nA,"${'x "" y,\n'.repeat(125_000)}",Won\nB,n,Lost\n`);
  expect([rows.length, rows[0]?.[1]?.length, rows[0]?.[2], rows[1]?.[0]]).toEqual([2, 875_000, 'Won', 'B']);
});

const cell = fc.string({
  unit: fc.constantFrom('a', 'B', '1', ' ', ',', ';', '"', '\n', '\t', '|', 'ö', '.', "'"),
  maxLength: 12,
});
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

asyncProperty(
  'Cells come back as they were quoted, whatever the delimiter',
  [
    fc.constantFrom(',', ';', '\t', '|'),
    fc.constantFrom('\n', '\r\n'),
    fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 12 }),
  ],
  async (delimiter, end, cells) => {
    const rows = cells.map((row, index) => [`D-${index}`, ...row, 'Demo']);
    const file = [['Deal ID', 'One', 'Two', 'Three', 'Stage'], ...rows]
      .map((row) => row.map(quoted).join(delimiter))
      .join(end);
    expect((await loadCsv(file)).rows).toEqual(rows);
  },
);
