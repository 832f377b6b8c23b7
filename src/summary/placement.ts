import type { Deal } from '../model/index.js';
import type { DealTable } from './deal-table.js';
import { dimensionValue } from './dimension.js';
import { compileView, WHOLE, type ViewOptions } from './view-options.js';

/**
 * For the deal in a row: in which group it was when it was as given, `null` = the filter did not let it through then. `null`
 * in place of the function: the filter does not pick this deal, whenever.
 */
export type GroupWas = (row: number) => ((was: Deal) => number | null) | null;

/**
 * Makes a view's options into a placement through time: filters and groups by dimension follow what the deal was, all other
 * filters pick deals as they are now.
 */
export function compilePlacement({ filter = {}, narrow, groupBy }: ViewOptions, table: DealTable): GroupWas {
  const { dimensions: whole = {}, ...asNow } = filter;
  const { dimensions: narrowed = {}, ...narrowAsNow } = narrow?.of === 'all' ? narrow.filter : {};
  const isPicked = compileView({ filter: asNow, narrow: { filter: narrowAsNow, of: 'all' } }, table);
  const tests = [...Object.entries(whole), ...Object.entries(narrowed)].map(([name, values]) => {
    const wanted = new Set(values);
    return (was: Deal): boolean => wanted.has(dimensionValue(was, name));
  });
  const dictionary = groupBy === undefined ? null : table.dimension(groupBy).dictionary;
  const groupOf = (was: Deal): number | null => {
    for (const test of tests) if (!test(was)) return null;
    return dictionary ? dictionary.encode(dimensionValue(was, groupBy!)) : WHOLE;
  };
  return (row) => (isPicked(row) ? groupOf : null);
}
