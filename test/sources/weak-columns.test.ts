import { describe, expect, test } from 'vitest';
import { pipelineFromCsv, readCsv, type CsvReadResult } from '../../src/sources/csv/index.js';
import { fieldsOf, lines } from './csv-text.js';

const asked = ({ questions }: CsvReadResult, code: string): unknown[] =>
  questions
    .filter((question) => question.code === code)
    .map(({ heading, choices, samples }) => ({ heading, choices, samples }));

describe('A date of something else than the deal is not its creation', () => {
  test.each([
    ...[
      'Delivery date',
      'Next meeting date',
      'Invoice date',
      'Renewal date',
      'Kickoff date',
      'Modified date',
    ],
    ...['Date of birth', 'Order date', 'Contract start date', 'Datum nästa möte', 'PO date'],
  ])('%s', async (heading) => {
    const result = await readCsv(
      lines(
        `Deal ID,Name,Stage,Amount,Close date,${heading}`,
        '1,A,Won,1,2026-01-20,2026-09-01',
        '2,B,Offer,1,2026-05-01,2026-10-10',
        '3,C,Lost,2,2026-02-01,2026-03-03',
      ),
      { asOf: '2026-06-30' },
    );
    expect(fieldsOf(result)[heading]).toBe(null);
    expect(result.pipeline.deals).toHaveLength(3);
    expect(asked(result, 'created-column')).toEqual([{ heading: null, choices: [heading], samples: [] }]);
  });
});

describe('A column that looks only a little like its field', () => {
  const file = lines('Name,Stage,Amount,Date', 'A,Won,1,2026-01-20', 'B,Offer,1,2026-05-01');

  test('is read, and asked about', async () => {
    const result = await readCsv(file);
    expect(fieldsOf(result)['Date']).toBe('created');
    expect(asked(result, 'column-field')).toEqual([
      { heading: 'Date', choices: ['created'], samples: ['2026-01-20', '2026-05-01'] },
    ]);
  });

  test('is not asked about again once its reader has chosen', async () => {
    const { table, mapping } = await readCsv(file);
    const columns = mapping.columns.map((column) => ({ ...column, score: null }));
    expect(asked(await pipelineFromCsv(table, { mapping: { ...mapping, columns } }), 'column-field')).toEqual(
      [],
    );
  });

  test('is asked about with the other fields that no column has', async () => {
    const result = await readCsv(
      lines('Name,Stage,Amount,Start of closed deal', 'A,Won,1,2026-01-20', 'B,Offer,1,2026-05-01'),
    );
    expect(asked(result, 'column-field')).toMatchObject([
      { heading: 'Start of closed deal', choices: ['closed'] },
    ]);
  });

  test('is not asked about where it is empty', async () => {
    expect(asked(await readCsv(lines('Name,Stage,Amount,Date', 'A,Won,1,')), 'column-field')).toEqual([]);
  });
});

describe('Numbers of something else than the deal are not its amount', () => {
  test.each(['Phone', 'Employees', 'Company size', 'Days open', 'Postal code'])('%s', async (heading) => {
    const result = await readCsv(
      lines(
        `Deal ID,Name,Stage,Close date,${heading}`,
        '1,A,Won,2026-01-20,50055123',
        '2,B,Lost,2026-01-21,70012333',
        '3,C,Lost,2026-01-21,70012333',
      ),
    );
    expect(fieldsOf(result)[heading]).toBe(null);
    expect(asked(result, 'amount-column')).toEqual([{ heading: null, choices: [heading], samples: [] }]);
  });

  test('though in a file without headings they can only be told by their looks, and are asked about', async () => {
    const result = await readCsv(lines('1,Acme,Won,500', '2,Beta,Lost,600', '3,Ceto,Won,700'));
    expect(fieldsOf(result)['Column 4']).toBe('amount');
    expect(asked(result, 'column-field')).toMatchObject([{ heading: 'Column 3' }, { heading: 'Column 4' }]);
  });

  test('a size named as the deal’s own is', async () => {
    const result = await readCsv(lines('Name,Stage,Deal size (EUR)', 'A,Won,500', 'B,Lost,600'));
    expect(fieldsOf(result)['Deal size (EUR)']).toBe('amount');
  });
});
