import { describe, expect, test } from 'vitest';
import { loadCsv, pipelineFromCsv, readCsv } from '../../src/sources/csv/index.js';
import { lines } from './csv-text.js';

describe('A stage history in a file of somebody else', () => {
  const file = lines(
    'ID,Stage,Created,Stage history',
    'a,Offer,2026-01-01,2026-01-01 Talk | 2026-02-01 Offer',
    'b,Talk,2026-01-01,last spring Talk | Offer | 2026-02-30 Offer {assumed} | ||',
    'c,Talk,2026-01-01,2026-01-01 Talk {4 days on hold}',
  );

  test('is recognised by its heading, and read', async () => {
    const table = await loadCsv(file);
    const { pipeline, mapping } = await pipelineFromCsv(table, { asOf: '2026-06-30' });
    expect(mapping.columns.map(({ field }) => field)).toEqual(['id', 'stage', 'created', 'stageHistory']);
    expect(pipeline.deals[0]!.visits.map(({ stageId, dwellDays }) => [stageId, dwellDays])).toEqual([
      ['talk', 31],
      ['offer', null],
    ]);
  });

  test('is reported where it cannot be read, and never throws', async () => {
    const { pipeline } = await readCsv(file, { asOf: '2026-06-30' });
    expect(
      pipeline.issues
        .filter(({ input }) => input === 'history')
        .map(({ code, dealId, found }) => [code, dealId, found]),
    ).toEqual([
      ['history-unreadable', 'b', 'last'],
      ['history-unreadable', 'b', 'Offer'],
      ['history-unreadable', 'b', '2026-02-30'],
      ['history-unknown-stage', 'c', 'On hold'],
    ]);
  });

  test('is reported where days on hold lead out of the calendar, in an export of ours as well', async () => {
    const held = '2026-01-01 Talk {999999999 days on hold}';
    const files = [
      lines('ID,Stage,Created,Stage history', `a,Talk,2026-01-01,${held}`),
      lines(
        'Deal ID,Name,Stage,Stage kind,Created date,Stage history',
        `a,A,Offer,open,2026-01-01,${held} | 2026-02-01 Offer {assumed} | 2026-03-01 Offer`,
      ),
    ];
    for (const each of files) {
      const { pipeline } = await readCsv(each, { asOf: '2026-06-30' });
      expect(
        pipeline.issues.filter(({ input }) => input === 'history').map(({ code, found }) => [code, found]),
      ).toEqual([['history-unreadable', '2026-01-01 {999999999 days on hold}']]);
      expect(pipeline.deals[0]!.visits.every(({ holdDays }) => holdDays === 0)).toBe(true);
    }
  });

  test('of an export of ours changed by hand never throws: no day is read that is none, and no dwell is below 0', async () => {
    const changed = lines(
      'Deal ID,Name,Stage,Stage kind,Created date,Stage history',
      'a,A,Offer,open,2026-01-01,2026-02-30 Talk {assumed} | 2026-03-01 Offer',
      'b,B,Offer,open,2026-01-01,? Talk | 2026-01-01 Visit {50 days on hold} | 2026-01-05 Offer',
    );
    const { pipeline } = await readCsv(changed, { asOf: '2026-06-30' });
    expect(
      pipeline.issues.filter(({ input }) => input === 'history').map(({ code, found }) => [code, found]),
    ).toContainEqual(['history-unreadable', '2026-02-30']);
    const visits = pipeline.deals.flatMap((deal) => deal.visits);
    expect(visits.map(({ enteredDate }) => enteredDate)).not.toContain('2026-02-30');
    expect(visits.filter(({ dwellDays }) => dwellDays !== null && dwellDays < 0)).toEqual([]);
  });
});
