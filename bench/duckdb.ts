import { DuckDBDataChunk, DuckDBInstance, DOUBLE, INTEGER, type DuckDBConnection } from '@duckdb/node-api';
import { AS_OF_DAY, LOST, NONE, OPEN_STAGES, STEPS, WON, type Columns } from './columns.js';
import { FIGURE_COUNT, ofClass, ofCover, ofOwner, ofStage, THRESHOLDS, type Figures } from './figures.js';
import { QUARTERS } from './rows.js';

/** The same columns in DuckDB, in memory. */
export interface DuckTable {
  /** Everything at once, in SQL. */
  readonly figures: () => Promise<Figures>;
  /** Moves a deal to where its columns now say it stands. */
  readonly update: (columns: Columns, row: number) => Promise<void>;
  readonly close: () => void;
}

const dayOf = (date: string): string => `DATE '${date}' - DATE '1970-01-01'`;

const BY_OWNER = `SELECT owner, count(*) FILTER (WHERE last = ${WON}), count(*), sum(amount) FILTER (WHERE last = ${WON}),
  sum(amount) FROM deal WHERE last >= ${OPEN_STAGES} GROUP BY owner`;

const BY_STAGE = `WITH visit AS (
    SELECT stage, days, next FROM change WHERE stage < ${OPEN_STAGES} AND next IS NOT NULL
  ), done AS (
    SELECT stage, count(*) AS completed, sum(days) AS days, count(*) FILTER (WHERE next > stage AND next <= ${WON}) AS advanced
    FROM visit GROUP BY stage
  ), late AS (
    SELECT last AS stage, count(*) AS overdue FROM deal JOIN done ON done.stage = last
    WHERE ${AS_OF_DAY} - last_day > greatest(1, 2 * done.days / done.completed) GROUP BY last
  )
  SELECT stage, completed, days, advanced, coalesce(overdue, 0), advanced / (completed + coalesce(overdue, 0))
  FROM done LEFT JOIN late USING (stage)`;

const QUARTER_OF = (day: string): string =>
  `CASE ${QUARTERS.map(({ start, end }, quarter) => `WHEN ${day} >= ${dayOf(start)} AND ${day} < ${dayOf(end)} THEN ${quarter}`).join(' ')} END`;

const COVERAGE = `SELECT owner, ${QUARTER_OF(`CASE WHEN last = ${WON} THEN last_day ELSE expected END`)} AS quarter,
  coalesce(sum(amount) FILTER (WHERE last < ${OPEN_STAGES}), 0), coalesce(sum(amount) FILTER (WHERE last = ${WON}), 0)
  FROM deal WHERE last <> ${LOST} GROUP BY owner, quarter HAVING quarter IS NOT NULL`;

const MIX = `SELECT CASE WHEN amount IS NULL THEN 3 WHEN amount >= ${THRESHOLDS[0]} THEN 0 WHEN amount >= ${THRESHOLDS[1]} THEN 1 ELSE 2 END AS class,
  count(*), coalesce(sum(amount), 0) FROM deal WHERE last < ${OPEN_STAGES} GROUP BY class`;

/** Loads columns into DuckDB, with as many threads as it likes. */
export async function openDuckTable(columns: Columns): Promise<DuckTable> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  await connection.run(`
    CREATE TABLE deal (row INTEGER, owner INTEGER, amount DOUBLE, expected INTEGER, last INTEGER, last_day INTEGER);
    CREATE TABLE change (row INTEGER, step INTEGER, stage INTEGER, day INTEGER, next INTEGER, days INTEGER);`);
  await load(connection, columns);
  return {
    figures: () => readFigures(connection),
    update: async (changed, row) => {
      const at = row * STEPS + STEPS - 1;
      const next = changed.stage[at]!;
      const days = changed.day[at]! - changed.day[at - 1]!;
      await connection.run(`
        UPDATE deal SET last = ${next}, last_day = ${changed.day[at]!} WHERE row = ${row};
        UPDATE change SET stage = ${next}, day = ${changed.day[at]!} WHERE row = ${row} AND step = ${STEPS - 1};
        UPDATE change SET next = ${next}, days = ${days} WHERE row = ${row} AND step = ${STEPS - 2};`);
    },
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

async function readFigures(connection: DuckDBConnection): Promise<Figures> {
  const figures = new Float64Array(FIGURE_COUNT);
  const put = async (sql: string, place: (row: readonly number[]) => number, keys: number): Promise<void> => {
    const reader = await connection.runAndReadAll(sql);
    for (const row of reader.getRows()) {
      const cells = row.map(Number);
      figures.set(cells.slice(keys), place(cells));
    }
  };
  await put(BY_OWNER, ([owner]) => ofOwner(owner!), 1);
  await put(BY_STAGE, ([stage]) => ofStage(stage!), 1);
  await put(COVERAGE, ([owner, quarter]) => ofCover(owner!, quarter!), 2);
  await put(MIX, ([place]) => ofClass(place!), 1);
  return figures;
}

/** Rows of a chunk that DuckDB takes at once. */
const CHUNK = 2048;

async function load(connection: DuckDBConnection, columns: Columns): Promise<void> {
  const { owner, amount, expectedDay, stage, day, size } = columns;
  const last = (row: number): number => row * STEPS + STEPS - 1;
  await append(connection, 'deal', size, [
    (row) => row,
    (row) => owner[row]!,
    (row) => (amount[row]! < 0 ? null : amount[row]!),
    (row) => (expectedDay[row] === NONE ? null : expectedDay[row]!),
    (row) => stage[last(row)]!,
    (row) => day[last(row)]!,
  ]);
  const hasNext = (at: number): boolean => at % STEPS !== STEPS - 1;
  await append(connection, 'change', size * STEPS, [
    (at) => Math.floor(at / STEPS),
    (at) => at % STEPS,
    (at) => stage[at]!,
    (at) => day[at]!,
    (at) => (hasNext(at) ? stage[at + 1]! : null),
    (at) => (hasNext(at) ? day[at + 1]! - day[at]! : null),
  ]);
}

async function append(
  connection: DuckDBConnection,
  table: 'deal' | 'change',
  size: number,
  columns: readonly ((row: number) => number | null)[],
): Promise<void> {
  const appender = await connection.createAppender(table);
  const types = columns.map((_, index) => (table === 'deal' && index === 2 ? DOUBLE : INTEGER));
  for (let from = 0; from < size; from += CHUNK) {
    const length = Math.min(CHUNK, size - from);
    const chunk = DuckDBDataChunk.create(types, length);
    chunk.setColumns(columns.map((column) => Array.from({ length }, (_, index) => column(from + index))));
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
}
