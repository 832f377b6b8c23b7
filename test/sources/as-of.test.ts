import { describe, expect, test } from 'vitest';
import { readCsv, type CsvReadResult } from '../../src/sources/csv/index.js';
import { lines } from './csv-text.js';

const farApart = ({ issues }: CsvReadResult): unknown[] =>
  issues
    .filter(({ code }) => code === 'date-far-apart')
    .map(({ rowIndex, found, action }) => [rowIndex, found, action]);

/** Deals created and won a day after another from the first of January 2024, with others of their own days. */
const fileOf = (count: number, ...others: readonly string[]): string =>
  lines(
    'Name,Stage,Created,Closed date',
    ...Array.from({ length: count }, (_, index) => {
      const day = new Date(Date.UTC(2024, 0, 1 + (index % 300))).toISOString().slice(0, 10);
      return `D${index},Won,${day},${day}`;
    }),
    ...others,
  );

describe('Without a day given the deals are read as of the latest day in the file', () => {
  test('but not as of one typed wrong, which is reported', async () => {
    const result = await readCsv(
      lines(
        'Name,Stage,Created,Closed date',
        'A,Won,2026-01-01,2026-02-02',
        'B,Won,2026-01-01,2206-02-02',
        'C,Lost,2026-01-01,2026-02-03',
      ),
    );
    expect([result.latestDate, result.pipeline.asOf, result.asOfSource]).toEqual([
      '2026-02-03',
      '2026-02-03',
      'latest-date',
    ]);
    expect(farApart(result)).toEqual([[1, '2206-02-02', 'kept']]);
    expect(result.pipeline.deals).toHaveLength(3);
  });

  test('where one day in a hundred stands more than two years after the rest', async () => {
    const result = await readCsv(fileOf(200, 'X,Won,2024-02-01,2027-02-01', 'Y,Won,2028-01-01,2028-02-01'));
    expect(result.pipeline.asOf).toBe('2024-07-18');
    expect(farApart(result)).toEqual([
      [200, '2027-02-01', 'kept'],
      [201, '2028-02-01', 'kept'],
    ]);
  });

  test('and that day counts where more deals are as late', async () => {
    const late = Array.from({ length: 20 }, (_, index) => `X${index},Won,2028-01-01,2028-02-01`);
    const result = await readCsv(fileOf(200, ...late));
    expect([result.pipeline.asOf, farApart(result)]).toEqual(['2028-02-01', []]);
  });

  test('and so it does where it is less than two years after the rest', async () => {
    const result = await readCsv(fileOf(200, 'X,Won,2024-02-01,2026-07-01'));
    expect([result.pipeline.asOf, farApart(result)]).toEqual(['2026-07-01', []]);
  });

  test('and in a file of two deals years apart', async () => {
    const result = await readCsv(lines('Name,Stage,Created', 'A,Demo,2010-01-01', 'B,Demo,2026-01-01'));
    expect([result.pipeline.asOf, result.pipeline.deals.length, farApart(result)]).toEqual([
      '2026-01-01',
      2,
      [],
    ]);
  });
});
