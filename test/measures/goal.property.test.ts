import fc from 'fast-check';
import { expect } from 'vitest';
import { goal } from '../../src/measures/index.js';
import { parsePipeline } from '../../src/model/index.js';
import { createPipelineStore } from '../../src/summary/index.js';
import { AGAINST_ORACLE, property } from '../property.js';
import { pipelineArbitrary } from '../sample/arbitrary.js';
import { windowsOf } from './all-results.js';
import { expectSame } from './expect-same.js';
import { oracleGoal } from './oracle-goal.js';

const pipelines = pipelineArbitrary().map((input) => parsePipeline(input));
const targets = fc.integer({ min: 1, max: 2_000_000_000 });

property(
  'wins, and what each stage needs and has, are what plain loops over the deals give',
  [pipelines, targets, fc.boolean()],
  (pipeline, targetMinor, isRecent) => {
    const { quarter: window, lastYear } = windowsOf(pipeline);
    const closed = isRecent ? lastYear : null;
    const got = createPipelineStore(pipeline).select(goal, { window, targetMinor, closed });
    const wanted = oracleGoal(pipeline, pipeline.deals, targetMinor, closed);
    expectSame(
      { wins: got.wins, stages: got.stages.map(({ needed, standing }) => ({ needed, standing })) },
      wanted,
    );
  },
  AGAINST_ORACLE,
);

property(
  'the wins reach the target and one fewer does not; a stage later never needs more, and has no more, within a track',
  [pipelines, targets],
  (pipeline, targetMinor) => {
    const { quarter: window } = windowsOf(pipeline);
    const { wins, won, stages } = createPipelineStore(pipeline).select(goal, { window, targetMinor });
    if (wins !== null) {
      const reached = (count: number): boolean =>
        BigInt(count) * BigInt(won.valueMinor) >= BigInt(targetMinor) * BigInt(won.valuedCount);
      expectSame([reached(wins), reached(wins - 1)], [true, false]);
    }
    for (const [index, { needed, neededAfter, rate, standing, trackId }] of stages.entries()) {
      const next = stages[index + 1];
      if (next && !(next.standing <= standing)) expect(next.standing).toBeLessThanOrEqual(standing);
      if (needed === null || rate === null) continue;
      const goesOn = (count: number): boolean =>
        count * rate.numerator >= (neededAfter ?? NaN) * rate.denominator;
      expectSame([goesOn(needed), needed > 0 && goesOn(needed - 1)], [true, false]);
      if (next?.trackId === trackId && next.needed !== null) {
        if (!(needed >= neededAfter!)) expect(needed).toBeGreaterThanOrEqual(neededAfter!);
      }
    }
  },
  AGAINST_ORACLE,
);
