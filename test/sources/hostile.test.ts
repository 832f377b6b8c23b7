import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCsv, type CsvReadResult } from '../../src/sources/csv/index.js';
import { asyncProperty } from './async-property.js';
import { lines } from './csv-text.js';

/** What every reading must be, whatever the file held. */
function expectSound({ pipeline, table, issues, mapping, questions, definition }: CsvReadResult): void {
  const leftOut = pipeline.issues.filter(({ code }) => code === 'created-after-as-of').length;
  expect(pipeline.deals.length + leftOut).toBe(table.rows.length);
  expect(pipeline.rowCount).toBe(table.rows.length);
  expect(pipeline.issues.slice(0, issues.length)).toEqual(issues);
  expect(new Set(table.headings).size).toBe(table.headings.length);
  expect(JSON.parse(JSON.stringify(mapping))).toEqual(mapping);
  const shown = JSON.stringify({
    deals: pipeline.deals.map(({ fields: _, ...deal }) => ({ ...deal, name: '' })),
    definition,
    questions,
  });
  expect(shown).not.toMatch(/:(?:NaN|Infinity|undefined)\b/);
}

asyncProperty('Any bytes are read without throwing', [fc.uint8Array({ maxLength: 600 })], async (bytes) => {
  expectSound(await readCsv(bytes));
});

const odd = fc.constantFrom(
  ...[
    '',
    ' ',
    '"',
    '""',
    ',',
    ';',
    '\n',
    '\r\n',
    '\t',
    '|',
    'sep=;',
    '\0',
    '\ufeff',
    '\u202e',
    '\ud800',
    '=1+1',
    '@x',
    '-',
  ],
  ...[
    '__proto__',
    'constructor',
    'Stage',
    'Amount',
    'Created',
    'Close date',
    'Probability',
    'Won',
    'Lost',
    'Total',
    'Name',
  ],
  ...[
    '1.234',
    '1,234',
    '-0',
    '1e308',
    '1e999',
    'NaN',
    'Infinity',
    '(5)',
    '50%',
    '99999999999999999999',
    '12345678901234',
  ],
  ...[
    '30/02/2024',
    '03/04/2024',
    '9999-12-31',
    '0000-00-00',
    '45000',
    '1/1/1',
    '2024-01-01T25:00',
    '1969-12-31',
    '<b>x</b>',
  ],
);

asyncProperty(
  'Any pieces of a table are read without throwing, and no row vanishes',
  [
    fc.array(fc.array(odd, { minLength: 1, maxLength: 6 }), { maxLength: 12 }),
    fc.constantFrom(',', ';', '\t'),
  ],
  async (table, delimiter) => {
    expectSound(await readCsv(table.map((row) => row.join(delimiter)).join('\n')));
  },
);

asyncProperty(
  'Any text is read without throwing',
  [fc.string({ unit: 'binary', maxLength: 400 })],
  async (text) => {
    expectSound(await readCsv(text));
  },
);

test('Formulas, markup and names of object keys stay the text they are', async () => {
  const { pipeline } = await readCsv(
    lines(
      'Name,Stage,Region',
      '=HYPERLINK("x"),Won,__proto__',
      '<img src=x>,Won,__proto__',
      '@SUM(A1),Lost,constructor',
    ),
  );
  expect(pipeline.deals.map(({ name, dimensions }) => [name, dimensions['region']])).toEqual([
    ['=HYPERLINK("x")', '__proto__'],
    ['<img src=x>', '__proto__'],
    ['@SUM(A1)', 'constructor'],
  ]);
});

test('A row of a hundred thousand cells is a row', async () => {
  const result = await readCsv(lines('Name,Stage', `A,Won${',x'.repeat(100_000)}`, 'B,Lost'));
  expect(result.pipeline.deals.map(({ name }) => name)).toEqual(['A', 'B']);
  expect(result.pipeline.deals[0]?.fields.extra).toHaveLength(100_000);
});

test('A hundred thousand characters of nothing but quotes, delimiters or stray quotes are read', async () => {
  for (const piece of ['"', ',', '",', '"a,', '" ', '\n"', '\n"x,', 'a,b,"c\n']) {
    expectSound(await readCsv(`Name,Stage,Amount\n${piece.repeat(100_000 / piece.length)}`));
  }
});
