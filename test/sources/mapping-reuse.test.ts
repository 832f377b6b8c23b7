import { describe, expect, test } from 'vitest';
import { leadGenerationToClosing } from '../../src/model/index.js';
import {
  pipelineFromCsv,
  readCsv,
  type CsvColumnMapping,
  type CsvMapping,
  type CsvReadResult,
} from '../../src/sources/csv/index.js';
import { fieldsOf, lines } from './csv-text.js';

/** A mapping with one column changed. */
function withColumn(mapping: CsvMapping, heading: string, change: Partial<CsvColumnMapping>): CsvMapping {
  const columns = mapping.columns.map((column) =>
    column.heading === heading ? { ...column, ...change } : column,
  );
  return { ...mapping, columns };
}

/** Codes, fields and findings of the issues that tell what no longer fits. */
function changes({ issues }: CsvReadResult): unknown[] {
  return issues
    .filter(({ code }) => /^(?:column-|date-order-changed|decimal-mark-changed)/.test(code))
    .map(({ code, field, found, action }) => [code, field, found, action]);
}

const names = ({ definition }: CsvReadResult): string[] =>
  definition.tracks.flatMap(({ stages }) => stages.map(({ name }) => name));

describe('The order of stages in a mapping', () => {
  const file = lines('Deal,Stage', 'A,Alpha', 'B,Beta', 'C,Gamma', 'D,Won', 'E,Lost');

  test('is that of the open stages the file was read into', async () => {
    const { mapping } = await readCsv(file);
    expect(mapping.stageOrder).toEqual(['alpha', 'beta', 'gamma']);
  });

  test('can be changed, and is the order of the stages', async () => {
    const { table, mapping } = await readCsv(file);
    const result = await pipelineFromCsv(table, {
      mapping: { ...mapping, stageOrder: ['gamma', 'alpha', 'beta'] },
    });
    expect(names(result)).toEqual(['Gamma', 'Alpha', 'Beta', 'Won', 'Lost']);
    expect(result.mapping.stageOrder).toEqual(['gamma', 'alpha', 'beta']);
  });

  test('holds for the next file, and a stage that is new stands where it would have without one', async () => {
    const { mapping } = await readCsv(file);
    const ordered: CsvMapping = { ...mapping, stageOrder: ['gamma', 'alpha', 'beta'] };
    const next = lines('Deal,Stage', 'A,Beta', 'B,Discovery', 'C,Alpha', 'D,Gamma', 'E,Won', 'F,Lost');
    const result = await readCsv(next, { mapping: ordered });
    expect(names(result)).toEqual(['Discovery', 'Gamma', 'Alpha', 'Beta', 'Won', 'Lost']);
  });

  test('that names a stage twice, or one that is not there, orders those that are', async () => {
    const { table, mapping } = await readCsv(file);
    const stageOrder = ['beta', 'nowhere', 'beta', 'alpha'];
    const result = await pipelineFromCsv(table, { mapping: { ...mapping, stageOrder } });
    expect(names(result)).toEqual(['Beta', 'Gamma', 'Alpha', 'Won', 'Lost']);
  });

  test('leaves the stages of a process in theirs, and puts added ones between them', async () => {
    const process = leadGenerationToClosing;
    const { table, mapping } = await readCsv(lines('Deal,Stage', 'A,Proposal', 'B,Legal check'), { process });
    const own = process.tracks[0]!.stages.filter(({ kind }) => kind === 'open').map(({ id }) => id);
    const stageOrder = ['proposal', 'legal-check', 'qualification'];
    const result = await pipelineFromCsv(table, { process, mapping: { ...mapping, stageOrder } });
    const order = result.mapping.stageOrder;
    expect(order.filter((id) => id !== 'legal-check')).toEqual(own);
    expect(order[order.indexOf('proposal') + 1]).toBe('legal-check');
  });
});

