import assert from 'node:assert/strict';
import { stageConversion, stageDwell, winIncidence } from '../../src/measures/index.js';
import { expectRows, windowVariables, Comparisons } from './compare.js';
import { incidenceSql } from './incidence.sql.js';
import { conversionSql, dwellSql, kaplanMeierSql } from './stage-time.sql.js';

/** Sections 2 and 3: time in stages. */
export const stageTimeComparisons = new Comparisons();

/** All time, a window that the day looked at lies in, and ones that were over before it. */
const WINDOWS = [
  null,
  { start: '2026-02-01', end: '2026-09-01' },
  { start: '2025-11-01', end: '2026-05-01' },
  { start: '2024-02-01', end: '2025-03-15' },
];

stageTimeComparisons.add("conversion of each stage, with those overdue, is SQL's", async (sides) => {
  for (const window of WINDOWS) {
    const { stages } = sides.store.select(stageConversion, { window });
    const ours = stages.map((stage) => ({
      stage: sides.indexOf(stage.stageId),
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

stageTimeComparisons.add("how long visits that are over took is SQL's", async (sides) => {
  for (const window of WINDOWS) {
    const { stages } = sides.store.select(stageDwell, { window });
    const ours = stages.map(({ stageId, completed }) => ({
      stage: sides.indexOf(stageId),
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

stageTimeComparisons.add(
  "how long visits last, those taken in that are not over, is SQL's",
  async (sides) => {
    const { stages } = sides.store.select(stageDwell, { method: 'km' });
    for (const { stageId, km } of stages) {
      const ours = km!.steps.map((step) => ({
        days: step.days,
        ended: step.endedCount,
        censored: step.censoredCount,
        at_risk: step.atRiskCount,
        survival: step.survival,
      }));
      assert.ok(ours.length > 10);
      expectRows(ours, await sides.database.rows(kaplanMeierSql, { stage: sides.indexOf(stageId) }));
    }
  },
);

stageTimeComparisons.add(
  "the chance to be won from each open stage, open deals taken in, is SQL's, day by day",
  async (sides) => {
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
      assert.ok(ours.length > 10);
      expectRows(ours, await sides.database.rows(incidenceSql, { track: trackIndex, place: openIndex }));
    }
  },
);
