import type { Process } from '../model/index.js';
import type { CategoryTotal, ForecastCategoryResult } from './forecast-result.js';
import { addTallies, knownValueMinor, type Tally } from './tally.js';

/** What a forecast category is, as its definition says, or `none`. */
export type CategoryKind = ForecastCategoryResult['kind'];

/** The kind of the category at an index; an open deal told to be closed is in none. */
export function openKindOf({ forecastCategories }: Process, index: number): CategoryKind {
  const category = forecastCategories[index];
  if (!category || category.kind === 'closed') return 'none';
  return category.kind ?? 'open';
}

/**
 * Each category by itself, and cumulative: with all that are surer, and what is won (docs/measures.md §10).
 * @param singles the open deals of each, by index; the last those in none
 */
export function forecastCategories(
  { forecastCategories: categories }: Process,
  singles: readonly CategoryTotal[],
  won: Tally,
): ForecastCategoryResult[] {
  const closed: CategoryTotal = { deals: won, weightedMinor: knownValueMinor(won) };
  const results: ForecastCategoryResult[] = [
    { id: null, name: null, kind: 'none', single: singles.at(-1)!, cumulative: null },
  ];
  let surer = closed;
  for (let index = categories.length - 1; index >= 0; index--) {
    const { id, name, kind = 'open' } = categories[index]!;
    const single = kind === 'closed' ? closed : singles[index]!;
    if (kind === 'open') surer = together(single, surer);
    const cumulative = kind === 'omitted' ? null : kind === 'closed' ? closed : surer;
    results.unshift({ id, name, kind, single, cumulative });
  }
  return results;
}

/** Two totals as one; not known where no deal of either has a value. */
function together(one: CategoryTotal, other: CategoryTotal): CategoryTotal {
  const known = [one, other].filter(({ weightedMinor }) => weightedMinor !== null);
  const deals = addTallies(one.deals, other.deals);
  const hasValue = deals.count === 0 || known.some((total) => total.deals.count > 0);
  const sum = known.reduce((total, { weightedMinor }) => total + (weightedMinor ?? 0), 0);
  return { deals, weightedMinor: hasValue ? sum : null };
}
