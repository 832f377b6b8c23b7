import { toDayNumber, type Deal } from '../../model/index.js';
import { AMOUNT_CLASS, KIND_CODE, NO_DAY } from '../codes.js';
import type { DealTable } from '../deal-table.js';
import { hasSkippedStage } from '../skipped-stages.js';
import { standingSince } from '../standing-since.js';
import { partName, type SummaryPart } from './part.js';

/** Faults of a deal that no day makes or mends, as bits of a whole number. */
export const FIXED_FAULT = {
  noAmount: 1,
  noExpectedClose: 2,
  skippedStage: 4,
  noOwner: 8,
  probability: 16,
  /** A fault only where deals tell next steps at all. */
  noNextStep: 32,
} as const;

/** Any of these makes a deal faulty, whatever the day and whatever the other deals tell. */
const FAULTY =
  FIXED_FAULT.noAmount |
  FIXED_FAULT.noExpectedClose |
  FIXED_FAULT.skippedStage |
  FIXED_FAULT.noOwner |
  FIXED_FAULT.probability;

/**
 * Open deals by stage, the faults that do not age (bits of `FIXED_FAULT`), and the day of the last activity, or of the creation
 * where there was none; those otherwise without a fault also by the day since when they stand there and by the expected closing
 * day, so that the day may move on (docs/measures.md §12 "integrity"). `tolerance`: basis points that a deal's own probability may
 * lie off its stage's.
 */
export function integrityPart(tolerance: number): SummaryPart {
  const key = new Int32Array(5);
  return {
    name: partName('integrity', tolerance),
    fields: ['stage', 'faults', 'sinceDay', 'expectedDay', 'activeDay'],
    addRow(cells, table, row, sign) {
      if (table.kind.values[row] !== KIND_CODE.open) return;
      const deal = table.dealAt(row);
      if (!deal) return;
      const faults = fixedFaults(table, row, deal, tolerance);
      const isFaulty = (faults & FAULTY) !== 0;
      key[0] = table.stage.values[row]!;
      key[1] = faults;
      key[2] = isFaulty ? NO_DAY : standingSince(table, row);
      key[3] = isFaulty ? NO_DAY : table.expectedDay.values[row]!;
      key[4] =
        deal.lastActivityDate === null ? table.createdDay.values[row]! : toDayNumber(deal.lastActivityDate);
      cells.add(key, sign, 0);
    },
  };
}

function fixedFaults(table: DealTable, row: number, deal: Deal, tolerance: number): number {
  const { process } = table;
  const set = process.stages[table.stage.values[row]!]?.stage.probabilityBasisPoints ?? null;
  const own = deal.probabilityBasisPoints;
  const isOff = set !== null && own !== null && Math.abs(own - set) > tolerance;
  return (
    (table.amountClass.values[row] === AMOUNT_CLASS.unknown ? FIXED_FAULT.noAmount : 0) |
    (table.expectedDay.values[row] === NO_DAY ? FIXED_FAULT.noExpectedClose : 0) |
    (hasSkippedStage(deal.visits, process) ? FIXED_FAULT.skippedStage : 0) |
    (deal.ownerId === null ? FIXED_FAULT.noOwner : 0) |
    (isOff ? FIXED_FAULT.probability : 0) |
    (deal.nextStep === null || deal.nextStep.trim() === '' ? FIXED_FAULT.noNextStep : 0)
  );
}
