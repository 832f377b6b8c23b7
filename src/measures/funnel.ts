import { PipelineError, toDayNumber, type Process } from '../model/index.js';
import {
  AMOUNT_CLASS,
  defineMeasure,
  KIND_CODE,
  NO_DAY,
  UNKNOWN_PATH,
  type Measure,
  type Summary,
} from '../summary/index.js';
import { expectedDaysByStage } from './expected-days.js';
import { FunnelCounter } from './funnel-counter.js';
import type { FunnelArgs, FunnelResult } from './funnel-result.js';
import { funnelSteps } from './funnel-steps.js';
import { leftOutList } from './left-out.js';

/**
 * How many deals, and how much value, came to each stage of a track and to won, with the funnel steps, the drop-off and
 * the win rate from each stage (docs/measures.md §2). On `reached` it never rises, and its steps multiply to won ÷ first.
 */
export const funnel: Measure<FunnelArgs, FunnelResult> = /* @__PURE__ */ defineMeasure(
  { measureName: 'funnel', parts: ['reached', 'entered'], baselineParts: ['visits'] },
  (summary, args, context): FunnelResult => {
    const { basis = 'reached', unknownPath: unknownPathPolicy = 'exclude' } = args;
    const { process } = summary;
    const track = funnelTrack(process, args.trackId);
    const stages = process.openStageIndexes[track]!;
    const expectedDays = expectedDaysByStage(context.baseline).map((each) => each.days);
    const asOf = toDayNumber(context.asOf);
    const counter = new FunnelCounter(stages.length);
    const cells = summary.part('reached');
    for (let cell = 0; cell < cells.size; cell++) {
      if (cells.key(cell, 0) !== track || cells.count(cell) === 0) continue;
      const outcome = cells.key(cell, 2);
      const furthest = cells.key(cell, 1);
      const isUnknown = furthest === UNKNOWN_PATH;
      if (isUnknown) counter.addUnknownPath(outcome, cells, cell, cells.key(cell, 5));
      if (isUnknown && unknownPathPolicy === 'exclude') continue;
      const place = !isUnknown ? furthest : outcome === KIND_CODE.won ? stages.length : 0;
      const since = cells.key(cell, 4);
      const limit = expectedDays[cells.key(cell, 3)] ?? null;
      const isOverdue =
        outcome === KIND_CODE.open && since !== NO_DAY && limit !== null && asOf - since > limit;
      counter.addReached(place, outcome, isOverdue, cells, cell, cells.key(cell, 5));
    }
    if (basis !== 'reached') countEntered(summary, stages, basis === 'strict', counter);
    const { steps, withoutAmount, negative } = funnelSteps(
      counter,
      stages.map((index) => process.stages[index]!.stage),
      basis,
    );
    const unknownPath = counter.unknownPath();
    const unknownCount = unknownPath.won.count + unknownPath.lost.count + unknownPath.disqualified.count;
    const unknownValue =
      unknownPath.won.valueMinor + unknownPath.lost.valueMinor + unknownPath.disqualified.valueMinor;
    return {
      measure: 'funnel',
      asOf: context.asOf,
      currency: summary.process.currency,
      trackId: process.tracks[track]!.id,
      trackName: process.tracks[track]!.name,
      basis,
      unknownPathPolicy,
      steps,
      unknownPath,
      leftOut: leftOutList(
        {
          reason: 'unknown-path',
          count: unknownPathPolicy === 'exclude' ? unknownCount : 0,
          valueMinor: unknownValue,
          outOf: 'all',
        },
        { reason: 'no-amount', count: withoutAmount, valueMinor: 0, outOf: 'value' },
        { reason: 'negative-amount', count: negative.count, valueMinor: negative.valueMinor, outOf: 'value' },
      ),
    };
  },
);

function funnelTrack(process: Process, trackId: string | undefined): number {
  const track =
    trackId === undefined
      ? process.pipelineTracks.lastIndexOf(true)
      : process.tracks.findIndex((each) => each.id === trackId);
  if (track >= 0) return track;
  throw new PipelineError(
    'invalid-argument',
    `There is no track "${trackId ?? ''}" to draw a funnel of. Known are: ${process.tracks.map((each) => each.id).join(', ')}.`,
  );
}

function countEntered(
  summary: Summary,
  stages: readonly number[],
  isStrict: boolean,
  counter: FunnelCounter,
): void {
  const cells = summary.part('entered');
  for (let cell = 0; cell < cells.size; cell++) {
    const place = stages.indexOf(cells.key(cell, 0));
    if (place < 0 || (cells.key(cell, 2) === 1) !== isStrict) continue;
    counter.addEntered(place, cells, cell, cells.key(cell, 3) === AMOUNT_CLASS.valued);
  }
}
