import { expect, test } from 'vitest';
import { pipelineFromCsv, readCsv, type CsvReadResult } from '../../src/sources/csv/index.js';
import { withAnswer } from '../../stories/workbench/change-mapping.js';

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
