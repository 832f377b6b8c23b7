import { KIND_CODE } from '../codes.js';
import { highLimb, lowLimb } from '../exact-sum.js';
import type { SummaryPart } from './part.js';

const key = new Int32Array(7);

/** Stands in the part for a category, or a probability, that the deal has none of its own of. */
const NONE_OF_ITS_OWN = -1;

/**
 * Open deals by stage (`NO_STAGE` = unmapped), own forecast category (its index), own probability in basis points, expected
 * closing day, amount class and exact amount in two limbs, both 0 where it is unknown: distributions are of cells, not of
 * deals (docs/measures.md §10).
 */
export const forecastsPart: SummaryPart = {
  name: 'forecasts',
  fields: ['stage', 'category', 'basisPoints', 'expectedDay', 'amountClass', 'amountHigh', 'amountLow'],
  addRow(cells, table, row, sign) {
    if (table.kind.values[row] !== KIND_CODE.open) return;
    const deal = table.dealAt(row);
    const amount = table.amount.values[row]!;
    const category = deal?.forecastCategory ?? null;
    key[0] = table.stage.values[row]!;
    // Of none, and of one that the process does not have, the index is −1.
    key[1] =
      category === null
        ? NONE_OF_ITS_OWN
        : table.process.forecastCategories.findIndex(({ id }) => id === category);
    key[2] = deal?.probabilityBasisPoints ?? NONE_OF_ITS_OWN;
    key[3] = table.expectedDay.values[row]!;
    key[4] = table.amountClass.values[row]!;
    key[5] = highLimb(amount);
    key[6] = lowLimb(amount);
    cells.add(key, sign, amount);
  },
};
