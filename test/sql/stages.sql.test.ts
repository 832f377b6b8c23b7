import { afterAll, beforeAll, test } from 'vitest';
import { stageTotals } from '../../src/measures/index.js';
import { bothSides, expectRows, type Sides } from './compare.js';
import { stagesSql } from './stages.sql.js';

let sides: Sides;

beforeAll(async () => {
  sides = await bothSides();
});
afterAll(() => sides.database.close());

test("what stands in each stage, how much of it overdue, and its weighted value are SQL's", async () => {
  const { stages } = sides.store.select(stageTotals, {});
  const { stageIndexById } = sides.store.pipeline.process;
  const ours = stages.map(({ stageId, deals, expectedDays, overdueCount, weighted }) => ({
    stage: stageIndexById.get(stageId) ?? null,
    deals: deals.count,
    value_minor: deals.valueMinor,
    expected_days: expectedDays,
    overdue: overdueCount,
    weighted_minor: weighted?.valueMinor ?? null,
  }));
  expectRows(ours, await sides.database.rows(stagesSql));
});
