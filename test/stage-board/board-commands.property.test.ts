import fc from 'fast-check';
import { expect } from 'vitest';
import { columnOf, dealAtPlace, placeOfDeal } from '../../src/stage-board/board-column.js';
import {
  CALM,
  stepBoard,
  type BoardCommand,
  type BoardOutcome,
  type BoardSituation,
} from '../../src/stage-board/board-model.js';
import type { BoardMoveRequest } from '../../src/stage-board/board-move.js';
import { planBoardMoves } from '../../src/stage-board/board-moves-together.js';
import { isSameColumn, placeIn, type BoardPlace, type BoardStep } from '../../src/stage-board/board-place.js';
import type { BoardScene } from '../../src/stage-board/board-rooms.js';
import { placeOver } from '../../src/stage-board/drag-place.js';
import { property } from '../property.js';
import { Desk, DESK_IDS, type DeskEvent } from './board-desk.js';

const LANES = ['ada', 'bo', null];
const STAGES = ['talk', 'proposal', 'negotiation', 'hold', 'won', 'lost', 'handed'];
const STEPS: readonly BoardStep[] = [
  ...(['up', 'down', 'back', 'forward', 'first', 'last', 'page-up', 'page-down'] as const),
];

const dealId = fc.constantFrom(...DESK_IDS);
const stageId = fc.constantFrom(...STAGES);
const by = fc.constantFrom('keyboard' as const, 'pointer' as const);
const hover = fc.record({
  type: fc.constant('drag' as const),
  over: fc.option(
    fc.record({
      ...{ stageId, lane: fc.constantFrom(...LANES), dealId: fc.option(dealId) },
      edge: fc.constantFrom('top' as const, 'bottom' as const),
    }),
  ),
});
const commands = fc.array(
  fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({ type: fc.constant('step' as const), step: fc.constantFrom(...STEPS) }),
    },
    { weight: 3, arbitrary: fc.record({ type: fc.constant('lift' as const), dealId, by }) },
    { weight: 3, arbitrary: hover },
    {
      weight: 4,
      arbitrary: fc.record({
        type: fc.constantFrom('drop' as const, 'drop' as const, 'cancel' as const, 'leave' as const),
      }),
    },
    { weight: 2, arbitrary: fc.record({ type: fc.constant('activate' as const), dealId }) },
    {
      weight: 4,
      arbitrary: fc.record({
        ...{ type: fc.constant('select' as const), dealId },
        how: fc.constantFrom('toggle' as const, 'toggle' as const, 'range' as const, 'column' as const),
      }),
    },
    { weight: 1, arbitrary: fc.constant({ type: 'select' as const, how: 'none' as const }) },
    {
      weight: 4,
      arbitrary: fc.oneof<fc.Arbitrary<DeskEvent>[]>(
        fc.record({ type: fc.constant('remove' as const), dealId }),
        fc.record({ type: fc.constant('move' as const), dealId, toStageId: stageId }),
        fc.constant({ type: 'fresh' as const }),
        fc.record({ type: fc.constant('collapse' as const), stageId }),
        fc.record({
          type: fc.constant('lanes' as const),
          how: fc.constantFrom('none' as const, 'free' as const, 'held' as const),
        }),
        fc.record({ type: fc.constant('collapse-lane' as const), lane: fc.constantFrom(...LANES) }),
      ),
    },
  ),
  { minLength: 60, maxLength: 60 },
);

