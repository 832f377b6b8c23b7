import { assertPeriod, toDayNumber } from '../model/index.js';
import {
  closedPart,
  defineMeasure,
  perSummary,
  standingPart,
  transitionsPart,
  unmappedPart,
  type Measure,
} from '../summary/index.js';
import { chanceToWin } from './chance-to-win.js';
import {
  MOST_DAYS_AHEAD,
  type CycleAwareCoverageArgs,
  type CycleAwareCoverageResult,
  type ExpectedWon,
  type StageExpectedWon,
} from './cycle-aware-coverage-result.js';
import { endedDeals } from './ended-deals.js';
import { expectedWon, standingDeals, type Outlook } from './expected-won.js';
import { leftOutList, leftOutOfAll, leftOutOfValue } from './left-out.js';
import { rate, type Rate } from './rate.js';
import { stageHazards } from './stage-hazards.js';
import { addTallies, knownValueMinor } from './tally.js';
import { targetOf, targetState } from './target-state.js';
import { unmappedDeals } from './unmapped-deals.js';

/** What all open deals may be expected to bring in within a period, each by where it stands and since when (docs/measures.md §5 "cycle-aware"). */
export const cycleAwareCoverage: Measure<CycleAwareCoverageArgs, CycleAwareCoverageResult> =
  /* @__PURE__ */ defineMeasure(
    {
      measureName: 'cycle-aware-coverage',
      parts: [closedPart, standingPart, unmappedPart],
      baselineParts: [transitionsPart],
    },
    (summary, { window, targetMinor }, { asOf, baseline, targetFor }): CycleAwareCoverageResult => {
      assertPeriod(window);
      const { process } = summary;
      const today = toDayNumber(asOf);
      const start = toDayNumber(window.start);
      const end = toDayNumber(window.end);
      const target = targetOf(targetMinor, window, targetFor);
      const soFar = { start, end: Math.min(end, today + 1), isBounded: true };
      const { won, undated } = endedDeals(summary, soFar, process.pipelineTracks);
      const state = targetState(target.amountMinor, won.valueMinor);
      const wonMinor = state === 'open' || state === 'met' ? knownValueMinor(won) : null;
      const remainingMinor = wonMinor === null ? null : Math.max(0, target.amountMinor! - wonMinor);
      const days = { daysBefore: daysUntil(start, today), daysAhead: daysUntil(end, today) };
      const { hazards, chance } = chancesOf(baseline)(today, days.daysAhead);
      const outlook: Outlook = { hazards, chance, ...days };
      const standing = standingDeals(summary, today);
      const stages = process.openStageIndexes.flatMap((indexes, track) =>
        process.pipelineTracks[track] !== true
          ? []
          : indexes.map((index): StageExpectedWon & { index: number } => {
              const { id: stageId, name: stageName } = process.stages[index]!.stage;
              const trackId = process.tracks[track]!.id;
              return { index, stageId, stageName, trackId, ...expectedWon(standing[index]!, index, outlook) };
            }),
      );
      const isKnown = stages.some(({ index }) => hazards[index]!.steps.length > 0);
      const total = isKnown ? totalOf(stages) : { ...totalOf(stages), ...NOTHING_KNOWN };
      const over = (baseMinor: number | null): Rate | null =>
        state === 'open' && total.expectedMinor !== null && baseMinor !== null
          ? rate(total.expectedMinor, baseMinor)
          : null;
      return {
        measure: 'cycle-aware-coverage',
        asOf,
        currency: process.currency,
        window,
        target,
        state,
        ...days,
        won,
        remainingMinor,
        ...total,
        ofTarget: over(target.amountMinor),
        ofRemaining: over(remainingMinor),
        stages: stages.map(({ index: _, ...stage }) => (isKnown ? stage : { ...stage, ...NOTHING_KNOWN })),
        leftOut: leftOutList(
          leftOutOfAll(
            'no-stage-history',
            addTallies(...stages.map(({ index }) => standing[index]!.unknown)),
          ),
          leftOutOfAll('unmapped-stage', unmappedDeals(summary)),
          leftOutOfValue('no-amount', total.open.count - total.open.valuedCount),
        ),
        wonLeftOut: leftOutList(
          leftOutOfAll('no-closed-date', undated.won),
          leftOutOfValue('no-amount', won.count - won.valuedCount),
        ),
      };
    },
  );

/** Of no stage is it known how deals leave it. */
const NOTHING_KNOWN = { expectedWins: null, expectedMinor: null };

/** Days after today and before another. */
function daysUntil(day: number, today: number): number {
  return Math.min(MOST_DAYS_AHEAD, Math.max(0, day - 1 - today));
}

/** How deals move by a baseline, which every group asks for alike; the last that was asked for is kept. */
const chancesOf = /* @__PURE__ */ perSummary([transitionsPart], (baseline) => {
  let kept: { readonly today: number; readonly days: number } & Pick<Outlook, 'hazards' | 'chance'>;
  return (today: number, days: number): Pick<Outlook, 'hazards' | 'chance'> => {
    if (kept?.today !== today || kept.days !== days) {
      const hazards = stageHazards(baseline, today);
      kept = { today, days, hazards, chance: chanceToWin(hazards, days) };
    }
    return kept;
  };
});

function totalOf(stages: readonly StageExpectedWon[]): ExpectedWon {
  const open = addTallies(...stages.map((stage) => stage.open));
  const sum = (of: 'expectedWins' | 'expectedMinor'): number =>
    stages.reduce((total, stage) => total + (stage[of] ?? 0), 0);
  return {
    open,
    expectedWins: sum('expectedWins'),
    expectedMinor: knownValueMinor(open) === null ? null : sum('expectedMinor'),
    beyondHistory: addTallies(...stages.map((stage) => stage.beyondHistory)),
  };
}
