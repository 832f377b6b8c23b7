import { describe, expect, test } from 'vitest';
import { readCsv, type CsvDateOrder } from '../../src/sources/csv/index.js';
import { createdDates, lines } from './csv-text.js';

describe('A date is read as', () => {
  test.each([
    [
      'ISO, with and without time',
      ['2024-02-29', '2024-02-29T23:59:59', '2024-02-29 08:30', '2024-2-9'],
      ['2024-02-29', '2024-02-29', '2024-02-29', '2024-02-09'],
    ],
    ['year first', ['2024/02/29', '2024.2.9', '20240229'], ['2024-02-29', '2024-02-09', '2024-02-29']],
    ['day first', ['31/01/2024', '01/02/2024', '1/2/2024 14:05'], ['2024-01-31', '2024-02-01', '2024-02-01']],
    [
      'day first with points',
      ['31.1.2024', '1.2.2024', '01.02.2024, 14:05 Uhr', '1. 2. 2024'],
      ['2024-01-31', '2024-02-01', '2024-02-01', '2024-02-01'],
    ],
    ['day first with hyphens', ['31-01-2024', '01-02-2024'], ['2024-01-31', '2024-02-01']],
    [
      'month first',
      ['1/31/2024', '1/2/2024 2:05 PM', '12/31/2024 12:00:00 AM'],
      ['2024-01-31', '2024-01-02', '2024-12-31'],
    ],
    [
      'two-digit years, 69 to 68',
      ['31/01/24', '31/01/69', '31/01/68'],
      ['2024-01-31', '1969-01-31', '2068-01-31'],
    ],
    ['two-digit years first', ['24-12-31', '69-01-31'], ['2024-12-31', '1969-01-31']],
    [
      'English months',
      ['3 Apr 2024', 'April 3, 2024', '03-Apr-24', 'Wed, 3 April 2024', '3rd Apr 2024'],
      Array.from({ length: 5 }, () => '2024-04-03'),
    ],
    [
      'Swedish months',
      ['3 maj 2024', '14 okt. 2024', '3 mars 2024 kl. 14:05'],
      ['2024-05-03', '2024-10-14', '2024-03-03'],
    ],
    [
      'German months',
      ['3. März 2024', '14. Dez. 2024', '3. Mai 2024'],
      ['2024-03-03', '2024-12-14', '2024-05-03'],
    ],
    ['serials of a spreadsheet', ['45351', '45351.75', '45352'], ['2024-02-29', '2024-02-29', '2024-03-01']],
    ['epoch milliseconds and seconds', ['1709164800000', '1709164800'], ['2024-02-29', '2024-02-29']],
    [
      'instants with their zones',
      ['2024-02-29T23:30:00+02:00', '2024-02-29T23:30:00-0200', '29/02/2024 10:00 UTC'],
      ['2024-02-29', '2024-03-01', '2024-02-29'],
    ],
  ])('%s', async (_, cells, dates) => {
    expect(await createdDates(...cells)).toEqual(dates);
  });
});

test('A day that does not exist is unknown and reported', async () => {
  const { pipeline } = await readCsv(
    lines(
      'ID;Stage;Created',
      '1;Demo;30.02.2024',
      '2;Demo;31.01.2024',
      '3;Demo;soon',
      '4;Demo;2023-02-29',
      '5;Demo;10.10.2024 25:99',
    ),
    { asOf: '2024-12-31' },
  );
  expect(pipeline.deals.map(({ createdDate }) => createdDate)).toEqual([
    null,
    '2024-01-31',
    null,
    null,
    null,
  ]);
  expect(pipeline.issues.filter(({ code }) => code === 'unreadable-date').map(({ found }) => found)).toEqual([
    ...['30.02.2024', 'soon', '2023-02-29', '10.10.2024 25:99'],
  ]);
});

