import {
  createDealReader,
  type CalendarDate,
  type Deal,
  type ExchangeRate,
  type Pipeline,
  type PipelineDefinition,
  type PipelineIssue,
  type Target,
} from '../../model/index.js';
import type { ColumnSurvey } from './column-survey.js';
import type { CsvColumnMapping, CsvMapping } from './csv-mapping.js';
import type { CsvQuestion } from './csv-question.js';
import { CsvRow } from './csv-row.js';
import type { CsvProgress, CsvTable } from './csv-table.js';
import { exportedRowReader } from './exported-row.js';
import { fileHistory } from './file-history.js';
import { fileIssue } from './file-issue.js';
import { interpretTable, type InterpretOptions } from './interpret-table.js';
import { latestDate } from './latest-date.js';
import { lostAmountIssues } from './lost-amounts.js';
import { parseNumberText } from './number-text.js';
import { columnOf } from './recognise-columns.js';
import { rowAccessors } from './row-accessors.js';
import { rowStageReader } from './row-stages.js';
import { createTimeSlices } from '../time-slices.js';

/** How a table is read into deals. */
export interface PipelineFromCsvOptions extends InterpretOptions {
  /** The day whose end the deals are read at, `YYYY-MM-DD`. Default: `latestDate` of the result. */
  readonly asOf?: CalendarDate;
  /** Targets, as for `parsePipeline`. */
  readonly targets?: Iterable<Target>;
  /** Rates into the reporting currency, as for `parsePipeline`. */
  readonly rates?: Iterable<ExchangeRate>;
  /** Called after every slice of rows. */
  readonly onProgress?: (progress: CsvProgress) => void;
  /** Cancels. */
  readonly signal?: AbortSignal;
}

/** A file read: its deals, how they were read, and what is still to be told. */
export interface CsvReadResult {
  /** For the widgets; `deal.fields` is the whole row. */
  readonly pipeline: Pipeline<CsvRow>;
  /** What the deals were read against: the process, with the stages that were added. */
  readonly definition: PipelineDefinition;
  /** How the file was read: to be shown, changed, stored and handed back. */
  readonly mapping: CsvMapping;
  /** What was found in the file as such; part of `pipeline.issues`, where those of single deals are too. */
  readonly issues: readonly PipelineIssue[];
  /** What the file does not tell. */
  readonly questions: readonly CsvQuestion[];
  /**
   * The latest day in the file on which a deal was created or ended, but for days far apart from the rest, which are reported:
   * after a gap of more than two years one date in a hundred, or of more than ten years one in five. `null` = none is known.
   */
  readonly latestDate: CalendarDate | null;
  /** Whence `pipeline.asOf` is; `none` = the file has no day, and it is 1970-01-01. */
  readonly asOfSource: 'given' | 'latest-date' | 'none';
  /** The file as text: read it again with another mapping or `asOf` by `pipelineFromCsv(result.table, …)`. */
  readonly table: CsvTable;
}

/** Rows between two looks at the clock. */
const ROWS_A_LOOK = 64;

/**
 * Reads a table into deals, in slices that leave the page alive. No row vanishes: what cannot be read is reported.
 * @throws PipelineError `aborted`; for a mistake in the process, the mapping, the currency, the zone or `asOf`; never for dirty data.
 */
export async function pipelineFromCsv(
  table: CsvTable,
  options: PipelineFromCsvOptions = {},
): Promise<CsvReadResult> {
  const { asOf, targets, rates, onProgress, signal } = options;
  const slices = createTimeSlices(signal);
  const {
    mapping,
    definition,
    surveys,
    issues: found,
    questions: asked,
  } = await interpretTable(table, options, slices);
  const { columns } = mapping;
  const stageOf = rowStageReader(columns, mapping.stages, definition);
  const latest = await latestDate(table, columns, stageOf, definition.timeZone ?? 'UTC', slices);
  const history = await fileHistory(table, mapping, definition, stageOf, slices);
  const reader = createDealReader<CsvRow>({
    pipeline: definition,
    fields: rowAccessors(columns, stageOf, {
      currency: definition.currency,
      isPercent: holdsPercentages(columnOf(columns, 'probability'), surveys),
    }),
    asOf: asOf ?? latest.date ?? '1970-01-01',
    history: history.events,
    ...(targets === undefined ? {} : { targets }),
    ...(rates === undefined ? {} : { rates }),
  });
  const asExported = exportedRowReader(table.headings, columns);
  const deals: Deal<CsvRow>[] = [];
  const contradictions: PipelineIssue[] = [];
  const report = (): void =>
    onProgress?.({
      bytesRead: table.size,
      bytesTotal: table.size,
      rows: table.rows.length,
      deals: reader.rowCount,
    });
  for (const [index, cells] of table.rows.entries()) {
    const row = new CsvRow(table.headings, cells);
    const deal = reader.read(row);
    if (deal !== null) deals.push(history.settled(asExported(deal), index, reader.asOf));
    const { contradiction } = stageOf(row);
    if (contradiction !== undefined)
      contradictions.push(
        fileIssue('outcome-contradicts-stage', 'kept', { rowIndex: index, ...contradiction }),
      );
    if (index % ROWS_A_LOOK === 0 && slices.due()) {
      report();
      await slices.turn();
    }
  }
  report();
  const read = reader.finish();
  const issues = table.issues.concat(found, latest.issues, contradictions, lostAmountIssues(deals));
  return {
    pipeline: { ...read, deals, issues: issues.concat(read.issues) },
    definition,
    mapping,
    issues,
    // With rates amounts of any currency can be reported in the mapping's.
    questions: rates === undefined ? asked : asked.filter(({ code }) => code !== 'currency-changed'),
    latestDate: latest.date,
    asOfSource: asOf !== undefined ? 'given' : latest.date !== null ? 'latest-date' : 'none',
    table,
  };
}

/** Whether a column of probabilities without signs runs to 100 rather than to 1. */
function holdsPercentages(column: CsvColumnMapping | null, surveys: readonly ColumnSurvey[]): boolean {
  for (const text of (column === null ? undefined : surveys[column.index])?.values.keys() ?? []) {
    const number = parseNumberText(text);
    if (number !== null && !number.isPercent && Number(number.body.replace(',', '.')) > 1) return true;
  }
  return false;
}
