import { expect } from 'vitest';
import fc from 'fast-check';
import {
  cycleAwareCoverage,
  pipelineValueFactor,
  stageConversion,
  stageDwell,
  winIncidence,
} from '../../src/measures/index.js';
import {
  addDays,
  differenceInDays,
  parsePipeline,
  periodContaining,
  pipelineAt,
  type Period,
  type Pipeline,
} from '../../src/model/index.js';
import { createPipelineStore, type PipelineStore } from '../../src/summary/index.js';
import { AGAINST_ORACLE, property } from '../property.js';
import { pipelineArbitrary } from '../sample/arbitrary.js';
import { expectSame } from './expect-same.js';
import {
  oracleConversion,
  oracleExpectedWon,
  oracleIncidence,
  oracleSurvival,
  oracleValueDays,
} from './oracle-visits.js';

const pipelines = pipelineArbitrary().map((input) => parsePipeline(input));

function expectClose(one: number, other: number): void {
  if (Math.abs(one - other) > 1e-12 * Math.max(1, Math.abs(one))) expect(one).toBe(other);
}

/** Conversion, section 3, in a window that today is in: who is overdue at its end is overdue today. */
function checkConversion(pipeline: Pipeline, store: PipelineStore, window: Period | null): void {
  for (const stage of store.select(stageConversion, { window }).stages) {
    const wanted = oracleConversion(pipeline, stage.stageId, window);
    const got = [stage.completedCount, stage.advancedCount, stage.overdueCount, stage.sumDwellDays];
    const { completed, advanced, overdue, isExpected, dwellDays } = wanted;
    expectSame(got, [completed, advanced, isExpected ? overdue : null, dwellDays]);
    const { conversion } = stage;
    expectSame(
      conversion && [conversion.numerator, conversion.denominator],
      isExpected ? [advanced, completed + overdue] : null,
    );
  }
}

/** Section 3, `method: 'km'`. */
function checkSurvival(pipeline: Pipeline, store: PipelineStore): void {
  for (const { stageId, km, completed } of store.select(stageDwell, { method: 'km' }).stages) {
    const wanted = oracleSurvival(pipeline, stageId);
    expectSame(
      km!.steps.map(({ days }) => days),
      wanted.map(([days]) => days),
    );
    for (const [index, [, share]] of wanted.entries()) expectClose(km!.steps[index]!.survival, share);
    const { p25Days, medianDays, p75Days, p90Days } = km!;
    const found = [p25Days, medianDays, p75Days, p90Days].map((days) => days ?? Infinity);
    expectSame(
      found,
      found.toSorted((one, other) => one - other),
    );
    expect(completed.count).toBe(km!.endedCount);
  }
}

/** Section 2, `method: 'incidence'`. */
function checkIncidence(pipeline: Pipeline, store: PipelineStore): void {
  for (const { kind, stage } of pipeline.process.stages) {
    if (kind !== 'open') continue;
    const { won, survival, count } = oracleIncidence(pipeline, stage.id);
    const { steps, lowest, highest, ...counts } = store.select(winIncidence, { from: stage.id });
    const { wonCount, lostCount, disqualifiedCount, censoredCount } = counts;
    expectSame(wonCount + lostCount + disqualifiedCount + censoredCount, count);
    if (count === 0) {
      expectSame([lowest, highest], [null, null]);
      continue;
    }
    expectClose(lowest!, won);
    expectClose(highest!, won + survival);
    expectSame([lowest! >= 0, highest! <= 1, lowest! <= highest!], [true, true, true]);
    for (const step of steps) expectClose(step.won + step.lost + step.disqualified + step.survival, 1);
  }
}

property(
  'conversion and survival in every stage, and the chance to be won from it, are what plain loops over the visits give',
  [pipelines, fc.constantFrom(null, 'month' as const, 'year' as const)],
  (pipeline, unit) => {
    const store = createPipelineStore(pipeline);
    checkConversion(pipeline, store, unit && periodContaining(pipeline.asOf, unit));
    checkSurvival(pipeline, store);
    checkIncidence(pipeline, store);
  },
  AGAINST_ORACLE,
);

/** Section 6. */
function checkValueFactors(pipeline: Pipeline, store: PipelineStore, closed: Period | null): void {
  const window = periodContaining(pipeline.asOf, 'quarter');
  const result = store.select(pipelineValueFactor, { window, closed });
  const { byStage, wonMinor } = oracleValueDays(pipeline, closed);
  expectSame(result.wonMinor, wonMinor);
  for (const { stageId, factor } of result.stages) {
    const wanted = wonMinor === 0 ? 0n : (byStage.get(stageId) ?? 0n);
    expectSame([factor.numerator, factor.denominator], [Number(wanted), wonMinor * result.periodDays]);
  }
}

property(
  'value factors and expected won are what the formulas give, recursion and all',
  [
    pipelineArbitrary({ maxDeals: 12 }).map((input) => parsePipeline(input)),
    fc.integer({ min: -30, max: 120 }),
    fc.boolean(),
  ],
  (pipeline, offset, isBounded) => {
    const store = createPipelineStore(pipeline);
    checkValueFactors(
      pipeline,
      store,
      isBounded ? periodContaining(addDays(pipeline.asOf, -60), 'year') : null,
    );
    const window = periodContaining(addDays(pipeline.asOf, offset), 'month');
    const result = store.select(cycleAwareCoverage, { window });
    const wanted = oracleExpectedWon(pipeline, window);
    expectSame(result.beyondHistory.count, wanted.beyond);
    if (result.expectedWins === null) expectSame(wanted.wins, 0);
    else {
      expectClose(result.expectedWins, wanted.wins);
      expectSame([result.expectedWins >= 0, result.expectedWins <= result.open.count + 1e-9], [true, true]);
    }
    if (result.expectedMinor !== null) expectClose(result.expectedMinor, wanted.value);
  },
  AGAINST_ORACLE,
);

property(
  'who was overdue at the end of a window that is over is who was then, as the log tells it',
  [pipelineArbitrary({ dirt: false, instants: false }).map((input) => parsePipeline(input)), fc.nat(200)],
  (pipeline, back) => {
    const date = addDays(pipeline.asOf, -back - 1);
    const store = createPipelineStore(pipeline);
    const window = { start: addDays(date, -30), end: addDays(date, 1) };
    const { stages, overdueDate } = store.select(stageConversion, { window });
    expectSame(overdueDate, date);
    const then = pipelineAt(pipeline, date);
    for (const { stageId, expected, overdueCount } of stages) {
      const wanted = then.deals.filter((deal) => {
        const visit = deal.visits.at(-1);
        if (deal.kind !== 'open' || deal.stageId !== stageId || !visit?.enteredDate) return false;
        return differenceInDays(date, visit.enteredDate) - visit.holdDays > (expected.days ?? Infinity);
      });
      expectSame(overdueCount ?? 0, wanted.length);
    }
  },
  AGAINST_ORACLE,
);
