import { periodContaining, previousPeriod, type Period } from '../../src/model/index.js';
import { coverage, type CoverageArgs, type CoverageResult } from '../../src/measures/index.js';
import { byKey, expectRows, windowVariables, Comparisons } from './compare.js';
import { coverageSql, requiredSql } from './coverage.sql.js';
import type { Row } from './database.js';

/** Section 5. */
export const coverageComparisons = new Comparisons();

const QUARTER = periodContaining('2026-08-15', 'quarter', { fiscalYearStart: 2 });
const WINDOWS: readonly Period[] = [
  QUARTER,
  previousPeriod(QUARTER, 'quarter', { fiscalYearStart: 2 }),
  // Shares by days of quarters, of a year, and of a month.
  { start: '2026-07-12', end: '2026-12-01' },
];

function rowOf(owner: string | null, isWhole: boolean, result: CoverageResult): Row {
  return {
    is_whole: isWhole,
    owner,
    target: result.target.amountMinor,
    state: result.state,
    open_minor: result.open.valueMinor,
    past_due_minor: result.openPastDue.valueMinor,
    won_minor: result.won.valueMinor,
    coverage: result.coverage?.value ?? null,
    attainment: result.attainment?.value ?? null,
    pace: result.pace,
    needed_per_day: result.neededPerDayMinor,
  };
}

for (const horizon of ['period', 'all'] as const) {
  for (const against of ['target', 'remaining'] as const) {
    coverageComparisons.add(
      `coverage and attainment, horizon ${horizon}, against ${against}, of all and by owner, are SQL's`,
      async (sides) => {
        for (const window of WINDOWS) {
          const args: CoverageArgs = { window, horizon, against };
          const groups = sides.store.selectGroups(coverage, args, { groupBy: 'owner' });
          const ours = [
            rowOf(null, true, sides.store.select(coverage, args)),
            ...byKey(groups).map(({ key, result }) => rowOf(key, false, result)),
          ];
          const variables = { horizon, against, ...windowVariables(window) };
          expectRows(ours, await sides.database.rows(coverageSql, variables));
        }
      },
    );
  }
}

coverageComparisons.add(
  "the coverage required by the win rate of the last 12 months is SQL's",
  async (sides) => {
    const { required } = sides.store.select(coverage, { window: QUARTER, required: { method: 'win-rate' } });
    const { numerator, denominator } = required.valueWinRate!;
    expectRows(
      [{ won_minor: numerator, closed_minor: denominator, multiple: required.multiple }],
      await sides.database.rows(requiredSql),
    );
  },
);
