import { AMOUNT_CLASS, standingPart, type Summary } from '../summary/index.js';
import { ExactCounts, type StageCount } from './exact-counts.js';
import type { FunnelResult, FunnelStepResult } from './funnel-result.js';
import { leftOutList, leftOutOfAll, leftOutOfValue } from './left-out.js';
import { rate } from './rate.js';
import { EMPTY_TALLY, knownValueMinor, TallyBuilder } from './tally.js';
import { unmappedDeals } from './unmapped-deals.js';
import { ratioOfValues } from './value-rate.js';

/**
 * What a funnel says on the basis `standing`: the open deals that stand in each open stage of a track, and each stage's share of
 * all of them. Nothing came from one stage to the next, so there is no step, no drop-off and no win (docs/measures.md §2).
 * @param stages indexes of the track's open stages, in order
 */
export function standingFunnel(
  summary: Summary,
  stages: readonly number[],
): Pick<FunnelResult, 'steps' | 'standing' | 'overdueBefore' | 'unknownPath' | 'leftOut'> {
  const counts = new ExactCounts(stages.length);
  const tally = new TallyBuilder();
  const cells = summary.part(standingPart);
  for (let cell = 0; cell < cells.size; cell++) {
    const place = stages.indexOf(cells.key(cell, 0));
    if (place < 0) continue;
    const amountClass = cells.key(cell, 3);
    counts.add(place, cells, cell, amountClass === AMOUNT_CLASS.valued);
    tally.add(cells, cell, amountClass);
  }
  const all = counts.range(0, stages.length);
  const { count, valuedCount, negativeCount, negativeMinor } = tally.build();
  return {
    steps: counts.all().map((at, place) => standingStep(summary, stages[place]!, at, all)),
    standing: all,
    overdueBefore: [],
    unknownPath: { won: EMPTY_TALLY, lost: EMPTY_TALLY, disqualified: EMPTY_TALLY },
    leftOut: leftOutList(
      leftOutOfAll('unmapped-stage', unmappedDeals(summary)),
      leftOutOfValue('no-amount', count - valuedCount),
      leftOutOfValue('negative-amount', negativeCount, negativeMinor),
    ),
  };
}

function standingStep(
  { process }: Summary,
  stage: number,
  at: StageCount,
  all: StageCount,
): FunnelStepResult {
  const { id, name } = process.stages[stage]!.stage;
  return {
    stageId: id,
    stageName: name,
    kind: 'open',
    ...at,
    ofFirstUnit: null,
    ofFirstValue: null,
    ofAllUnit: rate(at.count, all.count),
    ofAllValue: ratioOfValues(knownValueMinor(at), knownValueMinor(all)),
    toNextUnit: null,
    toNextValue: null,
    dropOff: null,
    winRateUnit: null,
    winRateInterval: null,
    winRateValue: null,
  };
}
