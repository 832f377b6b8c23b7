import { isEndedKind, type PipelineDefinition, type StageKind } from '../../model/index.js';
import { textReader } from './cell-readers.js';
import type { CsvColumnMapping, CsvField, CsvStageMapping } from './csv-mapping.js';
import type { CsvRow } from './csv-row.js';
import { outcomeDatesReader, type OutcomeDates } from './outcome-dates.js';
import { columnOf } from './recognise-columns.js';
import { keyOf } from './recognise-stages.js';
import { outcomeTellers, rowOutcomeReader } from './row-outcomes.js';

/** Where a row stands. */
export interface RowStage {
  /** Stage id; a value that no stage is known for comes as it is; `null` = the row has none. */
  readonly stage: string | null;
  /** `null` = no stage is known. */
  readonly kind: StageKind | null;
  /** A cell of the row that says otherwise; absent where none does. */
  readonly contradiction?: { readonly field: CsvField; readonly found: string };
}

/** What another column than the stage tells. */
interface Told {
  readonly kind: StageKind | null;
  /** Where it puts a deal; `null` = it leaves the word to the stage column. */
  readonly stage: RowStage | null;
  /** Whether it overrides a stage that has ended otherwise. */
  readonly isStronger: boolean;
  readonly field: CsvField;
  /** The cell; `null` where it says nothing against another. */
  readonly found: string | null;
}

/** Texts of stages and statuses whose reading is remembered. */
const TEXTS_KEPT = 1000;

const NOWHERE: RowStage = { stage: null, kind: null };

/**
 * A reader of the stage of rows: the stage column's word, unless the status, or else the columns that tell the outcome
 * (see `outcomeTellers`), say that the deal has ended. Neither "closed, not won" nor a date overrides a stage that has ended,
 * and dates override none where the stage column knows won or lost: `stages` have no outcome for them then.
 */
export function rowStageReader(
  columns: readonly CsvColumnMapping[],
  stages: readonly CsvStageMapping[],
  definition: PipelineDefinition,
): (row: CsvRow) => RowStage {
  const stageText = textReader(columnOf(columns, 'stage'));
  const kindText = textReader(columnOf(columns, 'stageKind'));
  const datesOf = outcomeDatesReader(columns);
  const byKey = stagesByKey(stages, definition);
  const tell = tellerOf(columns, stages, byKey);
  const stageByText = new Map<string, RowStage>();

  function standsAt(text: string): RowStage {
    let found = stageByText.get(text);
    if (found === undefined) {
      found = byKey.get(keyOf({ from: 'stage', value: text })) ?? { stage: text, kind: null };
      if (stageByText.size < TEXTS_KEPT) stageByText.set(text, found);
    }
    return found;
  }

  /** A stage is called so, but the deal does not stand there: it came later than the day it was exported as of. */
  function isSaidUnmapped(row: CsvRow): boolean {
    if (kindText(row)?.toLowerCase() !== 'unmapped') return false;
    return byKey.has(keyOf({ from: 'stage', value: stageText(row) ?? '' }));
  }

  function read(row: CsvRow): RowStage {
    const text = isSaidUnmapped(row) ? null : stageText(row);
    const own = text === null ? NOWHERE : standsAt(text);
    const told = tell(row);
    const stage = told === null ? own : settled(own, told);
    return withDates(stage, datesOf(row));
  }

  // Stage, closing and expected close of a row are asked for one after another.
  let lastRow: CsvRow | null = null;
  let lastStage = NOWHERE;
  return (row) => {
    if (row !== lastRow) [lastRow, lastStage] = [row, read(row)];
    return lastStage;
  };
}

/** A deal's stage by its own and by what another column tells. */
function settled(own: RowStage, { kind, stage, isStronger, field, found }: Told): RowStage {
  if (own.stage === null) return stage ?? own;
  // "Lost" beside the stage "Closed lost": the stage's own word is the fuller one.
  if (kind === own.kind) return own;
  if (!isEndedKind(own.kind)) return kind === 'open' ? own : (stage ?? own);
  if (!isStronger && kind === 'lost' && own.kind === 'disqualified') return own;
  const kept = isStronger ? (stage ?? own) : own;
  return found === null ? kept : { ...kept, contradiction: { field, found } };
}

