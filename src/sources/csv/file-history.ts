import { nameKey, resolveProcess, type HistoryEvent, type PipelineDefinition } from '../../model/index.js';
import { cellText } from './cell-text.js';
import { textReader } from './cell-readers.js';
import type { CsvMapping } from './csv-mapping.js';
import { CsvRow } from './csv-row.js';
import type { CsvTable } from './csv-table.js';
import { readStageHistory } from './read-stage-history.js';
import { columnOf } from './recognise-columns.js';
import type { RowStage } from './row-stages.js';
import type { TimeSlices } from './time-slices.js';

/** Rows between two looks at the clock. */
const ROWS_A_LOOK = 64;

/** The events that a file's column of stage histories tells; none without such a column. @throws PipelineError `aborted` */
export async function fileHistory(
  table: CsvTable,
  { columns, stages }: Pick<CsvMapping, 'columns' | 'stages'>,
  definition: PipelineDefinition,
  stageOfRow: (row: CsvRow) => RowStage,
  slices: TimeSlices,
): Promise<HistoryEvent[]> {
  const column = columnOf(columns, 'stageHistory');
  const idColumn = columnOf(columns, 'id');
  const events: HistoryEvent[] = [];
  if (column === null || idColumn === null) return events;
  const idOf = textReader(idColumn);
  const { stages: all } = resolveProcess(definition);
  const idOfKind = (isIt: (kind: string) => boolean) => all.find(({ kind }) => isIt(kind))?.stage.id ?? null;
  const holdStageId = idOfKind((kind) => kind === 'hold');
  const otherStageId = idOfKind((kind) => kind !== 'open');
  const idByName = new Map(
    stages.flatMap(({ value, from, stageId }) =>
      from === 'stage' && stageId !== null ? [[nameKey(value), stageId] as const] : [],
    ),
  );
  const stageOf = (name: string): string => idByName.get(nameKey(name)) ?? name;
  for (const [index, cells] of table.rows.entries()) {
    const text = cellText(cells[column.index]);
    const row = new CsvRow(table.headings, cells);
    const dealId = idOf(row);
    if (text !== null && dealId !== null) {
      const { kind, stage } = stageOfRow(row);
      const openStageId = kind === 'open' ? stage : null;
      const read = readStageHistory(text, { dealId, openStageId, stageOf, holdStageId, otherStageId });
      for (const event of read) events.push(event);
    }
    if (index % ROWS_A_LOOK === 0 && slices.due()) await slices.turn();
  }
  return events;
}
