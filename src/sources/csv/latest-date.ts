import { createCalendarDateReader, type CalendarDate } from '../../model/index.js';
import type { CsvColumnMapping } from './csv-mapping.js';
import { CsvRow } from './csv-row.js';
import type { CsvTable } from './csv-table.js';
import { hasEnded, rowDateReaders } from './row-accessors.js';
import type { RowStage } from './row-stages.js';
import type { TimeSlices } from './time-slices.js';

/** The latest day on which a deal was created, or ended; `null` = no row has such a day. @throws PipelineError `aborted` */
export async function latestDate(
  table: CsvTable,
  columns: readonly CsvColumnMapping[],
  stageOf: (row: CsvRow) => RowStage,
  timeZone: string,
  slices: TimeSlices,
): Promise<CalendarDate | null> {
  const readDate = createCalendarDateReader(timeZone);
  const dates = rowDateReaders(columns, stageOf);
  let latest: CalendarDate | null = null;
  for (const [index, cells] of table.rows.entries()) {
    const row = new CsvRow(table.headings, cells);
    const created = readDate(dates.created(row)).date;
    const closed = hasEnded(stageOf(row).kind) ? readDate(dates.closed(row)).date : null;
    if (created !== null && (latest === null || created > latest)) latest = created;
    if (closed !== null && (latest === null || closed > latest)) latest = closed;
    if (index % 128 === 0 && slices.due()) await slices.turn();
  }
  return latest;
}
