import { describe, expect, test } from 'vitest';
import { pipelineFromCsv, readCsv, type CsvReadResult } from '../../src/sources/csv/index.js';
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

describe('Closed and not won', () => {
  const file = lines(
    'Name,Stage,Closed,Won',
    'A,Disqualified,TRUE,FALSE',
    'B,Proposal,TRUE,FALSE',
    'C,Closed Won,TRUE,FALSE',
    'D,On hold,TRUE,FALSE',
    'E,Closed Lost,TRUE,TRUE',
    'F,Closed Lost,FALSE,FALSE',
  );

  test('is lost, unless the stage has ended in its own way', async () => {
    expect(kindsOf(await readCsv(file))).toEqual(['disqualified', 'lost', 'won', 'lost', 'won', 'lost']);
  });

  test('is reported where the stage says won, as is won where the stage says lost', async () => {
    expect(contradictionsOf(await readCsv(file))).toEqual([
      [2, 'isClosed', 'TRUE'],
      [4, 'isWon', 'TRUE'],
      [5, 'isClosed', 'FALSE'],
    ]);
  });
});

test('Whether a deal is closed lost is another thing than whether it is closed', async () => {
  const result = await readCsv(
    lines('Name,Stage,Is closed lost', 'A,Closed won,false', 'B,Closed lost,true', 'C,Demo,false'),
  );
  expect(fieldsOf(result)['Is closed lost']).toBe('dimension');
  expect(contradictionsOf(result)).toEqual([]);
});

describe('Without a stage column', () => {
  const stageQuestions = ({ questions }: CsvReadResult): number =>
    questions.filter(({ code }) => code === 'stage-column').length;

  test('deals that are neither won nor closed stand in one open stage', async () => {
    const result = await readCsv(
      lines('Name,Is Won,Is Closed', 'A,TRUE,TRUE', 'B,FALSE,TRUE', 'C,FALSE,FALSE', 'D,,'),
    );
    expect(kindsOf(result)).toEqual(['won', 'lost', 'open', 'open']);
    expect(result.definition.tracks[0]?.stages.map(({ name }) => name)).toEqual(['Open', 'won', 'lost']);
    expect(result.mapping.stages.map(({ value, from, count }) => [value, from, count])).toEqual([
      ['won', 'outcome', 1],
      ['lost', 'outcome', 1],
      ['open', 'outcome', 2],
    ]);
    expect(stageQuestions(result)).toBe(0);
    const again = await pipelineFromCsv(result.table, { mapping: result.mapping });
    expect(again.definition).toEqual(result.definition);
  });

  test('deals with neither a day of winning nor one of losing do too', async () => {
    const result = await readCsv(lines('Name,Won date,Lost date', 'A,2026-01-01,', 'B,,2026-01-02', 'C,,'));
    expect([kindsOf(result), stageQuestions(result)]).toEqual([['won', 'lost', 'open'], 0]);
  });

  test('it is asked for where only won is known', async () => {
    const result = await readCsv(lines('Name,Is Won', 'A,TRUE', 'B,FALSE'));
    expect([kindsOf(result), stageQuestions(result)]).toEqual([['won', 'unmapped'], 1]);
  });
});

test('An open deal without a stage stands in an open stage before the others, not in none', async () => {
  const result = await readCsv(
    lines('Title,Stage,Status', 'A,,Open', 'B,Offer,Open', 'C,,Won', 'D,Contract,Lost', 'E,,'),
  );
  expect(kindsOf(result)).toEqual(['open', 'open', 'won', 'lost', 'unmapped']);
  expect(result.definition.tracks[0]?.stages.map(({ name }) => name)).toEqual([
    'Open',
    'Offer',
    'Contract',
    'Won',
    'Lost',
  ]);
});

test('An open deal without a stage goes to a process’s only open stage', async () => {
  const process = {
    tracks: [{ id: 't', name: 'T', stages: [{ id: 'selling', name: 'Selling', kind: 'open' as const }] }],
  };
  const { pipeline } = await readCsv(lines('Title,Is won,Is closed', 'A,no,no'), { process });
  expect(pipeline.deals.map(({ stageId }) => stageId)).toEqual(['selling']);
});
