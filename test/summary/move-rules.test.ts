import { describe, expect, test } from 'vitest';
import { MoveBlockedError, parsePipeline } from '../../src/model/index.js';
import { createPipelineStore, type Operation, type PipelineStore } from '../../src/summary/index.js';
import { RULED } from '../model/ruled-process.js';

const row = (id: string, stage: string, amount = 20) => ({ id, stage, amount, created: '2026-01-01' });
const storeOf = (): PipelineStore =>
  createPipelineStore(
    parsePipeline({
      pipeline: RULED,
      deals: [
        row('t', 'talk'),
        row('o', 'offer'),
        row('p', 'offer', 5),
        row('x', 'deal'),
        row('y', 'deal'),
        row('w', 'won'),
      ],
      evidence: ['need', 'budget'].map((criterion) => ({
        dealId: 't',
        criterion,
        by: 'Ada',
        at: '2026-05-03',
        note: 'Mail',
      })),
      asOf: '2026-06-30',
    }),
  );
const move = (dealId: string, toStageId: string, more: Partial<Operation> = {}): Operation =>
  ({ type: 'move', dealId, toStageId, ...more }) as Operation;
const bid = (decision: 'bid' | 'no-bid'): Operation => ({
  type: 'decide-bid',
  dealId: 't',
  decision,
  by: 'Ada',
});
const codeOf = (act: () => unknown): string | null => {
  try {
    act();
    return null;
  } catch (error) {
    return (error as { code: string }).code;
  }
};
const OVERRIDE = { overrideGate: { by: 'Ada', reason: 'The board said so' } };

