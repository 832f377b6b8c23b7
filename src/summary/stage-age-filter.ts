import { PipelineError, toDayNumber, UNMAPPED_STAGE_ID, type CalendarDate } from '../model/index.js';
import { NO_DAY, NO_STAGE } from './codes.js';
import type { DealTable } from './deal-table.js';
import { perDeal } from './per-deal.js';
import { sizeTest, type SizeFilter } from './size-filter.js';
import { standingSince } from './standing-since.js';

/** Deals of one stage, of some sizes, with something that lies before a day. */
export interface StageAgeFilter {
  /** Id of the stage they stand in. */
  readonly stageId: string;
  /** Before this day. Where the day of a deal is not known, it does not pass. */
  readonly before: CalendarDate;
  /** Of these sizes only; default all. */
  readonly sizes?: readonly SizeFilter[];
}

/** What of a deal lies before the day. */
export type StageAgeOf = 'standing' | 'quiet';

/** The test of a row: whether it is one of these. @throws PipelineError `unknown-stage`, `invalid-argument` */
export function stageAgeTest(
  of: StageAgeOf,
  filters: readonly StageAgeFilter[],
  table: DealTable,
): (row: number) => boolean {
  const byStage = new Map<number, ((row: number, day: number) => boolean)[]>();
  for (const { stageId, before, sizes } of filters) {
    const beforeDay = toDayNumber(before);
    const isOfSize = sizes ? sizeTest(sizes, table) : () => true;
    const stage = stageCode(stageId, table);
    const tests = byStage.get(stage) ?? [];
    tests.push((row, day) => day < beforeDay && isOfSize(row));
    byStage.set(stage, tests);
  }
  const dayOf = of === 'standing' ? (row: number) => standingSince(table, row) : lastActivityDays(table);
  return (row) => {
    const tests = byStage.get(table.stage.values[row]!);
    if (!tests) return false;
    const day = dayOf(row);
    return day !== NO_DAY && tests.some((test) => test(row, day));
  };
}

/** The day when something was last done for the deal of a row; `NO_DAY` = not known. */
export const lastActivityDays = /* @__PURE__ */ perDeal((deal) => dayOr(deal?.lastActivityDate ?? null));

/** A date as a day's number; `NO_DAY` where there is none. */
export function dayOr(date: CalendarDate | null): number {
  return date === null ? NO_DAY : toDayNumber(date);
}

function stageCode(stageId: string, { process }: DealTable): number {
  const code = stageId === UNMAPPED_STAGE_ID ? NO_STAGE : process.stageIndexById.get(stageId);
  if (code !== undefined) return code;
  throw new PipelineError(
    'unknown-stage',
    `There is no stage "${stageId}" whose deals could be told by their days. Use the id of a stage: ${[...process.stageIndexById.keys()].join(', ')}.`,
  );
}
