import type { WinIncidenceGroups } from '../hooks/index.js';
import { chanceOf, reachedDeals } from './win-curves-text.js';
import type { WinRateGroup } from './win-rates-group.js';

const NONE = { value: null, numerator: 0, denominator: 0 };

/** The groups as curves have them: those that have a curve, each with its chance in place of a rate, and the deals it is taken of. */
export function curveGroups(
  groups: readonly WinRateGroup[],
  curves: WinIncidenceGroups,
  minimumDeals: number,
): readonly WinRateGroup[] {
  const byKey = new Map(curves.groups.map(({ key, result }) => [key, result]));
  return groups.flatMap((group) => {
    const incidence = byKey.get(group.key);
    const count = incidence ? reachedDeals(incidence) : 0;
    if (!incidence || count === 0) return [];
    return [
      {
        ...group,
        unit: chanceOf(incidence),
        value: { lowest: NONE, highest: NONE },
        gap: null,
        count,
        isSparse: count < minimumDeals,
      },
    ];
  });
}
