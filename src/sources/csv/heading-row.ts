import { nameKey } from '../../model/index.js';
import type { CsvRecord } from './csv-records.js';
import { headingScore } from './heading-score.js';
import { isBlankText } from './cell-text.js';

/** Records at the beginning of a file among which the headings are sought. */
export const RECORDS_SEARCHED = 30;

/**
 * The index of the record that holds the headings: the one that has most of those expected; else the one given,
 * where the file has it; else the one found.
 * @param given `undefined` = not known, `null` = the file has none.
 */
export function chooseHeadingRow(
  records: readonly CsvRecord[],
  columnCount: number,
  given: number | null | undefined,
  expected: readonly string[],
): number | null {
  const holder = rowHolding(records, new Set(expected.map(nameKey)));
  if (holder !== null) return holder;
  if (given === null || (given !== undefined && records[given] !== undefined)) return given;
  return findHeadingRow(records, columnCount);
}

/** The index of the record with the most expected headings, if they are half of its cells, or half of them all. */
function rowHolding(records: readonly CsvRecord[], expected: ReadonlySet<string>): number | null {
  let best: number | null = null;
  let most = 0;
  for (const [index, record] of records.entries()) {
    const cells = record.filter((cell) => !isBlankText(cell));
    const found = cells.filter((cell) => expected.has(nameKey(cell.slice(0, 200)))).length;
    if (found > most && found * 2 >= Math.min(cells.length, expected.size)) [best, most] = [index, found];
  }
  return best;
}

/** Known headings a record must hold to be taken instead of the first that could be one. */
const KNOWN_NEEDED = 2;

/**
 * The index of the record that holds the headings: of those that could, the one with the most headings known here,
 * if it has two or more; else the first that could. Cells of headings are short texts, all different, hardly a number or date.
 * @param records the beginning of the file.
 * @returns `null` where no record could.
 */
function findHeadingRow(records: readonly CsvRecord[], columnCount: number): number | null {
  let first: number | null = null;
  let best: number | null = null;
  let bestScore = KNOWN_NEEDED - 1;
  for (const [index, record] of records.slice(0, RECORDS_SEARCHED).entries()) {
    const cells = record.filter((cell) => !isBlankText(cell));
    if (cells.length * 2 < columnCount || !couldBeHeadings(cells)) continue;
    // A row of data may look like headings too, but only above all other rows can it be one of them.
    first ??= isFirstFilled(records, index, columnCount) ? index : null;
    const score = knownHeadings(cells);
    if (score > bestScore) [best, bestScore] = [index, score];
  }
  return best ?? first;
}

function isFirstFilled(records: readonly CsvRecord[], index: number, columnCount: number): boolean {
  return records
    .slice(0, index)
    .every((record) => record.filter((cell) => !isBlankText(cell)).length * 2 < columnCount);
}

/** How many cells are known headings. */
export function knownHeadings(cells: readonly string[]): number {
  let score = 0;
  for (const cell of cells) if (cell.length <= 80 && headingScore(cell) >= 0.75) score += 1;
  return score;
}

function couldBeHeadings(cells: readonly string[]): boolean {
  if (cells.length === 0 || cells.some((cell) => cell.length > 200)) return false;
  const textual = cells.filter((cell) => /\p{L}/u.test(cell) && !/^\s*\d[\d\s.,/:-]{3}/.test(cell)).length;
  return textual * 5 >= cells.length * 4;
}

/** The headings of a record: trimmed, `Column 3` where empty, `Amount (2)` where repeated. */
export function nameHeadings(
  record: CsvRecord,
  columnCount: number,
): { headings: string[]; repeated: string[] } {
  const used = new Set<string>();
  /** Of a heading that came before: the number that is looked at next, as all below are taken. */
  const nextCounts = new Map<string, number>();
  const repeated: string[] = [];
  const headings: string[] = [];
  for (let index = 0; index < columnCount; index += 1) {
    const text = (record[index] ?? '').replaceAll(/\s+/g, ' ').trim().slice(0, 200);
    const base = text === '' ? `Column ${index + 1}` : text;
    let heading = base;
    let count = nextCounts.get(base) ?? 2;
    for (; used.has(heading); count += 1) heading = `${base} (${count})`;
    if (heading !== base) {
      repeated.push(base);
      nextCounts.set(base, count);
    }
    used.add(heading);
    headings.push(heading);
  }
  return { headings, repeated };
}
