import type { FunnelResult, Rate, StageTotalsResult } from '../measures/index.js';
import type { Deal, Process, Track } from '../model/index.js';
import type { DealFilter, DealLists } from '../summary/index.js';
import { KIND_ORDER, type BoardColumn } from './board-column.js';
import type { BoardLane } from './board-lane.js';

/** How many deals of a track have moved on to a later one. */
export interface BoardConverted {
  /** Deals, a whole number. */
  readonly count: number;
  /** Of the deals that came to the track's first stage, 0–1. */
  readonly share: Rate;
  /** The funnel of the track: both are of its end. */
  readonly funnel: FunnelResult;
}

/** Where the cards of a track move on to the next one. */
export interface BoardConversion {
  /** The next track. */
  readonly track: Track;
  /** Its first open stage, which takes the cards. */
  readonly column: BoardColumn;
  /** The same for each lane; the column itself where the board has no lanes. */
  readonly cells: readonly BoardColumn[];
  /**
   * `null` = not known: nobody gave the figures; the track has won stages of its own, which they would count as well; or, of
   * `useBoardReading`, the host counts, or a filter asks where deals stand now.
   */
  readonly converted: BoardConverted | null;
}

/**
 * Stages of the tracks that are not shown, as columns that take cards: later tracks first, each in order; of a lane where one
 * is given.
 */
export function columnsElsewhere(
  { stages }: StageTotalsResult,
  lists: DealLists,
  { tracks }: Process,
  trackId: string,
  lane?: Pick<BoardLane, 'key' | 'name'>,
): readonly BoardColumn[] {
  const shown = tracks.findIndex(({ id }) => id === trackId);
  const others = [...tracks.slice(shown + 1), ...tracks.slice(0, shown)];
  return others.flatMap((track, at) => {
    const elsewhere = {
      ...{ trackId: track.id, trackName: track.name },
      isLater: at < tracks.length - shown - 1,
    };
    return stages
      .filter((stage) => stage.trackId === track.id)
      .toSorted((one, other) => KIND_ORDER.indexOf(one.kind) - KIND_ORDER.indexOf(other.kind))
      .map((total): BoardColumn => {
        const { stageId, stageName, kind } = total;
        const list = lane ? lists.of(stageId, lane.key) : lists.of(stageId);
        const column = { stageId, stageName, kind, total, list, canReceive: true, isCollapsed: true };
        return { ...column, elsewhere, ...(lane && { lane: lane.key, laneName: lane.name }) };
      });
  });
}

/** Whether cards of a track can move on: there is a next one, and it has an open stage to begin with. */
export function movesOn({ openStageIndexes }: Process, track: number): boolean {
  return (openStageIndexes[track + 1]?.length ?? 0) > 0;
}

/** Ids of the tracks of which it is counted how many deals moved on: those that end in nothing else that is won. */
export function countedTrackIds(process: Process): readonly string[] {
  return process.tracks.flatMap(({ id, stages }, at) =>
    movesOn(process, at) && stages.every(({ kind }) => kind !== 'won') ? id : [],
  );
}

/** Whether a filter asks where deals stand now: whoever moved on would be left out for that alone, and a share be of the rest. */
export function isOfPresent(filter: DealFilter | undefined): boolean {
  if (!filter) return false;
  const { stageIds, kinds, standing, quiet, and } = filter;
  return Boolean(stageIds ?? kinds ?? standing ?? quiet) || isOfPresent(and);
}

/** Where the cards of a track move on; `null` = it is the last, or the next one has no open stage. */
export function boardConversion(
  process: Process,
  trackId: string,
  /** Of all deals. */
  heads: readonly BoardColumn[],
  /** Of each lane; the same where there are none. */
  cells: readonly BoardColumn[],
  funnels: readonly FunnelResult[],
): BoardConversion | null {
  const { tracks, stages, openStageIndexes } = process;
  const shown = tracks.findIndex(({ id }) => id === trackId);
  const track = tracks[shown + 1];
  const first = stages[openStageIndexes[shown + 1]?.[0] ?? -1]?.stage.id;
  const column = heads.find(({ stageId }) => stageId === first);
  if (!track || !column) return null;
  const funnel = countedTrackIds(process).includes(trackId)
    ? funnels.find((each) => each.trackId === trackId && each.basis === 'reached')
    : undefined;
  const end = funnel?.steps.at(-1);
  return {
    track,
    column,
    cells: cells.filter(({ stageId }) => stageId === first),
    converted: funnel && end?.ofFirstUnit ? { count: end.count, share: end.ofFirstUnit, funnel } : null,
  };
}

/** The columns that keys and pointer walk: in each lane the conversion stands after its last open column. */
export function withConversion(
  columns: readonly BoardColumn[],
  conversion: BoardConversion | null,
): readonly BoardColumn[] {
  if (!conversion) return columns;
  const { cells } = conversion;
  return columns.flatMap((column, at) => {
    const next = columns[at + 1];
    const isLastOpen = column.kind === 'open' && (next?.kind !== 'open' || next.lane !== column.lane);
    const cell = isLastOpen ? cells.find(({ lane }) => lane === column.lane) : undefined;
    return cell ? [column, cell] : column;
  });
}

/** The deal that moved on last, where it stands in the track told; `null` = it does not, or there is none. */
export function convertedDeal(
  elsewhere: readonly BoardColumn[],
  trackId: string,
  convertedId: string | null,
): Deal | null {
  for (const { list, elsewhere: track } of elsewhere) {
    const at = convertedId === null || track?.trackId !== trackId ? -1 : list.indexOf(convertedId);
    if (at !== -1) return list.at(at) ?? null;
  }
  return null;
}
