import type { StageKind } from '../../model/index.js';
import type { CsvMapping, CsvStageMapping } from './csv-mapping.js';
import type { CsvQuestion } from './csv-question.js';
import { columnOf } from './recognise-columns.js';

const KINDS: readonly StageKind[] = ['open', 'won', 'lost', 'hold', 'disqualified'];

/** Statuses asked about at once, those of most rows first: a column with more of them is none of statuses. */
const MOST_ASKED = 8;

/** The values of the status column that are neither known to be open nor to have ended, and were not answered. */
export function unknownStatuses({ stages }: CsvMapping): readonly CsvStageMapping[] {
  return stages.filter(({ from, stageId, isUnknown }) => from === 'status' && stageId === null && isUnknown);
}

/** Asks what unknown statuses say. */
export function statusQuestions(mapping: CsvMapping): CsvQuestion[] {
  const heading = columnOf(mapping.columns, 'status')?.heading ?? null;
  return [...unknownStatuses(mapping)]
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST_ASKED)
    .map(({ value }) => ({ code: 'unknown-status', heading, choices: KINDS, samples: [value] }));
}
