import { CSV_DELIMITERS, splitText, type CsvDelimiter, type CsvRecord } from './csv-records.js';
import { knownHeadings } from './heading-row.js';
import { readLineStrictly } from './stray-quote.js';

/** The delimiter of a file and how many cells most of its records have with it. */
export interface DelimiterFound {
  readonly delimiter: CsvDelimiter;
  /** At least 1. */
  readonly columnCount: number;
}

/** Records and lines looked at: enough to tell, few enough to be quick. */
const SAMPLE_COUNT = 200;
/** Lines among which headings are looked for. */
const HEADING_LINES = 30;
/** A line of more cells holds no headings. */
const MOST_COLUMNS = 2000;

/** The commonest number of cells above one. */
interface Evenness {
  readonly columnCount: number;
  /** How common it is, 0–1. */
  readonly share: number;
  /** How common it is first, and how many cells it is second. */
  readonly score: number;
}

/**
 * The delimiter that splits a sample most evenly into most cells. Records are counted as read and line by line,
 * so that neither cells with line breaks nor a quote left open mislead.
 * @param sample the beginning of the text, line feeds only.
 * @param given taken where it parts half of the sample or more.
 */
export function findDelimiter(sample: string, given: CsvDelimiter | null = null): DelimiterFound {
  const lines = sample.split('\n', SAMPLE_COUNT).filter((line) => line.trim() !== '');
  let best: DelimiterFound & Evenness = { delimiter: given ?? ',', columnCount: 1, share: 0, score: 0 };
  for (const delimiter of CSV_DELIMITERS) {
    const found = evenness(sample, lines, delimiter);
    const isGiven = delimiter === given && found.columnCount > 1 && found.share >= 0.5;
    if (found.score > best.score || isGiven) best = { delimiter, ...found };
    if (isGiven) break;
  }
  const { delimiter, columnCount, share } = best;
  const ofHeadings = headingCount(lines, delimiter);
  // Headings count, unless most rows are wider; narrower ones may be the lines of one cell.
  return {
    delimiter,
    columnCount: share > 0.5 ? Math.max(ofHeadings ?? 1, columnCount) : (ofHeadings ?? columnCount),
  };
}

/** Cells of the line that has most headings known here, if two or more. */
function headingCount(lines: readonly string[], delimiter: CsvDelimiter): number | null {
  let count: number | null = null;
  let most = 1;
  for (const line of lines.slice(0, HEADING_LINES)) {
    const cells = readLineStrictly(line, delimiter);
    const known = cells.length > MOST_COLUMNS ? 0 : knownHeadings(cells);
    if (known > most) [count, most] = [cells.length, known];
  }
  return count;
}

/** The delimiter that a first line `sep=;` names (Excel's own mark), with the index after that line. */
export function namedDelimiter(
  text: string,
): { readonly delimiter: CsvDelimiter; readonly end: number } | null {
  const match = /^"?sep=([,;\t|])"?[^\S\n]{0,20}(?:\n|$)/i.exec(text.slice(0, 40));
  if (match === null) return null;
  return { delimiter: match[1] as CsvDelimiter, end: match[0].length };
}

function evenness(sample: string, lines: readonly string[], delimiter: CsvDelimiter): Evenness {
  const asRecords = evennessOf(splitText(sample, delimiter, true).records.slice(0, SAMPLE_COUNT));
  const asLines = evennessOf(lines.map((line) => readLineStrictly(line, delimiter)));
  return asLines.score > asRecords.score ? asLines : asRecords;
}

function evennessOf(records: readonly CsvRecord[]): Evenness {
  const recordsByCount = new Map<number, number>();
  let filled = 0;
  for (const record of records) {
    if (record.length === 1 && record[0]?.trim() === '') continue;
    filled += 1;
    if (record.length > 1) recordsByCount.set(record.length, (recordsByCount.get(record.length) ?? 0) + 1);
  }
  let best: Evenness = { columnCount: 1, share: 0, score: 0 };
  for (const [columnCount, count] of recordsByCount) {
    const share = count / filled;
    const score = share * share * Math.log2(columnCount);
    if (score > best.score) best = { columnCount, share, score };
  }
  return best;
}
