import { describe, expect, test } from 'vitest';
import { createSample, toCsv } from './index.js';

describe('toCsv', () => {
  const rows = [
    { name: 'Mill, north', amount: 1054.5, note: 'said "yes"' },
    { name: ' two\nlines', amount: -3, note: null },
  ];

  test('writes headings and rows, and quotes only the cells that need it', () => {
    expect(toCsv(rows)).toBe(
      'name,amount,note\r\n"Mill, north",1054.5,"said ""yes"""\r\n" two\nlines",-3,\r\n',
    );
  });

  test('takes a delimiter, a decimal mark, headings, a line end and a byte-order mark', () => {
    const text = toCsv(rows.slice(0, 1), {
      delimiter: ';',
      decimalMark: ',',
      lineEnd: '\n',
      byteOrderMark: true,
      columns: [
        ['amount', 'Betrag'],
        ['name', 'Name'],
      ],
    });
    expect(text).toBe('\uFEFFBetrag;Name\n1054,5;Mill, north\n');
  });

  test('quotes a decimal comma where commas delimit', () => {
    expect(toCsv([{ amount: 0.5 }], { decimalMark: ',' })).toBe('amount\r\n"0,5"\r\n');
  });

  test('writes the sample with one line a deal', () => {
    const { deals } = createSample({ dealCount: 300, dirtyShare: 0 });
    const lines = toCsv(deals).trimEnd().split('\r\n');
    expect(lines).toHaveLength(301);
    expect(lines[0]).toMatch(/^dealId,title,customer,stage,value,currency,openedOn,/);
  });
});
