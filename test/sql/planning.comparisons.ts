import assert from 'node:assert/strict';
import { creation, goal, leadVelocity, pipelineValueFactor } from '../../src/measures/index.js';
import { expectRows, windowVariables, Comparisons } from './compare.js';
import { goalSql } from './goal.sql.js';
import { creationSql, leadVelocitySql } from './leads.sql.js';
import { valueFactorSql } from './value-factor.sql.js';

/** Sections 6, 8 and 9. */
export const planningComparisons = new Comparisons();

const QUARTER = { start: '2026-08-01', end: '2026-11-01' };
const YEAR = { start: '2025-08-01', end: '2026-08-01' };
const TARGET = 400_000_007;

planningComparisons.add("the value factor of each stage of the pipeline tracks is SQL's", async (sides) => {
  for (const closed of [null, YEAR]) {
    const result = sides.store.select(pipelineValueFactor, { window: QUARTER, targetMinor: TARGET, closed });
    const ours = result.stages.map((stage) => ({
      stage: sides.indexOf(stage.stageId),
      factor: stage.factor.value,
      required_minor: stage.requiredMinor,
      open_minor: stage.openMinor,
      won_minor: result.wonMinor,
    }));
    assert.ok(result.wonMinor > 0);
    const variables = { period_days: result.periodDays, target: TARGET, ...windowVariables(closed) };
    expectRows(ours, await sides.database.rows(valueFactorSql, variables));
  }
});

planningComparisons.add(
  "what a goal asks of each stage, back to front through all tracks, is SQL's",
  async (sides) => {
    for (const closed of [null, YEAR]) {
      const { stages } = sides.store.select(goal, { window: QUARTER, targetMinor: TARGET, closed });
      const ours = stages.map((stage) => ({
        stage: sides.indexOf(stage.stageId),
        won: stage.rate!.numerator,
        closed: stage.rate!.denominator,
        needed: stage.needed,
        needed_after: stage.neededAfter,
        standing: stage.standing,
        gap: stage.gap,
      }));
      const theirs = await sides.database.rows(goalSql, { target: TARGET, ...windowVariables(closed) });
      expectRows(ours, theirs);
    }
  },
);

planningComparisons.add(
  "leads of each month and how they grow, for each track that marks a qualified stage, are SQL's",
  async (sides) => {
    for (const [track, trackId] of ['t0', 't1'].entries()) {
      const { periods } = sides.store.select(leadVelocity, { trackId });
      const ours = periods.map(({ period, leads, growth }) => ({
        month: period.start,
        leads: leads.count,
        growth: growth.value,
      }));
      const theirs = await sides.database.rows(leadVelocitySql, { track, from: periods[0]!.period.start });
      assert.equal(ours.length, 12);
      expectRows(ours, theirs);
    }
  },
);

planningComparisons.add(
  "value created in each month, and what of it was won at once, is SQL's",
  async (sides) => {
    const { periods } = sides.store.select(creation, {});
    const ours = periods.map(({ period, created, wonWithin }) => ({
      month: period.start,
      created: created.count,
      created_minor: created.valueMinor,
      won_within: wonWithin.count,
      won_within_minor: wonWithin.valueMinor,
    }));
    expectRows(ours, await sides.database.rows(creationSql, { from: periods[0]!.period.start }));
  },
);
