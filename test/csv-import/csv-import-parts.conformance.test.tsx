import type { ReactElement, ReactNode } from 'react';
import { beforeAll, expect, test } from 'vitest';
import * as flat from '../../src/csv-import/index.js';
import { CsvImport, type CsvFileState } from '../../src/csv-import/index.js';
import { describeLostParts, describeParts, type PartCase } from '../conformance/part-conformance.js';
import { EMPTY, OPEN, readState } from './csv-files.js';

let shown: CsvFileState = EMPTY;
let chosen = 0;
let confirmed = 0;

beforeAll(async () => {
  const read = await readState(OPEN);
  shown = {
    ...read,
    file: read.file && { ...read.file, changes: [] },
    progress: { bytesRead: 1, bytesTotal: 2, rows: 0, deals: 0 },
    problem: { code: 'empty', name: 'other.csv' },
  };
});

const inRoot = (part: ReactNode): ReactElement => (
  <CsvImport.Root csv={{ ...shown, canImport: true, confirm: () => confirmed++ }}>{part}</CsvImport.Root>
);

const parts: readonly PartCase[] = [
  { name: 'CsvImportDrop', part: CsvImport.Drop, cairn: 'csv-import-drop', around: inRoot, state: 'isOver' },
  {
    name: 'CsvImportProgress',
    part: CsvImport.Progress,
    cairn: 'csv-import-progress',
    around: inRoot,
    state: 'share',
  },
  {
    name: 'CsvImportProblem',
    part: CsvImport.Problem,
    cairn: 'csv-import-problem',
    around: inRoot,
    state: 'problem',
  },
  {
    name: 'CsvImportSummary',
    part: CsvImport.Summary,
    cairn: 'csv-import-summary',
    around: inRoot,
    state: 'name',
  },
  { name: 'CsvImportKept', part: CsvImport.Kept, cairn: 'csv-import-kept', around: inRoot },
  {
    name: 'CsvImportQuestions',
    part: CsvImport.Questions,
    cairn: 'csv-import-questions',
    around: inRoot,
    state: 'questions',
  },
  { name: 'CsvImportReview', part: CsvImport.Review, cairn: 'csv-import-review', around: inRoot },
  { name: 'CsvImportColumns', part: CsvImport.Columns, cairn: 'csv-import-table', around: inRoot },
  { name: 'CsvImportStages', part: CsvImport.Stages, cairn: 'csv-import-table', around: inRoot },
  {
    name: 'CsvImportCurrency',
    part: CsvImport.Currency,
    cairn: 'csv-import-currency',
    around: inRoot,
    state: 'currency',
  },
  {
    name: 'CsvImportPreview',
    part: CsvImport.Preview,
    cairn: 'csv-import-preview',
    around: inRoot,
    state: 'count',
  },
  {
    name: 'CsvImportIssues',
    part: CsvImport.Issues,
    cairn: 'csv-import-issues',
    around: inRoot,
    state: 'count',
  },
  { name: 'CsvImportStatus', part: CsvImport.Status, cairn: 'csv-import-status', around: inRoot },
  {
    name: 'CsvImportConfirm',
    part: CsvImport.Confirm,
    cairn: 'csv-import-confirm',
    around: (part) => {
      chosen = confirmed;
      return inRoot(part);
    },
    state: 'canImport',
    isDone: () => confirmed > chosen,
  },
];

describeParts('Parts of the CSV import', [
  {
    name: 'CsvImportRoot',
    part: CsvImport.Root,
    cairn: 'csv-import',
    props: { csv: EMPTY },
    state: 'state',
  },
  ...parts,
]);
describeLostParts('Parts of the CSV import outside CsvImport.Root', parts, /CsvImport\.Root/);

test('every part of the namespace has a flat name as well', () => {
  const named = new Set<unknown>(Object.values(flat));
  const missing = Object.entries(CsvImport).filter(([, part]) => !named.has(part));
  expect(missing.map(([name]) => name)).toEqual([]);
});
