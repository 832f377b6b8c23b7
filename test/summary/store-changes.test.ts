import { describe, expect, test } from 'vitest';
import type { Deal } from '../../src/model/index.js';
import { funnel, winRate } from '../../src/measures/index.js';
import { summarise, type Operation, type PipelineStore } from '../../src/summary/index.js';
import { smallStore, walk } from '../measures/small-pipeline.js';

const ROWS = [
  { stage: 'won', amount: 100, closed: '2026-05-01', owner: 'Ann' },
  { stage: 'offer', amount: 700, stageEntered: '2026-06-01', owner: 'Ann' },
  { stage: 'lead', amount: 50, stageEntered: '2026-06-20', owner: 'Bo' },
];

const codeOf = (act: () => unknown): string | undefined => {
  try {
    act();
  } catch (error) {
    return (error as { code?: string }).code;
  }
  return undefined;
};

/** Everything a store shows, as text. */
function state(store: PipelineStore): string {
  const summary = summarise(store.snapshot());
  return JSON.stringify([store.deals(), summary, store.select(funnel, {})]);
}

describe('a batch', () => {
  test('is done together: one version, one step back', () => {
    const store = smallStore(ROWS);
    const before = state(store);
    const { version, changes } = store.apply({
      type: 'batch',
      operations: [
        { type: 'move', dealId: 'd2', toStageId: 'contract' },
        { type: 'move', dealId: 'd2', toStageId: 'won' },
        { type: 'edit', dealId: 'd2', changes: { amountMinor: 99_900 } },
        { type: 'remove', dealId: 'd3' },
      ],
    });
    expect(version).toBe(1);
    expect(changes.map((change) => [change.dealId, change.after?.amountMinor ?? null])).toEqual([
      ['d2', 99_900],
      ['d3', null],
    ]);
    expect(store.select(winRate, {}).won).toMatchObject({ count: 2, valueMinor: 109_900 });
    store.undo();
    expect(state(store)).toBe(before);
    expect(store.getVersion()).toBe(2);
  });

  test('with a mistake in it changes nothing, not even the version', () => {
    const store = smallStore(ROWS);
    const before = state(store);
    const move: Operation = { type: 'move', dealId: 'd2', toStageId: 'won' };
    const edit = (changes: object): Operation => ({
      type: 'edit',
      dealId: 'd3',
      changes,
    });
    const fresh: Deal = { ...store.deal('d2')!, id: 'd9' };
    const mistakes: [operation: Operation, code: string][] = [
      [{ type: 'move', dealId: 'nobody', toStageId: 'won' }, 'unknown-deal'],
      [{ type: 'edit', dealId: 'nobody', changes: {} }, 'unknown-deal'],
      [{ type: 'remove', dealId: 'nobody' }, 'unknown-deal'],
      [{ type: 'move', dealId: 'd3', toStageId: 'nowhere' }, 'unknown-stage'],
      [{ type: 'move', dealId: 'd3', toStageId: 'offer', date: '2026-02-30' }, 'invalid-operation'],
      [{ type: 'move', dealId: 'd3', toStageId: 'offer', date: '2026-07-01' }, 'invalid-operation'],
      [{ type: 'move', dealId: 'd3', toStageId: 'offer', date: '2026-06-19' }, 'invalid-operation'],
      [edit({ amountMinor: NaN }), 'invalid-operation'],
      [edit({ amountMinor: 1.5 }), 'invalid-operation'],
      [edit({ amountMinor: 1_000_000_000_001 }), 'invalid-operation'],
      [edit({ amountMinor: undefined }), 'invalid-operation'],
      [edit({ expectedCloseDate: '30/06/2026' }), 'invalid-operation'],
      [edit({ probabilityBasisPoints: 10_001 }), 'invalid-operation'],
      [edit({ ownerId: 7 }), 'invalid-operation'],
      [edit({ dimensions: null }), 'invalid-operation'],
      [edit({ stageId: 'won' }), 'invalid-operation'],
      [{ type: 'create', deal: { ...fresh, id: 'd1' } }, 'invalid-operation'],
      [{ type: 'create', deal: { ...fresh, id: '' } }, 'invalid-operation'],
      [{ type: 'create', deal: { ...fresh, kind: 'won' } }, 'invalid-operation'],
      [{ type: 'create', deal: { ...fresh, stageId: 'nowhere' } }, 'unknown-stage'],
      [{ type: 'create', deal: { ...fresh, createdDate: '2026-07-01' } }, 'invalid-operation'],
      [{ type: 'create', deal: { ...fresh, stageEnteredDate: '2026-07-01' } }, 'invalid-operation'],
      [{ type: 'create', deal: { ...fresh, lastActivityDate: '2026-07-01' } }, 'invalid-operation'],
      [{ type: 'create', deal: { ...fresh, removedDate: '2026-07-01' } }, 'invalid-operation'],
      [{ type: 'create', deal: { ...fresh, closedDate: '2026-06-30' } }, 'invalid-operation'],
      [
        {
          type: 'create',
          deal: { ...fresh, visits: [{ ...fresh.visits[0]!, enteredDate: '2026-07-01' }] },
        },
        'invalid-operation',
      ],
      [
        { type: 'create', deal: { ...fresh, log: [{ date: '2026-07-01', ownerId: 'Bo' }] } },
        'invalid-operation',
      ],
      [
        {
          type: 'create',
          deal: { ...fresh, activities: [{ date: '2026-07-01', type: null, stageId: null }] },
        },
        'invalid-operation',
      ],
      [{ type: 'activity', dealId: 'd3', stageId: 'nowhere' }, 'unknown-stage'],
      [
        { type: 'create', deal: { ...fresh, visits: [{ ...fresh.visits[0]!, stageId: 'won' }] } },
        'unknown-stage',
      ],
      [{ type: 'shuffle' } as unknown as Operation, 'invalid-operation'],
    ];
    for (const [mistake, code] of mistakes) {
      const batch: Operation = { type: 'batch', operations: [move, mistake] };
      expect([mistake, codeOf(() => store.apply(batch))]).toEqual([mistake, code]);
      expect(state(store)).toBe(before);
    }
    expect(store.getVersion()).toBe(0);
    expect(store.canUndo()).toBe(false);
  });

  test('that changes nothing is no batch', () => {
    const store = smallStore(ROWS);
    const nothing: Operation[] = [
      { type: 'batch', operations: [] },
      { type: 'move', dealId: 'd2', toStageId: 'offer' },
      { type: 'edit', dealId: 'd2', changes: { amountMinor: 70_000, dimensions: {} } },
      { type: 'move', dealId: 'd1', toStageId: 'won', lostReason: null },
    ];
    for (const operation of nothing) expect(store.apply(operation).changes).toEqual([]);
    expect([store.getVersion(), store.canUndo()]).toEqual([0, false]);
  });
});

