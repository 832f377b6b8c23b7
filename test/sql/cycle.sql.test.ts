import { afterAll, beforeAll, expect, test } from 'vitest';
import { cycle, dealSize, velocity } from '../../src/measures/index.js';
import { bothSides, expectRows, windowVariables, type Sides } from './compare.js';
import { cycleSql, sizeSql, velocitySql } from './cycle.sql.js';

let sides: Sides;

beforeAll(async () => {
  sides = await bothSides();
});
afterAll(() => sides.database.close());

const WINDOWS = [null, { start: '2026-02-01', end: '2026-08-01' }];

test("cycles of won and of lost deals are SQL's", async () => {
  for (const window of WINDOWS) {
    const result = sides.store.select(cycle, { window });
    const backwards = result.leftOut.find(({ reason }) => reason === 'closed-before-created')?.count ?? 0;
    const theirs = await sides.database.rows(cycleSql, windowVariables(window));
    expect(theirs.reduce((sum, row) => sum + Number(row['closed_before_created']), 0)).toBe(backwards);
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

test("deal sizes are SQL's", async () => {
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

test("velocity, of all deals and from the qualified stage, is SQL's", async () => {
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
