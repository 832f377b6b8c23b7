import type { Deal } from '../model/index.js';
import type { CsvReadResult, CsvRow } from '../sources/csv/index.js';

/** A row of the file with the deal it was read into. */
export interface PreviewRow {
  /** Index among the rows, 0 first. */
  readonly index: number;
  /** Its texts. */
  readonly cells: readonly string[];
  /** `null` = it was left out: created after the day looked at. */
  readonly deal: Deal<CsvRow> | null;
}

/** The first rows of a file. */
export function previewRows({ table, pipeline }: CsvReadResult, most: number): readonly PreviewRow[] {
  const deals = new Map<number, Deal<CsvRow>>();
  for (const deal of pipeline.deals) {
    const { rowIndex } = deal;
    if (rowIndex === null) continue;
    if (rowIndex >= most) break;
    deals.set(rowIndex, deal);
  }
  return table.rows.slice(0, most).map((cells, index) => ({ index, cells, deal: deals.get(index) ?? null }));
}
