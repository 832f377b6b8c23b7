import type { StageTotalGroups } from '../hooks/index.js';
import type { StageTotalsResult } from '../measures/index.js';
import { PipelineError, type Deal } from '../model/index.js';
import { sameData, type DealEdit, type DealLists } from '../summary/index.js';
import type { BoardColumn } from './board-column.js';

/** Which of a deal's fields makes its lane, and whether a card that goes to another lane gets that lane's value. */
export interface BoardLaneField {
  /** `owner`, `team`, `source`, `account` or an own dimension: that of the groups and of the lists. */
  readonly by: string;
  /** Whether cards may go to another lane, which edits the field; default yes. No where the field is worked out of others. */
  readonly canChange?: boolean | undefined;
}

/** What lanes are made of. */
export interface BoardLaneSource extends BoardLaneField {
  /** Figures of each lane, in the order of the lanes: of `useStageTotalGroups`, with the filter of the board. */
  readonly groups: StageTotalGroups;
}

/** The deals of one owner, team or other value, in the columns of the board. */
export interface BoardLane {
  /** The value; `null` = not known. */
  readonly key: string | null;
  /** Its name; `null` where the key is. */
  readonly name: string | null;
  /** Figures of all stages, those of tracks that are not shown included. */
  readonly totals: StageTotalsResult;
  /** A column for each of the board's, in its order, with the deals and figures of this lane alone. */
  readonly columns: readonly BoardColumn[];
}

/**
 * The lanes of a board, in the order of the groups; those without a deal in any of its columns are left out. A lane, and a
 * column in it, that says what it said before is the same object.
 * @throws PipelineError `missing-data` where the groups have no figures of a column's stage
 */
export function boardLanes(
  groups: StageTotalGroups,
  heads: readonly BoardColumn[],
  lists: DealLists,
  before: readonly BoardLane[],
): readonly BoardLane[] {
  const known = new Map(before.map((lane) => [lane.key, lane]));
  const lanes = groups.flatMap(({ key, name, result }): BoardLane | readonly [] => {
    const old = known.get(key);
    const totals = new Map(result.stages.map((total) => [total.stageId, total]));
    const columns = heads.map((head, at): BoardColumn => {
      const { stageId, stageName, kind, canReceive, isCollapsed } = head;
      const total = totals.get(stageId);
      if (!total) throw notOfBoard(stageId);
      const list = lists.of(stageId, key);
      const column = old?.columns[at];
      const isOld =
        column?.stageId === stageId &&
        column.list === list &&
        column.laneName === name &&
        column.isCollapsed === isCollapsed;
      if (isOld && (column.total === total || sameData(column.total, total))) return column;
      return { stageId, stageName, kind, total, list, canReceive, isCollapsed, lane: key, laneName: name };
    });
    if (columns.every(({ list }) => list.length === 0)) return [];
    const isSame = old && old.totals === result && isSameList(columns, old.columns);
    return isSame ? old : { key, name, totals: result, columns };
  });
  return isSameList(lanes, before) ? before : lanes;
}

/** The edit that puts a deal into a lane. */
export function laneEdit(deal: Deal, by: string, key: string | null): DealEdit {
  switch (by) {
    case 'owner':
      return { ownerId: key };
    case 'team':
      return { teamId: key };
    case 'source':
      return { source: key };
    case 'account':
      return { account: key };
    default:
      return { dimensions: { ...deal.dimensions, [by]: key } };
  }
}

function notOfBoard(stageId: string): PipelineError {
  return new PipelineError(
    'missing-data',
    `The groups of the lanes have no figures of stage "${stageId}". Measure them with the process of the board: useStageTotalGroups({ pipeline, groupBy }).`,
  );
}

function isSameList<TItem>(one: readonly TItem[], other: readonly TItem[]): boolean {
  return one.length === other.length && one.every((each, at) => each === other[at]);
}
