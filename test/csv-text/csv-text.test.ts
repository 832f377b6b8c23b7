import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { csvCell, tableToCsv, withoutFormulaGuard } from '../../src/csv-text/index.js';
import { property } from '../property.js';

const columns = [
  { header: 'Name', value: (row: readonly [string, number | null]) => row[0] },
  { header: 'Share', value: (row: readonly [string, number | null]) => row[1] },
];

describe('A table as CSV', () => {
  test('has a byte-order mark, a heading line and a line a row, each ended by return and line feed', () => {
    expect(tableToCsv(columns, [['Offer', 0.125]])).toBe('\uFEFFName,Share\r\nOffer,0.125\r\n');
  });

  test('is written with another delimiter and without the mark where asked', () => {
    const options = { delimiter: ';', byteOrderMark: false } as const;
    expect(tableToCsv(columns, [['Offer', null]], options)).toBe('Name;Share\r\nOffer;\r\n');
  });

  test('never says NaN, Infinity or −0', () => {
    const rows = [NaN, Infinity, -Infinity, -0].map((value) => ['x', value] as const);
    expect(tableToCsv(columns, rows, { byteOrderMark: false })).toBe(
      'Name,Share\r\nx,\r\nx,\r\nx,\r\nx,0\r\n',
    );
  });
});

describe('A cell', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['+46 70', "'+46 70"],
    ['-x', "'-x"],
    ['@cmd', "'@cmd"],
    ['\t=1', '"\'\t=1"'],
    ['\r=1', '"\'\r=1"'],
    ["'=1", "''=1"],
    ["'plain", "'plain"],
    ['=HYPERLINK("x")', '"\'=HYPERLINK(""x"")"'],
  ])('that spreadsheets would run is guarded: %j', (text, cell) => {
    expect(csvCell(text)).toBe(cell);
  });

  test('with a negative number is left as it is', () => {
    expect([csvCell(-12.5), csvCell('-12.50'), csvCell('-1e3')]).toEqual(['-12.5', '-12.50', "'-1e3"]);
  });

  test('is quoted where it holds a quote, either delimiter, a line break or outer space', () => {
    expect(['a"b', 'a,b', 'a;b', 'a\nb', ' a', 'a b'].map(csvCell)).toEqual([
      ...['"a""b"', '"a,b"', '"a;b"', '"a\nb"', '" a"', 'a b'],
    ]);
  });

  const hostile = fc.string({
    unit: fc.constantFrom("'", '=', '-', '@', '\t', '\r', '\n', '"', ',', ';', '1', 'a', '\u202E'),
  });

  property('gives any text back to a CSV reader that takes the guard away', [hostile], (text) => {
    const [[cell]] = Papa.parse<[string]>(`${csvCell(text)},x\r\n`, { delimiter: ',', newline: '\r\n' })
      .data as [[string]];
    expect(withoutFormulaGuard(cell)).toBe(text);
  });

  property('never begins as a formula does, unless it is a number', [hostile], (text) => {
    const cell = csvCell(text).replace(/^"/, '');
    expect(/^[=+\-@\t\r\n]/.test(cell) && !/^-\d+(?:\.\d+)?"?$/.test(cell)).toBe(false);
  });
});
