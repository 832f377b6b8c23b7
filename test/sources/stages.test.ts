import { describe, expect, test } from 'vitest';
import { leadGenerationToClosing, twoTrackCrm, type PipelineDefinition } from '../../src/model/index.js';
import { readCsv } from '../../src/sources/csv/index.js';
import { lines } from './csv-text.js';

const fileOf = (...stages: readonly string[]): string =>
  lines('Deal,Stage', ...stages.map((stage, index) => `D${index},${stage}`));

async function stagesOf(file: string, process?: Partial<PipelineDefinition>) {
  const { definition } = await readCsv(file, process === undefined ? {} : { process });
  return definition.tracks.map(({ stages }) =>
    stages.map(({ name, kind }) => (kind === 'open' ? name : `${name} (${kind})`)),
  );
}

describe('Won and lost are recognised', () => {
  test.each([
    [
      'won',
      [
        'Won',
        'Closed Won',
        'Closed won',
        'closedwon',
        '7 - Closed/Won',
        'Vunnen',
        'Affär vunnen',
        'Gewonnen',
        'Auftrag erhalten',
      ],
    ],
    [
      'lost',
      [
        'Lost',
        'Closed Lost',
        'closedlost',
        'Förlorad',
        'Verloren',
        'Cancelled',
        'Not won',
        'Ej vunnen',
        'Tappad',
      ],
    ],
    ['hold', ['On hold', 'Parkerad', 'Zurückgestellt', 'Postponed']],
    ['disqualified', ['Disqualified', 'No value', 'Diskvalificerad', 'Nicht qualifiziert']],
    [
      'open',
      ['Proposal', 'Qualified', 'Wonderful', 'Kvalificering', 'Verhandlung', 'Prospecting', 'Glossary'],
    ],
  ])('as %s', async (kind, values) => {
    const { pipeline } = await readCsv(fileOf(...values));
    expect(pipeline.deals.map((deal) => deal.kind)).toEqual(values.map(() => kind));
  });

  test('by their probability where no word tells won', async () => {
    const { mapping } = await readCsv(
      lines('Deal,Stage,Probability', 'A,Booked,100', 'B,Booked,100', 'C,Talking,40'),
    );
    expect(mapping.stages.map(({ value, kind }) => [value, kind])).toEqual([
      ['Booked', 'won'],
      ['Talking', 'open'],
    ]);
  });

  test('or asked about', async () => {
    const { questions } = await readCsv(fileOf('Talking', 'Booked'));
    expect(questions.filter(({ code }) => code.endsWith('-stage'))).toEqual([
      { code: 'won-stage', heading: null, choices: ['Talking', 'Booked'], samples: [] },
      { code: 'lost-stage', heading: null, choices: ['Talking', 'Booked'], samples: [] },
    ]);
  });
});

describe('Stages of the file are put in order', () => {
  test('by the words of selling, in three languages', async () => {
    expect(
      await stagesOf(
        fileOf('Lost', 'Negotiation', 'Won', 'Proposal', 'Prospecting', 'Discovery', 'Qualification'),
      ),
    ).toEqual([
      ['Prospecting', 'Qualification', 'Discovery', 'Proposal', 'Negotiation', 'Lost (lost)', 'Won (won)'],
    ]);
    expect(await stagesOf(fileOf('Förhandling', 'Offert', 'Behovsanalys', 'Ny'))).toEqual([
      ['Ny', 'Behovsanalys', 'Offert', 'Förhandling'],
    ]);
    expect(await stagesOf(fileOf('Verhandlung', 'Angebot', 'Bedarfsanalyse', 'Neu'))).toEqual([
      ['Neu', 'Bedarfsanalyse', 'Angebot', 'Verhandlung'],
    ]);
  });

  test('by their numbers, where all have one', async () => {
    expect(await stagesOf(fileOf('3. Lead', '1. Proposal', '2. Xyz'))).toEqual([
      ['1. Proposal', '2. Xyz', '3. Lead'],
    ]);
  });

  test('by mean probability, where words do not tell', async () => {
    const file = lines(
      'Deal,Stage,Probability',
      'A,Gold,80%',
      'B,Bronze,10%',
      'C,Silver,40%',
      'D,Bronze,20%',
    );
    expect(await stagesOf(file)).toEqual([['Bronze', 'Silver', 'Gold']]);
  });

  test('as they are met, where nothing tells', async () => {
    expect(await stagesOf(fileOf('Zeta', 'Alpha', 'Mid'))).toEqual([['Zeta', 'Alpha', 'Mid']]);
  });
});

