import {
  assertPeriod,
  PipelineError,
  toDayNumber,
  UNMAPPED_STAGE_ID,
  type DealKind,
  type Period,
} from '../model/index.js';
import { KIND_CODE, NO_DAY, NO_STAGE } from './codes.js';
import type { DealTable } from './deal-table.js';
import { funnelTest, type FunnelFilter } from './funnel-filter.js';
import { reachedTest, type ReachedFilter } from './reached-filter.js';
import { sizeTest, type SizeFilter } from './size-filter.js';
import { stageAgeTest, type StageAgeFilter } from './stage-age-filter.js';
import { textTest, type TextFilter } from './text-filter.js';
import { winRateTest, type WinRateFilter } from './win-rate-filter.js';

/**
 * Which deals count, as data. All that is given must hold; within a list, any value, so that an empty list lets no deal
 * through. A filter without anything in it lets through all.
 */
export interface DealFilter {
  /** Values by dimension name (`owner`, `team`, `source`, `account`, own ones); `null` in a list = not known. */
  readonly dimensions?: Readonly<Record<string, readonly (string | null)[]>>;
  /** Ids of present stages, `UNMAPPED_STAGE_ID` among them. */
  readonly stageIds?: readonly string[];
  /** Kinds of present stages. */
  readonly kinds?: readonly DealKind[];
  /** Created in this period. */
  readonly created?: Period;
  /** Closed in this period. */
  readonly closed?: Period;
  /** Expected to close in this period. */
  readonly expectedClose?: Period;
  /** Reached this open stage (docs/measures.md §0 "reached"). */
  readonly reached?: ReachedFilter;
  /** Counted at this step of a funnel (docs/measures.md §2). */
  readonly funnel?: FunnelFilter;
  /** Counted in a win rate (docs/measures.md §1, §2). */
  readonly winRate?: WinRateFilter;
  /** Amounts in one of these ranges. */
  readonly sizes?: readonly SizeFilter[];
  /** These words are in their texts. */
  readonly text?: TextFilter;
  /** In one of these stages since before a day, which days on hold put off. */
  readonly standing?: readonly StageAgeFilter[];
  /** In one of these stages, and nothing was done for them since before a day. */
  readonly quiet?: readonly StageAgeFilter[];
  /** Not one of these, by id. */
  readonly exceptIds?: readonly string[];
  /** Let through by this filter as well. */
  readonly and?: DealFilter;
}

/** A test of a row against a filter. */
export type RowTest = (row: number) => boolean;

const FIELDS: ReadonlySet<string> = new Set<keyof DealFilter>([
  'dimensions',
  'stageIds',
  'kinds',
  'created',
  'closed',
  'expectedClose',
  'reached',
  'funnel',
  'winRate',
  'sizes',
  'text',
  'standing',
  'quiet',
  'exceptIds',
  'and',
]);

/** A field that is none would let all deals through, and figures of all pass for figures of some. */
function assertFields(filter: DealFilter): void {
  const stray = Object.keys(filter).find((field) => !FIELDS.has(field));
  if (stray === undefined) return;
  throw new PipelineError(
    'invalid-argument',
    `A filter has no field "${stray}". It has ${[...FIELDS].join(', ')}; owners and other groups are dimensions: { dimensions: { owner: ['ada'] } }.`,
  );
}

/** Makes a filter into a test over the table's columns. @throws PipelineError `invalid-argument`, `unknown-dimension`, `invalid-period` */
export function compileFilter(filter: DealFilter, table: DealTable): RowTest {
  assertFields(filter);
  const tests: RowTest[] = [];
  for (const [name, values] of Object.entries(filter.dimensions ?? {})) {
    const { codes, dictionary } = table.dimension(name);
    const wanted = new Set(values.map((value) => dictionary.encode(value)));
    tests.push((row) => wanted.has(codes.values[row]!));
  }
  if (filter.stageIds) {
    const known = filter.stageIds.map((id) =>
      id === UNMAPPED_STAGE_ID ? NO_STAGE : table.process.stageIndexById.get(id),
    );
    const wanted = new Set(known);
    tests.push((row) => wanted.has(table.stage.values[row]));
  }
  if (filter.kinds) {
    const wanted = new Set(filter.kinds.map((kind) => KIND_CODE[kind]));
    tests.push((row) => wanted.has(table.kind.values[row]!));
  }
  const within = (period: Period | undefined, column: { readonly values: Int32Array }): void => {
    if (!period) return;
    assertPeriod(period);
    const start = toDayNumber(period.start);
    const end = toDayNumber(period.end);
    tests.push((row) => {
      const day = column.values[row]!;
      return day !== NO_DAY && day >= start && day < end;
    });
  };
  within(filter.created, table.createdDay);
  within(filter.closed, table.closedDay);
  within(filter.expectedClose, table.expectedDay);
  if (filter.reached) tests.push(reachedTest(filter.reached, table));
  if (filter.funnel) tests.push(funnelTest(filter.funnel, table));
  if (filter.winRate) tests.push(winRateTest(filter.winRate, table));
  if (filter.sizes) tests.push(sizeTest(filter.sizes, table));
  if (filter.text) tests.push(textTest(filter.text, table));
  if (filter.standing) tests.push(stageAgeTest('standing', filter.standing, table));
  if (filter.quiet) tests.push(stageAgeTest('quiet', filter.quiet, table));
  if (filter.exceptIds) {
    const out = new Set(filter.exceptIds.map((id) => table.rowOf(id)));
    tests.push((row) => !out.has(row));
  }
  if (filter.and) tests.push(compileFilter(filter.and, table));
  if (tests.length === 0) return () => true;
  return (row) => tests.every((test) => test(row));
}
