import { nameKey, type DealKind } from '../../model/index.js';
import { cellText } from './cell-text.js';
import type { CsvColumnMapping } from './csv-mapping.js';
import type { CsvTable } from './csv-table.js';
import { historyEntries } from './history-text.js';
import { columnOf } from './recognise-columns.js';
import type { TimeSlices } from '../time-slices.js';

/** What other columns tell of stages. */
export interface ToldStages {
  /** Name key of a stage → the kind that the column of kinds gives it. */
  readonly kinds: ReadonlyMap<string, DealKind>;
  /** Names of stages in histories, by name key. */
  readonly inHistory: ReadonlyMap<string, string>;
}

/** More names than this are no stages of anybody. */
const MOST_NAMES = 1000;

const KINDS: ReadonlySet<string> = new Set<DealKind>([
  'open',
  'won',
  'lost',
  'hold',
  'disqualified',
  'unmapped',
]);

/** Goes through the columns of kinds and histories, if there are any. @throws PipelineError `aborted` */
export async function toldStages(
  { rows }: CsvTable,
  columns: readonly CsvColumnMapping[],
  slices: TimeSlices,
): Promise<ToldStages> {
  const [stage, kind] = [columnOf(columns, 'stage'), columnOf(columns, 'stageKind')];
  const history = columnOf(columns, 'stageHistory');
  const kinds = new Map<string, DealKind>();
  const inHistory = new Map<string, string>();
  if (kind === null && history === null) return { kinds, inHistory };
  for (const [index, cells] of rows.entries()) {
    const name = stage === null || kind === null ? null : cellText(cells[stage.index]);
    const told = (kind === null ? '' : (cells[kind.index] ?? '')).trim().toLowerCase();
    if (name !== null && KINDS.has(told) && (kinds.get(nameKey(name)) ?? 'unmapped') === 'unmapped')
      kinds.set(nameKey(name), told as DealKind);
    const past = history === null ? null : cellText(cells[history.index]);
    if (past !== null && inHistory.size < MOST_NAMES) {
      for (const { stage: entered } of historyEntries(past)) {
        if (entered !== '' && !inHistory.has(nameKey(entered))) inHistory.set(nameKey(entered), entered);
      }
    }
    if (index % 128 === 0 && slices.due()) await slices.turn();
  }
  return { kinds, inHistory };
}
