import type { StageTotal, StageTotalsResult } from '../measures/index.js';
import { UNMAPPED_STAGE_ID, type Deal, type DealKind, type Process } from '../model/index.js';
import { sameData, type DealList, type DealLists } from '../summary/index.js';
import { placeIn, type BoardPlace } from './board-place.js';

/** The track of a column, where it is another than the one shown. */
export interface BoardElsewhere {
  readonly trackId: string;
  readonly trackName: string;
  /** Whether it comes after the track shown: a deal that goes there has moved on. */
  readonly isLater: boolean;
}

/** A column of the board: a stage with what stands in it. */
export interface BoardColumn {
  /** `UNMAPPED_STAGE_ID` for the column of deals whose stage is not known. */
  readonly stageId: string;
  /** `null` for deals whose stage is not known. */
  readonly stageName: string | null;
  readonly kind: DealKind;
  /** Figures of all its deals, drawn or not. */
  readonly total: StageTotal;
  /** Its deals in order; the same object until one of them changes. */
  readonly list: DealList;
  /** Whether cards may be put here: everywhere but among deals whose stage is not known. */
  readonly canReceive: boolean;
  /** Of a column in a lane: the lane's value, `null` = not known; absent = of all deals. */
  readonly lane?: string | null | undefined;
  /** The lane's name; `null` where its value is. */
  readonly laneName?: string | null | undefined;
  /** Whether it is a strip with its name and figures, whose cards are not drawn. */
  readonly isCollapsed: boolean;
  /** Of a stage of another track: cards can be put there, and none of it is on the board; absent = of the track shown. */
  readonly elsewhere?: BoardElsewhere | undefined;
}

/** How the columns of a track stand: stages of a kind beside each other. */
export const KIND_ORDER: readonly DealKind[] = ['open', 'hold', 'won', 'lost', 'disqualified', 'unmapped'];

/** Id of the track that a board shows where none is named: the last that is pipeline, else the last. */
export function defaultTrackId({ tracks, pipelineTracks }: Process): string {
  const index = pipelineTracks.lastIndexOf(true);
  return tracks[index === -1 ? tracks.length - 1 : index]!.id;
}

/**
 * The columns of a track: open stages, then hold, won, lost and disqualified ones, each as defined; last the deals whose stage
 * is not known, while there are any. A column that says what it said before is the same object.
 */
export function boardColumns(
  { stages }: StageTotalsResult,
  lists: DealLists,
  trackId: string,
  before: readonly BoardColumn[],
  collapsed: readonly string[] = [],
): readonly BoardColumn[] {
  const known = new Map(before.map((column) => [column.stageId, column]));
  const columns = stages
    .filter((stage) => (stage.trackId === null ? stage.deals.count > 0 : stage.trackId === trackId))
    .toSorted((one, other) => KIND_ORDER.indexOf(one.kind) - KIND_ORDER.indexOf(other.kind))
    .map((total): BoardColumn => {
      const { stageId, stageName, kind } = total;
      const list = lists.of(stageId);
      const isCollapsed = collapsed.includes(stageId);
      const old = known.get(stageId);
      if (old && old.list === list && old.isCollapsed === isCollapsed && sameData(old.total, total))
        return old;
      const canReceive = stageId !== UNMAPPED_STAGE_ID;
      return { stageId, stageName, kind, total, list, canReceive, isCollapsed };
    });
  const isSame = columns.length === before.length && columns.every((each, at) => each === before[at]);
  return isSame ? before : columns;
}

/** The column of a stage, in a lane where the board has lanes. */
export function columnOf(
  columns: readonly BoardColumn[],
  stageId: string,
  lane?: string | null,
): BoardColumn | undefined {
  return columns.find((column) => column.stageId === stageId && column.lane === lane);
}

/** Where a deal stands on the board; `null` = nowhere, or in another track. */
export function placeOfDeal(columns: readonly BoardColumn[], dealId: string): BoardPlace | null {
  for (const column of columns) {
    if (column.elsewhere) continue;
    const index = column.list.indexOf(dealId);
    if (index !== -1) return placeIn(column, index);
  }
  return null;
}

/** The deal at a place; `undefined` = the place is empty. */
export function dealAtPlace(
  columns: readonly BoardColumn[],
  { stageId, lane, index }: BoardPlace,
): Deal | undefined {
  return columnOf(columns, stageId, lane)?.list.at(index);
}
