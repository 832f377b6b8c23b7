import type { Deal, MoveBlockedCode, UnmetRule } from '../model/index.js';
import type { BoardElsewhere } from './board-column.js';
import type { BoardPlace } from './board-place.js';

/** A place as it is told: the first is 1; `place` is `null` where the board's order decides. */
export interface ToldPlace {
  readonly stageId: string;
  /** The lane's value, `null` = not known; absent where the board has no lanes. */
  readonly lane?: string | null | undefined;
  readonly place: number | null;
  /** Cards in that stage, the moved one included. */
  readonly of: number;
}

/** What is to be told to those who do not see the board. */
export type BoardSaying =
  /** `others` = how many go with it. */
  | { readonly type: 'lifted'; readonly deal: Deal; readonly at: ToldPlace; readonly others?: number }
  /** So many cards are picked. */
  | { readonly type: 'selected'; readonly count: number }
  /** So many cards were moved together; `sayings` tell of those that were not, or that left something unmet. */
  | {
      readonly type: 'moved-together';
      readonly count: number;
      readonly stageId: string;
      /** The lane's value, where some came from another lane. */
      readonly lane?: string | null | undefined;
      /** The track they went to; absent = that of the board. */
      readonly elsewhere?: BoardElsewhere | undefined;
      readonly sayings: readonly BoardSaying[];
    }
  | {
      readonly type: 'over';
      readonly deal: Deal;
      readonly at: ToldPlace;
      /** What the card in the air would not meet there, and whether that keeps it out. */
      readonly unmet?: readonly UnmetRule[];
      readonly isRefused?: boolean;
    }
  | {
      readonly type: 'moved';
      readonly deal: Deal;
      readonly from: ToldPlace;
      readonly to: ToldPlace;
      /** The track it went to; absent = that of the board. */
      readonly elsewhere?: BoardElsewhere | undefined;
      /** Rules that it did not meet, and that let it go. */
      readonly unmet: readonly UnmetRule[];
    }
  /** Rules hold it back, or the host does. */
  | {
      readonly type: 'refused';
      readonly deal: Deal;
      readonly stageId: string;
      readonly unmet: readonly UnmetRule[];
      /** The host's, none for a plain no; `null` = its answer failed. */
      readonly reasons: readonly string[] | null;
    }
  /** The host is asked, and answers later. */
  | { readonly type: 'checking'; readonly deal: Deal; readonly stageId: string }
  | { readonly type: 'stayed' | 'cancelled' | 'lane-held'; readonly deal: Deal; readonly at: ToldPlace }
  /** The host did not make the move, or nobody knows whether it did: the card is back where it was. */
  | {
      readonly type: 'host-refused' | 'not-sent' | 'no-answer' | 'obsolete';
      readonly deal: Deal;
      /** Where it was to go. */
      readonly stageId: string;
      /** Why it was refused, as the host says it; `null` = not said. */
      readonly reason: string | null;
      /** The rule that it was refused by, where that was thrown; else `null`. */
      readonly rule: MoveBlockedCode | null;
    }
  /** The host did not keep another change of a deal, or nobody knows whether it did: the deal is as it was. */
  | {
      readonly type: 'edit-refused' | 'edit-not-sent' | 'edit-no-answer';
      readonly deal: Deal;
      /** Why it was refused, as the host says it; `null` = not said. */
      readonly reason: string | null;
      /** The rule that it was refused by, where that was thrown; else `null`. */
      readonly rule: MoveBlockedCode | null;
    }
  /** An answer came after its time: the move was made after all. */
  | { readonly type: 'saved-late'; readonly deal: Deal; readonly stageId: string }
  /** A move that was not made is tried once more: the card is where it was put again. */
  | { readonly type: 'sent-again'; readonly deal: Deal; readonly stageId: string }
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

const SEEN: ReadonlySet<BoardSaying['type']> = new Set([
  ...(['refused', 'host-refused', 'not-sent', 'no-answer', 'obsolete', 'saved-late'] as const),
  ...(['edit-refused', 'edit-not-sent', 'edit-no-answer'] as const),
]);

/** Whether a rule, or the host, had something to say. */
export function isObjection(saying: BoardSaying): boolean {
  if (saying.type === 'moved-together') return saying.sayings.some(isObjection);
  return SEEN.has(saying.type) || (saying.type === 'moved' && saying.unmet.length > 0);
}

/** Whether it tells more than the board shows, so that it is to be seen as well as heard: an objection, or cards left for another track. */
export function isToBeSeen(saying: BoardSaying): boolean {
  if (saying.type === 'moved' && saying.elsewhere) return true;
  return (saying.type === 'moved-together' && saying.elsewhere && saying.count > 0) || isObjection(saying);
}

/** A place among so many, as it is told. */
export function toldPlace({ stageId, lane, index }: BoardPlace, of: number, isRanked: boolean): ToldPlace {
  return { stageId, lane, place: isRanked ? index + 1 : null, of };
}
