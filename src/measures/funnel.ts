import { addDays, PipelineError, type Process } from '../model/index.js';
import {
  dwellsPart,
  enteredPart,
  reachedPart,
  standingPart,
  unmappedPart,
  defineMeasure,
  KIND_CODE,
  UNKNOWN_PATH,
  type CellTable,
  type Measure,
  type MeasureContext,
  type Summary,
} from '../summary/index.js';
import { assertChoice } from './assert-choice.js';
import { FunnelCounter } from './funnel-counter.js';
import { FUNNEL_BASES, type FunnelArgs, type FunnelResult, type StageDay } from './funnel-result.js';
import { funnelSteps } from './funnel-steps.js';
import { leftOutList, leftOutOfAll, leftOutOfValue } from './left-out.js';
import { cellsByOverdue, overdueTest, wholeExpectedDays } from './overdue.js';
import { lastPipelineTrack } from './pipeline-track.js';
import { standingFunnel } from './standing-funnel.js';
import { addTallies, EMPTY_TALLY } from './tally.js';
import { unmappedDeals } from './unmapped-deals.js';

/**
 * How many deals, and how much value, came to each stage of a track and to won, with the funnel steps, the drop-off and
 * the win rate from each stage (docs/measures.md §2). On `reached` it never rises, and its steps multiply to won ÷ first. On
 * `standing`: how many open deals, and how much, stand in each stage, and no more.
 */
export const funnel: Measure<FunnelArgs, FunnelResult> = /* @__PURE__ */ defineMeasure(
  {
    measureName: 'funnel',
    parts: ({ basis }) =>
      basis === 'standing' ? [standingPart, unmappedPart] : [reachedPart, enteredPart, unmappedPart],
    baselineParts: [dwellsPart],
    baselineKey: (baseline) => wholeExpectedDays(baseline),
  },
  (summary, args, context): FunnelResult => {
    const { basis = 'reached', unknownPath: unknownPathPolicy = 'exclude' } = args;
    assertChoice('basis', basis, FUNNEL_BASES);
    assertChoice('unknownPath', unknownPathPolicy, ['exclude', 'first-stage']);
    const { process } = summary;
    const track = funnelTrack(process, args.trackId);
    const stages = process.openStageIndexes[track]!;
    const head = {
      measure: 'funnel',
      asOf: context.asOf,
      currency: process.currency,
      trackId: process.tracks[track]!.id,
      trackName: process.tracks[track]!.name,
      basis,
      unknownPathPolicy,
    } as const;
    if (basis === 'standing') return { ...head, ...standingFunnel(summary, stages) };
    const counter = new FunnelCounter(stages.length);
    countReached(
      cellsByOverdue(summary.part(reachedPart), 3, 4, context),
      process.openStageIndexes[track]!.length,
      track,
      overdueTest(context),
      args,
      counter,
    );
    if (basis !== 'reached') countEntered(summary, stages, basis === 'strict', counter);
    const { steps, withoutAmount, negative } = funnelSteps(
      counter,
      stages.map((index) => process.stages[index]!.stage),
      basis,
    );
    const unknownPath = counter.unknownPath();
    const allUnknown = addTallies(unknownPath.won, unknownPath.lost, unknownPath.disqualified);
    return {
      ...head,
      steps,
      standing: null,
      overdueBefore: basis === 'reached' ? overdueBefore(process, context) : [],
      unknownPath,
      leftOut: leftOutList(
        leftOutOfAll('unknown-path', unknownPathPolicy === 'exclude' ? allUnknown : EMPTY_TALLY),
        leftOutOfAll('unmapped-stage', unmappedDeals(summary, 'without-visits')),
        leftOutOfAll('no-stage-history', counter.withoutHistory()),
        leftOutOfValue('no-amount', withoutAmount),
        leftOutOfValue('negative-amount', negative.count, negative.valueMinor),
      ),
    };
  },
);

/** Of all tracks: a deal that came back to an earlier one stands there, and is counted where it came from as well. */
function overdueBefore({ stages }: Process, { asOf, baseline }: MeasureContext): StageDay[] {
  return wholeExpectedDays(baseline).flatMap((days, index) => {
    const at = stages[index];
    return days === null || at?.kind !== 'open' ? [] : { stageId: at.stage.id, before: addDays(asOf, -days) };
  });
}

function funnelTrack(process: Process, trackId: string | undefined): number {
  const track =
    trackId === undefined
      ? lastPipelineTrack(process)
      : process.tracks.findIndex((each) => each.id === trackId);
  if (track >= 0) return track;
  throw new PipelineError(
    'invalid-argument',
    `There is no track "${trackId ?? ''}" to draw a funnel of. Known are: ${process.tracks.map((each) => each.id).join(', ')}.`,
  );
}

function countReached(
  cells: CellTable,
  stageCount: number,
  track: number,
  isOverdue: (stage: number, sinceDay: number) => boolean,
  { basis = 'reached', unknownPath = 'exclude' }: FunnelArgs,
  counter: FunnelCounter,
): void {
  for (let cell = 0; cell < cells.size; cell++) {
    if (cells.key(cell, 0) !== track || cells.count(cell) === 0) continue;
    const furthest = cells.key(cell, 1);
    const outcome = cells.key(cell, 2);
    const amountClass = cells.key(cell, 5);
    const isWon = outcome === KIND_CODE.won;
    if (furthest === UNKNOWN_PATH) {
      counter.addUnknownPath(outcome, cells, cell, amountClass);
      const hasEnded = isWon || outcome === KIND_CODE.lost || outcome === KIND_CODE.disqualified;
      if (unknownPath === 'exclude' || stageCount === 0 || !hasEnded) continue;
      counter.addReached(isWon ? stageCount : 0, outcome, false, cells, cell, amountClass);
      counter.addEntered(0, cells, cell, amountClass);
      if (isWon && (basis === 'entered' || stageCount === 1)) {
        counter.addEntered(stageCount, cells, cell, amountClass);
      }
      continue;
    }
    const overdue = outcome === KIND_CODE.open && isOverdue(cells.key(cell, 3), cells.key(cell, 4));
    counter.addReached(furthest, outcome, overdue, cells, cell, amountClass);
    if (isWon && basis === 'entered') counter.addEntered(stageCount, cells, cell, amountClass);
  }
}

/** Deals by stage entered; on the strict path also those that came all of it and were won. */
function countEntered(
  summary: Summary,
  stages: readonly number[],
  isStrict: boolean,
  counter: FunnelCounter,
): void {
  const cells = summary.part(enteredPart);
  for (let cell = 0; cell < cells.size; cell++) {
    const place = stages.indexOf(cells.key(cell, 0));
    if (place < 0 || (cells.key(cell, 2) === 1) !== isStrict) continue;
    const amountClass = cells.key(cell, 3);
    counter.addEntered(place, cells, cell, amountClass);
    if (isStrict && place === stages.length - 1 && cells.key(cell, 1) === KIND_CODE.won) {
      counter.addEntered(stages.length, cells, cell, amountClass);
    }
  }
}
