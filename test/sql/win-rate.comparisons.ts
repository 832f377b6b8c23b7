import assert from 'node:assert/strict';
import { winRate, type WinRateArgs, type WinRateResult } from '../../src/measures/index.js';
import { byKey, expectRows, windowVariables, Comparisons } from './compare.js';
import type { Row } from './database.js';
import { winRateSql } from './win-rate.sql.js';

/** Section 1. */
export const winRateComparisons = new Comparisons();

const WINDOWS = [
  null,
  { start: '2026-05-01', end: '2026-08-01' },
  { start: '2025-02-01', end: '2026-02-01' },
];

function rowOf(owner: string | null, isWhole: boolean, result: WinRateResult): Row {
  return {
    is_whole: isWhole,
    owner,
    wins: result.unit.numerator,
    n: result.unit.denominator,
    unit: result.unit.value,
    low: result.unitInterval?.low ?? null,
    high: result.unitInterval?.high ?? null,
    value_numerator: result.value.numerator,
    value_denominator: result.value.denominator,
    value: result.value.value,
    lowest: result.unitRange?.lowest.value ?? null,
    highest: result.unitRange?.highest.value ?? null,
    lowest_value: result.valueRange?.lowest.value ?? null,
    highest_value: result.valueRange?.highest.value ?? null,
  };
}

for (const by of ['closed', 'created'] as const) {
  for (const open of ['exclude', 'as-lost', 'range'] as const) {
    for (const disqualified of ['exclude', 'as-lost'] as const) {
      winRateComparisons.add(
        `win rates by ${by}, open ${open}, disqualified ${disqualified}, of all and by owner, are SQL's`,
        async (sides) => {
          for (const window of WINDOWS) {
            const args: WinRateArgs = { window, by, open, disqualified };
            const theirs = await sides.database.rows(winRateSql, {
              ...windowVariables(window),
              by,
              open,
              disqualified,
            });
            const groups = sides.store.selectGroups(winRate, args, { groupBy: 'owner' });
            const ours = [
              rowOf(null, true, sides.store.select(winRate, args)),
              ...byKey(groups).map(({ key, result }) => rowOf(key, false, result)),
            ];
            assert.ok(Number(theirs[0]!['n']) > 20);
            expectRows(ours, theirs);
          }
        },
      );
    }
  }
}
