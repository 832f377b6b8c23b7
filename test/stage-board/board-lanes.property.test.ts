import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stageTotals } from '../../src/measures/index.js';
import { boardColumns, dealAtPlace, placeOfDeal } from '../../src/stage-board/board-column.js';
import { boardLanes, laneEdit, type BoardLaneField } from '../../src/stage-board/board-lane.js';
import {
  CALM,
  stepBoard,
  type BoardCommand,
  type BoardSituation,
} from '../../src/stage-board/board-model.js';
import { planBoardMove } from '../../src/stage-board/board-move.js';
import type { BoardStep } from '../../src/stage-board/board-place.js';
import { dealLists, type PipelineStore } from '../../src/summary/index.js';
import { property } from '../property.js';
import { boardStore, manyRows } from './board-data.js';

const IDS = manyRows(18).map(({ id }) => id);
const STAGES = ['talk', 'proposal', 'negotiation', 'hold', 'won', 'lost'];
const OWNERS = ['ada', 'bo', 'cy', undefined];
const LANES = ['ada', 'bo', 'cy', null];
const STEPS: readonly BoardStep[] = [
  ...(['up', 'down', 'back', 'forward', 'first', 'last', 'page-up', 'page-down'] as const),
];

const ownedRows = () =>
  manyRows(18).map(({ ...row }, at) => {
    const owner = OWNERS[Math.floor(at / 3) % 4];
    return owner === undefined ? row : { ...row, owner };
  });

const lanesOf = (store: PipelineStore) => {
  const lists = store.queryRows(dealLists, { by: 'stage', groupBy: 'owner' }).get();
  const heads = boardColumns(store.select(stageTotals, {}), lists, 'sales', []);
  return {
    heads,
    lanes: boardLanes(store.selectGroups(stageTotals, {}, { groupBy: 'owner' }), heads, lists, []),
  };
};

const cellsOf = (store: PipelineStore) => lanesOf(store).lanes.flatMap(({ columns }) => columns);

const idsOf = (store: PipelineStore): string[][] =>
  cellsOf(store).map(({ list }) => list.first(99).map(({ id }) => id));

const command: fc.Arbitrary<BoardCommand> = fc.oneof(
  fc.record({
    type: fc.constant('lift' as const),
    dealId: fc.constantFrom(...IDS),
    by: fc.constantFrom('keyboard' as const, 'pointer' as const),
  }),
  fc.record({ type: fc.constant('step' as const), step: fc.constantFrom(...STEPS) }),
  fc.record({
    type: fc.constant('hover' as const),
    over: fc.option(
      fc.record({
        stageId: fc.constantFrom(...STAGES),
        lane: fc.constantFrom(...LANES),
        index: fc.nat(6),
      }),
    ),
  }),
  fc.record({ type: fc.constantFrom('drop' as const, 'cancel' as const, 'leave' as const) }),
  fc.record({ type: fc.constant('activate' as const), dealId: fc.constantFrom(...IDS, 'nobody') }),
);

