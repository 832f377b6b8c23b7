import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stageTotals } from '../../src/measures/index.js';
import { boardColumns, placeOfDeal } from '../../src/stage-board/board-column.js';
import {
  CALM,
  stepBoard,
  type BoardCommand,
  type BoardSituation,
} from '../../src/stage-board/board-model.js';
import { planBoardMove } from '../../src/stage-board/board-move.js';
import { dealLists, type PipelineStore } from '../../src/summary/index.js';
import { property } from '../property.js';
import { boardStore, manyRows } from './board-data.js';

const IDS = manyRows(12).map(({ id }) => id);
const STAGES = ['talk', 'proposal', 'negotiation', 'hold', 'won', 'lost'];

const columnsOf = (store: PipelineStore) =>
  boardColumns(store.select(stageTotals, {}), store.queryRows(dealLists, { by: 'stage' }).get(), 'sales', []);

const idsOf = (store: PipelineStore): string[][] =>
  columnsOf(store).map(({ list }) => list.first(99).map(({ id }) => id));

const command: fc.Arbitrary<BoardCommand | { readonly type: 'remove'; readonly dealId: string }> = fc.oneof(
  fc.record({
    type: fc.constant('lift' as const),
    dealId: fc.constantFrom(...IDS),
    by: fc.constantFrom('keyboard' as const, 'pointer' as const),
  }),
  fc.record({
    type: fc.constant('step' as const),
    step: fc.constantFrom(
      'up' as const,
      'down' as const,
      'back' as const,
      'forward' as const,
      'first' as const,
      'last' as const,
      'page-up' as const,
      'page-down' as const,
    ),
  }),
  fc.record({
    type: fc.constant('hover' as const),
    over: fc.option(fc.record({ stageId: fc.constantFrom(...STAGES), index: fc.nat(14) })),
  }),
  fc.record({ type: fc.constantFrom('drop' as const, 'cancel' as const, 'leave' as const) }),
  fc.record({ type: fc.constant('activate' as const), dealId: fc.constantFrom(...IDS, 'nobody') }),
  fc.record({ type: fc.constant('remove' as const), dealId: fc.constantFrom(...IDS) }),
);

property(
  'whatever is done, every deal stays in one place, a drop puts the card where it was over, and undo takes all back',
  [fc.array(command, { maxLength: 60 })],
  (commands) => {
    const store = boardStore(manyRows(12));
    const start = idsOf(store);
    let situation: BoardSituation = CALM;
    for (const each of commands) {
      if (each.type === 'remove' && store.deal(each.dealId)) {
        store.apply({ type: 'remove', dealId: each.dealId });
      }
      const scene = { columns: columnsOf(store), isRanked: true };
      const before = situation.carry?.over ?? null;
      const outcome = stepBoard(situation, each.type === 'remove' ? { type: 'refresh' } : each, scene);
      situation = outcome.situation;
      if (outcome.request) {
        const move = planBoardMove(outcome.request, scene.columns, true);
        if (move) store.apply(move.operation);
        const now = placeOfDeal(columnsOf(store), outcome.request.dealId);
        const last = columnsOf(store).find(({ stageId }) => stageId === before!.stageId)!.list.length - 1;
        expect(now).toEqual({ stageId: before!.stageId, index: Math.min(before!.index, last) });
      }
      const shown = idsOf(store).flat();
      expect(new Set(shown).size).toBe(shown.length);
      expect(shown.length).toBe(store.deals().length);
    }
    while (store.canUndo()) store.undo();
    expect(idsOf(store)).toEqual(start);
  },
);

test('a move to a stage that the board has no column for is a mistake, with what there is', () => {
  const columns = columnsOf(boardStore());
  const plan = (request: { dealId: string; toStageId: string; toIndex: number }) => () =>
    planBoardMove(request, columns, true);
  expect(plan({ dealId: 'a', toStageId: 'nowhere', toIndex: 0 })).toThrow(/Use one of talk, proposal/);
  expect(plan({ dealId: 'nobody', toStageId: 'talk', toIndex: 0 })).toThrow(/no card of deal "nobody"/);
});
