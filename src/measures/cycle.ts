import { PipelineError, type CalendarDate, type Period, type Process } from '../model/index.js';
import { defineMeasure, FROM_CREATED, KIND_CODE, NO_DAY, type Measure } from '../summary/index.js';
import { durationStats, type DurationStats } from './duration-stats.js';
import { leftOutList, type LeftOut } from './left-out.js';
import { TallyBuilder, type Tally } from './tally.js';
import { dayRange, isWithin } from './window.js';

/** Where a cycle starts: the day of creation, or of first entering the track's qualified stage. */
export type CycleStart = 'created' | 'qualified';

/** What {@link cycle} takes; every field has a default. */
export interface CycleArgs {
  /** Deals closed in this window; absent or `null` = all time. */
  readonly window?: Period | null;
  /** Default `created`. */
  readonly from?: CycleStart;
  /** For `from: 'qualified'`: whose qualified stage; default the last track. @throws PipelineError `invalid-argument` where it has none */
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
  { measureName: 'cycle', parts: ['cycles'] },
  (summary, args, context): CycleResult => {
    const { window = null, from = 'created' } = args;
    const range = dayRange(window);
    const fromCode = from === 'created' ? FROM_CREATED : 1 + qualifiedTrack(summary.process, args.trackId);
    const won = new Map<number, number>();
    const lost = new Map<number, number>();
    const noStart = new TallyBuilder();
    const noEnd = new TallyBuilder();
    const backwards = new TallyBuilder();
    const cells = summary.part('cycles');
    for (let cell = 0; cell < cells.size; cell++) {
      const closedDay = cells.key(cell, 2);
      if (cells.key(cell, 0) !== fromCode || (closedDay !== NO_DAY && !isWithin(closedDay, range))) continue;
      const days = cells.key(cell, 3);
      const amountClass = cells.key(cell, 4);
      if (closedDay === NO_DAY) noEnd.add(cells, cell, amountClass);
      else if (days === NO_DAY) noStart.add(cells, cell, amountClass);
      else if (days < 0) backwards.add(cells, cell, amountClass);
      else {
        const counts = cells.key(cell, 1) === KIND_CODE.won ? won : lost;
        counts.set(days, (counts.get(days) ?? 0) + cells.count(cell));
      }
    }
    return {
      measure: 'cycle',
      asOf: context.asOf,
      currency: summary.process.currency,
      window,
      from,
      won: durationStats(won),
      lost: durationStats(lost),
      leftOut: leftOutList(
        leftOut(from === 'created' ? 'no-created-date' : 'not-entered', noStart.build()),
        leftOut('no-closed-date', noEnd.build()),
        leftOut('closed-before-created', backwards.build()),
      ),
    };
  },
);

function leftOut(reason: LeftOut['reason'], tally: Tally): LeftOut {
  return { reason, count: tally.count, valueMinor: tally.valueMinor, outOf: 'all' };
}

function qualifiedTrack(process: Process, trackId: string | undefined): number {
  const track =
    trackId === undefined
      ? process.tracks.length - 1
      : process.tracks.findIndex((each) => each.id === trackId);
  if (process.tracks[track]?.qualifiedStageId !== undefined) return track;
  throw new PipelineError(
    'invalid-argument',
    `The cycle was asked for from the qualified stage of track "${trackId ?? process.tracks.at(-1)?.id ?? ''}", which has none. Set the track's qualifiedStageId, or use from: 'created'.`,
  );
}