for (const canChange of [true, false]) {
  const field: BoardLaneField = { by: 'owner', canChange };
  property(
    canChange
      ? 'whatever is done with lanes, every deal stays in one place, a drop puts the card where it was over, and undo takes all back'
      : 'where lanes are held, no card ever leaves its own',
    [fc.array(command, { maxLength: 60 }), fc.subarray(LANES)],
    (commands, collapsed) => {
      const store = boardStore(ownedRows());
      const start = idsOf(store);
      const owners = new Map(store.deals().map(({ id, ownerId }) => [id, ownerId]));
      let situation: BoardSituation = CALM;
      for (const each of commands) {
        const columns = cellsOf(store);
        const scene = { columns, isRanked: true, lanes: { canChange, collapsed: new Set(collapsed) } };
        const over = situation.carry?.over ?? null;
        const isThere =
          over && columns.some((cell) => cell.stageId === over.stageId && cell.lane === over.lane);
        if (each.type === 'drop' && over && !isThere) continue;
        const outcome = stepBoard(situation, each, scene);
        situation = outcome.situation;
        if (!outcome.request) continue;
        const move = planBoardMove(outcome.request, columns, true, field);
        if (move) store.apply(move.operation);
        const now = placeOfDeal(cellsOf(store), outcome.request.dealId)!;
        const last =
          cellsOf(store).find((cell) => cell.stageId === over!.stageId && cell.lane === over!.lane)!.list
            .length - 1;
        expect(now).toEqual({ stageId: over!.stageId, lane: over!.lane, index: Math.min(over!.index, last) });
        expect(store.deal(outcome.request.dealId)!.ownerId).toBe(over!.lane);
        if (!canChange) expect(over!.lane).toBe(owners.get(outcome.request.dealId));
      }
      const shown = idsOf(store).flat();
      expect(new Set(shown).size).toBe(18);
      expect(shown.length).toBe(18);
      while (store.canUndo()) store.undo();
      expect(idsOf(store)).toEqual(start);
    },
    { runs: 150 },
  );
}

property(
  'the walk is always at a card, never in a collapsed lane, and up and down stay in the stage',
  [fc.constantFrom(...IDS), fc.array(fc.constantFrom(...STEPS), { maxLength: 40 }), fc.subarray(LANES)],
  (first, steps, collapsed) => {
    const columns = cellsOf(boardStore(ownedRows()));
    const hidden = new Set(collapsed);
    const scene = { columns, isRanked: true, lanes: { canChange: true, collapsed: hidden } };
    if (hidden.has(placeOfDeal(columns, first)!.lane!)) return;
    let situation = stepBoard(CALM, { type: 'activate', dealId: first }, scene).situation;
    for (const step of steps) {
      const before = situation.activePlace!;
      situation = stepBoard(situation, { type: 'step', step }, scene).situation;
      const after = situation.activePlace!;
      expect(dealAtPlace(columns, after)?.id).toBe(situation.activeId);
      expect(hidden.has(after.lane!)).toBe(false);
      const isSideways = step === 'back' || step === 'forward';
      if (isSideways) expect(after.lane).toBe(before.lane);
      else expect(after.stageId).toBe(before.stageId);
    }
  },
);

test('the lanes are in order of name, nobody last, and their figures and cards are those of the columns', () => {
  const { heads, lanes } = lanesOf(boardStore(ownedRows()));
  expect(lanes.map(({ key, name }) => [key, name])).toEqual([
    ['ada', 'Ada Byron'],
    ['bo', 'bo'],
    ['cy', 'cy'],
    [null, null],
  ]);
  for (const [at, head] of heads.entries()) {
    const cells = lanes.map(({ columns }) => columns[at]!);
    expect(cells.reduce((sum, { total }) => sum + total.deals.count, 0)).toBe(head.total.deals.count);
    expect(cells.reduce((sum, { total }) => sum + total.deals.valueMinor, 0)).toBe(
      head.total.deals.valueMinor,
    );
    expect(cells.reduce((sum, { list }) => sum + list.length, 0)).toBe(head.list.length);
  }
});

test('down from the last card of a lane is the first of the next lane that has one in that stage', () => {
  const store = boardStore([
    { id: 'a', stage: 'talk', owner: 'ada' },
    { id: 'b', stage: 'proposal', owner: 'bo' },
    { id: 'c', stage: 'talk', owner: 'cy' },
    { id: 'd', stage: 'talk', owner: 'cy' },
  ]);
  const columns = cellsOf(store);
  const scene = { columns, isRanked: true, lanes: { canChange: true, collapsed: new Set<string | null>() } };
  const walked = (dealId: string, step: BoardStep): string | null => {
    const from = stepBoard(CALM, { type: 'activate', dealId }, scene).situation;
    return stepBoard(from, { type: 'step', step }, scene).situation.activeId;
  };
  expect(walked('a', 'down')).toBe('c');
  expect(walked('c', 'up')).toBe('a');
  expect(walked('d', 'page-up')).toBe('a');
  expect(walked('a', 'forward')).toBe('a');
  expect(walked('d', 'down')).toBe('d');
});

