import assert from 'node:assert/strict';
import { cycleAwareCoverage } from '../../src/measures/index.js';
import { expectRows, Comparisons } from './compare.js';
import { cycleAwareSql } from './cycle-aware.sql.js';

/** Section 5, cycle-aware. */
export const cycleAwareComparisons = new Comparisons();

cycleAwareComparisons.add(
  "what open deals may be expected to bring in before a period ends is SQL's",
  async (sides) => {
    for (const end of ['2026-09-01', '2026-11-01']) {
      const result = sides.store.select(cycleAwareCoverage, { window: { start: '2026-08-01', end } });
      const ours = { wins: result.expectedWins, won_minor: result.expectedMinor };
      assert.ok(ours.wins! > 1);
      expectRows([ours], await sides.database.rows(cycleAwareSql, { days_ahead: result.daysAhead }));
    }
  },
);
