'use client';

import type { ReactNode } from 'react';
import type { BoardWriter } from './board-text.js';

/** The place chosen in "Move to…". */
export interface MovePlace {
  readonly at: 'first' | 'last' | 'number';
  /** 1 first; only of `number`. */
  readonly number: number;
}

/** The index that a chosen place comes to among so many, never out of them. */
export function placeIndex({ at, number }: MovePlace, of: number): number {
  if (at === 'first') return 0;
  if (at === 'last' || !Number.isFinite(number)) return of - 1;
  return Math.max(0, Math.min(of - 1, Math.round(number) - 1));
}

/** Chooses a place: first, last, or a number. */
export function BoardMovePlace({
  place,
  of,
  writer: { messages, formatter },
  onPlaceChange,
}: {
  readonly place: MovePlace;
  /** How many places there are. */
  readonly of: number;
  readonly writer: BoardWriter;
  readonly onPlaceChange: (place: MovePlace) => void;
}): ReactNode {
  const option = (at: MovePlace['at'], label: string): ReactNode => (
    <label data-cairn="board-option">
      <input
        type="radio"
        name="place"
        checked={place.at === at}
        onChange={() => onPlaceChange({ ...place, at })}
      />
      <span>{label}</span>
    </label>
  );
  return (
    <fieldset data-cairn="board-choice">
      <legend data-cairn="board-legend">{messages.place}</legend>
      {option('first', messages.first)}
      {option('last', messages.last)}
      {option('number', messages.atNumber)}
      <input
        type="number"
        data-cairn="board-number"
        aria-label={messages.placeNumber({ of: formatter.count(of) })}
        min={1}
        max={of}
        step={1}
        value={Number.isFinite(place.number) ? place.number : ''}
        onChange={({ target }) => onPlaceChange({ at: 'number', number: target.valueAsNumber })}
      />
    </fieldset>
  );
}
