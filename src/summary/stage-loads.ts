import type { Deal, Process, StageLoad } from '../model/index.js';
import type { DealTable } from './deal-table.js';
import { fromLimbs, highLimb, lowLimb } from './exact-sum.js';

/** What stands in the stages that have a limit, kept up deal by deal. */
export interface StageLoads {
  /** `null` = the stage has no limit, and nothing is kept of it. */
  readonly of: (stageId: string) => StageLoad | null;
  /** Counts a deal in where it stands, or out; one that was removed stands nowhere. */
  readonly add: (deal: Deal | null, sign: 1 | -1) => void;
}

interface Sum {
  count: number;
  high: number;
  low: number;
}

/** Loads with nothing in them yet, of the stages that have a limit; `null` = none has. */
export function stageLoads({ stages }: Process): StageLoads | null {
  const limited = stages.filter(({ stage }) => stage.limit !== undefined);
  if (limited.length === 0) return null;
  const sums = new Map(limited.map(({ stage }): [string, Sum] => [stage.id, { count: 0, high: 0, low: 0 }]));
  return {
    of: (stageId) => {
      const sum = sums.get(stageId);
      return sum ? { count: sum.count, valueMinor: fromLimbs(sum.high, sum.low) } : null;
    },
    add: (deal, sign) => {
      const sum = deal?.removedDate === null ? sums.get(deal.stageId) : undefined;
      if (!deal || !sum) return;
      const amount = deal.amountMinor ?? 0;
      sum.count += sign;
      sum.high += sign * highLimb(amount);
      sum.low += sign * lowLimb(amount);
    },
  };
}

/** The loads of a table's deals: one pass, where any stage has a limit; `null` = none has. */
export function stageLoadsOf(table: DealTable): StageLoads | null {
  const loads = stageLoads(table.process);
  if (loads) for (let row = 0; row < table.rowCount; row++) loads.add(table.dealAt(row), 1);
  return loads;
}
