import { describe, expect, test } from 'vitest';
import { readCsv } from '../../src/sources/csv/index.js';
import { amounts, lines } from './csv-text.js';

const NARROW = '\u202f';
const NO_BREAK = '\u00a0';

describe('An amount is read with', () => {
  test.each([
    ['a decimal point', ['1234.5', '0.05', '.5', '12.345678e2'], [123_450, 5, 50, 123_457]],
    ['a decimal comma', ['1234,5', '0,05', ',5'], [123_450, 5, 50]],
    [
      'thousands marked by commas',
      ['1,234.50', '1,234,567', '12,34,567.00'],
      [123_450, 123_456_700, 123_456_700],
    ],
    ['thousands marked by points', ['1.234,50', '1.234.567', '12.000,00'], [123_450, 123_456_700, 1_200_000]],
    [
      'thousands marked by spaces of every width',
      ['1 234,50', `1${NO_BREAK}234`, `1${NARROW}234${NARROW}567`],
      [123_450, 123_400, 123_456_700],
    ],
    ['thousands marked by apostrophes', ["1'234.50", '1’234’567'], [123_450, 123_456_700]],
    [
      'negatives in every way',
      ['-12', '−12', '12-', '(12)', '(1,234.00)', '-1 234,00'],
      [-1200, -1200, -1200, -1200, -123_400, -123_400],
    ],
    [
      'a currency before or behind it',
      ['€ 12.50', '12,50 €', 'EUR 12', '12 eur', '-€12', '(€12)'],
      [1250, 1250, 1200, 1200, -1200, -1200],
    ],
    [
      'a plus, no cents, and what spreadsheets write',
      ['+12', '1.234,-', '1.5E+03', '="12.50"'],
      [1200, 123_400, 150_000, 1250],
    ],
  ])('%s', async (_, cells, minor) => {
    expect(await amounts(...cells)).toEqual(minor);
  });

  test('nothing for the words of nothing', async () => {
    expect(await amounts('7', '', ' ', '-', 'n/a', 'NULL', '(No value)', '#N/A')).toEqual([
      700,
      ...Array.from({ length: 7 }, () => null),
    ]);
  });
});

test('What is no amount is unknown and reported, cell by cell', async () => {
  const { pipeline } = await readCsv(
    lines(
      'ID;Stage;Amount',
      '1;Demo;100',
      '2;Demo;ask Bo',
      '3;Demo;1.2.3',
      '4;Demo;5 apples',
      '5;Demo;50 %',
      '6;Demo;12 34',
    ),
    { currency: 'EUR' },
  );
  expect(pipeline.deals.map(({ amountMinor }) => amountMinor)).toEqual([
    10_000,
    null,
    null,
    null,
    null,
    null,
  ]);
  expect(
    pipeline.issues.filter(({ code }) => code === 'unreadable-amount').map(({ found }) => found),
  ).toEqual([...['ask Bo', '1.2.3', '5 apples'], null, '12 34']);
});

describe('A decimal mark that a column leaves open', () => {
  const file = lines('ID;Stage;Amount', '1;Demo;1.234', '2;Demo;500', '3;Demo;12.500');

  test('is asked about, and only what is sure is read', async () => {
    const result = await readCsv(file, { currency: 'EUR' });
    expect(result.pipeline.deals.map(({ amountMinor }) => amountMinor)).toEqual([null, 50_000, null]);
    expect(result.mapping.columns[2]).toMatchObject({ field: 'amount', decimalMark: 'ambiguous' });
    expect(result.questions).toContainEqual({
      code: 'decimal-mark',
      heading: 'Amount',
      choices: ['.', ','],
      samples: ['1.234', '12.500'],
    });
    expect(result.issues).toContainEqual(
      expect.objectContaining({
        code: 'ambiguous-decimal-mark',
        field: 'amount',
        found: 'Amount',
        action: 'treated-as-unknown',
      }),
    );
    expect(result.pipeline.issues.filter(({ code }) => code === 'unreadable-amount')).toHaveLength(2);
  });

  test.each([
    [',' as const, [123_400, 50_000, 1_250_000]],
    ['.' as const, [123, 50_000, 1250]],
  ])('is %s when the mapping says so', async (decimalMark, minor) => {
    const { table, mapping } = await readCsv(file, { currency: 'EUR' });
    const columns = mapping.columns.map((column) =>
      column.field === 'amount' ? { ...column, decimalMark } : column,
    );
    const result = await readCsv(file, { mapping: { ...mapping, columns } });
    expect(result.pipeline.deals.map(({ amountMinor }) => amountMinor)).toEqual(minor);
    expect(result.questions.map(({ code }) => code)).not.toContain('decimal-mark');
    expect(table.rows).toHaveLength(3);
  });

  test('is told by one value of the column that can be read one way only', async () => {
    expect(await amounts('1.234', '500', '0,5')).toEqual([123_400, 50_000, 50]);
    expect(await amounts('1.234', '500', '0.5')).toEqual([123, 50_000, 50]);
    expect(await amounts('1.234', '1.234.567')).toEqual([123_400, 123_456_700]);
  });

  test('stays open where the column contradicts itself', async () => {
    expect(await amounts('1.234', '0,5', '0.5')).toEqual([null, 50, 50]);
  });
});

