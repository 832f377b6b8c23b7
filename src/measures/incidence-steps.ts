import type { IncidenceStep } from './win-incidence-result.js';

/** Deals that ended, by how, and those that had not, after so many days. */
export interface IncidenceCounts {
  won: number;
  lost: number;
  disqualified: number;
  censored: number;
}

/**
 * The chances to be won, lost or disqualified within so many days, where each rules out the others and some deals have not
 * ended; at a tie, ends come first (docs/measures.md §2 "incidence"). Multiplied only where deals go out of sight, so that
 * without any the chances are exactly counts ÷ all.
 * Source: O. O. Aalen and S. Johansen, "An empirical transition matrix for non-homogeneous Markov chains based on censored
 * observations", Scandinavian Journal of Statistics 5 (1978), 141–150.
 */
export function incidenceSteps(byDays: ReadonlyMap<number, IncidenceCounts>): IncidenceStep[] {
  const counts = [...byDays].filter(([, each]) => sizeOf(each) > 0).sort(([one], [other]) => one - other);
  let atRiskCount = counts.reduce((sum, [, each]) => sum + sizeOf(each), 0);
  let base = { won: 0, lost: 0, disqualified: 0, survival: 1, count: atRiskCount };
  let since = { won: 0, lost: 0, disqualified: 0 };
  return counts.map(([days, each]): IncidenceStep => {
    since = {
      won: since.won + each.won,
      lost: since.lost + each.lost,
      disqualified: since.disqualified + each.disqualified,
    };
    const left = atRiskCount - each.won - each.lost - each.disqualified;
    const now = {
      // Each is a sum of fractions, which may pass 1 by the last bit.
      won: Math.min(1, base.won + base.survival * (since.won / base.count)),
      lost: Math.min(1, base.lost + base.survival * (since.lost / base.count)),
      disqualified: Math.min(1, base.disqualified + base.survival * (since.disqualified / base.count)),
      survival: base.survival * (left / base.count),
    };
    const step = {
      days,
      atRiskCount,
      wonCount: each.won,
      lostCount: each.lost,
      disqualifiedCount: each.disqualified,
      censoredCount: each.censored,
      ...now,
    };
    atRiskCount = left - each.censored;
    if (each.censored > 0) {
      base = { ...now, count: atRiskCount };
      since = { won: 0, lost: 0, disqualified: 0 };
    }
    return step;
  });
}

function sizeOf({ won, lost, disqualified, censored }: IncidenceCounts): number {
  return won + lost + disqualified + censored;
}