describe('a store', () => {
  test('refuses a way that the stage does not name, and no word lets it pass', () => {
    const store = storeOf();
    expect(codeOf(() => store.apply(move('o', 'deal')))).toBe('transition-blocked');
    expect(codeOf(() => store.apply(move('o', 'deal', OVERRIDE)))).toBe('transition-blocked');
    expect(store.deal('o')?.stageId).toBe('offer');
  });

  test('asks for the decision to bid, and takes it in the same batch', () => {
    const store = storeOf();
    expect(codeOf(() => store.apply(move('t', 'deal')))).toBe('bid-blocked');
    expect(codeOf(() => store.apply({ type: 'batch', operations: [bid('no-bid'), move('t', 'deal')] }))).toBe(
      'bid-blocked',
    );
    store.apply({ type: 'batch', operations: [bid('bid'), move('t', 'deal')] });
    expect(store.deal('t')?.stageId).toBe('deal');
    store.undo();
    expect([store.deal('t')?.stageId, store.deal('t')?.bids]).toEqual(['talk', []]);
  });

  test('asks why a deal was lost, whether it is moved or closed', () => {
    const store = storeOf();
    expect(codeOf(() => store.apply(move('x', 'lost')))).toBe('reason-missing');
    expect(codeOf(() => store.apply({ type: 'close', dealId: 'x', outcome: 'lost' }))).toBe('reason-missing');
    expect(
      codeOf(() => store.apply({ type: 'close', dealId: 'x', outcome: 'lost', lostReason: 7 as never })),
    ).toBe('invalid-operation');
    store.apply({ type: 'close', dealId: 'x', outcome: 'lost', lostReason: 'Price' });
    expect(store.deal('x')).toMatchObject({ stageId: 'lost', lostReason: 'Price' });
  });

  test('lets no more deals into a stage than it takes, until one leaves', () => {
    const store = storeOf();
    expect(codeOf(() => store.apply(move('x', 'offer')))).toBe('limit-blocked');
    store.apply({ type: 'batch', operations: [move('p', 'talk'), move('x', 'offer')] });
    expect(codeOf(() => store.apply(move('y', 'offer')))).toBe('limit-blocked');
    store.undo();
    expect(codeOf(() => store.apply({ type: 'remove', dealId: 'p' }))).toBe(null);
    store.apply(move('x', 'offer'));
    expect(store.deal('x')?.stageId).toBe('offer');
  });

  test('counts those of the same batch towards the limit', () => {
    const store = storeOf();
    store.apply(move('p', 'talk'));
    const both: Operation = { type: 'batch', operations: [move('x', 'offer'), move('y', 'offer')] };
    expect(codeOf(() => store.apply(both))).toBe('limit-blocked');
    expect(store.deal('x')?.stageId).toBe('deal');
  });

  test('counts value as it is now: an edit makes room, and takes it', () => {
    const store = storeOf();
    store.apply(move('p', 'talk'));
    store.apply({ type: 'edit', dealId: 'o', changes: { amountMinor: 3_500 } });
    expect(codeOf(() => store.apply(move('x', 'offer')))).toBe('limit-blocked');
    store.apply({ type: 'edit', dealId: 'o', changes: { amountMinor: 3_000 } });
    store.apply(move('x', 'offer'));
    expect(store.deal('x')?.stageId).toBe('offer');
  });

  test('counts a deal once that is shown in a stage already and is moved there for certain', () => {
    const store = storeOf();
    store.apply(move('p', 'talk'));
    const shown = store.propose(move('x', 'offer'));
    store.apply(move('x', 'offer'));
    expect(store.deal('x')?.stageId).toBe('offer');
    shown.reject();
    expect(store.deal('x')?.stageId).toBe('offer');
    expect(codeOf(() => store.apply(move('y', 'offer')))).toBe('limit-blocked');
  });

  test('counts the value of a deal once that is shown as worth more in the stage it is moved to', () => {
    const store = storeOf();
    store.apply(move('p', 'talk'));
    store.propose(move('x', 'offer'));
    store.propose({ type: 'edit', dealId: 'x', changes: { amountMinor: 3_000 } });
    store.apply({ type: 'batch', operations: [move('x', 'offer'), move('x', 'hold'), move('x', 'offer')] });
    expect(store.deal('x')).toMatchObject({ stageId: 'offer', amountMinor: 3_000 });
  });

  test('keeps the room of a deal that is shown in a full stage from others, and gives it back when that is refused', () => {
    const store = storeOf();
    store.apply(move('p', 'talk'));
    const shown = store.propose(move('x', 'offer'));
    expect(codeOf(() => store.apply(move('y', 'offer')))).toBe('limit-blocked');
    shown.reject();
    store.apply(move('y', 'offer'));
    expect([store.deal('x')?.stageId, store.deal('y')?.stageId]).toEqual(['deal', 'offer']);
  });

  test('lets a deal pass a full stage and an open decision on somebody’s word, and keeps it', () => {
    const store = storeOf();
    store.apply(move('t', 'offer', OVERRIDE));
    expect(store.deal('t')?.gateOverrides).toEqual([
      {
        ...{
          stageId: 'talk',
          toStageId: 'offer',
          unmetCriterionIds: [],
          by: 'Ada',
          reason: 'The board said so',
        },
        ...{ date: '2026-06-30', alsoPassed: ['bid', 'limit-deals'] },
      },
    ]);
  });

  test('tells beforehand all that it would refuse, and a deal that is not there', () => {
    const store = storeOf();
    const [check] = store.checkMoves([{ dealId: 't', toStageId: 'offer' }]);
    expect(check?.unmet.map(({ kind }) => kind)).toEqual(['bid', 'limit-deals']);
    const checks = store.checkMoves([
      { dealId: 'p', toStageId: 'talk' },
      { dealId: 'x', toStageId: 'offer' },
    ]);
    expect(checks.map(({ mayMove }) => mayMove)).toEqual([true, true]);
    expect(codeOf(() => store.checkMoves([{ dealId: 'nobody', toStageId: 'offer' }]))).toBe('unknown-deal');
  });

  test('says of a move that it holds back all that is not met', () => {
    const store = storeOf();
    let thrown: unknown;
    try {
      store.apply(move('t', 'offer'));
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(MoveBlockedError);
    expect(thrown).toMatchObject({
      ...{ name: 'PipelineError', code: 'bid-blocked' },
      check: {
        ...{ dealId: 't', toStageId: 'offer' },
        unmet: [{ kind: 'bid' }, { kind: 'limit-deals', limit: 2, after: 3 }],
      },
    });
    expect(String(thrown)).toMatch(/decision to bid.*takes 2 deals/);
  });

  test('refuses to reopen a deal into a full stage, unless somebody lets it', () => {
    const store = storeOf();
    const reopen: Operation = { type: 'reopen', dealId: 'w', toStageId: 'offer' };
    expect(codeOf(() => store.apply(reopen))).toBe('limit-blocked');
    store.apply({ ...reopen, ...OVERRIDE });
    expect(store.deal('w')?.stageId).toBe('offer');
  });
});
