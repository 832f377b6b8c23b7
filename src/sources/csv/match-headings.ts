import { nameKey } from '../../model/index.js';
import type { CsvColumnMapping } from './csv-mapping.js';

/** Stored columns found again in a file. */
export interface MatchedHeadings {
  /** For each heading of the file its stored column; `undefined` = none. */
  readonly byIndex: readonly (CsvColumnMapping | undefined)[];
  /** Stored columns that the file does not have. */
  readonly missing: readonly CsvColumnMapping[];
}

/** Finds stored columns by their headings: written alike first, then but for case and outer space, in their order. */
export function matchHeadings(
  headings: readonly string[],
  stored: readonly CsvColumnMapping[],
): MatchedHeadings {
  const left = new Set(stored);
  const byHeading = new Map(stored.map((column) => [column.heading, column]));
  const byIndex = headings.map((heading) => {
    const column = byHeading.get(heading);
    return column !== undefined && left.delete(column) ? column : undefined;
  });
  const leftByKey = new Map<string, CsvColumnMapping[]>();
  for (const column of left) {
    const key = nameKey(column.heading);
    const twins = leftByKey.get(key);
    if (twins === undefined) leftByKey.set(key, [column]);
    else twins.push(column);
  }
  for (const [index, heading] of headings.entries()) {
    if (byIndex[index] !== undefined) continue;
    const column = leftByKey.get(nameKey(heading))?.shift();
    if (column === undefined) continue;
    byIndex[index] = column;
    left.delete(column);
  }
  return { byIndex, missing: [...left] };
}
