import { stageTotals } from '../../src/measures/index.js';
import { expectRows, Comparisons } from './compare.js';
import { stagesSql } from './stages.sql.js';

/** Sections 3 and 10: what stands in stages. */
export const stagesComparisons = new Comparisons();

stagesComparisons.add(
  "what stands in each stage, how much of it overdue, and its weighted value are SQL's",
  async (sides) => {
    const { stages } = sides.store.select(stageTotals, {});

    const ours = stages.map(({ stageId, deals, expectedDays, overdueCount, weighted }) => ({
      stage: sides.indexOf(stageId),
      deals: deals.count,
      value_minor: deals.valueMinor,
      expected_days: expectedDays,
      overdue: overdueCount,
      weighted_minor: weighted?.valueMinor ?? null,
    }));
    expectRows(ours, await sides.database.rows(stagesSql));
  },
);
