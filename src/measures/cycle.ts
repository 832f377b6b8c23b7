import { PipelineError, type CalendarDate, type Period, type Process } from '../model/index.js';
import {
  cyclesFromPart,
  cyclesPart,
  unmappedPart,
  defineMeasure,
  FROM_CREATED,
  type Measure,
} from '../summary/index.js';
import { assertChoice } from './assert-choice.js';
import { cycleDays } from './cycle-days.js';
import type { DurationStats } from './duration-stats.js';
import { leftOutList, leftOutOfAll, type LeftOut } from './left-out.js';
import { lastPipelineTrack } from './pipeline-track.js';
import { addTallies } from './tally.js';
import { unmappedDeals } from './unmapped-deals.js';

/** Where a cycle starts: the day of creation, or of first entering the track's qualified stage, or any open stage. */
export type CycleStart = 'created' | 'qualified' | { readonly stageId: string };

/** What {@link cycle} takes; every field has a default. */
export interface CycleArgs {
  /** Deals closed in this window; absent or `null` = all time. */
  readonly window?: Period | null;
  /** Default `created`. */
  readonly from?: CycleStart;
  /** For `from: 'qualified'`: whose qualified stage; default the last track marked `pipeline`. @throws PipelineError `invalid-argument` where it has none */
  readonly trackId?: string;
}

/** How long deals took to close, hold days included (docs/measures.md §4). */
export interface CycleResult {
  readonly measure: 'cycle';
  readonly asOf: CalendarDate;
  /** ISO 4217 code of every amount here. */
  readonly currency: string;
  readonly window: Period | null;
  readonly from: CycleStart;
  readonly won: DurationStats;
  readonly lost: DurationStats;
  readonly leftOut: readonly LeftOut[];
}

/** Days from creation (or qualification) to closing, of won and lost deals apart (docs/measures.md §4). */
export const cycle: Measure<CycleArgs, CycleResult> = /* @__PURE__ */ defineMeasure(
  {
    measureName: 'cycle',
    parts: ({ from }) => [typeof from === 'object' ? cyclesFromPart(from.stageId) : cyclesPart, unmappedPart],
  },
  (summary, args, context): CycleResult => {
    const { window = null, from = 'created' } = args;
    const { won, lost } =
      typeof from === 'object'
        ? cycleDays(summary, 0, window, undefined, cyclesFromPart(openStageId(from.stageId, summary.process)))
        : cycleDays(summary, fromCode(from, summary.process, args.trackId), window);
    return {
      measure: 'cycle',
      asOf: context.asOf,
      currency: summary.process.currency,
      window,
      from,
      won: won.stats,
      lost: lost.stats,
      leftOut: leftOutList(
        leftOutOfAll(
          from === 'created' ? 'no-created-date' : 'not-entered',
          addTallies(won.noStart, lost.noStart),
        ),
        leftOutOfAll('unknown-path', addTallies(won.unknownPath, lost.unknownPath)),
        leftOutOfAll('no-closed-date', addTallies(won.noEnd, lost.noEnd)),
        leftOutOfAll('closed-before-created', addTallies(won.backwards, lost.backwards)),
        leftOutOfAll('unmapped-stage', unmappedDeals(summary)),
      ),
    };
  },
);

function fromCode(from: 'created' | 'qualified', process: Process, trackId: string | undefined): number {
  assertChoice('from', from, ['created', 'qualified']);
  return from === 'created' ? FROM_CREATED : 1 + qualifiedTrack(process, trackId);
}

function openStageId(stageId: string, process: Process): string {
  if (process.stages[process.stageIndexById.get(stageId) ?? -1]?.kind === 'open') return stageId;
  throw new PipelineError(
    'unknown-stage',
    `The cycle was asked for from stage "${stageId}", which is not an open stage of the pipeline. Use the id of one.`,
  );
}

/** @throws PipelineError `invalid-argument` for a track that is not there or has no qualified stage */
function qualifiedTrack(process: Process, trackId: string | undefined): number {
  const track =
    trackId === undefined
      ? lastPipelineTrack(process)
      : process.tracks.findIndex((each) => each.id === trackId);
  if (process.tracks[track]?.qualifiedStageId !== undefined) return track;
  throw new PipelineError(
    'invalid-argument',
    `The cycle was asked for from the qualified stage of track "${trackId ?? process.tracks[track]?.id ?? ''}", which has none. Set the track's qualifiedStageId, or use from: 'created'.`,
  );
}
