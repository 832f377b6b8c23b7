import { DuckDBInstance, type DuckDBConnection, type DuckDBValue } from '@duckdb/node-api';
import { createRawTables } from './raw-tables.sql.js';
import type { RawInput } from './raw-deals.js';
import { derivedTables } from './derived-tables.sql.js';

/** Forecast categories of a pipeline that names none (docs/measures.md §10), the least sure first. */
const CATEGORIES = [
  ['pipeline', 'Pipeline', 'open'],
  ['best-case', 'Best case', 'open'],
  ['commit', 'Commit', 'open'],
  ['closed', 'Closed', 'closed'],
  ['omitted', 'Omitted', 'omitted'],
] as const;

/** A cell as the comparisons want it: whole numbers of any SQL type are numbers. */
export type Cell = string | number | boolean | null;

/** A row of an answer. */
export type Row = Readonly<Record<string, Cell>>;

/** A database that holds raw rows, and what SQL made of them. */
export interface Database {
  /** The rows that a query gives, in its order. */
  readonly rows: (sql: string, variables?: Readonly<Record<string, Cell>>) => Promise<Row[]>;
  readonly close: () => void;
}

/** Loads raw rows as they are, as text, and derives deals and visits from them in SQL alone. */
export async function openDatabase(input: RawInput): Promise<Database> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '2' });
  const connection = await instance.connect();
  const database: Database = {
    rows: async (sql, variables = {}) => {
      await setVariables(connection, variables);
      const reader = await connection.runAndReadAll(sql);
      return reader.getRowObjects().map((row) => toRow(row));
    },
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
  await connection.run(createRawTables);
  await loadRows(connection, input);
  await setVariables(connection, {
    as_of: input.asOf,
    zone: input.pipeline.timeZone ?? 'UTC',
    currency: input.pipeline.currency,
  });
  for (const sql of derivedTables) await connection.run(sql);
  return database;
}

async function setVariables(
  connection: DuckDBConnection,
  variables: Readonly<Record<string, Cell>>,
): Promise<void> {
  for (const [name, value] of Object.entries(variables)) {
    const literal = typeof value === 'string' ? `'${value.replaceAll("'", "''")}'` : String(value);
    await connection.run(`SET VARIABLE "${name}" = ${literal}`);
  }
}

async function loadRows(connection: DuckDBConnection, input: RawInput): Promise<void> {
  const { pipeline } = input;
  const stages = pipeline.tracks.flatMap((track, trackIndex) =>
    track.stages.map((stage) => ({ track, trackIndex, stage })),
  );
  await append(
    connection,
    'raw_track',
    pipeline.tracks.map(({ id, pipeline: isRead, qualifiedStageId }, index) => [
      index,
      id,
      isRead ?? index === pipeline.tracks.length - 1,
      qualifiedStageId,
    ]),
  );
  await append(
    connection,
    'raw_stage',
    stages.map(({ trackIndex, stage }, index) => [
      index,
      stage.id,
      stage.name,
      stage.kind,
      trackIndex,
      stage.expectedDays,
      stage.probabilityBasisPoints,
      stage.forecastCategory,
    ]),
  );
  await append(
    connection,
    'raw_category',
    CATEGORIES.map(([id, name, kind], index) => [index, id, name, kind]),
  );
  await append(
    connection,
    'raw_owner',
    (pipeline.owners ?? []).map(({ id, name, teamId }) => [id, name, teamId]),
  );
  await append(
    connection,
    'raw_team',
    (pipeline.teams ?? []).map(({ id, name }) => [id, name]),
  );
  await append(
    connection,
    'raw_deal',
    input.deals.map((row, index) => [
      index,
      row.id,
      row.stage,
      row.amount,
      row.currency,
      row.created,
      row.closed,
      row.expectedClose,
      row.stageEntered,
      row.probability,
      row.owner,
      row.team,
      row.source,
      row.lastActivity,
      row.region,
      row.forecastCategory,
      row.lostReason,
      row.nextStep,
      row.removed,
    ]),
  );
  await append(
    connection,
    'raw_event',
    input.history.map((event, index) => [
      index,
      event.dealId,
      event.at,
      event.sequence,
      event.stage,
      event.amount !== undefined,
      event.amount,
      event.owner !== undefined,
      event.owner,
      event.expectedClose !== undefined,
      event.expectedClose,
      event.probability !== undefined,
      event.probability,
      event.forecastCategory !== undefined,
      event.forecastCategory,
    ]),
  );
  await append(
    connection,
    'raw_activity',
    input.activities.map(({ dealId, at, type, stage }) => [dealId, at, type, stage]),
  );
  await append(
    connection,
    'raw_target',
    input.targets.map(({ period, amountMinor, ownerId, teamId }) => [
      period.start,
      period.end,
      amountMinor,
      ownerId,
      teamId,
    ]),
  );
  await append(
    connection,
    'raw_rate',
    input.rates.map(({ currency, date, rate }) => [currency, date, rate]),
  );
}

/** Writes rows as text: every column of a raw table is `VARCHAR`. */
async function append(
  connection: DuckDBConnection,
  table: string,
  rows: readonly (readonly (Cell | Date | undefined)[])[],
): Promise<void> {
  const appender = await connection.createAppender(table);
  for (const row of rows) {
    for (const value of row) {
      if (value === null || value === undefined) appender.appendNull();
      else appender.appendVarchar(value instanceof Date ? value.toISOString() : String(value));
    }
    appender.endRow();
  }
  appender.closeSync();
}

function toRow(row: Readonly<Record<string, DuckDBValue>>): Row {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, toCell(value)]));
}

function toCell(value: DuckDBValue): Cell {
  if (typeof value === 'bigint') return Number(value);
  return value === null || typeof value !== 'object' ? value : value.toString();
}
