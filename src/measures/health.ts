import { assertPeriod, PipelineError } from '../model/index.js';
import {
  dwellsPart,
  expectedPart,
  defineMeasure,
  integrityPart,
  standingPart,
  toldPart,
  unmappedPart,
  type AnyPart,
  type Measure,
  type PartContext,
  uniqueParts,
} from '../summary/index.js';
import { cycleAwareCoverage } from './cycle-aware-coverage.js';
import type { CycleAwareCoverageResult } from './cycle-aware-coverage-result.js';
import { expectedWins, totalWins } from './expected-wins.js';
import { goal } from './goal.js';
import type { GoalArgs, GoalResult } from './goal-result.js';
import { INACTIVE_DAYS, PROBABILITY_TOLERANCE } from './health-result.js';
import type {
  HealthArgs,
  HealthFactor,
  HealthFactorName,
  HealthResult,
  HealthUnknown,
  Integrity,
  StageWins,
} from './health-result.js';
import { healthScore, scoreOf } from './health-score.js';
import { integrityOf } from './integrity.js';
import { leftOutList, leftOutOfAll } from './left-out.js';
import { pipelineValueFactor } from './pipeline-value-factor.js';
import { rate, type Rate } from './rate.js';
import { unmappedDeals } from './unmapped-deals.js';
import { balanceOf, valueBalance } from './value-balance.js';

/** How sound the pipeline is, as four scores from 0 to 100 and their mean (docs/measures.md §12). */
export const health: Measure<HealthArgs, HealthResult> = /* @__PURE__ */ defineMeasure(
  {
    measureName: 'health',
    parts: (args, about) => uniqueParts([...ownParts(args), ...partsOfOthers('partsOf', args, about)]),
    baselineParts: (args, about) =>
      uniqueParts([toldPart, dwellsPart, ...partsOfOthers('baselinePartsOf', args, about)]),
  },
  (summary, args, context): HealthResult => {
    const { window, closed = null } = args;
    const { inactiveDays = INACTIVE_DAYS, probabilityTolerance = PROBABILITY_TOLERANCE } = args;
    assertPeriod(window);
    for (const [name, value] of Object.entries({ inactiveDays, probabilityTolerance }))
      assertCount(name, value);
    const { process } = summary;
    const integrity = integrityOf(summary, { inactiveDays, probabilityTolerance }, context);
    const expected = cycleAwareCoverage(summary, args, context);
    const worked = goal(summary, goalArgs(args), context);
    const wins = expectedWins(worked, process);
    const balance = valueBalance(pipelineValueFactor(summary, args, context));
    const factors = [
      integrityFactor(integrity),
      valueFactorOf(expected),
      numberFactor(worked, wins),
      balanceFactor(balanceOf(balance), integrity),
    ];
    return {
      measure: 'health',
      asOf: context.asOf,
      currency: process.currency,
      window,
      closed,
      target: worked.target,
      state: worked.state,
      inactiveDays,
      probabilityTolerance,
      ...healthScore(factors.map(({ score }) => score)),
      factors,
      integrity,
      expectedMinor: expected.expectedMinor,
      remainingMinor: expected.remainingMinor,
      winsNeeded: worked.wins,
      wins,
      balance,
      leftOut: leftOutList(leftOutOfAll('unmapped-stage', unmappedDeals(summary))),
    };
  },
);

function ownParts({ probabilityTolerance = PROBABILITY_TOLERANCE }: HealthArgs): AnyPart[] {
  return [integrityPart(probabilityTolerance), expectedPart, standingPart, unmappedPart];
}

function goalArgs({ window, targetMinor, closed = null }: HealthArgs): GoalArgs {
  return { window, against: 'remaining', closed, ...(targetMinor !== undefined && { targetMinor }) };
}

function partsOfOthers(of: 'partsOf' | 'baselinePartsOf', args: HealthArgs, about: PartContext): AnyPart[] {
  return [
    ...cycleAwareCoverage[of](args, about),
    ...goal[of](goalArgs(args), about),
    ...pipelineValueFactor[of](args, about),
  ];
}

/** @throws PipelineError `invalid-argument` */
function assertCount(name: string, value: number): void {
  if (Number.isFinite(value) && value >= 0) return;
  throw new PipelineError(
    'invalid-argument',
    `${name} cannot be ${String(value)}. Give a number of 0 or more.`,
  );
}

function factor(name: HealthFactorName, ratio: Rate, otherwise: HealthUnknown): HealthFactor {
  const score = scoreOf(ratio.value);
  return score === null
    ? { factor: name, score, ratio: null, unknownBecause: otherwise }
    : { factor: name, score, ratio, unknownBecause: null };
}

const met = (name: HealthFactorName): HealthFactor => ({
  factor: name,
  score: 100,
  ratio: null,
  unknownBecause: null,
});

function integrityFactor({ faultlessCount, openCount }: Integrity): HealthFactor {
  return factor('integrity', rate(faultlessCount, openCount), 'no-open-deals');
}

function valueFactorOf({ state, expectedMinor, ofRemaining, open }: CycleAwareCoverageResult): HealthFactor {
  if (state === 'met') return met('value');
  if (state !== 'open') return factor('value', rate(0, 0), state);
  const because =
    expectedMinor !== null || (open.count > 0 && open.valuedCount === 0) ? 'no-amounts' : 'no-history';
  return factor('value', ofRemaining ?? rate(0, 0), because);
}

function numberFactor({ state, wins }: GoalResult, stages: readonly StageWins[]): HealthFactor {
  if (state === 'met') return met('number');
  if (state !== 'open') return factor('number', rate(0, 0), state);
  const total = totalWins(stages);
  return factor('number', total === null || wins === null ? rate(0, 0) : rate(total, wins), 'no-wins');
}

function balanceFactor(balance: Rate, { openCount }: Integrity): HealthFactor {
  const because = balance.denominator > 0 ? 'no-wins' : openCount === 0 ? 'no-open-deals' : 'no-amounts';
  return factor('balance', balance, because);
}
