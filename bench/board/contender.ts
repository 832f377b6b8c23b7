import type { ReactElement } from 'react';
import type { BoardRow } from './rows.js';

/** The card at a place is put at another: columns and cards are counted from 0. */
export interface BenchMove {
  readonly from: { readonly column: number; readonly index: number };
  readonly to: { readonly column: number; readonly index: number };
}

/** A board over some deals. */
export interface BenchBoard {
  readonly element: ReactElement;
  /** Makes a move as the host would, while the board is mounted. */
  readonly move: (move: BenchMove) => void;
  /** The board whose deals were read anew: nothing is known of them. `null` = there is nothing to know. */
  readonly afresh: (() => BenchBoard) | null;
}

/** A way to build a board. */
export interface Contender {
  /** Finds the list of cards of each column. */
  readonly lists: string;
  /** Finds the cards. */
  readonly cards: string;
  /** Finds what scrolls the columns sideways. */
  readonly board: string;
  /** What the host has of some deals before it draws them. */
  readonly make: (rows: readonly BoardRow[]) => BenchBoard;
}

/** What boards written by hand are found by. */
export const OWN_SELECTORS = { lists: '.list', cards: '.card', board: '.board' } as const;

/** All cards of all boards are of one height, with the gap below them; CSS pixels. */
export const CARD_HEIGHT = 124;

/** Cards drawn beyond what is in sight, at either end: as ours has it. */
export const OVERSCAN = 5;
