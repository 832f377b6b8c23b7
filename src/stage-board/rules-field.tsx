'use client';

import type { ReactNode } from 'react';
import type { MoveRulesMessages } from '../messages/index.js';
import type { CalendarDate } from '../model/index.js';
import type { BoardGiven } from './board-given.js';
import type { BoardWriter } from './board-text.js';

/** What each part of the dialog takes: what is given so far, and how more is given. */
export interface RulesPartProps {
  /** What is given so far. */
  readonly given: BoardGiven;
  /** Adds to it. */
  readonly give: (more: Partial<BoardGiven>) => void;
  /** Writes dates and numbers. */
  readonly writer: BoardWriter;
  /** Texts of the dialog. */
  readonly messages: MoveRulesMessages;
  /** The last day that evidence can be of. */
  readonly asOf: CalendarDate;
}

/** A line of text to be given, under its label. */
export function textField(
  label: string,
  value: string | undefined,
  onChange: (text: string) => void,
): ReactNode {
  return (
    <label data-cairn="board-rules-field">
      <span>{label}</span>
      <input type="text" dir="auto" value={value ?? ''} onChange={({ target }) => onChange(target.value)} />
    </label>
  );
}

/** A choice of one, beside its label. */
export function choice(name: string, label: string, isChosen: boolean, onChoose: () => void): ReactNode {
  return (
    <label key={label} data-cairn="board-option">
      <input type="radio" name={name} checked={isChosen} onChange={onChoose} />
      <bdi>{label}</bdi>
    </label>
  );
}
