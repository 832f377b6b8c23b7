import { parsePipeline } from '../src/model/index.js';
import { tableOf } from '../src/summary/summarise.js';
import { makeColumns, type Columns } from './columns.js';
import { AS_OF, DEFINITION, historyOf, rowsOf, TARGETS, type BenchRow } from './rows.js';
import type { Line } from './report.js';
import { median, ms } from './timing.js';

const MEGABYTE = 1024 * 1024;

/** What is in use after the collector ran: objects, and the memory of typed arrays. */
function inUse(): { readonly objects: number; readonly columns: number } {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return { objects: heapUsed / MEGABYTE, columns: arrayBuffers / MEGABYTE };
}

/** What reading so many rows takes, and what is kept of them. */
export async function measureReading(size: number): Promise<Line[]> {
  const columns = makeColumns(size);
  const rows = rowsOf(columns);
  const once = { runs: size >= 1_000_000 ? 3 : 7, warmUp: 1 };
  const without = await median(() => tableOf(read(rows, null)), once);
  const withLog = await median(() => tableOf(read(rows, columns)), { ...once, warmUp: 0 });
  return [
    {
      work: `rows to a checked table, ${size} rows`,
      ours: ms(without),
      floor: '',
      duckdb: '',
      target: '≤ 2500 ms at 1 M',
      met: size >= 1_000_000 ? without <= 2500 : null,
    },
    {
      work: `… with a log of ${size * 5} events`,
      ours: ms(withLog),
      floor: '',
      duckdb: '',
      target: '',
      met: null,
    },
    ...memoryLines(size, rows, columns),
  ];
}

function read(rows: readonly BenchRow[], log: Columns | null) {
  return parsePipeline({
    pipeline: DEFINITION,
    asOf: AS_OF,
    deals: rows,
    targets: TARGETS,
    ...(log && { history: historyOf(log) }),
  });
}

function memoryLines(size: number, rows: readonly BenchRow[], columns: Columns): Line[] {
  const before = inUse();
  const pipeline = read(rows, columns);
  const afterReading = inUse();
  const table = tableOf(pipeline);
  const afterTable = inUse();
  const deals = afterReading.objects - before.objects;
  const index = afterTable.objects - afterReading.objects;
  const inColumns = afterTable.columns - afterReading.columns;
  const floor = Object.values(columns)
    .filter((column): column is Uint8Array => ArrayBuffer.isView(column))
    .reduce((sum, column) => sum + column.byteLength / MEGABYTE, 0);
  // What was measured must outlive the measuring.
  if (table.rowCount !== pipeline.deals.length) throw new Error('Rows are missing.');
  const all = deals + index + inColumns;
  const mb = (megabytes: number): string => `${megabytes.toFixed(0)} MB`;
  return [
    {
      work: `memory of ${size} deals with four visits and more each`,
      ours: `${mb(all)}: deals ${mb(deals)}, ids ${mb(index)}, columns ${mb(inColumns)}`,
      floor: mb(floor),
      duckdb: '',
      target: '≤ 80 MB at 1 M',
      met: size >= 1_000_000 ? all <= 80 : null,
    },
  ];
}
