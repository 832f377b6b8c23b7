import { describe, expect, test } from 'vitest';
import { leadGenerationToClosing } from '../../src/model/index.js';
import {
  loadCsv,
  pipelineFromCsv,
  readCsv,
  recogniseCsv,
  type CsvField,
  type CsvMapping,
} from '../../src/sources/csv/index.js';
import { dealsOf, fieldsOf, lines } from './csv-text.js';

const file = lines(
  'Deal ID;Title;Stage;Amount;Created;Planned;Owner;Region;Note',
  '1;Alpha;Won;1.000,50;31.01.2024;01.02.2024;Ann;North;x',
  '2;Beta;Signed;2.000,00;28.02.2024;02.03.2024;Bo;South;y',
  '3;Gamma;Demo;3,00;01.03.2024;01.04.2024;Ann;North;z',
);

/** A mapping with the field of one column changed. */
function withField(mapping: CsvMapping, heading: string, field: CsvField | null): CsvMapping {
  return {
    ...mapping,
    columns: mapping.columns.map((column) => (column.heading === heading ? { ...column, field } : column)),
  };
}

describe('A mapping', () => {
  test('is plain data: stored and handed back it gives the same reading', async () => {
    const first = await readCsv(file, { currency: 'EUR' });
    const stored = JSON.parse(JSON.stringify(first.mapping)) as CsvMapping;
    expect(stored).toEqual(first.mapping);
    const second = await readCsv(file, { mapping: stored });
    expect(dealsOf(second)).toEqual(dealsOf(first));
    expect(second.mapping).toEqual(first.mapping);
  });

  test('finds its columns by heading in a file that orders them otherwise', async () => {
    const { mapping } = await readCsv(file, { currency: 'EUR' });
    const other = lines('Region;Owner;Title;Amount;Stage;Deal ID', 'East;Cia;Delta;4,00;Demo;4');
    const {
      pipeline,
      issues,
      mapping: used,
    } = await readCsv(other, { mapping: withField(mapping, 'Title', 'account') });
    expect(pipeline.deals[0]).toMatchObject({
      id: '4',
      name: '4',
      account: 'Delta',
      amountMinor: 400,
      ownerId: 'Cia',
      dimensions: { region: 'East' },
    });
    expect(
      issues.filter(({ code }) => code === 'column-missing').map(({ found, field }) => [found, field]),
    ).toEqual([['Created', 'created']]);
    expect(used.columns.map(({ heading, index }) => [heading, index])).toEqual([
      ...[
        ['Region', 0],
        ['Owner', 1],
        ['Title', 2],
        ['Amount', 3],
        ['Stage', 4],
        ['Deal ID', 5],
      ],
    ]);
  });

  test('tells headings apart that differ only in case, and finds them written otherwise where it need not', async () => {
    const twins = lines('Name,Stage,Value,value,Owner,owner', 'A,Won,10,20,x,y', 'B,Lost,30,40,x,y');
    const first = await readCsv(twins, { currency: 'EUR' });
    const second = await readCsv(twins, { mapping: first.mapping });
    expect(second.mapping).toEqual(first.mapping);
    expect([dealsOf(second), second.issues]).toEqual([dealsOf(first), first.issues]);
    const other = lines('owner,value,NAME,Stage,VALUE', 'y,20,A,Won,10');
    const { mapping } = await readCsv(other, { mapping: first.mapping });
    const fieldOf = (heading: string) =>
      first.mapping.columns.find((each) => each.heading === heading)?.field;
    expect(mapping.columns.map(({ heading, field }) => [heading, field])).toEqual([
      ['owner', fieldOf('owner')],
      ['value', fieldOf('value')],
      ['NAME', 'name'],
      ['Stage', 'stage'],
      ['VALUE', fieldOf('Value')],
    ]);
  });

  test('finds the headings and the delimiter of another file, though they differ', async () => {
    const { mapping } = await readCsv(file);
    const other = lines('Exported by Ann', '', 'title,stage,Deal id', 'Delta,Won,4');
    const { pipeline, mapping: used } = await readCsv(other, { mapping });
    expect(pipeline.deals.map(({ id, name, kind }) => [id, name, kind])).toEqual([['4', 'Delta', 'won']]);
    expect(used.dialect).toEqual({ delimiter: ',', encoding: 'utf-8', headingRow: 2 });
  });

  test('leaves the encoding of another file to its bytes', async () => {
    const latin1 = Uint8Array.from(lines('Namn;Steg', 'Åsa;Vunnen'), (character) => character.charCodeAt(0));
    const { mapping } = await readCsv(latin1);
    const { pipeline, mapping: used } = await readCsv(
      new TextEncoder().encode(lines('Namn;Steg', 'Örjan;Vunnen')),
      { mapping },
    );
    expect([mapping.dialect.encoding, used.dialect.encoding, pipeline.deals[0]?.name]).toEqual([
      'windows-1252',
      'utf-8',
      'Örjan',
    ]);
  });

  test('can be corrected: a column that was not recognised', async () => {
    const { table, mapping } = await readCsv(file);
    expect(fieldsOf(await pipelineFromCsv(table, { mapping }))['Planned']).toBe(null);
    const corrected = await pipelineFromCsv(table, {
      mapping: withField(mapping, 'Planned', 'expectedClose'),
    });
    expect(corrected.pipeline.deals[2]?.expectedCloseDate).toBe('2024-04-01');
  });

  test('can be corrected: a stage of another kind', async () => {
    const { table, mapping } = await readCsv(file);
    const stages = mapping.stages.map((stage) =>
      stage.value === 'Signed' ? { ...stage, kind: 'won' as const } : stage,
    );
    const { pipeline } = await pipelineFromCsv(table, { mapping: { ...mapping, stages } });
    expect(pipeline.deals.map(({ kind }) => kind)).toEqual(['won', 'won', 'open']);
  });

  test('can be corrected: one of several values that share a stage that was added', async () => {
    const both = lines('Title,Stage,Status', 'A,Won,Won', 'B,Offer,Won', 'C,Offer,Open');
    const { table, mapping } = await readCsv(both);
    const stages = mapping.stages.map((stage) =>
      stage.from === 'status' && stage.value === 'Won'
        ? { ...stage, kind: 'lost' as const, name: 'Gone' }
        : stage,
    );
    const corrected = await pipelineFromCsv(table, { mapping: { ...mapping, stages } });
    expect(corrected.pipeline.deals.map(({ kind }) => kind)).toEqual(['lost', 'lost', 'open']);
    expect(corrected.definition.tracks[0]?.stages.map(({ name }) => name)).toEqual(['Offer', 'Won', 'Gone']);
    const again = await pipelineFromCsv(table, { mapping: corrected.mapping });
    expect(again.mapping).toEqual(corrected.mapping);
  });

  test('leaves the kind of a stage of the process to the process; another stage changes it', async () => {
    const process = leadGenerationToClosing;
    const { table, mapping } = await readCsv(lines('Deal,Stage', 'A,Negotiation'), { process });
    const as = async (change: Partial<CsvMapping['stages'][number]>) => {
      const stages = mapping.stages.map((stage) => ({ ...stage, ...change }));
      const { pipeline } = await pipelineFromCsv(table, { process, mapping: { ...mapping, stages } });
      return pipeline.deals.map(({ stageId, kind }) => [stageId, kind]);
    };
    expect(await as({ kind: 'hold' })).toEqual([['negotiation', 'open']]);
    expect(await as({ stageId: 'waiting', kind: 'hold', name: 'Waiting', added: true })).toEqual([
      ['waiting', 'hold'],
    ]);
  });

  test('can be corrected: a value that stands for a stage there is', async () => {
    const { table, mapping } = await readCsv(file);
    const stages = mapping.stages.map((stage) =>
      stage.value === 'Signed' ? { ...stage, stageId: 'won', added: false } : stage,
    );
    const { pipeline, definition } = await pipelineFromCsv(table, { mapping: { ...mapping, stages } });
    expect(pipeline.deals.map(({ stageId }) => stageId)).toEqual(['won', 'won', 'demo']);
    expect(definition.tracks[0]?.stages.map(({ id }) => id)).toEqual(['demo', 'won']);
  });

  test('can be corrected: another column tells the stage', async () => {
    const table = await loadCsv(lines('Deal,Stage,Real phase', 'A,x,Won', 'B,x,Demo'));
    const mapping = await recogniseCsv(table);
    const swapped = withField(withField(mapping, 'Stage', null), 'Real phase', 'stage');
    const { pipeline } = await pipelineFromCsv(table, { mapping: swapped });
    expect(pipeline.deals.map(({ kind }) => kind)).toEqual(['won', 'open']);
  });

  test('that gives a field to two columns is a mistake', async () => {
    const { table, mapping } = await readCsv(file);
    await expect(
      pipelineFromCsv(table, { mapping: withField(mapping, 'Note', 'owner') }),
    ).rejects.toMatchObject({
      name: 'PipelineError',
      code: 'invalid-argument',
    });
  });

  test('tells what else a column could be', async () => {
    const mapping = await recogniseCsv(
      await loadCsv(lines('Amount,Total value,Stage', '5,6,Won', '7,8,Lost')),
    );
    expect(mapping.columns).toMatchObject([
      { heading: 'Amount', field: 'amount', score: 1 },
      { heading: 'Total value', field: null, score: null, alternatives: [{ field: 'amount', score: 1 }] },
      { heading: 'Stage', field: 'stage' },
    ]);
  });
});

test('A table is read again as of another day without the file', async () => {
  const { table, pipeline } = await readCsv(file);
  const earlier = await pipelineFromCsv(table, { asOf: '2024-02-15' });
  expect([pipeline.deals.length, earlier.pipeline.deals.length]).toEqual([3, 1]);
});

test('Reading leaves the table as it was', async () => {
  const table = await loadCsv(file);
  const before = structuredClone(table);
  await pipelineFromCsv(table);
  expect(table).toEqual(before);
});

test('Targets are passed on', async () => {
  const period = { start: '2024-01-01', end: '2024-04-01' };
  const { pipeline } = await readCsv(file, { currency: 'EUR', targets: [{ period, amountMinor: 500_000 }] });
  expect(pipeline.targets).toMatchObject([{ period, amountMinor: 500_000 }]);
});
