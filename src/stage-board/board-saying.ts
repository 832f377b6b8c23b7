import type { Deal, ExitCriterion } from '../model/index.js';
import type { BoardPlace } from './board-place.js';

/** A place as it is told: the first is 1; `place` is `null` where the board's order decides. */
export interface ToldPlace {
  readonly stageId: string;
  readonly place: number | null;
  /** Cards in that stage, the moved one included. */
  readonly of: number;
}

/** What is to be told to those who do not see the board. */
export type BoardSaying =
  | { readonly type: 'lifted'; readonly deal: Deal; readonly at: ToldPlace }
  | { readonly type: 'over'; readonly at: ToldPlace }
  | {
      readonly type: 'moved';
      readonly deal: Deal;
      readonly from: ToldPlace;
      readonly to: ToldPlace;
      /** Exit criteria that the gate of the stage it left found without evidence. */
      readonly unmet: readonly ExitCriterion[];
    }
  /** The gate of its stage holds it back. */
  | {
      readonly type: 'refused';
      readonly deal: Deal;
      readonly stageId: string;
      readonly unmet: readonly ExitCriterion[];
    }
  | { readonly type: 'stayed' | 'cancelled'; readonly deal: Deal; readonly at: ToldPlace }
  /** Somebody else moved it, or took it away, while it was in the air. */
  | { readonly type: 'taken' | 'gone'; readonly deal: Deal }
  /** A step taken back, or taken again; `stageId` is where the deal is now, `null` = another change, `deal` `null` = of several. */
  | {
      readonly type: 'undone' | 'redone';
      readonly deal: Deal | null;
      readonly stageId: string | null;
      /** Deals that the step changed. */
      readonly count: number;
    }
  | { readonly type: 'nothing-to-undo' | 'nothing-to-redo' };

/** Whether it tells more than the board shows, so that it is to be seen as well as heard: a gate had something to say. */
export function isToBeSeen(saying: BoardSaying): boolean {
  return saying.type === 'refused' || (saying.type === 'moved' && saying.unmet.length > 0);
}

/** A place among so many, as it is told. */
export function toldPlace({ stageId, index }: BoardPlace, of: number, isRanked: boolean): ToldPlace {
  return { stageId, place: isRanked ? index + 1 : null, of };
}
