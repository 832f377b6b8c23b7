import { assertPeriod } from '../model/index.js';
import {
  closedPart,
  closingsPart,
  expectedPart,
  unmappedPart,
  defineMeasure,
  type Measure,
} from '../summary/index.js';
import { assertChoice } from './assert-choice.js';
import { endedDeals } from './ended-deals.js';
import type { GoalArgs, GoalResult } from './goal-result.js';
import { ceilingOf } from './goal-share.js';
import { conversionsOf, stagesUpTo, winRatesFrom, workBack } from './goal-stages.js';
import { leftOutList, leftOutOfAll, leftOutOfValue } from './left-out.js';
import { trackIndexOf } from './pipeline-track.js';
import { addTallies, EMPTY_TALLY, knownValueMinor, type Tally } from './tally.js';
import { targetOf, targetState } from './target-state.js';
import { unmappedDeals } from './unmapped-deals.js';
import { dayRange, daysSoFar } from './window.js';

/** Works back from a goal: the wins it takes, and for each stage how many deals must come there (docs/measures.md §8). */
export const goal: Measure<GoalArgs, GoalResult> = /* @__PURE__ */ defineMeasure(
  { measureName: 'goal', parts: [closedPart, closingsPart, expectedPart, unmappedPart] },
  (summary, args, context): GoalResult => {
    const { window, against = 'target', closed = null } = args;
    assertChoice('against', against, ['target', 'remaining']);
    assertPeriod(window);
    const { process } = summary;
    const { asOf } = context;
    const stages = stagesUpTo(summary, trackIndexOf(process, args.trackId));
    const target = targetOf(args.targetMinor, window, context.targetFor);
    const { won: wonSoFar, undated: undatedSoFar } = endedDeals(
      summary,
      daysSoFar(window, asOf),
      process.pipelineTracks,
    );
    const { won, undated } = endedDeals(summary, dayRange(closed), process.pipelineTracks);
    const state = targetState(target.amountMinor, wonSoFar.valueMinor);
    const goalMinor = goalOf(against, state === 'open' || state === 'met', target.amountMinor, wonSoFar);
    const wins = goalMinor === null ? null : ceilingOf(goalMinor, won.valuedCount, won.valueMinor);
    const { rates, unknownPath } = args.conversions
      ? { rates: conversionsOf(args.conversions, stages), unknownPath: EMPTY_TALLY }
      : winRatesFrom(summary, stages, closed);
    return {
      measure: 'goal',
      asOf,
      currency: process.currency,
      window,
      closed,
      against,
      by: args.conversions ? 'conversions' : 'win-rate',
      target,
      state,
      wonSoFar,
      goalMinor,
      won,
      meanWonMinor: won.valuedCount === 0 ? null : won.valueMinor / won.valuedCount,
      wins,
      stages: workBack(summary, stages, rates, wins, args.conversions !== undefined),
      leftOut: leftOutList(
        leftOutOfValue('no-amount', won.count - won.valuedCount),
        leftOutOfAll('unknown-path', unknownPath),
        leftOutOfAll('no-closed-date', addTallies(undated.lost, closed ? undated.won : undatedSoFar.won)),
        leftOutOfAll('unmapped-stage', unmappedDeals(summary)),
      ),
    };
  },
);

function goalOf(
  against: 'target' | 'remaining',
  hasGoal: boolean,
  targetMinor: number | null,
  wonSoFar: Tally,
): number | null {
  if (!hasGoal || targetMinor === null) return null;
  if (against === 'target') return targetMinor;
  const wonMinor = knownValueMinor(wonSoFar);
  return wonMinor === null ? null : Math.max(0, targetMinor - wonMinor);
}
