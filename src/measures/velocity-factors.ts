import type { Period, Process } from '../model/index.js';
import { expectedPart, FROM_CREATED, type Summary } from '../summary/index.js';
import { cycleDays } from './cycle-days.js';
import { endedDeals } from './ended-deals.js';
import { addTallies, EMPTY_TALLY, TallyBuilder, type Tally } from './tally.js';
import { dayRange } from './window.js';
import { winRateFromStage } from './win-rate-from-stage.js';

/** Where the deals of a pipeline track count from: its qualified stage, or (`place` `null`) the beginning. */
export interface VelocityTrack {
  readonly track: number;
  /** Place of the qualified stage among the open ones. */
  readonly place: number | null;
}

/** What velocity is made of, over some tracks; deals of one track are counted as that track counts them. */
export interface VelocityCounts {
  readonly open: Tally;
  readonly wonCount: number;
  readonly closedCount: number;
  readonly cycleCount: number;
  readonly cycleSumDays: number;
  /** Closed, of a track with a qualified stage, their path not known. */
  readonly unknownPath: Tally;
  /** Won in a track with a qualified stage without having come there. */
  readonly notEntered: Tally;
  /** Won in a track without one, their creation not known. */
  readonly notCreated: Tally;
  /** Won before they were created. */
  readonly backwards: Tally;
}

/** The tracks that velocity reads (docs/measures.md §0 "tracks"), each from its qualified stage where asked and marked. */
export function velocityTracks(process: Process, scope: 'all' | 'qualified'): VelocityTrack[] {
  return process.tracks.flatMap(({ qualifiedStageId }, track) => {
    if (process.pipelineTracks[track] !== true) return [];
    const index = scope === 'qualified' ? process.stageIndexById.get(qualifiedStageId ?? '') : undefined;
    return [{ track, place: index === undefined ? null : process.stages[index]!.openIndex }];
  });
}

/** Counts the deals of some tracks, those closed in a window. */
export function velocityCounts(
  summary: Summary,
  tracks: readonly VelocityTrack[],
  window: Period | null,
): VelocityCounts {
  return tracks.map((each) => countsOf(summary, each, window)).reduce(together, NOTHING);
}

function countsOf(summary: Summary, { track, place }: VelocityTrack, window: Period | null): VelocityCounts {
  const isTrack = summary.process.tracks.map((_track, index) => index === track);
  const open = openDeals(summary, track, place ?? 0);
  const from = place === null ? FROM_CREATED : 1 + track;
  const { stats, noStart, backwards } = cycleDays(summary, from, window, isTrack).won;
  const rest = { open, cycleCount: stats.count, cycleSumDays: stats.sumDays, backwards };
  if (place === null) {
    const { won, lost } = endedDeals(summary, dayRange(window), isTrack);
    const closedCount = won.count + lost.count;
    return { ...NOTHING, ...rest, wonCount: won.count, closedCount, notCreated: noStart };
  }
  const { unit, unknownPath } = winRateFromStage(summary, track, place, window);
  const { numerator: wonCount, denominator: closedCount } = unit;
  return { ...NOTHING, ...rest, wonCount, closedCount, unknownPath, notEntered: noStart };
}

function openDeals(summary: Summary, track: number, fromPlace: number): Tally {
  const { stages } = summary.process;
  const tally = new TallyBuilder();
  const cells = summary.part(expectedPart);
  for (let cell = 0; cell < cells.size; cell++) {
    const at = stages[cells.key(cell, 0)];
    if (at?.trackIndex === track && (at.openIndex ?? -1) >= fromPlace) {
      tally.add(cells, cell, cells.key(cell, 2));
    }
  }
  return tally.build();
}

const NOTHING: VelocityCounts = {
  open: EMPTY_TALLY,
  wonCount: 0,
  closedCount: 0,
  cycleCount: 0,
  cycleSumDays: 0,
  unknownPath: EMPTY_TALLY,
  notEntered: EMPTY_TALLY,
  notCreated: EMPTY_TALLY,
  backwards: EMPTY_TALLY,
};

function together(one: VelocityCounts, other: VelocityCounts): VelocityCounts {
  return {
    open: addTallies(one.open, other.open),
    wonCount: one.wonCount + other.wonCount,
    closedCount: one.closedCount + other.closedCount,
    cycleCount: one.cycleCount + other.cycleCount,
    cycleSumDays: one.cycleSumDays + other.cycleSumDays,
    unknownPath: addTallies(one.unknownPath, other.unknownPath),
    notEntered: addTallies(one.notEntered, other.notEntered),
    notCreated: addTallies(one.notCreated, other.notCreated),
    backwards: addTallies(one.backwards, other.backwards),
  };
}