describe('operations', () => {
  test('are data: written and read back they do the same', () => {
    const operations: Operation = {
      type: 'batch',
      operations: [
        { type: 'create', deal: { ...smallStore(ROWS).deal('d2')!, id: 'made', fields: null } },
        { type: 'move', dealId: 'made', toStageId: 'lost', date: '2026-06-15', lostReason: 'price' },
        { type: 'edit', dealId: 'd3', changes: { ownerId: null, expectedCloseDate: '2026-12-31' } },
        { type: 'remove', dealId: 'd1' },
      ],
    };
    const [one, other] = [smallStore(ROWS), smallStore(ROWS)];
    one.apply(operations);
    other.apply(JSON.parse(JSON.stringify(operations)) as Operation);
    expect(state(other)).toBe(state(one));
    expect(one.deal('made')).toMatchObject({ kind: 'lost', closedDate: '2026-06-15', lostReason: 'price' });
    expect(one.deal('d1')).toBeNull();
  });

  test('leave the pipeline they began with as it was', () => {
    const store = smallStore(ROWS);
    const before = JSON.stringify(store.pipeline);
    store.apply({ type: 'move', dealId: 'd2', toStageId: 'lost' });
    expect(JSON.stringify(store.pipeline)).toBe(before);
  });
});

describe('undo and redo', () => {
  test('go back and forth to the bit, deals in their places', () => {
    const store = smallStore(ROWS);
    const states = [state(store)];
    const operations: Operation[] = [
      { type: 'remove', dealId: 'd2' },
      { type: 'move', dealId: 'd3', toStageId: 'hold' },
      { type: 'create', deal: { ...store.deal('d2')!, id: 'made' } },
      { type: 'edit', dealId: 'd1', changes: { amountMinor: -999_999_999_999 } },
    ];
    for (const operation of operations) {
      store.apply(operation);
      states.push(state(store));
    }
    for (const expected of states.slice(0, -1).toReversed()) {
      expect(store.undo()).not.toBeNull();
      expect(state(store)).toBe(expected);
    }
    expect([store.canUndo(), store.undo()]).toEqual([false, null]);
    for (const expected of states.slice(1)) {
      expect(store.redo()).not.toBeNull();
      expect(state(store)).toBe(expected);
    }
    expect([store.canRedo(), store.redo()]).toEqual([false, null]);
  });

  test('after another change there is nothing to do again', () => {
    const store = smallStore(ROWS);
    store.apply({ type: 'remove', dealId: 'd1' });
    store.undo();
    store.apply({ type: 'remove', dealId: 'd2' });
    expect(store.canRedo()).toBe(false);
  });

  test('a deal removed and brought back a thousand times takes no more room', () => {
    const store = smallStore(ROWS, { history: walk('d2', ['2026-05-01', 'lead'], ['2026-06-01', 'offer']) });
    store.select(funnel, {});
    const before = state(store);
    store.apply({ type: 'remove', dealId: 'd2' });
    for (let round = 0; round < 1000; round++) {
      store.undo();
      store.redo();
    }
    store.undo();
    expect(state(store)).toBe(before);
  });
});
