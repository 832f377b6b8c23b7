import { act, fireEvent } from '@testing-library/react';
import type { BoardMove } from '../../src/stage-board/index.js';
import { cardOf } from './read-board.js';

/** A host whose answers the test gives, in any order. */
export class SlowHost {
  readonly moves: BoardMove[] = [];
  readonly #answers: { resolve: (answer: boolean | string) => void; reject: (error: Error) => void }[] = [];

  readonly keep = (move: BoardMove): Promise<boolean | string> => {
    this.moves.push(move);
    return new Promise((resolve, reject) => this.#answers.push({ resolve, reject }));
  };

  /** Answers the message of this number, 0 the first. */
  async answer(index: number, answer: boolean | string | Error): Promise<void> {
    const { resolve, reject } = this.#answers[index]!;
    await act(async () => {
      if (answer instanceof Error) reject(answer);
      else resolve(answer);
      await Promise.resolve();
    });
  }
}

/** Presses keys where the focus is. */
export const press = (...keys: string[]): void => {
  for (const key of keys) fireEvent.keyDown(document.activeElement!, { key });
};

/** Moves a card as many columns forward. */
export function moveForward(name: string, columns = 1): void {
  act(() => cardOf(name).focus());
  press(' ', ...Array.from({ length: columns }, () => 'ArrowRight'), ' ');
}
