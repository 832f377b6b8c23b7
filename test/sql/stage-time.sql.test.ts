import { afterAll, beforeAll, expect, test } from 'vitest';
import { stageConversion, stageDwell, winIncidence } from '../../src/measures/index.js';
import { bothSides, expectRows, windowVariables, type Sides } from './compare.js';
import { incidenceSql } from './incidence.sql.js';
import { conversionSql, dwellSql, kaplanMeierSql } from './stage-time.sql.js';

let sides: Sides;

beforeAll(async () => {
  sides = await bothSides();
});
afterAll(() => sides.database.close());

// Windows that hold the day looked at: who stood overdue on a past day is not asked here.
const WINDOWS = [null, { start: '2026-02-01', end: '2026-09-01' }];

const indexOf = (stageId: string): number => sides.store.pipeline.process.stageIndexById.get(stageId)!;

test("conversion of each stage, with those overdue, is SQL's", async () => {
  for (const window of WINDOWS) {
    const { stages } = sides.store.select(stageConversion, { window });
    const ours = stages.map((stage) => ({
      stage: indexOf(stage.stageId),
      completed: stage.completedCount,
      advanced: stage.advancedCount,
      overdue: stage.overdueCount,
      conversion: stage.conversion?.value ?? null,
      expected_days: stage.expected.days,
      mean_dwell: stage.dwellCount === 0 ? null : stage.sumDwellDays / stage.dwellCount,
    }));
    expectRows(ours, await sides.database.rows(conversionSql, windowVariables(window)));
  }
});

test("how long visits that are over took is SQL's", async () => {
  for (const window of WINDOWS) {
    const { stages } = sides.store.select(stageDwell, { window });
    const ours = stages.map(({ stageId, completed }) => ({
      stage: indexOf(stageId),
      visits: completed.count,
      mean: completed.meanDays,
      p25: completed.p25Days,
      median: completed.medianDays,
      p75: completed.p75Days,
      p90: completed.p90Days,
    }));
    expectRows(ours, await sides.database.rows(dwellSql, windowVariables(window)));
  }
});

test("how long visits last, those taken in that are not over, is SQL's", async () => {
  const { stages } = sides.store.select(stageDwell, { method: 'km' });
  for (const { stageId, km } of stages) {
    const ours = km!.steps.map((step) => ({
      days: step.days,
      ended: step.endedCount,
      censored: step.censoredCount,
      at_risk: step.atRiskCount,
      survival: step.survival,
    }));
    expect(ours.length).toBeGreaterThan(10);
    expectRows(ours, await sides.database.rows(kaplanMeierSql, { stage: indexOf(stageId) }));
  }
});

test("the chance to be won from each open stage, open deals taken in, is SQL's, day by day", async () => {
  for (const { stage, trackIndex, openIndex } of sides.store.pipeline.process.stages) {
    if (openIndex === null) continue;
    const { steps } = sides.store.select(winIncidence, { from: stage.id });
    const ours = steps.map((step) => ({
      days: step.days,
      at_risk: step.atRiskCount,
      won: step.wonCount,
      lost: step.lostCount,
      out: step.disqualifiedCount,
      censored: step.censoredCount,
      survival: step.survival,
      won_by: step.won,
      lost_by: step.lost,
      out_by: step.disqualified,
    }));
    expect(ours.length).toBeGreaterThan(10);
    expectRows(ours, await sides.database.rows(incidenceSql, { track: trackIndex, place: openIndex }));
  }
});
