import type { CsvDelimiter, CsvRecord } from './csv-records.js';

/** Lines of a suspect record that are looked at. */
const LINES_LOOKED_AT = 20;

/** Stray quotes mended in one line; what follows them is split without regard to quotes. */
const QUOTES_MENDED_IN_A_LINE = 16;

/**
 * Whether a record that spans lines swallowed rows, because a quote opened a cell and was never meant to.
 * A cell with line breaks is lawful, so there must be evidence in the lines after the first: they read as rows by themselves.
 * - The record holds an odd number of quotes, or its quote never closes: one such line is enough, if at least half are such
 *   (four of five where rows have three cells or fewer and the quote never closes: prose has commas too).
 * - Its quotes pair up, but not as RFC 4180 has them, or the cells are not as many as a row should have: two such lines of three or more cells, and four of five of the lines between the first and the last.
 * @param text the record, line feeds only.
 * @param columnCount cells that a row should have.
 */
export function swallowedRows(
  text: string,
  delimiter: CsvDelimiter,
  columnCount: number,
  open: boolean,
): boolean {
  if (!open && isLawful(text, delimiter, columnCount)) return false;
  const lines = text.split('\n', LINES_LOOKED_AT + 2).slice(1);
  const isWhole = lines.length <= LINES_LOOKED_AT;
  const looked = isWhole ? lines : lines.slice(0, LINES_LOOKED_AT);
  const filled = looked.filter((line) => line !== '');
  const rows = filled.filter((line) => isRow(line, delimiter, columnCount)).length;
  const isOdd = open || (text.split('"').length - 1) % 2 === 1;
  const share = open && columnCount <= 3 ? 0.8 : 0.5;
  if (isOdd && (columnCount > 1 || open) && rows >= 1 && rows >= filled.length * share) return true;
  const between = isWhole ? filled.length - 1 : filled.length;
  return columnCount >= 3 && rows >= 2 && rows * 5 >= between * 4;
}

/**
 * Whether a record is as RFC 4180 has it, with as many cells as a row should have; a cell of several lines that begins with
 * a delimiter is no text of anybody: the quote before it was a cell of its own.
 */
function isLawful(text: string, delimiter: CsvDelimiter, columnCount: number): boolean {
  let at = 0;
  for (let cells = 1; cells <= columnCount; cells += 1) {
    const found = text.indexOf(delimiter, at);
    let end = found === -1 ? text.length : found;
    if (text[at] === '"') {
      const close = closingQuote(text, at, delimiter);
      if (close === null) return false;
      if (text[at + 1] === delimiter && text.slice(at, close).includes('\n')) return false;
      end = close + 1;
    } else if (text.slice(at, end).includes('"')) return false;
    if (end === text.length) return cells === columnCount;
    at = end + 1;
  }
  return false;
}

/** How many lines an unfinished record must span before it is judged while more text may come. */
export const LINES_BEFORE_JUDGING = 10;

/** A line that has the cells of a row by itself; a quote that closes a cell which no quote opened belongs to a cell with line breaks. */
function isRow(line: string, delimiter: CsvDelimiter, columnCount: number): boolean {
  const { cells, unopened } = readStrictly(line, delimiter);
  return cells.length === columnCount && !unopened;
}

/**
 * Reads one line by itself: a quote opens a cell only if another closes it right before a delimiter or the end, with quotes
 * between them doubled (RFC 4180); any other quote is text.
 */
export function readLineStrictly(line: string, delimiter: CsvDelimiter): CsvRecord {
  return readStrictly(line, delimiter).cells;
}

/** Also whether a quote stands within a cell that does not begin with it. */
function readStrictly(
  line: string,
  delimiter: CsvDelimiter,
): { readonly cells: CsvRecord; readonly unopened: boolean } {
  const cells: CsvRecord = [];
  let at = 0;
  let strayQuotes = 0;
  let unopened = false;
  while (strayQuotes < QUOTES_MENDED_IN_A_LINE) {
    const close = line[at] === '"' ? closingQuote(line, at, delimiter) : null;
    if (line[at] === '"' && close === null) strayQuotes += 1;
    if (close === null) {
      const found = line.indexOf(delimiter, at);
      const end = found === -1 ? line.length : found;
      const cell = line.slice(at, end);
      unopened ||= cell.includes('"', 1);
      cells.push(cell);
      at = end + 1;
    } else {
      cells.push(line.slice(at + 1, close).replaceAll('""', '"'));
      at = close + 2;
    }
    if (at > line.length) return { cells, unopened };
  }
  return { cells: [...cells, ...line.slice(at).split(delimiter)], unopened };
}

/** The index of the quote that closes the cell opened at `open`; `null` where the first that is not doubled does not. */
function closingQuote(line: string, open: number, delimiter: CsvDelimiter): number | null {
  let at = line.indexOf('"', open + 1);
  while (at !== -1 && line[at + 1] === '"') at = line.indexOf('"', at + 2);
  return at !== -1 && (at + 1 === line.length || line[at + 1] === delimiter) ? at : null;
}
