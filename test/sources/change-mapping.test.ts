import { expect, test } from 'vitest';
import { leadGenerationToClosing } from '../../src/model/index.js';
import {
  pipelineFromCsv,
  readCsv,
  withAnswer,
  withCurrency,
  withDateOrder,
  withField,
  withStageKind,
  withStageMoved,
  withStageOfProcess,
  type CsvMapping,
  type CsvReadResult,
} from '../../src/sources/csv/index.js';
import { lines } from './csv-text.js';

/** The file read again with one of its questions answered. */
async function answered(file: string, code: string, choice: string): Promise<CsvReadResult> {
  const { table, mapping, questions } = await readCsv(new TextEncoder().encode(file));
  const question = questions.find((each) => each.code === code);
  const changed = question && withAnswer(mapping, question, choice);
  if (!changed) throw new Error(`"${choice}" answers no question of the code ${code}.`);
  return pipelineFromCsv(table, { mapping: changed });
}

test('what a status says, once told, is what its deals are', async () => {
  const rows = ['1,A,Offer,Nope', '2,B,Demo,Open', '3,C,Demo,Lost', '4,D,Demo,Won'];
  const { pipeline, questions } = await answered(
    ['ID,Name,Stage,Status', ...rows].join('\n'),
    'unknown-status',
    'lost',
  );
  expect(pipeline.deals.map(({ kind }) => kind)).toEqual(['lost', 'open', 'lost', 'won']);
  expect(questions.map(({ code }) => code)).not.toContain('unknown-status');
});

test('a column that numbers were torn in is read as what it is told to be', async () => {
  const rows = ['A,Won,1,234.50', 'B,Lost,2,500.00', 'C,Offer,3,750.25'];
  const { mapping } = await answered(['Name,Stage,Amount', ...rows].join('\n'), 'split-numbers', 'amount');
  expect(mapping.columns.find(({ heading }) => heading === 'Amount')?.field).toBe('amount');
});

test('a currency that is asked about is the one that is said', async () => {
  const { pipeline, questions } = await answered(lines('Deal,Stage,Amount', 'A,Won,$10'), 'currency', 'CAD');
  expect(pipeline.process.currency).toBe('CAD');
  expect(questions.map(({ code }) => code)).not.toContain('currency');
});

test.each([
  ['currency', 'Deal,Stage,Amount\nA,Won,$10', 'dollars'],
  ['date-order', 'Deal,Stage,Created\nA,Won,01/02/2024', 'ydm'],
])('no change is what answers no question: %s', async (code, file, choice) => {
  const { mapping, questions } = await readCsv(file);
  const question = questions.find((each) => each.code === code)!;
  expect(withAnswer(mapping, question, choice)).toBeNull();
});

const FILE = lines('Deal,Stage,Status,Region', 'A,Offer,Open,North', 'B,Talk,Won,South', 'C,Lost,Open,North');

const stageOf = (mapping: CsvMapping, value: string) => mapping.stages.find((each) => each.value === value)!;

test('a column read as something takes that from the column that was', async () => {
  const { mapping } = await readCsv(FILE);
  const changed = withField(mapping, 'Region', 'stage');
  expect(changed.columns.map(({ heading, field }) => [heading, field])).toEqual([
    ['Deal', 'name'],
    ['Stage', null],
    ['Status', 'status'],
    ['Region', 'stage'],
  ]);
  expect(changed.stages.map(({ from }) => from)).not.toContain('stage');
});

test('a status that said won, told to be open, leaves its deals to their stages', async () => {
  const { table, mapping } = await readCsv(FILE);
  const { pipeline } = await pipelineFromCsv(table, {
    mapping: withStageKind(mapping, stageOf(mapping, 'Won'), 'open'),
  });
  expect(pipeline.deals.map(({ stageId }) => stageId)).toEqual(['offer', 'talk', 'lost']);
});

test('stages move up and down, and not beyond the ends', async () => {
  const { table, mapping } = await readCsv(FILE);
  const [first, second] = mapping.stageOrder;
  expect(withStageMoved(mapping, first!, -1)).toBe(mapping);
  expect(withStageMoved(mapping, second!, 1)).toBe(mapping);
  const { definition } = await pipelineFromCsv(table, { mapping: withStageMoved(mapping, first!, 1) });
  expect(definition.tracks[0]?.stages.slice(0, 2).map(({ id }) => id)).toEqual([second, first]);
});

test('a value stands for another stage of the process, or for one of its own kind', async () => {
  const process = leadGenerationToClosing;
  const { table, mapping } = await readCsv(lines('Deal,Stage', 'A,Negotiation'), { process });
  const read = async (changed: CsvMapping) =>
    (await pipelineFromCsv(table, { process, mapping: changed })).pipeline.deals[0];
  const stage = stageOf(mapping, 'Negotiation');
  expect(await read(withStageOfProcess(mapping, stage, 'closing'))).toMatchObject({ stageId: 'closing' });
  expect(await read(withStageKind(mapping, stage, 'hold'))).toMatchObject({ kind: 'hold' });
});

test('a date order set by hand is no longer one that other columns told', async () => {
  const { mapping } = await readCsv(lines('Deal,Created,Closed', 'A,01/02/2024,31/01/2024'));
  expect(withDateOrder(mapping, 'Created', 'mdy').columns[1]).not.toHaveProperty('dateOrderShared');
});

test('a currency set by hand is no longer assumed', async () => {
  const { mapping } = await readCsv(lines('Deal,Stage,Amount', 'A,Won,$10'));
  expect(withCurrency(mapping, 'USD')).not.toHaveProperty('isCurrencyAssumed');
});