describe('With a process', () => {
  test('stages are found by id and name, whatever their case', async () => {
    const { mapping, pipeline } = await readCsv(fileOf('NEGOTIATION', 'lead generation', 'Closing '), {
      process: leadGenerationToClosing,
    });
    expect(mapping.stages.map(({ stageId, added }) => [stageId, added])).toEqual([
      ['negotiation', false],
      ['lead-generation', false],
      ['closing', false],
    ]);
    expect(pipeline.issues.filter(({ code }) => code === 'stage-added')).toEqual([]);
  });

  test('won and lost go to its only stages of those kinds', async () => {
    const { mapping } = await readCsv(fileOf('Gewonnen', 'Closed Lost'), {
      process: leadGenerationToClosing,
    });
    expect(mapping.stages.map(({ kind, added }) => [kind, added])).toEqual([
      ['won', false],
      ['lost', false],
    ]);
  });

  test('stages it does not know are added where they belong, and reported', async () => {
    const process = {
      tracks: [
        {
          id: 't',
          name: 'T',
          stages: [
            { id: 'a', name: 'Qualification', kind: 'open' as const },
            { id: 'b', name: 'Negotiation', kind: 'open' as const },
            { id: 'w', name: 'Won', kind: 'won' as const },
          ],
        },
      ],
    };
    const result = await readCsv(fileOf('Proposal', 'Xyz', 'Lost', 'Qualification'), { process });
    expect(result.definition.tracks[0]?.stages.map(({ id }) => id)).toEqual([
      'a',
      'proposal',
      'b',
      'xyz',
      'w',
      'lost',
    ]);
    expect(result.issues.map(({ code, found, action }) => [code, found, action])).toEqual([
      ['stage-added', 'Proposal', 'added-to-definition'],
      ['stage-added', 'Xyz', 'added-to-definition'],
      ['stage-added', 'Lost', 'added-to-definition'],
    ]);
    expect(result.pipeline.issues.slice(0, 3)).toEqual(result.issues);
  });

  test('of two tracks they are added to the one that is the pipeline', async () => {
    const { definition } = await readCsv(fileOf('Xyz', 'Identified prospect'), { process: twoTrackCrm });
    const grown = definition.tracks.map(({ id, stages }) => [
      id,
      stages.some((stage) => stage.name === 'Xyz'),
    ]);
    expect(grown).toEqual([
      ['leads', false],
      ['opportunities', true],
    ]);
  });

  test('its currency, zone and people hold', async () => {
    const process = {
      ...leadGenerationToClosing,
      currency: 'SEK',
      timeZone: 'Europe/Stockholm',
      owners: [{ id: 'u1', name: 'Ann' }],
    };
    const { pipeline } = await readCsv(lines('Deal,Stage,Amount,Owner', 'A,Proposal,5,Ann'), { process });
    expect([pipeline.process.currency, pipeline.process.timeZone, pipeline.deals[0]?.ownerId]).toEqual([
      'SEK',
      'Europe/Stockholm',
      'u1',
    ]);
  });
});

test('A status alone tells the stages', async () => {
  const { pipeline } = await readCsv(lines('Deal,Status', 'A,Open', 'B,Won', 'C,Lost'));
  expect(pipeline.deals.map(({ stageId, kind }) => [stageId, kind])).toEqual([
    ['open', 'open'],
    ['won', 'won'],
    ['lost', 'lost'],
  ]);
});

test('Rows without a stage are unmapped, in sight, and reported', async () => {
  const { pipeline } = await readCsv(lines('Deal,Stage', 'A,Won', 'B,'));
  expect(pipeline.deals[1]?.kind).toBe('unmapped');
  expect(pipeline.issues).toContainEqual(expect.objectContaining({ code: 'missing-stage', rowIndex: 1 }));
});

test('More values than anybody has stages stay unmapped beyond a hundred', async () => {
  const { mapping } = await readCsv(fileOf('Won'));
  const many = fileOf(...Array.from({ length: 150 }, (_, index) => `Value ${index}`));
  const { pipeline, definition } = await readCsv(many, { mapping });
  expect(definition.tracks[0]?.stages).toHaveLength(100);
  expect(
    pipeline.deals.filter(({ kind }) => kind === 'unmapped').map(({ unmappedStage }) => unmappedStage),
  ).toHaveLength(50);
});
