import { losses } from '../../src/measures/index.js';
import { Comparisons, expectViews, windowVariables } from './compare.js';
import { lossesSql } from './losses.sql.js';

/** Section 11, losses. */
export const lossesComparisons = new Comparisons();

lossesComparisons.add("where and why deals went out, of all and by owner, is SQL's", async (sides) => {
  for (const window of [null, { start: '2025-08-01', end: '2026-08-01' }]) {
    await expectViews(sides, {
      measure: losses,
      args: { window },
      sql: lossesSql,
      variables: windowVariables(window),
      keys: ['stage', 'reason'],
      rowsOf: (result) =>
        result.losses.map(({ stageId, reason, lost, disqualified, unit, value }) => ({
          stage: stageId === null ? null : sides.indexOf(stageId),
          reason,
          lost: lost.count,
          lost_minor: lost.valueMinor,
          disqualified: disqualified.count,
          disqualified_minor: disqualified.valueMinor,
          unit: unit.value,
          value: value.value,
        })),
    });
  }
});
