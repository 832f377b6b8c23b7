import type { Deal } from '../model/index.js';
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
  | { readonly type: 'moved'; readonly deal: Deal; readonly from: ToldPlace; readonly to: ToldPlace }
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

/** A place among so many, as it is told. */
export function toldPlace({ stageId, index }: BoardPlace, of: number, isRanked: boolean): ToldPlace {
  return { stageId, place: isRanked ? index + 1 : null, of };
}
