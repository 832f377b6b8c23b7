import { lookBack, type LookBackResult } from '../../src/measures/index.js';
import { Comparisons, expectViews, type Sides } from './compare.js';
import type { Row } from './database.js';
import { lookBackSql } from './look-back.sql.js';

/** Section 14. */
export const lookBackComparisons = new Comparisons();

lookBackComparisons.add(
  "what became of the deals open on a past day, by stage and owner of then, is SQL's",
  async (sides) => {
    for (const [index, date] of ['2026-08-15', '2026-06-30', '2025-09-14'].entries()) {
      await expectViews(sides, {
        sources: index === 0 ? [null, 'web'] : [null],
        measure: lookBack,
        args: { date },
        sql: lookBackSql,
        variables: { date },
        keys: ['is_every_stage', 'stage', 'outcome'],
        rowsOf: (result) => rowsOf(result, sides),
      });
    }
  },
);

function rowsOf({ outcomes, stages }: LookBackResult, { indexOf }: Sides): Row[] {
  const wholes = [
    { stageId: null, outcomes, isEvery: true },
    ...stages.map((each) => ({ ...each, isEvery: false })),
  ];
  return wholes.flatMap(({ stageId, outcomes: of, isEvery }) =>
    of
      .filter(({ deals }) => deals.count > 0)
      .map(({ outcome, deals, now, unit, value }) => ({
        is_every_stage: isEvery,
        stage: stageId === null ? null : indexOf(stageId),
        outcome,
        deals: deals.count,
        value_minor: deals.valueMinor,
        now_minor: now.valueMinor,
        valued: deals.valuedCount,
        valued_now: now.valuedCount,
        unit: unit.value,
        value: value.value,
      })),
  );
}
