import { toDayNumber, type CalendarDate, type Deal, type Process } from '../model/index.js';
import { KIND_CODE, NO_DAY } from './codes.js';
import type { DealTable } from './deal-table.js';

/**
 * How a visit is known to have gone on: it goes on (0), it was left (1), it is paused by a hold that still lasts (2), or its days
 * are not known (3). Estimates that take in visits that are not over (docs/measures.md §2 "incidence", §3 "km", §5 "cycle-aware") are of these.
 */
export const VISIT_END = { standing: 0, left: 1, paused: 2, unknown: 3 } as const;

/** How a visit goes on, and for how long. Told again and again with other values: read it, do not keep it. */
export interface VisitEnd {
  /** One of `VISIT_END`. */
  end: number;
  /**
   * Whole days without hold, up to leaving or to the hold that lasts; of one that goes on, the day since when (that of entry
   * moved on by the days on hold), so that `asOf − days` is the time in the stage.
   */
  days: number;
}

const visitEnd: VisitEnd = { end: 0, days: 0 };

/** How the visit at `index`, of the deal in `row`, goes on; `null` where its days are not known. */
export function visitEndAt(table: DealTable, row: number, index: number): VisitEnd | null {
  const { visits } = table;
  if (!visits.isStanding(index)) {
    visitEnd.end = VISIT_END.left;
    visitEnd.days = visits.dwellDays(index);
    return visitEnd.days === NO_DAY ? null : visitEnd;
  }
  const entered = visits.enteredDay.values[index]!;
  const kind = table.kind.values[row]!;
  const isLast = index === table.visitStart.values[row]! + table.visitCount.values[row]! - 1;
  if (entered === NO_DAY || !isLast) return null;
  const since = entered + visits.holdDays.values[index]!;
  visitEnd.days = since;
  visitEnd.end = VISIT_END.standing;
  if (kind === KIND_CODE.open) return visitEnd;
  const held = kind === KIND_CODE.hold ? heldDay(table, row) : NO_DAY;
  if (held < since) return null;
  visitEnd.days = held - since;
  visitEnd.end = VISIT_END.paused;
  return visitEnd;
}

/** The day since when a deal is on hold, be it in one hold or in several after each other; `NO_DAY` = not known. */
export function heldDay(table: DealTable, row: number): number {
  const deal = table.dealAt(row);
  const date = deal ? (loggedHold(deal, table.process) ?? deal.stageEnteredDate) : null;
  return date === null ? NO_DAY : toDayNumber(date);
}

/** The day on which the log's last stay on hold began; `null` = the log does not end in one. */
function loggedHold({ log }: Deal, { stages, stageIndexById }: Process): CalendarDate | null {
  let first: CalendarDate | null = null;
  for (let index = log.length - 1; index >= 0; index--) {
    const { date, stageId } = log[index]!;
    const kind = stageId === undefined ? undefined : stages[stageIndexById.get(stageId) ?? 0]?.kind;
    if (kind === undefined) continue;
    if (kind !== 'hold') break;
    first = date;
  }
  return first;
}
