import type { Deal } from '../model/index.js';
import type { DealTable } from './deal-table.js';

/**
 * Something worked out of a deal, read by row: once for each deal object, when it is first asked for, and kept with the table.
 * For what searches and orders ask of every deal again and again. A row without a deal has what is worked out of `null`.
 */
export function perDeal<TValue>(
  of: (deal: Deal | null) => TValue,
): (table: DealTable) => (row: number) => TValue {
  const kept = new WeakMap<
    DealTable,
    { readonly deals: (Deal | null | undefined)[]; readonly values: TValue[] }
  >();
  return (table) => {
    const known = kept.get(table) ?? { deals: [], values: [] };
    kept.set(table, known);
    const { deals, values } = known;
    return (row) => {
      const deal = table.recordAt(row);
      if (row < deals.length && deals[row] === deal) return values[row]!;
      // Rows are asked for in any order; a list with holes is a slow one.
      while (deals.length < row) {
        deals.push(undefined);
        values.push(of(null));
      }
      deals[row] = deal;
      values[row] = of(deal);
      return values[row];
    };
  };
}
