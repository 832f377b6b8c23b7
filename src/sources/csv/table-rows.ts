import type { PipelineIssue } from '../../model/index.js';
import { isBlankText } from './cell-text.js';
import type { CsvRecord } from './csv-records.js';
import { isExport } from './export-headings.js';
import { fileIssue } from './file-issue.js';
import { fieldScores } from './heading-score.js';
import type { SplitRecord } from './record-splitter.js';
import { findTrailingRows } from './trailing-rows.js';

/** Spellings remembered of a column: a column with more is not worth the memory it would save. */
const TEXTS_SHARED = 4096;

/** How surely a heading must name a stage. */
const NAMES_A_STAGE = 0.6;

/** Collects records into rows of one width. */
export interface TableRows {
  readonly rows: CsvRecord[];
  readonly issues: PipelineIssue[];
  add(record: SplitRecord): void;
  /** Leaves out totals and footers; to be called once, after the last record. */
  finish(): void;
}

/**
 * Rows for a table: blank records are left out, short rows filled up, long ones kept with all their cells, headings that
 * stand in the data again left out; everything is reported. Texts that repeat in a column are kept once.
 * @param headingRecord the headings as the file has them; `null` where it has none.
 */
export function createTableRows(headingRecord: CsvRecord | null, columnCount: number): TableRows {
  const rows: CsvRecord[] = [];
  const issues: PipelineIssue[] = [];
  const sharedTexts = Array.from({ length: columnCount }, () => ({
    known: new Map<string, string>(),
    hits: 0,
    isWorthIt: true,
  }));
  const shortRowWidths = new Map<CsvRecord, number>();
  let blankCount = 0;
  let afterBlank = 0;

  function share(cells: CsvRecord): void {
    for (let column = 0; column < columnCount; column += 1) {
      const texts = sharedTexts[column];
      const text = cells[column] ?? '';
      if (texts === undefined || !texts.isWorthIt || text.length > 80) continue;
      const known = texts.known.get(text);
      if (known !== undefined) {
        cells[column] = known;
        texts.hits += 1;
      } else if (texts.known.size < TEXTS_SHARED) {
        texts.known.set(text, text);
      } else if (texts.hits < TEXTS_SHARED) {
        texts.isWorthIt = false;
        texts.known.clear();
      }
    }
  }

  function fit(cells: CsvRecord): void {
    const rowIndex = rows.length;
    const width = cells.length;
    if (width < columnCount) {
      issues.push(fileIssue('row-too-short', 'kept', { rowIndex, found: `${width} < ${columnCount}` }));
      while (cells.length < columnCount) cells.push('');
      shortRowWidths.set(cells, width);
    } else if (width > columnCount) {
      if (cells.slice(columnCount).every(isBlankText)) cells.length = columnCount;
      else issues.push(fileIssue('row-too-long', 'kept', { rowIndex, found: `${width} > ${columnCount}` }));
    }
  }

  return {
    rows,
    issues,
    add({ cells, strayQuote }) {
      if (cells.every(isBlankCell)) {
        blankCount += 1;
        afterBlank = rows.length;
        return;
      }
      if (strayQuote)
        issues.push(fileIssue('stray-quote', 'kept', { rowIndex: rows.length, found: quoted(cells) }));
      if (headingRecord !== null && isSameRecord(cells, headingRecord)) {
        issues.push(fileIssue('heading-repeated', 'left-out', { found: cells.join(' · ').slice(0, 80) }));
        return;
      }
      fit(cells);
      share(cells);
      rows.push(cells);
    },
    finish() {
      const firstApart = blankCount > 0 ? afterBlank : rows.length;
      const kindColumn = isExport(headingRecord ?? [])
        ? (headingRecord?.indexOf('Stage kind') ?? null)
        : null;
      const kinds = findTrailingRows(rows, shortRowWidths, firstApart, {
        stageColumns: stageColumns(headingRecord ?? []),
        kindColumn,
      });
      const trailing = rows.splice(rows.length - kinds.length);
      if (trailing.length > 0) dropIssuesFrom(issues, rows.length);
      for (const [index, row] of trailing.entries()) {
        const found = row.filter((cell) => !isBlankText(cell)).join(' · ');
        issues.push(fileIssue(kinds[kinds.length - 1 - index] ?? 'footer-row', 'left-out', { found }));
      }
      if (blankCount > 0) issues.push(fileIssue('blank-rows', 'left-out', { found: String(blankCount) }));
    },
  };
}

/** The columns whose headings name a stage or a status. */
function stageColumns(headings: CsvRecord): number[] {
  return headings.flatMap((heading, index) => {
    const scores = fieldScores(heading);
    const certainty = Math.max(scores.get('stage') ?? 0, scores.get('status') ?? 0);
    return certainty >= NAMES_A_STAGE ? [index] : [];
  });
}

function isBlankCell(cell: string): boolean {
  return cell === '' || (cell.charCodeAt(0) <= 32 && cell.trim() === '');
}

/** Takes out what was found in rows that are no longer there. */
function dropIssuesFrom(issues: PipelineIssue[], rowCount: number): void {
  const kept = issues.filter(({ rowIndex }) => rowIndex === null || rowIndex < rowCount);
  issues.length = 0;
  for (const issue of kept) issues.push(issue);
}

/** The cell that a stray quote opens. */
function quoted(cells: CsvRecord): string {
  return cells.find((cell) => cell.startsWith('"')) ?? cells.at(-1) ?? '';
}

function isSameRecord(one: CsvRecord, other: CsvRecord): boolean {
  return one.length === other.length && one.every((cell, index) => cell === other[index]);
}
