import assert from 'node:assert/strict';
import { periodContaining } from '../../src/model/index.js';
import { coverage } from '../../src/measures/index.js';
import { Comparisons, expectRows, windowVariables } from './compare.js';
import { requiredByConversionSql } from './required.sql.js';
import { valueFactorSql } from './value-factor.sql.js';

/** Section 5, required coverage by conversion and by value factor. */
export const requiredComparisons = new Comparisons();

const QUARTER = periodContaining('2026-08-15', 'quarter', { fiscalYearStart: 2 });

requiredComparisons.add(
  "the coverage required by conversion, quarter by quarter, is SQL's",
  async ({ store, database }) => {
    const { required } = store.select(coverage, { window: QUARTER, required: { method: 'conversion' } });
    const { periods } = required.conversion!;
    assert.equal(periods.length, 8);
    const ours = periods.map(({ period, date, expected, won, rate, createdAndWon }) => ({
      start: period.start,
      date,
      expected: expected.count,
      expected_minor: expected.valueMinor - expected.negativeMinor,
      won: won.count,
      won_minor: won.valueMinor - won.negativeMinor,
      rate: rate.value,
      created_and_won: createdAndWon.count,
      created_and_won_minor: createdAndWon.valueMinor,
      multiple: required.multiple,
    }));
    expectRows(ours, await database.rows(requiredByConversionSql, windowVariables(QUARTER)));
  },
);

requiredComparisons.add("the coverage required by value factors is SQL's", async ({ store, database }) => {
  const { required } = store.select(coverage, { window: QUARTER, required: { method: 'pvf' } });
  const theirs = await database.rows(`SELECT sum(factor) AS multiple FROM (${valueFactorSql})`, {
    period_days: 92,
    target: 1,
    ...windowVariables(null),
  });
  expectRows([{ multiple: required.multiple }], theirs);
});