test('a lane, and a column in it, is the same object until something in it changes', () => {
  const store = boardStore(ownedRows());
  const read = (before: ReturnType<typeof boardLanes>) => {
    const lists = store.queryRows(dealLists, { by: 'stage', groupBy: 'owner' }).get();
    const heads = boardColumns(store.select(stageTotals, {}), lists, 'sales', []);
    return boardLanes(store.selectGroups(stageTotals, {}, { groupBy: 'owner' }), heads, lists, before);
  };
  const before = read([]);
  expect(read(before)).toBe(before);
  store.apply({ type: 'edit', dealId: 'm0', changes: { amountMinor: 77 } });
  const after = read(before);
  expect(after[0]).not.toBe(before[0]);
  expect(after[0]!.columns[1]).toBe(before[0]!.columns[1]);
  expect(after[1]).toBe(before[1]);
});

test('a card that goes to another lane is moved and handed over in one step', () => {
  const store = boardStore(ownedRows());
  const move = planBoardMove(
    { dealId: 'm0', toStageId: 'proposal', toLane: 'bo', toIndex: 0 },
    cellsOf(store),
    true,
    { by: 'owner' },
  )!;
  store.apply(move.operation);
  expect(store.deal('m0')).toMatchObject({ stageId: 'proposal', ownerId: 'bo' });
  store.undo();
  expect(store.deal('m0')).toMatchObject({ stageId: 'talk', ownerId: 'ada' });
});

test('lanes by an own dimension edit that one alone', () => {
  const [deal] = boardStore().deals();
  const known = { ...deal!, dimensions: { region: 'north', segment: 'large' } };
  expect(laneEdit(known, 'region', 'south')).toEqual({ dimensions: { region: 'south', segment: 'large' } });
  expect(laneEdit(known, 'team', null)).toEqual({ teamId: null });
});

test('a move to a lane that is not there, or may not be changed, is a mistake that says so', () => {
  const columns = cellsOf(boardStore(ownedRows()));
  const request = { dealId: 'm0', toStageId: 'proposal', toIndex: 0 };
  expect(() => planBoardMove({ ...request, toLane: 'zoe' }, columns, true, { by: 'owner' })).toThrow(
    /no lane "zoe"/,
  );
  expect(() =>
    planBoardMove({ ...request, toLane: 'bo' }, columns, true, { by: 'owner', canChange: false }),
  ).toThrow(/not changed by moving a card/);
});

test('over the edge of a lane that is held, a carried card stays and that is said', () => {
  const columns = cellsOf(boardStore(ownedRows()));
  const scene = { columns, isRanked: true, lanes: { canChange: false, collapsed: new Set<string | null>() } };
  const lifted = stepBoard(CALM, { type: 'lift', dealId: 'm0', by: 'keyboard' }, scene).situation;
  const stepped = stepBoard(lifted, { type: 'step', step: 'page-down' }, scene);
  expect(stepped.saying?.type).toBe('lane-held');
  expect(stepped.situation.carry?.over).toEqual({ stageId: 'talk', lane: 'ada', index: 0 });
  const dragged = stepBoard(CALM, { type: 'lift', dealId: 'm0', by: 'pointer' }, scene).situation;
  const over = { stageId: 'talk', lane: 'bo', index: 0 };
  const hovered = stepBoard(dragged, { type: 'hover', over }, scene).situation;
  expect(hovered.carry?.over).toBeNull();
  expect(stepBoard(hovered, { type: 'drop' }, scene).saying?.type).toBe('lane-held');
});
