import type { CoverageGroup } from './gauges-group.js';

/** What groups can be sorted by; `gap` is what is open less than the floor asks for. */
export const COVERAGE_SORT_KEYS = ['coverage', 'gap', 'name'] as const;

/** How the groups are sorted. */
export interface CoverageSort {
  readonly key: (typeof COVERAGE_SORT_KEYS)[number];
  readonly direction: 'ascending' | 'descending';
}

/** The lowest coverage first: what wants looking at. */
export const DEFAULT_COVERAGE_SORT: CoverageSort = { key: 'coverage', direction: 'ascending' };

/** The direction a sort starts with: the lowest coverage, the largest gap, and names from A. */
export function firstCoverageDirection(key: CoverageSort['key']): CoverageSort['direction'] {
  return key === 'gap' ? 'descending' : 'ascending';
}

/**
 * The groups in order. In either direction the group that is not known comes last; by numbers, those that are met come after those
 * that are covered, then those whose number is not known, then those without a target. Equal ones stand by name.
 */
export function sortCoverageGroups(
  groups: readonly CoverageGroup[],
  { key, direction }: CoverageSort,
  locale: string,
): CoverageGroup[] {
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const sign = direction === 'ascending' ? 1 : -1;
  const byName = (one: CoverageGroup, other: CoverageGroup): number =>
    compare(one.name, other.name) || (one.id < other.id ? -1 : 1);
  return [...groups].sort((one, other) => {
    const apart = Number(one.key === null) - Number(other.key === null);
    if (apart !== 0) return apart;
    if (key === 'name') return sign * byName(one, other);
    const rank = rankOf(one) - rankOf(other);
    return rank || sign * (numberOf(one, key) - numberOf(other, key)) || byName(one, other);
  });
}

/** 0 covered, 1 met, 2 not known, 3 without a target to cover. */
function rankOf({ reading: { state } }: CoverageGroup): number {
  if (state === 'covered') return 0;
  if (state === 'met') return 1;
  return state === 'unknown' ? 2 : 3;
}

function numberOf({ reading, gapMinor }: CoverageGroup, key: 'coverage' | 'gap'): number {
  return (key === 'gap' ? gapMinor : reading.value) ?? 0;
}
