import {
  createCalendarDateReader,
  isEndedKind,
  type CalendarDate,
  type PipelineIssue,
} from '../../model/index.js';
import type { CsvColumnMapping } from './csv-mapping.js';
import { CsvRow } from './csv-row.js';
import type { CsvTable } from './csv-table.js';
import { latestBeforeGap } from './far-apart.js';
import { fileIssue } from './file-issue.js';
import { rowDateReaders } from './row-accessors.js';
import type { RowStage } from './row-stages.js';
import type { TimeSlices } from '../time-slices.js';

/** The latest day of a file, and what was found in looking for it. */
export interface LatestDate {
  /** The latest day on which a deal was created, or ended, but for those far apart from the rest; `null` = no row has such a day. */
  readonly date: CalendarDate | null;
  /** The rows whose day stands far apart from the rest. */
  readonly issues: readonly PipelineIssue[];
}

/** The latest day on which a deal was created, or ended (see `latestBeforeGap`). @throws PipelineError `aborted` */
export async function latestDate(
  table: CsvTable,
  columns: readonly CsvColumnMapping[],
  stageOf: (row: CsvRow) => RowStage,
  timeZone: string,
  slices: TimeSlices,
): Promise<LatestDate> {
  const readDate = createCalendarDateReader(timeZone);
  const dates = rowDateReaders(columns, stageOf);
  const counts = new Map<CalendarDate, number>();

  function daysOf(cells: readonly string[]): readonly CalendarDate[] {
    const row = new CsvRow(table.headings, cells);
    const created = readDate(dates.created(row)).date;
    const closed = isEndedKind(stageOf(row).kind) ? readDate(dates.closed(row)).date : null;
    return [created, closed].filter((day) => day !== null);
  }

  for (const [index, cells] of table.rows.entries()) {
    for (const day of daysOf(cells)) counts.set(day, (counts.get(day) ?? 0) + 1);
    if (index % 128 === 0 && slices.due()) await slices.turn();
  }
  const date = latestBeforeGap(counts);
  const issues: PipelineIssue[] = [];
  if (date === null || [...counts.keys()].every((day) => day <= date)) return { date, issues };
  for (const [rowIndex, cells] of table.rows.entries()) {
    const found = daysOf(cells)
      .filter((day) => day > date)
      .sort()
      .at(-1);
    if (found !== undefined) issues.push(fileIssue('date-far-apart', 'kept', { rowIndex, found }));
    if (rowIndex % 128 === 0 && slices.due()) await slices.turn();
  }
  return { date, issues };
}
