import assert from 'node:assert/strict';
import { parsePipeline, type Period } from '../../src/model/index.js';
import { createPipelineStore, type Measure, type PipelineStore } from '../../src/summary/index.js';
import { openDatabase, type Cell, type Database, type Row } from './database.js';
import { rawDeals, type RawInput } from './raw-deals.js';

/** The same raw rows in a store and in a database. */
export interface Sides {
  readonly input: RawInput;
  readonly store: PipelineStore;
  readonly database: Database;
  /** The stage’s place in the definition, by which SQL knows it; `null` where the definition does not have it. */
  readonly indexOf: (stageId: string) => number | null;
}

/** Reads the same raw rows on both sides. */
export async function bothSides(dealCount?: number): Promise<Sides> {
  const input = rawDeals(dealCount);
  const store = createPipelineStore(parsePipeline(input));
  const { stageIndexById } = store.pipeline.process;
  return {
    input,
    store,
    database: await openDatabase(input),
    indexOf: (stageId) => stageIndexById.get(stageId) ?? null,
  };
}

/** A measure held against SQL over the raw rows. */
export interface Comparison {
  /** A sentence that is true where both say the same. */
  readonly name: string;
  /** Throws an `AssertionError` where they do not. */
  readonly check: (sides: Sides) => Promise<void>;
}

/** Comparisons of a measure, for a test runner and for the bench alike. */
export class Comparisons implements Iterable<Comparison> {
  readonly #all: Comparison[] = [];

  /** Adds one. */
  add(name: string, check: Comparison['check']): void {
    this.#all.push({ name, check });
  }

  /** All, in the order in which they were added. */
  [Symbol.iterator](): Iterator<Comparison> {
    return this.#all.values();
  }
}

/** The variables of a window; `null` = all time. */
export function windowVariables(window: Period | null | undefined): Record<string, Cell> {
  return { window_start: window?.start ?? null, window_end: window?.end ?? null };
}

/** Groups by key, those without one last: SQL's order. */
export function byKey<TGroup extends { readonly key: string | null }>(groups: readonly TGroup[]): TGroup[] {
  return groups.toSorted((one, other) => {
    if (one.key === null || other.key === null) return one.key === null ? 1 : -1;
    return one.key < other.key ? -1 : 1;
  });
}

/** The keys of a view's rows, by which both sides are put in order. */
const keyOf = (row: Row, keys: readonly string[]): string => JSON.stringify(keys.map((key) => row[key]));

/** Asserts that rows are equal whatever their order: `keys` are the columns that tell them apart. */
export function expectSameRows(ours: readonly Row[], theirs: readonly Row[], keys: readonly string[]): void {
  const inOrder = (rows: readonly Row[]): Row[] =>
    rows.toSorted((one, other) => (keyOf(one, keys) < keyOf(other, keys) ? -1 : 1));
  expectRows(inOrder(ours), inOrder(theirs));
}

/** A measure that is held against SQL in several views. */
export interface ViewedMeasure<TArgs, TResult> {
  readonly measure: Measure<TArgs, TResult>;
  readonly args: TArgs;
  readonly sql: string;
  readonly variables?: Record<string, Cell>;
  /** Sources to be filtered by; `null` = none. Absent = none, and then "web". */
  readonly sources?: readonly (string | null)[];
  /** The columns that tell the rows of one view apart. */
  readonly keys?: readonly string[];
  /** The result as SQL's rows; without a row where SQL finds no deal. */
  readonly rowsOf: (result: TResult) => readonly Row[];
}

/** Holds a measure of all deals and by owner, of every source and of one, against SQL that tells `is_whole` and `owner`. */
export async function expectViews<TArgs, TResult>(
  { store, database }: Sides,
  {
    measure,
    args,
    sql,
    variables = {},
    sources = [null, 'web'],
    keys = [],
    rowsOf,
  }: ViewedMeasure<TArgs, TResult>,
): Promise<void> {
  for (const source of sources) {
    const filter = source === null ? {} : { dimensions: { source: [source] } };
    const ours = [
      ...rowsOf(store.select(measure, args, { filter })).map((row) => ({
        is_whole: true,
        owner: null,
        ...row,
      })),
      ...store
        .selectGroups(measure, args, { filter, groupBy: 'owner' })
        .flatMap(({ key, result }) => rowsOf(result).map((row) => ({ is_whole: false, owner: key, ...row }))),
    ];
    const theirs = await database.rows(sql, { ...variables, source });
    expectSameRows(ours, theirs, ['is_whole', 'owner', ...keys]);
  }
}

/** How far a rate may be from SQL's. */
const RATE_TOLERANCE = 1e-12;

/** Asserts that rows are equal: whole numbers and texts exactly, other numbers within 1e-12 of their size. */
export function expectRows(ours: readonly Row[], theirs: readonly Row[]): void {
  assert.ok(theirs.length > 0, 'SQL found nothing to compare.');
  assert.deepEqual(
    ours.map((row, index) => settled(row, theirs[index])),
    theirs,
  );
}

/** Our row with SQL's number in the place of one that is as good as equal. */
function settled(ours: Row, theirs: Row | undefined): Row {
  return Object.fromEntries(
    Object.entries(ours).map(([name, cell]) => {
      const other = theirs?.[name];
      return [
        name,
        typeof cell === 'number' && typeof other === 'number' && isClose(cell, other) ? other : cell,
      ];
    }),
  );
}

function isClose(one: number, other: number): boolean {
  if (Number.isInteger(one) && Number.isInteger(other)) return one === other;
  return Math.abs(one - other) <= RATE_TOLERANCE * Math.max(1, Math.abs(one), Math.abs(other));
}
