import assert from 'node:assert/strict';
import { coverage, health, type HealthFactorName, type HealthResult } from '../../src/measures/index.js';
import { Comparisons, expectRows, windowVariables, type Sides } from './compare.js';
import { cycleAwareSql } from './cycle-aware.sql.js';
import { balanceSql, integritySql, numberSql } from './health.sql.js';
import { valueFactorSql } from './value-factor.sql.js';

/** Section 12. */
export const healthComparisons = new Comparisons();

const QUARTER = { start: '2026-08-01', end: '2026-11-01' };

/** More than what is won so far, so that something remains. */
function targetOf({ store }: Sides): number {
  return 3 * store.select(coverage, { window: QUARTER }).won.valueMinor + 7;
}

function ratioOf({ factors }: HealthResult, name: HealthFactorName): number | null {
  return factors.find(({ factor }) => factor === name)!.ratio?.value ?? null;
}

healthComparisons.add(
  "open deals with each fault, and those without, are SQL's",
  async ({ store, database }) => {
    const { integrity } = store.select(health, { window: QUARTER });
    const faults = integrity.faults.map(({ fault, count }) => [fault, count] as const);
    const ours = {
      open_deals: integrity.openCount,
      faultless: integrity.faultlessCount,
      ...Object.fromEntries(faults),
    };
    assert.ok(integrity.faultlessCount > 0);
    expectRows([ours], await database.rows(integritySql));
  },
);

healthComparisons.add("the value, the number and the balance of the pipeline are SQL's", async (sides) => {
  const target = targetOf(sides);
  const result = sides.store.select(health, { window: QUARTER, targetMinor: target });
  const ours = {
    remaining_minor: result.remainingMinor,
    wins_needed: result.winsNeeded,
    number: ratioOf(result, 'number'),
  };
  const window = windowVariables(QUARTER);
  const [number] = await sides.database.rows(numberSql, { target, ...window });
  expectRows([ours], [number!]);
  const [value] = await sides.database.rows(cycleAwareSql, { days_ahead: 77 });
  const remaining = Number(number!['remaining_minor']);
  expectRows([{ value: ratioOf(result, 'value') }], [{ value: Number(value!['won_minor']) / remaining }]);
  const factors = { period_days: 92, target: 1, ...windowVariables(null) };
  const balance = await sides.database.rows(balanceSql(valueFactorSql), factors);
  expectRows([{ balance: ratioOf(result, 'balance') }], balance);
});
