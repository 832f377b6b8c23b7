import {
  nameKey,
  resolveProcess,
  type CalendarDate,
  type Deal,
  type HistoryEvent,
  type PipelineDefinition,
} from '../../model/index.js';
import { cellText } from './cell-text.js';
import { textReader } from './cell-readers.js';
import type { CsvMapping } from './csv-mapping.js';
import { CsvRow } from './csv-row.js';
import type { CsvTable } from './csv-table.js';
import { isExport } from './export-headings.js';
import { historyEntries, UNKNOWN_DAY, type HistoryEntry } from './history-text.js';
import { historyEvents } from './history-events.js';
import { columnOf } from './recognise-columns.js';
import type { RowStage } from './row-stages.js';
import type { TimeSlices } from '../time-slices.js';
import { areDaysReadable, isBeyondEvents, toldVisits } from './told-visits.js';

/** What a file's column of stage histories tells. */
export interface FileHistory {
  readonly events: readonly HistoryEvent[];
  /** The deal of a row with what its history tells beyond events; the same one where that is nothing. */
  readonly settled: <TFields>(deal: Deal<TFields>, rowIndex: number, asOf: CalendarDate) => Deal<TFields>;
}

/** A history that events do not tell whole, stages as ids. */
interface WholeHistory {
  readonly entries: readonly HistoryEntry[];
  /** Whether the row has a day of creation; events would tell one. */
  readonly isCreatedKnown: boolean;
  readonly stageId: string | null;
}

/** Rows between two looks at the clock. */
const ROWS_A_LOOK = 64;

const NOTHING: FileHistory = { events: [], settled: (deal) => deal };

/** Reads a file's column of stage histories; nothing without such a column. @throws PipelineError `aborted` */
export async function fileHistory(
  table: CsvTable,
  { columns, stages }: Pick<CsvMapping, 'columns' | 'stages'>,
  definition: PipelineDefinition,
  stageOfRow: (row: CsvRow) => RowStage,
  slices: TimeSlices,
): Promise<FileHistory> {
  const column = columnOf(columns, 'stageHistory');
  const idColumn = columnOf(columns, 'id');
  if (column === null || idColumn === null) return NOTHING;
  const isOurs = isExport(table.headings);
  const [idOf, createdOf] = [textReader(idColumn), textReader(columnOf(columns, 'created'))];
  const process = resolveProcess(definition);
  const firstId = (isIt: (kind: string) => boolean) =>
    process.stages.find(({ kind }) => isIt(kind))?.stage.id ?? null;
  const holdStageId = firstId((kind) => kind === 'hold');
  const otherStageId = firstId((kind) => kind !== 'open');
  const idByName = new Map(
    stages.flatMap(({ value, from, stageId }) =>
      from === 'stage' && stageId !== null ? [[nameKey(value), stageId] as const] : [],
    ),
  );
  const events: HistoryEvent[] = [];
  const whole = new Map<number, WholeHistory>();
  for (const [index, cells] of table.rows.entries()) {
    const text = cellText(cells[column.index]);
    const row = new CsvRow(table.headings, cells);
    const dealId = idOf(row);
    if (text !== null && dealId !== null) {
      const { kind, stage: stageId } = stageOfRow(row);
      const entries = historyEntries(text).map((entry) => ({
        ...entry,
        stage: idByName.get(nameKey(entry.stage)) ?? entry.stage,
      }));
      const isCreatedKnown = createdOf(row) !== null;
      if (isOurs && areDaysReadable(entries) && (isBeyondEvents(entries) || !isCreatedKnown))
        whole.set(index, { entries, isCreatedKnown, stageId });
      const openStageId = kind === 'open' ? stageId : null;
      const read = historyEvents(isOurs ? entries.filter(({ date }) => date !== UNKNOWN_DAY) : entries, {
        ...{ dealId, openStageId, holdStageId, otherStageId },
      });
      for (const event of read) events.push(event);
    }
    if (index % ROWS_A_LOOK === 0 && slices.due()) await slices.turn();
  }
  const kindOf = (stageId: string) =>
    process.stages[process.stageIndexById.get(stageId) ?? -1]?.kind ?? 'unmapped';

  return {
    events,
    settled(deal, rowIndex, asOf) {
      const told = whole.get(rowIndex);
      // As of an earlier day the row tells less than its history: events alone are right then.
      if (told === undefined || told.entries.some(({ date }) => date !== UNKNOWN_DAY && date > asOf))
        return deal;
      if (deal.kind !== 'unmapped' && deal.stageId !== told.stageId) return deal;
      const visits = toldVisits(told.entries, deal, kindOf);
      return {
        ...deal,
        createdDate: told.isCreatedKnown ? deal.createdDate : null,
        stageEnteredDate: deal.kind === 'open' ? (visits.at(-1)?.enteredDate ?? null) : deal.stageEnteredDate,
        pathKnown: visits.length > 0 || deal.pathKnown,
        visits,
      };
    },
  };
}