describe('A stage that the next file has no deal of', () => {
  const first = lines('Deal,Stage', 'A,Offer', 'B,Talk', 'C,Signed', 'D,Lost');
  const next = lines('Deal,Stage', 'E,Offer', 'F,Talk');

  test('stays a stage, with its kind, and in the mapping', async () => {
    const { mapping } = await readCsv(first);
    const result = await readCsv(next, { mapping });
    expect(names(result)).toEqual(names(await readCsv(first)));
    expect(result.mapping.stages.map(({ value, count }) => [value, count])).toEqual([
      ['Offer', 1],
      ['Talk', 1],
      ['Signed', 0],
      ['Lost', 0],
    ]);
    expect(result.questions.map(({ code }) => code)).not.toContain('lost-stage');
  });

  test('is forgotten where the stages are in a column of another heading', async () => {
    const { mapping } = await readCsv(first);
    const { mapping: used } = await readCsv(next.replace('Stage', 'Deal phase'), { mapping });
    expect(used.columns[1]).toMatchObject({ heading: 'Deal phase', field: 'stage' });
    expect(used.stages.map(({ value }) => value)).toEqual(['Offer', 'Talk']);
  });

  test('is forgotten where another column tells the stages, of which it knows none', async () => {
    const table = (await readCsv(lines('Deal,Stage,Real phase', 'A,x,Won', 'B,y,Demo'))).table;
    const { mapping } = await pipelineFromCsv(table);
    const swapped = withColumn(withColumn(mapping, 'Stage', { field: null }), 'Real phase', {
      field: 'stage',
    });
    const { mapping: used } = await pipelineFromCsv(table, { mapping: swapped });
    expect(used.stages.map(({ value }) => value)).toEqual(['Won', 'Demo']);
  });
});

describe('A stored mapping, where the next file has other columns', () => {
  const first = lines('Deal,Stage,Value,Created', 'A,Won,10,2024-01-01', 'B,Lost,20,2024-01-02');

  test('tells which are missing, and recognises anew what came in their place', async () => {
    const { mapping } = await readCsv(first, { currency: 'EUR' });
    const next = lines('Deal,Stage,Value,Create date,Owner', 'A,Won,10,2024-01-01,Ann');
    const result = await readCsv(next, { mapping });
    expect(fieldsOf(result)).toMatchObject({ 'Create date': 'created', Owner: 'owner' });
    expect(result.pipeline.deals[0]).toMatchObject({ createdDate: '2024-01-01', ownerId: 'Ann' });
    expect(changes(result)).toEqual([
      ['column-missing', 'created', 'Created', 'treated-as-unknown'],
      ['column-new', 'created', 'Create date', 'kept'],
      ['column-new', 'owner', 'Owner', 'kept'],
    ]);
  });

  test('never gives a new column a field that a known one has', async () => {
    const { mapping } = await readCsv(first, { currency: 'EUR' });
    const next = lines('Deal,Stage,Value,Created,Amount,Status', 'A,Won,10,2024-01-01,99,Won');
    const result = await readCsv(next, { mapping });
    expect(fieldsOf(result)).toMatchObject({ Value: 'amount', Amount: null, Status: 'status' });
    expect(result.pipeline.deals[0]?.amountMinor).toBe(1000);
  });

  test('leaves a column unread that its reader said is not to be read', async () => {
    const { table, mapping } = await readCsv(first, { currency: 'EUR' });
    const { mapping: without } = await pipelineFromCsv(table, {
      mapping: withColumn(mapping, 'Created', { field: null, score: null }),
    });
    const result = await readCsv(first, { mapping: without });
    expect(fieldsOf(result)).toMatchObject({ Created: null });
    expect(changes(result)).toEqual([]);
  });
});

describe('The order of dates in a stored mapping', () => {
  const open = lines('Deal,Stage,Created', 'A,Won,01/02/2024', 'B,Won,03/04/2024');
  const monthFirst = lines('Deal,Stage,Created', 'A,Won,01/31/2024', 'B,Won,02/03/2024');

  async function answered(): Promise<CsvMapping> {
    const { table, mapping } = await readCsv(open);
    return (await pipelineFromCsv(table, { mapping: withColumn(mapping, 'Created', { dateOrder: 'dmy' }) }))
      .mapping;
  }

  test('decides where the values leave it open, and says that they do', async () => {
    const mapping = await answered();
    expect(mapping.columns[2]).toMatchObject({ dateOrder: 'dmy', isDateOrderOpen: true });
    const { pipeline, questions } = await readCsv(open, { mapping });
    expect(pipeline.deals.map(({ createdDate }) => createdDate)).toEqual(['2024-02-01', '2024-04-03']);
    expect(questions.map(({ code }) => code)).not.toContain('date-order');
  });

  test('gives way where the values of the next file say otherwise, and that is told', async () => {
    const result = await readCsv(monthFirst, { mapping: await answered() });
    expect(result.pipeline.deals.map(({ createdDate }) => createdDate)).toEqual(['2024-01-31', '2024-02-03']);
    expect(result.mapping.columns[2]).toMatchObject({ dateOrder: 'mdy' });
    expect(result.mapping.columns[2]).not.toHaveProperty('isDateOrderOpen');
    expect(changes(result)).toEqual([['date-order-changed', 'created', 'Created', 'replaced']]);
  });

  test('gives way in a column that leaves it open where another of the file does', async () => {
    const both = lines(
      'Deal,Stage,Created,Closed',
      'A,Won,01/02/2024,02/02/2024',
      'B,Won,03/04/2024,05/05/2024',
    );
    const { table, mapping } = await readCsv(both);
    const said = withColumn(withColumn(mapping, 'Created', { dateOrder: 'dmy' }), 'Closed', {
      dateOrder: 'dmy',
    });
    const { mapping: stored } = await pipelineFromCsv(table, { mapping: said });
    const result = await readCsv(
      lines('Deal,Stage,Created,Closed', 'A,Won,01/02/2024,01/31/2024', 'B,Won,03/04/2024,05/05/2024'),
      { mapping: stored },
    );
    expect(result.pipeline.deals.map(({ createdDate }) => createdDate)).toEqual(['2024-01-02', '2024-03-04']);
    expect(changes(result)).toEqual([
      ['date-order-changed', 'created', 'Created', 'replaced'],
      ['date-order-changed', 'closed', 'Closed', 'replaced'],
    ]);
  });

  test('holds against other columns where a reader set it for this file', async () => {
    const shared = lines(
      'Deal,Stage,Created,Closed',
      'A,Won,01/02/2024,31/01/2024',
      'B,Won,03/04/2024,05/05/2024',
    );
    const { table, mapping } = await readCsv(shared);
    expect(mapping.columns[2]).toMatchObject({ dateOrder: 'dmy', dateOrderShared: true });
    const { dateOrderShared: _, ...column } = mapping.columns[2]!;
    const columns = mapping.columns.map((each, at): CsvColumnMapping =>
      at === 2 ? { ...column, dateOrder: 'mdy' } : each,
    );
    const { pipeline } = await pipelineFromCsv(table, { mapping: { ...mapping, columns } });
    expect(pipeline.deals.map(({ createdDate }) => createdDate)).toEqual(['2024-01-02', '2024-03-04']);
  });
});

