import fc from 'fast-check';
import { expect } from 'vitest';
import {
  cycleAwareCoverage,
  goal,
  health,
  pipelineValueFactor,
  stageTotals,
} from '../../src/measures/index.js';
import { parsePipeline } from '../../src/model/index.js';
import { createPipelineStore } from '../../src/summary/index.js';
import { AGAINST_ORACLE, property } from '../property.js';
import { pipelineArbitrary } from '../sample/arbitrary.js';
import { windowsOf } from './all-results.js';
import { expectSame } from './expect-same.js';
import { openDeals, oracleBalance, oracleExpectedWins, oracleFaults } from './oracle-health.js';

const pipelines = pipelineArbitrary().map((input) => parsePipeline(input));

/** Within 10⁻⁹ of a score. */
function expectClose(got: number | null | undefined, wanted: number | null): void {
  if (wanted === null || got === null || got === undefined) expect(got).toBe(wanted);
  else if (Math.abs(got - wanted) > 1e-9) expect(got).toBe(wanted);
}

property(
  'faults are counted, and deals without one, as plain loops over the deals count them',
  [pipelines, fc.constantFrom(0, 7, 30, 400), fc.constantFrom(0, 2500)],
  (pipeline, inactiveDays, tolerance) => {
    const store = createPipelineStore(pipeline);
    const { quarter: window } = windowsOf(pipeline);
    const { integrity } = store.select(health, { window, inactiveDays, probabilityTolerance: tolerance });
    const { stages } = store.select(stageTotals, {});
    const expectedDays = new Map(stages.map((stage) => [stage.stageId, stage.expectedDays]));
    const open = openDeals(pipeline);
    const faults = open.map((deal) =>
      oracleFaults(pipeline, deal, { inactiveDays, tolerance, expectedDays }),
    );
    expectSame(
      { openCount: integrity.openCount, faultlessCount: integrity.faultlessCount },
      { openCount: open.length, faultlessCount: faults.filter(({ length }) => length === 0).length },
    );
    for (const { fault, count } of integrity.faults) {
      const wanted = faults.filter((each) => each.includes(fault)).length;
      if ((count ?? 0) !== wanted) expect([fault, count]).toEqual([fault, wanted]);
    }
  },
  AGAINST_ORACLE,
);

property(
  'each score is 100 × what its sentence says, held between 0 and 100, and the whole is the mean of those known',
  [pipelines, fc.integer({ min: 1, max: 2_000_000_000 })],
  (pipeline, targetMinor) => {
    const store = createPipelineStore(pipeline);
    const { quarter: window } = windowsOf(pipeline);
    const args = { window, targetMinor };
    const { factors, mean } = store.select(health, args);
    const held = (ratio: number | null): number | null =>
      ratio === null ? null : 100 * Math.max(0, Math.min(1, ratio));
    const [integrity, value, number, balance] = factors.map(({ score }) => score);
    const covered = store.select(cycleAwareCoverage, args);
    const { wins, state } = store.select(goal, { ...args, against: 'remaining' });
    const standing = oracleExpectedWins(pipeline);
    expectClose(value, state === 'met' ? 100 : held(covered.ofRemaining?.value ?? null));
    expectClose(
      number,
      state === 'met' ? 100 : wins === null || wins === 0 || standing === null ? null : held(standing / wins),
    );
    expectClose(balance, held(oracleBalance(store.select(pipelineValueFactor, { window }))));
    const known = [integrity, value, number, balance].flatMap((score) => score ?? []);
    const sum = known.reduce((total, score) => total + score, 0);
    expectClose(mean.value, known.length === 0 ? null : sum / known.length);
    expect(factors.map(({ factor }) => factor)).toEqual(['integrity', 'value', 'number', 'balance']);
    for (const { score, unknownBecause } of factors) expect(score === null).toBe(unknownBecause !== null);
  },
  AGAINST_ORACLE,
);
