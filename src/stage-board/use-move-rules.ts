'use client';

import { useCallback, useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import type { MoveCheck, UnmetRule } from '../model/index.js';
import { columnOf, placeOfDeal } from './board-column.js';
import { leftUnmet, withGiven, type BoardGiven } from './board-given.js';
import type { BoardMove, BoardMoveRequest } from './board-move.js';
import { toldPlace, type BoardSaying } from './board-saying.js';
import { isLater, reasonsAgainst } from './can-move.js';
import { checkDeal, checkMove, planAgain, type FreshMoves, type RulesScene } from './rule-checks.js';
import { ruleStand, type RuleStand } from './rule-stand.js';

/** A move that waits for what it asks: evidence, a decision, a reason, somebody's word. */
export interface BoardAsking {
  readonly move: BoardMove;
  /** All that it does not meet as things stand. */
  readonly check: MoveCheck;
}

/** The rules on the way of a move. The functions stay the same. */
export interface MoveRules {
  /** The move that waits for an answer; `null` = none. */
  readonly asking: BoardAsking | null;
  /** Gives what the waiting move asks for, and makes it; what still holds it back, none where it was made or is gone. */
  readonly answer: (given: BoardGiven) => readonly UnmetRule[];
  /** Lets the waiting move go: the card stays where it is. */
  readonly dismiss: () => void;
  /** Ids of deals of which the host was asked and has not answered. */
  readonly checking: ReadonlySet<string>;
  /** What the rules say of a move of a card on the board; `null` = it has no such card. */
  readonly check: (dealId: string, toStageId: string) => MoveCheck | null;
  /** How such a move stands. */
  readonly standOf: (dealId: string, toStageId: string) => RuleStand;
}

/** What the way of a move calls. */
export interface RulesEffects {
  readonly say: (saying: BoardSaying) => void;
  /** Makes a move, and says that some rules were not met; `null` = the host did not take it. */
  readonly make: (move: BoardMove, unmet: readonly UnmetRule[]) => BoardMove | null;
}

interface RulesState {
  /** Moves that ask, first ones first. */
  queue: readonly BoardAsking[];
  /** Deals of which the host was asked, each with what tells its last question from those before. */
  readonly waiting: Map<string, object>;
  isThere: boolean;
  /** Made since the board was drawn: its figures are without them. */
  fresh: FreshMoves;
}

const NONE: ReadonlySet<string> = new Set();

/**
 * Every move goes this way: the rules of the process, then the host, then whoever is asked for what can be given. `pass` gives
 * the move where it was made at once.
 */
export function useMoveRules(
  scene: RefObject<RulesScene>,
  { say, make }: RulesEffects,
): readonly [MoveRules, (planned: BoardMove, request: BoardMoveRequest) => BoardMove | null] {
  const [asking, setAsking] = useState<BoardAsking | null>(null);
  const [checking, setChecking] = useState(NONE);
  const state = useRef<RulesState>({
    ...{ queue: [], waiting: new Map(), isThere: true, fresh: [] },
  });
  useEffect(() => {
    const { current } = state;
    current.isThere = true;
    return () => {
      current.isThere = false;
    };
  }, []);

  useEffect(() => {
    state.current.fresh = [];
  });

  /** One after the other: a move that asks while another does waits for its turn. */
  const ask = useCallback((queue: readonly BoardAsking[]): void => {
    state.current.queue = queue;
    setAsking(queue[0] ?? null);
  }, []);

  const checkNow = useCallback(
    (move: BoardMove): MoveCheck => checkMove(move, scene.current, state.current.fresh),
    [scene],
  );

  const makeNow = useCallback(
    (move: BoardMove, unmet: readonly UnmetRule[]): BoardMove | null => {
      const made = make(move, unmet);
      if (made) state.current.fresh = [...state.current.fresh, made];
      return made;
    },
    [make],
  );

  const wait = useCallback((dealId: string, token: object | null): void => {
    const { waiting } = state.current;
    if (token) waiting.set(dealId, token);
    else waiting.delete(dealId);
    setChecking(waiting.size === 0 ? NONE : new Set(waiting.keys()));
  }, []);

  /** The rules, then what can be given: the host has said yes. */
  const go = useCallback(
    (move: BoardMove): BoardMove | null => {
      const check = checkNow(move);
      const stand = ruleStand(check.unmet, scene.current.mayOverride ?? false);
      if (stand === 'refuses') refuse(move, check.unmet, [], say);
      else if (stand === 'asks') ask([...state.current.queue, { move, check }]);
      else return makeNow(move, check.unmet);
      return null;
    },
    [scene, say, ask, checkNow, makeNow],
  );

  const pass = useCallback(
    (planned: BoardMove, request: BoardMoveRequest): BoardMove | null => {
      const { dealId, deal, from, to } = planned;
      const { mayOverride = false, canMove } = scene.current;
      // What was asked of this card before is of no account any more.
      if (state.current.waiting.has(dealId)) wait(dealId, null);
      const { unmet } = checkNow(planned);
      if (ruleStand(unmet, mayOverride) === 'refuses') return refuse(planned, unmet, [], say);
      const answer = canMove ? canMove(planned) : true;
      if (!isLater(answer)) {
        const reasons = reasonsAgainst(answer);
        return reasons ? refuse(planned, [], reasons, say) : go(planned);
      }
      const token = {};
      wait(dealId, token);
      say({ type: 'checking', deal, stageId: to.stageId });
      const settle = (then: (move: BoardMove) => void): void => {
        if (!state.current.isThere || state.current.waiting.get(dealId) !== token) return;
        wait(dealId, null);
        const now = planAgain(request, from.stageId, scene.current);
        if (typeof now === 'string') say({ type: now, deal });
        else if (now) then(now);
      };
      answer.then(
        (later) =>
          settle((move) => {
            const reasons = reasonsAgainst(later);
            if (reasons) refuse(move, [], reasons, say);
            else go(move);
          }),
        () => settle((move) => refuse(move, [], null, say)),
      );
      return null;
    },
    [scene, say, wait, go, checkNow],
  );

  const answer = useCallback(
    (given: BoardGiven): readonly UnmetRule[] => {
      const { current } = state;
      const [first, ...others] = current.queue;
      if (!first) return [];
      const { move } = first;
      const { totals, mayOverride = false } = scene.current;
      const toIndex = move.to.index ?? 0;
      const { stageId: toStageId, lane: toLane } = move.to;
      const now = planAgain({ ...move, toStageId, toLane, toIndex }, move.from.stageId, scene.current);
      if (!now || typeof now === 'string') {
        ask(others);
        if (now) say({ type: now, deal: move.deal });
        return [];
      }
      const check = checkNow(now);
      const left = leftUnmet(check.unmet, given, totals.asOf, mayOverride);
      const blocking = left.filter(({ effect }) => effect === 'block');
      if (blocking.length > 0) {
        ask([{ move: { ...now, id: move.id }, check }, ...others]);
        return blocking;
      }
      ask(others);
      const { override, ...rest } = given;
      const told = mayOverride && override !== undefined ? given : rest;
      makeNow({ ...now, operation: withGiven(now.operation, now.dealId, check.unmet, told) }, left);
      return [];
    },
    [scene, say, ask, checkNow, makeNow],
  );

  const dismiss = useCallback((): void => {
    const [asked, ...others] = state.current.queue;
    if (!asked) return;
    ask(others);
    const { columns, order = 'rank' } = scene.current;
    const { deal } = asked.move;
    const at = placeOfDeal(columns, deal.id);
    const of = (at && columnOf(columns, at.stageId, at.lane)?.list.length) ?? 0;
    say(at ? { type: 'cancelled', deal, at: toldPlace(at, of, order === 'rank') } : { type: 'gone', deal });
  }, [scene, say, ask]);

  const check = useCallback(
    (dealId: string, toStageId: string): MoveCheck | null => checkDeal(dealId, toStageId, scene.current),
    [scene],
  );
  const standOf = useCallback(
    (dealId: string, toStageId: string): RuleStand =>
      ruleStand(check(dealId, toStageId)?.unmet ?? [], scene.current.mayOverride ?? false),
    [scene, check],
  );
  const rules = useMemo(
    () => ({ asking, answer, dismiss, checking, check, standOf }),
    [asking, answer, dismiss, checking, check, standOf],
  );
  return [rules, pass];
}

/** The card stays where it is, and it is told why; always `null`. */
export function refuse(
  { deal, from }: BoardMove,
  unmet: readonly UnmetRule[],
  reasons: readonly string[] | null,
  say: RulesEffects['say'],
): null {
  const blocking = unmet.filter(({ effect }) => effect === 'block');
  say({ type: 'refused', deal, stageId: from.stageId, unmet: blocking, reasons });
  return null;
}