/** A stage that has ended, unless the other end came later; an open one beside a date of ending. */
function withDates(stage: RowStage, { won, lost, later }: OutcomeDates): RowStage {
  if (stage.kind === null || stage.contradiction !== undefined) return stage;
  const agrees = stage.kind === 'won' ? later !== 'lost' : isEndedKind(stage.kind) && later !== 'won';
  if (agrees) return stage;
  const [field, found] =
    later === 'lost' || won === null ? (['lostDate', lost] as const) : (['wonDate', won] as const);
  return found === null ? stage : { ...stage, contradiction: { field, found } };
}

function stagesByKey(
  stages: readonly CsvStageMapping[],
  { tracks }: PipelineDefinition,
): ReadonlyMap<string, RowStage> {
  const kinds = new Map(tracks.flatMap((track) => track.stages.map(({ id, kind }) => [id, kind] as const)));
  const byKey = new Map<string, RowStage>();
  for (const mapping of stages) {
    const { stageId } = mapping;
    if (stageId !== null) byKey.set(keyOf(mapping), { stage: stageId, kind: kinds.get(stageId) ?? null });
  }
  return byKey;
}

/** Reads what status, flags and dates tell of a row: the status that it has ended, else they, else that it is open. */
function tellerOf(
  columns: readonly CsvColumnMapping[],
  stages: readonly CsvStageMapping[],
  byKey: ReadonlyMap<string, RowStage>,
): (row: CsvRow) => Told | null {
  const statusText = textReader(columnOf(columns, 'status'));
  const wonText = textReader(columnOf(columns, 'isWon'));
  const closedText = textReader(columnOf(columns, 'isClosed'));
  const outcomeOf = rowOutcomeReader(columns);
  const isByFlags = outcomeTellers(columns) === 'flags';
  const statuses = stages.filter(({ from }) => from === 'status');
  const saysEnded = statuses.some(({ stageId }) => stageId !== null);
  const openStatuses = new Set(
    statuses.filter(({ stageId, isUnknown }) => stageId === null && isUnknown !== true).map(keyOf),
  );
  const stageOf = (value: string): RowStage | null => byKey.get(keyOf({ from: 'outcome', value })) ?? null;
  const outcomeStages = { won: stageOf('won'), lost: stageOf('lost'), open: stageOf('open') };
  const toldByText = new Map<string, Told | null>();

  function toldByStatus(status: string): Told | null {
    const known = toldByText.get(status);
    if (known !== undefined) return known;
    const key = keyOf({ from: 'status', value: status });
    const stage = byKey.get(key) ?? null;
    const open = openStatuses.has(key) ? toldOpen('status', saysEnded ? status : null) : null;
    const told: Told | null =
      stage === null ? open : { kind: stage.kind, stage, isStronger: true, field: 'status', found: status };
    if (toldByText.size < TEXTS_KEPT) toldByText.set(status, told);
    return told;
  }

  function toldOpen(field: CsvField, found: string | null): Told {
    return { kind: 'open', stage: outcomeStages.open, isStronger: false, field, found };
  }

  return (row) => {
    const status = statusText(row);
    const byStatus = status === null ? null : toldByStatus(status);
    if (byStatus !== null && byStatus.isStronger) return byStatus;
    const outcome = outcomeOf(row);
    if (outcome === 'won' || outcome === 'lost') {
      const stage = outcomeStages[outcome];
      const field = outcome === 'won' ? 'isWon' : 'isClosed';
      const found = !isByFlags ? null : outcome === 'won' ? wonText(row) : closedText(row);
      const isStronger = isByFlags && outcome === 'won';
      return stage === null ? null : { kind: stage.kind, stage, isStronger, field, found };
    }
    if (byStatus !== null || outcome === null) return byStatus;
    return toldOpen('isClosed', isByFlags ? closedText(row) : null);
  };
}
