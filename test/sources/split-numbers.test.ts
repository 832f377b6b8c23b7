import { describe, expect, test } from 'vitest';
import { readCsv, type CsvReadResult } from '../../src/sources/csv/index.js';
import { fieldsOf, lines } from './csv-text.js';

const found = ({ issues }: CsvReadResult, ...codes: readonly string[]): unknown[] =>
  issues.filter(({ code }) => codes.includes(code)).map((issue) => [issue.code, issue.found, issue.action]);

const asked = ({ questions }: CsvReadResult): unknown[] =>
  questions.filter(({ code }) => code === 'split-numbers');

const amounts = ({ pipeline }: CsvReadResult): unknown[] =>
  pipeline.deals.map(({ amountMinor }) => amountMinor);

describe('Numbers whose thousands mark is the delimiter', () => {
  const file = lines('Name,Stage,Amount', 'A,Won,1,234.50', 'B,Lost,2,000.00', 'C,Won,12,500.00');

  test('are not read cut short: the amount is unknown and asked about', async () => {
    const result = await readCsv(file);
    expect(amounts(result)).toEqual([null, null, null]);
    expect(found(result, 'heading-too-short', 'numbers-split')).toEqual([
      ['heading-too-short', '3 < 4', 'replaced'],
      ['numbers-split', 'Amount', 'treated-as-unknown'],
    ]);
    expect(asked(result)).toEqual([
      { code: 'split-numbers', heading: 'Amount', choices: ['amount'], samples: ['1', '2', '12'] },
    ]);
  });

  test('are found where columns follow them, which then stand under the wrong headings', async () => {
    const result = await readCsv(
      lines('Name,Stage,Amount,Owner', 'A,Won,1,234.50,Ann', 'B,Lost,2,000.00,Bo', 'C,Won,12,500.00,Ann'),
    );
    expect(fieldsOf(result)).toMatchObject({ Name: 'name', Stage: 'stage', Amount: null, Owner: null });
    expect(asked(result)).toMatchObject([{ heading: 'Amount' }]);
  });

  test('are found where the decimal mark is the delimiter', async () => {
    const result = await readCsv(lines('Name,Stage,Amount', 'A,Won,1,50', 'B,Lost,2,75'));
    expect(amounts(result)).toEqual([null, null]);
  });

  test('are unknown in a single row that is too long', async () => {
    const { pipeline } = await readCsv(
      lines('Name,Stage,Amount', 'A,Won,1,234.50', 'B,Lost,900', 'C,Won,800', 'D,Won,700'),
      { currency: 'EUR' },
    );
    expect(pipeline.deals.map(({ amountMinor }) => amountMinor)).toEqual([null, 90_000, 80_000, 70_000]);
    expect(pipeline.issues).toContainEqual(
      expect.objectContaining({ code: 'unreadable-amount', rowIndex: 0, found: '1,234.50' }),
    );
  });

  test('are read after all where the reader says that they are whole', async () => {
    const { mapping } = await readCsv(file);
    const columns = mapping.columns.map((column) =>
      column.heading === 'Amount' ? { ...column, field: 'amount' as const, score: null } : column,
    );
    const again = await readCsv(file, { currency: 'EUR', mapping: { ...mapping, columns } });
    expect([amounts(again), asked(again)]).toEqual([[100, 200, 1200], []]);
  });
});

describe('A row of headings that is too short', () => {
  test('is reported, and its numbers are read where texts follow them', async () => {
    const result = await readCsv(lines('Name,Stage,Amount', 'A,Won,100,a note', 'B,Lost,200,another'));
    expect(found(result, 'heading-too-short', 'numbers-split')).toEqual([
      ['heading-too-short', '3 < 4', 'replaced'],
    ]);
    expect(result.pipeline.deals.map(({ amountMinor }) => amountMinor)).toEqual([10_000, 20_000]);
  });

  test('does not make one number of two that have headings of their own', async () => {
    const result = await readCsv(
      lines(
        'Name,Stage,Probability,Amount',
        'A,Won,50,120,note',
        'B,Lost,30,450,other',
        'C,Lost,20,999,more',
      ),
    );
    expect(found(result, 'numbers-split')).toEqual([]);
    expect(fieldsOf(result)).toMatchObject({ Probability: 'probability', Amount: 'amount' });
  });

  test('is not, where the rows only end in a delimiter', async () => {
    const result = await readCsv(lines('Name,Stage,Amount', 'A,Won,100,', 'B,Lost,200,'));
    expect(found(result, 'heading-too-short')).toEqual([]);
  });
});
