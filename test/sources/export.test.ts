import { describe, expect, test } from 'vitest';
import { parsePipeline, type Deal, type Pipeline, type PipelineDefinition } from '../../src/model/index.js';
import { createPipelineStore } from '../../src/summary/index.js';
import { dealsToCsv, dealsToCsvChunks, definitionOf, readCsv } from '../../src/sources/csv/index.js';
import { createSample } from '../sample/index.js';

const DEFINITION: PipelineDefinition = {
  currency: 'EUR',
  tracks: [
    {
      id: 'sales',
      name: 'Sales',
      stages: [
        { id: 'prospect', name: 'Prospect', kind: 'open' },
        { id: 'qualified', name: 'Qualified | A', kind: 'open' },
        { id: 'held', name: 'On hold', kind: 'hold' },
        { id: 'signed', name: 'Signed', kind: 'won' },
        { id: 'gone', name: 'Gone', kind: 'lost' },
      ],
    },
  ],
  owners: [{ id: 'o-1', name: 'Ada' }],
};

const small = (): Pipeline =>
  parsePipeline({
    pipeline: DEFINITION,
    asOf: '2026-09-30',
    deals: [
      {
        id: 'd-1',
        name: '=Weighbridge, "Öst"',
        stage: 'signed',
        amount: '1250.5',
        created: '2026-01-03',
        closed: '2026-03-01',
        owner: 'o-1',
        probability: 0.25,
        forecastCategory: 'Best case',
        region: 'North',
      },
      { id: 'd-2', stage: 'Elsewhere', amount: '-3', currency: 'JPY', created: '2026-02-01' },
    ],
    fields: { dimensions: { region: (row) => row.region } },
    history: [
      { dealId: 'd-1', at: '2026-01-03', stage: 'prospect' },
      { dealId: 'd-1', at: '2026-01-10', stage: 'held' },
      { dealId: 'd-1', at: '2026-01-15', stage: 'prospect' },
      { dealId: 'd-1', at: '2026-02-01', stage: 'qualified' },
      { dealId: 'd-1', at: '2026-03-01', stage: 'signed' },
    ],
  });

const bare = ({ deals }: Pipeline): unknown[] =>
  deals.map(
    ({ fields: _fields, rowIndex: _rowIndex, log: _log, activities: _activities, ...deal }: Deal) => deal,
  );

test('a process with forecast categories of its own, which its stages name, comes back with its deals', async () => {
  const before = parsePipeline({
    pipeline: {
      ...DEFINITION,
      tracks: [
        {
          ...DEFINITION.tracks[0]!,
          stages: DEFINITION.tracks[0]!.stages.map((stage) =>
            stage.id === 'qualified' ? { ...stage, forecastCategory: 'upside' } : stage,
          ),
        },
      ],
      forecastCategories: [
        { id: 'upside', name: 'Upside' },
        { id: 'sure', name: 'As good as sold' },
      ],
    },
    asOf: '2026-09-30',
    deals: [{ id: 'd-1', stage: 'prospect', amount: '10', forecastCategory: 'As good as sold' }],
  });
  const { pipeline } = await readCsv(dealsToCsv(before), {
    process: definitionOf(before),
    asOf: before.asOf,
  });
  expect(pipeline.deals.map(({ forecastCategory }) => forecastCategory)).toEqual(['sure']);
  expect(pipeline.process.forecastCategories).toEqual(before.process.forecastCategories);
});

describe('An export', () => {
  test('is a table for people: names, major units, days, and the way through the stages', () => {
    expect(dealsToCsv(small(), { byteOrderMark: false })).toBe(
      [
        'Deal ID,Name,Stage,Stage kind,Amount,Currency,Created date,Closed date,Expected close date,' +
          'Stage entered date,Probability,Forecast category,Owner,Team,Source,Account,Lost reason,Next step,Last activity date,' +
          'Board rank,Stage history,Dimension: region',
        `d-1,"'=Weighbridge, ""Öst""",Signed,won,1250.50,EUR,2026-01-03,2026-03-01,,2026-03-01,0.25,best-case,Ada,,,,,,,,` +
          '2026-01-03 Prospect {5 days on hold} | 2026-02-01 Qualified \\| A | 2026-03-01 Signed,North',
        'd-2,d-2,Elsewhere,unmapped,-3,JPY,2026-02-01,,,,,,,,,,,,,,,',
        '',
      ].join('\r\n'),
    );
  });

  test('begins with a byte-order mark, unless told otherwise, and takes semicolons', () => {
    expect(dealsToCsv(small()).slice(0, 8)).toBe('\uFEFFDeal ID');
    expect(dealsToCsv(small(), { delimiter: ';' }).slice(0, 20)).toBe('\uFEFFDeal ID;Name;Stage;');
  });

  test('comes in pieces of a thousand rows', () => {
    const deals = Array.from({ length: 2500 }, (_, index) => ({ id: `d${index}`, stage: 'prospect' }));
    const pipeline = parsePipeline({ pipeline: DEFINITION, asOf: '2026-09-30', deals });
    const chunks = [...dealsToCsvChunks(pipeline)];
    expect(chunks.map((chunk) => chunk.split('\r\n').length - 1)).toEqual([1001, 1000, 500]);
    expect(chunks.join('')).toBe(dealsToCsv(pipeline));
  });

  test('of no deals has its headings, and is read as no deals', async () => {
    const pipeline = parsePipeline({ pipeline: DEFINITION, asOf: '2026-09-30', deals: [] });
    const read = await readCsv(dealsToCsv(pipeline), { process: definitionOf(pipeline) });
    expect(read.pipeline.deals).toEqual([]);
  });
});

