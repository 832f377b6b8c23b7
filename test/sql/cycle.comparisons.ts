import assert from 'node:assert/strict';
import { cycle, dealSize, velocity } from '../../src/measures/index.js';
import { expectRows, windowVariables, Comparisons } from './compare.js';
import { cycleSql, sizeSql, velocitySql } from './cycle.sql.js';

/** Section 4. */
export const cycleComparisons = new Comparisons();

const WINDOWS = [null, { start: '2026-02-01', end: '2026-08-01' }];

cycleComparisons.add("cycles of won and of lost deals are SQL's", async (sides) => {
  for (const window of WINDOWS) {
    const result = sides.store.select(cycle, { window });
    const backwards = result.leftOut.find(({ reason }) => reason === 'closed-before-created')?.count ?? 0;
    const theirs = await sides.database.rows(cycleSql, windowVariables(window));
    assert.equal(
      theirs.reduce((sum, row) => sum + Number(row['closed_before_created']), 0),
      backwards,
    );
    expectRows(
      (['lost', 'won'] as const).map((kind) => ({
        kind,
        deals: result[kind].count,
        sum_days: result[kind].sumDays,
        mean: result[kind].meanDays,
        p25: result[kind].p25Days,
        median: result[kind].medianDays,
        p75: result[kind].p75Days,
        p90: result[kind].p90Days,
      })),
      theirs.map(({ closed_before_created: _told, ...row }) => row),
    );
  }
});

cycleComparisons.add("deal sizes are SQL's", async (sides) => {
  for (const window of WINDOWS) {
    const result = sides.store.select(dealSize, { window });
    const ours = (['lost', 'open', 'won'] as const).map((kind) => ({
      kind,
      deals: result[kind].valuedCount,
      sum_minor: result[kind].sumMinor,
      mean: result[kind].meanMinor,
      median: result[kind].medianMinor,
    }));
    expectRows(ours, await sides.database.rows(sizeSql, windowVariables(window)));
  }
});

cycleComparisons.add("velocity, of all deals and from the qualified stage, is SQL's", async (sides) => {
  for (const window of WINDOWS) {
    for (const scope of ['all', 'qualified'] as const) {
      const result = sides.store.select(velocity, { window, scope });
      const ours = {
        open_deals: result.open.count,
        mean_won: result.meanWonMinor,
        wins: result.winRate.numerator,
        closed: result.winRate.denominator,
        cycles: result.cycleCount,
        mean_cycle: result.meanCycleDays,
        per_day: result.perDayMinor,
      };
      expectRows([ours], await sides.database.rows(velocitySql, { scope, ...windowVariables(window) }));
    }
  }
});