describe('The currency', () => {
  test.each([
    ['its column', lines('Stage,Amount,Currency', 'Demo,5,sek', 'Demo,6,SEK'), 'SEK', []],
    ['the signs beside the amounts', lines('Stage;Amount', 'Demo;5 €', 'Demo;6 €'), 'EUR', []],
    ['the heading of the amounts', lines('Stage,Amount (GBP)', 'Demo,5', 'Demo,6'), 'GBP', []],
    [
      'a sign that others share, and is asked about',
      lines('Stage,Amount', 'Demo,$5'),
      'USD',
      [['USD', 'CAD', 'AUD', 'NZD', 'HKD', 'SGD', 'MXN']],
    ],
    ['kronor likewise', lines('Stage;Belopp', 'Demo;5 kr'), 'SEK', [['SEK', 'NOK', 'DKK', 'ISK']]],
  ])('is told by %s', async (_, file, currency, asked) => {
    const result = await readCsv(file);
    expect([result.mapping.currency, result.pipeline.process.currency]).toEqual([currency, currency]);
    expect(result.pipeline.deals.map((deal) => deal.currency)).toEqual(
      result.pipeline.deals.map(() => currency),
    );
    expect(result.questions.filter(({ code }) => code === 'currency').map(({ choices }) => choices)).toEqual(
      asked,
    );
  });

  test('of a row that is another needs a rate', async () => {
    const file = lines('ID,Stage,Amount,Currency', '1,Demo,10,EUR', '2,Demo,10,USD', '3,Demo,10,EUR');
    const without = await readCsv(file, { asOf: '2024-01-31' });
    expect(without.pipeline.deals.map(({ amountMinor }) => amountMinor)).toEqual([1000, null, 1000]);
    const rates = [{ currency: 'USD', date: '2024-01-01', rate: '0.9' }];
    const converted = await readCsv(file, { asOf: '2024-01-31', rates });
    expect(converted.pipeline.deals.map(({ amountMinor }) => amountMinor)).toEqual([1000, 900, 1000]);
  });

  test('a shared sign stands for is the reporting one, where it is among them', async () => {
    const { pipeline } = await readCsv(lines('Stage,Amount', 'Demo,$5'), { currency: 'CAD' });
    expect(pipeline.deals[0]).toMatchObject({ amountMinor: 500, currency: 'CAD' });
  });
});

describe('A probability', () => {
  test.each([
    ['in per cent with signs', ['40%', '5 %', '100%'], [4000, 500, 10_000]],
    ['in per cent without', ['40', '5', '100'], [4000, 500, 10_000]],
    ['as a share', ['0.4', '0.05', '1'], [4000, 500, 10_000]],
    ['as a share with a comma', ['0,4', '0,05', '1'], [4000, 500, 10_000]],
  ])('is read %s', async (_, cells, basisPoints) => {
    const { pipeline } = await readCsv(lines('Stage;Probability', ...cells.map((cell) => `Demo;${cell}`)));
    expect(pipeline.deals.map(({ probabilityBasisPoints }) => probabilityBasisPoints)).toEqual(basisPoints);
  });
});
