import { textReader } from './cell-readers.js';
import type { ColumnSurvey } from './column-survey.js';
import type { CsvColumnMapping } from './csv-mapping.js';
import { CsvRow } from './csv-row.js';
import type { CsvTable } from './csv-table.js';
import { columnOf } from './recognise-columns.js';
import type { StageValue } from './recognise-stages.js';
import { outcomeTellers, rowOutcomeReader, type RowOutcome } from './row-outcomes.js';
import { saysOnlyOpen } from './stage-words.js';
import type { TimeSlices } from '../time-slices.js';

/** Rows between two looks at the clock. */
const ROWS_A_LOOK = 128;

/**
 * The outcomes that other columns than stage and status tell, and `open`, for rows without a stage of which another column
 * tells that they are: they need a stage to stand in.
 * @throws PipelineError `aborted`
 */
export async function outcomeValues(
  table: CsvTable,
  columns: readonly CsvColumnMapping[],
  surveys: readonly ColumnSurvey[],
  slices: TimeSlices,
): Promise<StageValue[]> {
  const tellers = outcomeTellers(columns);
  const [stage, status] = [columnOf(columns, 'stage'), columnOf(columns, 'status')];
  const hasRowsWithoutStage = stage === null || surveys[stage.index]?.filled !== table.rows.length;
  if (tellers === null && (status === null || !hasRowsWithoutStage)) return [];
  const [outcomeOf, stageText, statusText] = [
    rowOutcomeReader(columns),
    textReader(stage),
    textReader(status),
  ];
  // Beside stages, dates that are not filled in say nothing of a row without one.
  const tellsOpen = tellers === 'flags' || stage === null;

  function told(row: CsvRow): RowOutcome {
    const outcome = outcomeOf(row);
    if (outcome === 'won' || outcome === 'lost') return outcome;
    if (stageText(row) !== null) return null;
    const word = statusText(row);
    const isOpen = (tellsOpen && outcome === 'open') || (word !== null && saysOnlyOpen(word));
    return isOpen ? 'open' : null;
  }

  const counts = { won: 0, lost: 0, open: 0 };
  for (const [index, cells] of table.rows.entries()) {
    const outcome = told(new CsvRow(table.headings, cells));
    if (outcome !== null) counts[outcome] += 1;
    if (index % ROWS_A_LOOK === 0 && slices.due()) await slices.turn();
  }
  return (['won', 'lost', 'open'] as const).flatMap((value) => {
    const isByDates = tellers === 'dates';
    const count = counts[value];
    return count === 0 ? [] : [{ value, from: 'outcome', count, meanProbability: null, isByDates }];
  });
}

/** Whether of every row another column than the stage tells whether it is open, won or lost. */
export function tellsEveryOutcome(columns: readonly CsvColumnMapping[]): boolean {
  const has = (field: CsvColumnMapping['field']) => columns.some((column) => column.field === field);
  return (has('isWon') && has('isClosed')) || (has('wonDate') && has('lostDate')) || has('status');
}
