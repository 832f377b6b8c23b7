import { describe, expect, test } from 'vitest';
import { pipelineFromCsv, readCsv, type CsvMapping } from '../../src/sources/csv/index.js';
import { lines } from './csv-text.js';

describe('A stage in other words', () => {
  test.each([
    ['won', ['Win', 'Closed - Win', 'Vinst', 'Won back', 'Won (2025)']],
    [
      'lost',
      [
        ...['Loss', 'Abandoned', 'Withdrawn by customer', 'No decision', 'Closed - No decision made'],
        ...["Won't proceed", 'Won’t buy', 'Not won', 'Nicht gewonnen', 'Förlust', 'Kein Abschluss'],
      ],
    ],
    ['hold', ['Suspended', 'On hold']],
    [
      'open',
      [
        ...[
          'Not yet won',
          'Not won yet',
          'Noch nicht gewonnen',
          'Ännu inte vunnen',
          'To be won',
          'Never won',
        ],
        ...['No decision maker', 'No decision yet', 'Win plan', 'Loss analysis'],
      ],
    ],
  ])('is %s', async (kind, values) => {
    const rows = values.map((value, index) => `D${index},"${value}"`);
    const { pipeline } = await readCsv(lines('Deal,Stage', ...rows));
    expect(pipeline.deals.map((deal) => [deal.unmappedStage ?? deal.stageId, deal.kind])).toEqual(
      pipeline.deals.map((deal) => [deal.unmappedStage ?? deal.stageId, kind]),
    );
  });
});

describe('A status', () => {
  test('win or loss ends a deal', async () => {
    const { pipeline } = await readCsv(
      lines('ID,Name,Stage,Status', '1,A,Offer,Win', '2,B,Offer,Loss', '3,C,Offer,Open'),
    );
    expect(pipeline.deals.map(({ kind }) => kind)).toEqual(['won', 'lost', 'open']);
  });

  test('abandoned is lost, suspended is on hold', async () => {
    const { pipeline, questions } = await readCsv(
      lines(
        'ID,Name,Stage,Status',
        ...[
          '1,A,Offer,WON',
          '2,B,Offer,LOST',
          '3,C,Offer,ABANDONED',
          '4,D,Offer,SUSPENDED',
          '5,E,Offer,OPEN',
        ],
      ),
    );
    expect(pipeline.deals.map(({ kind }) => kind)).toEqual(['won', 'lost', 'lost', 'hold', 'open']);
    expect(questions.filter(({ code }) => code === 'unknown-status')).toEqual([]);
  });

  const file = lines(
    'ID,Name,Stage,Status',
    ...['1,A,Offer,Done', '2,B,Offer,Nope', '3,C,Demo,Open', '4,D,Won,Done', '5,E,Demo,Negotiation'],
    '6,F,Demo,Lost',
  );
  const answered = (mapping: CsvMapping, value: string, kind: 'open' | 'lost'): CsvMapping => ({
    ...mapping,
    stages: mapping.stages.map(({ isUnknown, ...stage }) =>
      stage.value === value ? { ...stage, kind } : { ...stage, ...(isUnknown ? { isUnknown } : {}) },
    ),
  });

  test('that nobody knows leaves the word to the stage, is reported and asked about', async () => {
    const { pipeline, issues, questions } = await readCsv(file);
    expect(pipeline.deals.map(({ kind }) => kind)).toEqual(['open', 'open', 'open', 'won', 'open', 'lost']);
    expect(
      issues.filter(({ code }) => code === 'unknown-status').map(({ found, action }) => [found, action]),
    ).toEqual([
      ['Done', 'kept'],
      ['Nope', 'kept'],
    ]);
    expect(issues.map(({ code }) => code)).not.toContain('outcome-contradicts-stage');
    const choices = ['open', 'won', 'lost', 'hold', 'disqualified'];
    expect(questions.filter(({ code }) => code === 'unknown-status')).toEqual([
      { code: 'unknown-status', heading: 'Status', choices, samples: ['Done'] },
      { code: 'unknown-status', heading: 'Status', choices, samples: ['Nope'] },
    ]);
  });

  test('is what its reader answers, and not asked about again', async () => {
    const { table, mapping } = await readCsv(file);
    const told = answered(answered(mapping, 'Nope', 'lost'), 'Done', 'open');
    const again = await pipelineFromCsv(table, { mapping: told });
    expect(again.pipeline.deals.map(({ kind }) => kind)).toEqual([
      'open',
      'lost',
      'open',
      'won',
      'open',
      'lost',
    ]);
    expect(again.questions.filter(({ code }) => code === 'unknown-status')).toEqual([]);
    const third = await pipelineFromCsv(table, { mapping: again.mapping });
    expect(third.mapping).toEqual(again.mapping);
  });
});