describe('An export read back', () => {
  test('with its definition is the same pipeline: process, owners, teams and deals', async () => {
    const before = small();
    const definition = JSON.parse(JSON.stringify(definitionOf(before))) as PipelineDefinition;
    const { pipeline, questions } = await readCsv(dealsToCsv(before), {
      process: definition,
      asOf: '2026-09-30',
    });
    expect(bare(pipeline)).toEqual(bare(before));
    expect([pipeline.process, pipeline.owners, pipeline.teams, pipeline.dimensionNames]).toEqual([
      ...[before.process, before.owners, before.teams, before.dimensionNames],
    ]);
    expect(questions).toEqual([]);
  });

  test('of two thousand deals of a team, a fiftieth of them dirty, is the same', async () => {
    const sample = createSample({ dealCount: 2000 });
    const before = parsePipeline(sample);
    const { pipeline } = await readCsv(dealsToCsv(before, { delimiter: ';' }), {
      process: definitionOf(before),
      asOf: before.asOf,
    });
    expect(bare(pipeline)).toEqual(bare(before));
  });

  test('by a mapping of its own, which is stored, is the same', async () => {
    const before = small();
    const options = { process: definitionOf(before), asOf: '2026-09-30' };
    const { mapping } = await readCsv(dealsToCsv(before), options);
    const stored = JSON.parse(JSON.stringify(mapping)) as typeof mapping;
    const { pipeline } = await readCsv(dealsToCsv(before), { ...options, mapping: stored });
    expect(bare(pipeline)).toEqual(bare(before));
  });

  test('after deals were moved on a board is the same', async () => {
    const store = createPipelineStore(small());
    store.apply({ type: 'move', dealId: 'd-2', toStageId: 'prospect', date: '2026-09-01' });
    store.apply({ type: 'move', dealId: 'd-2', toStageId: 'held', date: '2026-09-10' });
    store.apply({ type: 'move', dealId: 'd-2', toStageId: 'qualified', date: '2026-09-20' });
    store.apply({ type: 'move', dealId: 'd-1', toStageId: 'prospect', date: '2026-09-25' });
    const moved = store.snapshot();
    const { pipeline } = await readCsv(dealsToCsv(moved), {
      process: definitionOf(moved),
      asOf: '2026-09-30',
    });
    expect(bare(pipeline)).toEqual(bare(moved));
  });

  test('without its definition has the kinds of the stages from the file, those in histories only too', async () => {
    const { definition } = await readCsv(dealsToCsv(small()), { asOf: '2026-09-30' });
    expect(definition.tracks[0]!.stages.map(({ name, kind }) => [name, kind])).toEqual([
      ['Prospect', 'open'],
      ['Qualified | A', 'open'],
      ['Signed', 'won'],
    ]);
  });

  test('as a spreadsheet saved it, with semicolons and decimal commas, is the same', async () => {
    const before = small();
    const saved = dealsToCsv(before, { delimiter: ';' })
      .replace(';1250.50;', ';1250,5;')
      .replace(';0.25;', ';0,25;');
    const { pipeline } = await readCsv(saved, { process: definitionOf(before), asOf: '2026-09-30' });
    expect(bare(pipeline)).toEqual(bare(before));
  });

  test('has amounts of three decimals, which look like thousands', async () => {
    const pipeline = parsePipeline({
      pipeline: { ...DEFINITION, currency: 'KWD' },
      asOf: '2026-09-30',
      deals: [{ id: 'a', stage: 'prospect', amount: '1.234' }],
    });
    const read = await readCsv(dealsToCsv(pipeline), { process: definitionOf(pipeline) });
    expect(read.pipeline.deals[0]!.amountMinor).toBe(1234);
    expect(read.questions).toEqual([]);
  });

  test('keeps a deal that is called Total, and stands last', async () => {
    const pipeline = parsePipeline({
      pipeline: DEFINITION,
      asOf: '2026-09-30',
      deals: [{ id: 'a', stage: 'prospect' }, { id: 'Total' }],
    });
    const read = await readCsv(dealsToCsv(pipeline), { process: definitionOf(pipeline), asOf: '2026-09-30' });
    expect(read.pipeline.deals.map(({ id }) => id)).toEqual(['a', 'Total']);
  });
});