describe('The decimal mark in a stored mapping', () => {
  const open = lines('Deal;Stage;Amount', 'A;Won;1.234', 'B;Won;5.678');

  test('gives way where the values of the next file say otherwise, and that is told', async () => {
    const { table, mapping } = await readCsv(open, { currency: 'EUR' });
    const { mapping: stored, pipeline } = await pipelineFromCsv(table, {
      mapping: withColumn(mapping, 'Amount', { decimalMark: ',' }),
    });
    expect(pipeline.deals.map(({ amountMinor }) => amountMinor)).toEqual([123_400, 567_800]);
    expect(stored.columns[2]).toMatchObject({ decimalMark: ',', isDecimalMarkOpen: true });
    const next = await readCsv(lines('Deal;Stage;Amount', 'A;Won;1.234', 'B;Won;1,234.50'), {
      mapping: stored,
    });
    expect(next.pipeline.deals.map(({ amountMinor }) => amountMinor)).toEqual([123, 123_450]);
    expect(changes(next)).toEqual([['decimal-mark-changed', 'amount', 'Amount', 'replaced']]);
  });
});

describe('The currency in a mapping', () => {
  test('that a shared sign told is asked about until someone has said it', async () => {
    const { table, mapping, questions } = await readCsv(lines('Deal,Stage,Amount', 'A,Won,$10'));
    expect(questions.map(({ code }) => code)).toContain('currency');
    expect(mapping).toMatchObject({ currency: 'USD', isCurrencyAssumed: true });
    const again = await pipelineFromCsv(table, { mapping });
    expect(again.questions.map(({ code }) => code)).toContain('currency');
    const { isCurrencyAssumed: _, ...said } = mapping;
    const told = await pipelineFromCsv(table, { mapping: { ...said, currency: 'CAD' } });
    expect(told.questions.map(({ code }) => code)).not.toContain('currency');
    expect(told.mapping).not.toHaveProperty('isCurrencyAssumed');
    expect(told.pipeline.deals[0]).toMatchObject({ amountMinor: 1000, currency: 'CAD' });
  });

  test('is asked about where the amounts of the next file are in another', async () => {
    const { mapping } = await readCsv(lines('Deal,Stage,Amount', 'A,Won,€10'));
    const next = lines('Deal,Stage,Amount', 'A,Won,£10');
    const { questions } = await readCsv(next, { mapping });
    expect(questions.filter(({ code }) => code === 'currency-changed')).toEqual([
      { code: 'currency-changed', heading: 'Amount', choices: ['GBP'], samples: ['EUR'] },
    ]);
    const rates = [{ currency: 'GBP', date: '2020-01-01', rate: '1.2' }];
    const converted = await readCsv(next, { mapping, rates, asOf: '2024-01-01' });
    expect(converted.questions.map(({ code }) => code)).not.toContain('currency-changed');
    expect(converted.pipeline.deals[0]?.amountMinor).toBe(1200);
  });
});
