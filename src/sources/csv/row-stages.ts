import type { PipelineDefinition, StageKind } from '../../model/index.js';
import type { CsvColumnMapping, CsvStageMapping } from './csv-mapping.js';
import { textReader, truthReader } from './cell-readers.js';
import type { CsvRow } from './csv-row.js';
import { columnOf } from './recognise-columns.js';
import { keyOf } from './recognise-stages.js';

/** Where a row stands. */
export interface RowStage {
  /** Stage id; a value that no stage is known for comes as it is; `null` = the row has none. */
  readonly stage: string | null;
  /** `null` = no stage is known. */
  readonly kind: StageKind | null;
}

const NOWHERE: RowStage = { stage: null, kind: null };

/**
 * A reader of the stage of rows: won and lost as the status says, or the columns that tell the outcome (`isWon`, `isClosed`;
 * where neither these nor a status are there, a filled `wonDate` or `lostDate`); else the stage column's word.
 */
export function rowStageReader(
  columns: readonly CsvColumnMapping[],
  stages: readonly CsvStageMapping[],
  definition: PipelineDefinition,
): (row: CsvRow) => RowStage {
  const kinds = new Map(
    definition.tracks.flatMap((track) => track.stages.map(({ id, kind }) => [id, kind] as const)),
  );
  const byKey = new Map<string, RowStage>();
  for (const mapping of stages) {
    const { stageId } = mapping;
    if (stageId !== null) byKey.set(keyOf(mapping), { stage: stageId, kind: kinds.get(stageId) ?? null });
  }
  const stageText = textReader(columnOf(columns, 'stage'));
  const statusText = textReader(columnOf(columns, 'status'));
  const outcome = rowOutcomeReader(columns);
  const stageByText = new Map<string, RowStage>();

  function standsAt(text: string): RowStage {
    let found = stageByText.get(text);
    if (found === undefined) {
      found = byKey.get(keyOf({ from: 'stage', value: text })) ?? { stage: text, kind: null };
      if (stageByText.size < 1000) stageByText.set(text, found);
    }
    return found;
  }

  function read(row: CsvRow): RowStage {
    const text = stageText(row);
    const own = text === null ? NOWHERE : standsAt(text);
    const status = statusText(row);
    const told = outcome(row);
    const ended =
      (status === null ? undefined : byKey.get(keyOf({ from: 'status', value: status }))) ??
      (told === null ? undefined : byKey.get(keyOf({ from: 'outcome', value: told })));
    if (own.stage === null) return ended ?? own;
    // "Lost" beside the stage "Closed lost": the stage's own word is the fuller one.
    return ended === undefined || ended.kind === own.kind ? own : ended;
  }

  // Stage, closing and expected close of a row are asked for one after another.
  let lastRow: CsvRow | null = null;
  let lastStage = NOWHERE;
  return (row) => {
    if (row !== lastRow) [lastRow, lastStage] = [row, read(row)];
    return lastStage;
  };
}

/** Whether the outcome of rows is told by other columns than stage and status, and which outcomes are. */
export function outcomeColumns(columns: readonly CsvColumnMapping[]): {
  readonly won: CsvColumnMapping | null;
  readonly lost: CsvColumnMapping | null;
} {
  const isWon = columnOf(columns, 'isWon');
  const isClosed = columnOf(columns, 'isClosed');
  if (isWon !== null || isClosed !== null) return { won: isWon, lost: isWon === null ? null : isClosed };
  if (columnOf(columns, 'status') !== null) return { won: null, lost: null };
  return { won: columnOf(columns, 'wonDate'), lost: columnOf(columns, 'lostDate') };
}

function rowOutcomeReader(columns: readonly CsvColumnMapping[]): (row: CsvRow) => 'won' | 'lost' | null {
  const { won, lost } = outcomeColumns(columns);
  if (won?.field === 'isWon') {
    const isWon = truthReader(won);
    const isClosed = truthReader(lost);
    return (row) => (isWon(row) === true ? 'won' : isClosed(row) === true ? 'lost' : null);
  }
  const wonText = textReader(won);
  const lostText = textReader(lost);
  return (row) => (wonText(row) !== null ? 'won' : lostText(row) !== null ? 'lost' : null);
}