describe('A column whose days and months could be swapped', () => {
  const file = lines(
    'ID,Stage,Created',
    '1,Demo,03/04/2024',
    '2,Demo,05/05/2024',
    '3,Demo,11/12/2023',
    '4,Demo,2024-01-31',
  );

  test('is not guessed: only what is one day either way is read', async () => {
    const result = await readCsv(file, { asOf: '2024-12-31' });
    expect(result.pipeline.deals.map(({ createdDate }) => createdDate)).toEqual([
      null,
      '2024-05-05',
      null,
      '2024-01-31',
    ]);
    expect(result.mapping.columns[2]).toMatchObject({ field: 'created', dateOrder: 'ambiguous' });
    expect(result.questions).toContainEqual({
      code: 'date-order',
      heading: 'Created',
      choices: ['dmy', 'mdy'],
      samples: ['03/04/2024', '05/05/2024', '11/12/2023'],
    });
    expect(result.issues).toContainEqual(
      expect.objectContaining({ code: 'ambiguous-date-order', field: 'created', found: 'Created' }),
    );
    expect(
      result.pipeline.issues.filter(({ code }) => code === 'unreadable-date').map(({ rowIndex }) => rowIndex),
    ).toEqual([0, 2]);
  });

  test.each<[CsvDateOrder, string[]]>([
    ['dmy', ['2024-04-03', '2024-05-05', '2023-12-11', '2024-01-31']],
    ['mdy', ['2024-03-04', '2024-05-05', '2023-11-12', '2024-01-31']],
  ])('is read as %s when the mapping says so', async (dateOrder, dates) => {
    const { mapping } = await readCsv(file);
    const columns = mapping.columns.map((column) =>
      column.field === 'created' ? { ...column, dateOrder } : column,
    );
    const result = await readCsv(file, { mapping: { ...mapping, columns }, asOf: '2024-12-31' });
    expect(result.pipeline.deals.map(({ createdDate }) => createdDate)).toEqual(dates);
    expect(result.questions.map(({ code }) => code)).not.toContain('date-order');
  });

  test('is told by the last of its values, however many there are', async () => {
    const cells = Array.from({ length: 3000 }, (_, index) => `0${(index % 9) + 1}/0${(index % 7) + 1}/2024`);
    const open = await createdDates(...cells);
    const told = await createdDates(...cells, '13/01/2024');
    expect([open[7], told[7]]).toEqual([null, '2024-01-08']);
  });

  test('is judged by most of its values where a few contradict them', async () => {
    const days = Array.from({ length: 60 }, (_, index) => `${(index % 28) + 1}.${(index % 12) + 1}.2024`);
    const dates = await createdDates(...days, '1.13.2024');
    expect([dates[1], dates[13], dates[60]]).toEqual(['2024-02-02', '2024-02-14', null]);
  });

  test('stays open where it contradicts itself', async () => {
    expect(await createdDates('13/01/2024', '01/13/2024', '02/03/2024')).toEqual([
      '2024-01-13',
      '2024-01-13',
      null,
    ]);
  });

  test('with two-digit years between hyphens could begin with the year too', async () => {
    const { questions } = await readCsv(lines('Stage,Created', 'Demo,10-11-12', 'Demo,09-08-07'));
    expect(questions).toContainEqual(
      expect.objectContaining({ code: 'date-order', choices: ['dmy', 'mdy', 'ymd'] }),
    );
  });

  test('takes the order of the other columns where they are written alike and agree, and says so', async () => {
    const result = await readCsv(
      lines('Stage,Created,Close date', 'Won,31/01/2024,03/04/2024', 'Lost,28/02/2024,05/06/2024'),
      { asOf: '2024-12-31' },
    );
    expect(result.pipeline.deals.map(({ closedDate }) => closedDate)).toEqual(['2024-04-03', '2024-06-05']);
    expect(result.mapping.columns[2]).toMatchObject({ dateOrder: 'dmy', dateOrderShared: true });
    expect(result.issues).toContainEqual(
      expect.objectContaining({ code: 'date-order-shared', found: 'Close date', action: 'kept' }),
    );
  });

  test('takes no order from columns written otherwise, or that disagree', async () => {
    const otherwise = await readCsv(lines('Stage,Created,Close date', 'Won,31.01.2024,03/04/2024'));
    const disagreeing = await readCsv(
      lines(
        'Stage,Created,Close date,Next call',
        'Won,31/01/2024,03/04/2024,01/31/2024',
        'Won,28/02/2024,03/05/2024,02/28/2024',
      ),
    );
    expect([otherwise, disagreeing].map(({ mapping }) => mapping.columns[2]?.dateOrder)).toEqual([
      'ambiguous',
      'ambiguous',
    ]);
  });
});

describe('Without asOf', () => {
  test('expected closes do not count as days seen', async () => {
    const { pipeline } = await readCsv(
      lines('Stage,Created,Close date', 'Demo,2024-01-31,2030-01-01', 'Won,2024-01-01,2024-02-02'),
    );
    expect(pipeline.asOf).toBe('2024-02-02');
  });

  test('and without any day the file is read as of 1970-01-01, and says that it has none', async () => {
    const result = await readCsv(lines('Stage,Amount', 'Demo,5'));
    expect([result.pipeline.asOf, result.latestDate, result.asOfSource]).toEqual([
      '1970-01-01',
      null,
      'none',
    ]);
  });
});

test('With an earlier asOf later deals are left out and reported', async () => {
  const result = await readCsv(lines('Stage,Created', 'Demo,2024-01-31', 'Demo,2024-03-31'), {
    asOf: '2024-02-29',
  });
  expect(result.pipeline.deals).toHaveLength(1);
  expect(result.pipeline.issues).toContainEqual(
    expect.objectContaining({ code: 'created-after-as-of', rowIndex: 1 }),
  );
  expect([result.asOfSource, result.latestDate]).toEqual(['given', '2024-03-31']);
});
