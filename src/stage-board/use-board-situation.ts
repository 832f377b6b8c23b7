'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { CALM, stepBoard, type BoardCommand, type BoardSituation } from './board-model.js';
import type { BoardMoveRequest } from './board-move.js';
import type { BoardScene } from './board-rooms.js';
import type { BoardSaying } from './board-saying.js';

/** What happens with what commands come to. */
export interface BoardEffects {
  readonly say: (saying: BoardSaying) => void;
  readonly move: (request: BoardMoveRequest) => void;
}

/** Holds what a reader is doing on the board. What it gives to command, and to ask how things stand this moment, stays the same. */
export function useBoardSituation(
  scene: BoardScene,
  { say, move }: BoardEffects,
): readonly [BoardSituation, (command: BoardCommand) => BoardSituation, () => BoardSituation] {
  const [situation, setSituation] = useState(CALM);
  // Two commands may come before the board is drawn anew: the second goes on from the first.
  const now = useRef({ situation, scene, say, move });
  const run = useCallback((command: BoardCommand): BoardSituation => {
    const { current } = now;
    const outcome = stepBoard(current.situation, command, current.scene);
    now.current = { ...current, situation: outcome.situation };
    setSituation(outcome.situation);
    if (outcome.saying) current.say(outcome.saying);
    if (outcome.request) current.move(outcome.request);
    return outcome.situation;
  }, []);
  useEffect(() => {
    const isRefreshed = now.current.scene.columns !== scene.columns;
    now.current = { situation, scene, say, move };
    if (isRefreshed) run({ type: 'refresh' });
  });
  const peek = useCallback(() => now.current.situation, []);
  return [situation, run, peek];
}
