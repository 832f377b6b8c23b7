import type { CsvProgress, CsvReadResult } from '../sources/csv/index.js';

/** From so many deals adding them up, which cannot be cut into slices, takes long enough to be told first. */
const MANY = 20_000;

/** Shows that all rows are read, and lets the page paint it before many deals are added up. */
export async function shownFirst(
  { pipeline, table }: CsvReadResult,
  show: (progress: CsvProgress) => void,
): Promise<void> {
  const { rowCount } = pipeline;
  if (rowCount < MANY) return;
  show({ bytesRead: table.size, bytesTotal: table.size, rows: rowCount, deals: rowCount });
  await nextFrame();
  await nextFrame();
}

/** A page that is not looked at has no frames, and nothing to wait for. */
function nextFrame(): Promise<void> {
  return document.hidden
    ? Promise.resolve()
    : new Promise((resolve) => requestAnimationFrame(() => resolve()));
}
