import { afterAll, beforeAll, expect, test } from 'vitest';
import { cycleAwareCoverage } from '../../src/measures/index.js';
import { bothSides, expectRows, type Sides } from './compare.js';
import { cycleAwareSql } from './cycle-aware.sql.js';

let sides: Sides;

beforeAll(async () => {
  sides = await bothSides();
});
afterAll(() => sides.database.close());

test("what open deals may be expected to bring in before a period ends is SQL's", async () => {
  for (const end of ['2026-09-01', '2026-11-01']) {
    const result = sides.store.select(cycleAwareCoverage, { window: { start: '2026-08-01', end } });
    const ours = { wins: result.expectedWins, won_minor: result.expectedMinor };
    expect(ours.wins).toBeGreaterThan(1);
    expectRows([ours], await sides.database.rows(cycleAwareSql, { days_ahead: result.daysAhead }));
  }
});
