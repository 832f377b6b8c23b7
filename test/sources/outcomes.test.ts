import { describe, expect, test } from 'vitest';
import { readCsv, type CsvReadResult } from '../../src/sources/csv/index.js';
import { fieldsOf, lines } from './csv-text.js';

const kindsOf = ({ pipeline }: CsvReadResult): string[] => pipeline.deals.map(({ kind }) => kind);

/** Contradictions between the stage and another column: row, field, and what was found there. */
const contradictionsOf = ({ issues }: CsvReadResult): unknown[] =>
  issues
    .filter(({ code }) => code === 'outcome-contradicts-stage')
    .map(({ rowIndex, field, found }) => [rowIndex, field, found]);

describe('A date of winning or losing', () => {
  const hubspot = lines(
    'Record ID,Deal Name,Deal Stage,Amount,Create Date,Close Date,"Date entered ""Closed Won (Sales Pipeline)""","Date entered ""Closed Lost (Sales Pipeline)"""',
    '1,A,Closed Won,5,2026-01-01,2026-02-01,2026-02-01,',
    '2,B,Negotiation,5,2026-01-01,2026-06-01,,2026-03-01',
    '3,C,Negotiation,5,2026-01-01,2026-06-01,2026-03-01,',
    '4,D,Closed Won,5,2026-01-01,2026-04-01,2026-04-01,2026-02-01',
    '5,E,Closed Lost,5,2026-01-01,2026-04-01,,2026-04-01',
  );

  test('does not override a stage column that knows won and lost', async () => {
    const result = await readCsv(hubspot);
    expect(kindsOf(result)).toEqual(['won', 'open', 'open', 'won', 'lost']);
    expect(result.pipeline.deals.map(({ closedDate }) => closedDate)).toEqual([
      '2026-02-01',
      null,
      null,
      '2026-04-01',
      '2026-04-01',
    ]);
  });

  test('is reported where it speaks against the stage, not where a deal was won after a loss', async () => {
    expect(contradictionsOf(await readCsv(hubspot))).toEqual([
      [1, 'lostDate', '2026-03-01'],
      [2, 'wonDate', '2026-03-01'],
    ]);
  });

  test('is reported beside a stage that ended the other way', async () => {
    const result = await readCsv(
      lines(
        'Name,Stage,Won date,Lost date',
        'A,Lost,2026-02-01,',
        'B,Won,2026-02-01,2026-03-01',
        'C,Lost,2026-02-01,2026-03-01',
      ),
    );
    expect(kindsOf(result)).toEqual(['lost', 'won', 'lost']);
    expect(contradictionsOf(result)).toEqual([
      [0, 'wonDate', '2026-02-01'],
      [1, 'lostDate', '2026-03-01'],
    ]);
  });

  test('is none that says when something was ordered', async () => {
    const result = await readCsv(
      lines(
        'ID,Name,Stage,Amount,Order date',
        '1,A,Offer,5,2026-01-01',
        '2,B,Won,5,2026-02-01',
        '3,C,Lost,5,2026-03-01',
      ),
    );
    expect(fieldsOf(result)['Order date']).toBe(null);
    expect(kindsOf(result)).toEqual(['open', 'won', 'lost']);
  });

  test('tells the outcome where no stage does, the later of two', async () => {
    const result = await readCsv(
      lines(
        'Title,Stage,Won time,Lost time',
        'A,Demo,2026-03-01,',
        'B,Demo,2026-03-01,2026-04-01',
        'C,Demo,0000-00-00,',
        'D,Disqualified,2026-03-01,',
      ),
    );
    expect(kindsOf(result)).toEqual(['won', 'lost', 'open', 'disqualified']);
    expect(contradictionsOf(result)).toEqual([[3, 'wonDate', '2026-03-01']]);
  });
});

describe('A status', () => {
  test('overrides the stage, and is reported where the stage ended otherwise', async () => {
    const result = await readCsv(
      lines('Title,Stage,Status', 'A,Demo,Won', 'B,Closed lost,Won', 'C,Closed won,Open', 'D,Demo,Open'),
    );
    expect(kindsOf(result)).toEqual(['won', 'won', 'won', 'open']);
    expect(contradictionsOf(result)).toEqual([
      [1, 'status', 'Won'],
      [2, 'status', 'Open'],
    ]);
  });

  test('that never says more than open contradicts nothing', async () => {
    const result = await readCsv(lines('Title,Stage,State', 'A,Won,Active', 'B,Lost,Active'));
    expect([kindsOf(result), contradictionsOf(result)]).toEqual([['won', 'lost'], []]);
  });
});
