import type { CsvProgress, CsvReadResult } from '../../src/sources/csv/index.js';

/** From so many deals adding them up, which cannot be cut into slices, takes long enough to be told first. */
const MANY = 20_000;
/** Milliseconds in which the page paints what it was told. */
const TIME_TO_PAINT = 50;

/** Shows that all rows are read, and lets the page paint it before many deals are added up. */
export async function shownFirst(
  { pipeline, table }: CsvReadResult,
  show: (progress: CsvProgress) => void,
): Promise<void> {
  const { rowCount } = pipeline;
  if (rowCount < MANY) return;
  show({ bytesRead: table.size, bytesTotal: table.size, rows: rowCount, deals: rowCount });
  await new Promise((resolve) => setTimeout(resolve, TIME_TO_PAINT));
}