/** Everything that a situation speaks of is on the board, and a card that is not in the air any more was put down, or that is said. */
function isWhole(
  { situation, saying, request }: BoardOutcome,
  before: BoardSituation,
  scene: BoardScene,
): void {
  const { columns } = scene;
  const { carry, activeId, activePlace, selection } = situation;
  for (const id of selection.ids) expect(placeOfDeal(columns, id)).not.toBeNull();
  if (activePlace !== before.activePlace) expect(dealAtPlace(columns, activePlace!)?.id).toBe(activeId);
  if (carry) {
    const own = placeOfDeal(columns, carry.deal.id)!;
    expect(own.stageId).toBe(carry.fromStageId);
    expect(before.carry === null || before.carry.deal.id === carry.deal.id).toBe(true);
    expect(carry.by === 'pointer' || carry.over !== null).toBe(true);
    if (carry.over) {
      const { list, canReceive } = columnOf(columns, carry.over.stageId, carry.over.lane)!;
      const others = list.length - (list.indexOf(carry.deal.id) === -1 ? 0 : 1);
      expect(canReceive || isSameColumn(carry.over, own)).toBe(true);
      expect(carry.over.index >= 0 && carry.over.index <= others).toBe(true);
      if (scene.lanes?.canChange === false) expect(carry.over.lane).toBe(own.lane);
    }
  } else if (before.carry) expect(saying ?? request).not.toBeNull();
  if (saying && 'at' in saying && saying.at.place !== null) {
    expect(saying.at.place >= 1 && saying.at.place <= saying.at.of).toBe(true);
  }
  if (request) expect(request.dealId).toBe(before.carry?.deal.id);
}

/** Where a deal stands, on the board or in the stage where it moved on. */
function standsAt(columns: BoardScene['columns'], dealId: string): BoardPlace | null {
  const column = columns.find(({ list }) => list.indexOf(dealId) !== -1);
  return column ? placeIn(column, column.list.indexOf(dealId)) : null;
}

/** Makes the moves of a drop: afterwards all cards are still there, those that moved after one another where the drop was. */
function make(request: BoardMoveRequest, desk: Desk, { carry }: BoardSituation): void {
  const { store, isRanked, lanes } = desk;
  const { columns } = desk.scene();
  const deals = store.deals().length;
  const over = carry!.over!;
  // Where lanes are held, or the one that was carried stays in its own, each does.
  const areOwn = lanes?.canChange === false || over.lane === placeOfDeal(columns, request.dealId)!.lane;
  const moves = planBoardMoves(request, columns, isRanked, lanes);
  for (const { operation } of moves) store.apply(operation);
  expect(store.deals()).toHaveLength(deals);
  const after = desk.scene().columns;
  const places = moves.map((move) => standsAt(after, move.dealId)!);
  for (const [at, place] of places.entries()) {
    const lane = areOwn ? moves[at]!.from.lane : over.lane;
    expect([place.stageId, place.lane]).toEqual([over.stageId, lane]);
  }
  if (!isRanked) return;
  const last = columnOf(after, over.stageId, over.lane)!.list.length - 1;
  if (!request.alsoDealIds) expect(places[0]!.index).toBe(Math.min(over.index, last));
  const before = new Map<string | null | undefined, number>();
  for (const { lane, index } of places) {
    expect(index).toBe((before.get(lane) ?? index - 1) + 1);
    before.set(lane, index);
  }
}

const isEvent = (each: { readonly type: string }): each is DeskEvent =>
  ['remove', 'move', 'fresh', 'collapse', 'lanes', 'collapse-lane'].includes(each.type);

property(
  'whatever is done and whatever befalls: no place is off the board, no card in the air is lost unsaid, only cards of the board are picked, and every drop is a move that can be made',
  [fc.boolean(), commands],
  (isRanked, drawn) => {
    const desk = new Desk(isRanked);
    let situation: BoardSituation = Object.freeze(CALM);
    const step = (command: BoardCommand): void => {
      const before = situation;
      const scene = desk.scene();
      const outcome = stepBoard(before, command, scene);
      situation = Object.freeze(outcome.situation);
      isWhole(outcome, before, scene);
      if (!outcome.request) return;
      make(outcome.request, desk, before);
      step({ type: 'refresh' });
    };
    for (const each of drawn) {
      if (isEvent(each)) {
        desk.befall(each);
        step({ type: 'refresh' });
      } else if (each.type === 'drag') {
        const { carry } = situation;
        if (carry?.by !== 'pointer') continue;
        const over = each.over && { ...each.over, lane: desk.lanes ? each.over.lane : undefined };
        step({ type: 'hover', over: placeOver(over, carry.deal.id, desk.scene().columns) });
      } else step(each);
    }
  },
);
