import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bidOf, bidScore, criteriaOf, gateCheck, parsePipeline, type Deal } from '../../src/model/index.js';
import { createPipelineStore, type Operation, type PipelineStore } from '../../src/summary/index.js';
import { walk } from '../measures/small-pipeline.js';
import { qualificationProcess, qualifiedPipeline } from '../model/qualification-process.js';
import { property } from '../property.js';

const ROW = {
  id: 'd1',
  stage: 'offer',
  created: '2026-01-01',
  amount: 100,
  expectedClose: '2026-09-01',
  owner: 'Ada',
};
const storeOf = (): PipelineStore =>
  createPipelineStore(qualifiedPipeline([ROW], { history: walk('d1', ['2026-01-01', 'offer']) }));

const meet = (criterionId: string, more: Partial<Operation> = {}): Operation =>
  ({
    ...{
      type: 'meet-criterion',
      dealId: 'd1',
      stageId: 'offer',
      criterionId,
      by: 'Ada',
      note: 'Mail',
      date: '2026-05-03',
    },
    ...more,
  }) as Operation;
const move = (toStageId: string, more: Partial<Operation> = {}): Operation =>
  ({ type: 'move', dealId: 'd1', toStageId, ...more }) as Operation;
const decide = (more: Partial<Operation> = {}): Operation =>
  ({
    ...{ type: 'decide-bid', dealId: 'd1', decision: 'bid', by: 'Ada', note: 'Go' },
    answers: [
      { itemId: 'margin', met: true },
      { itemId: 'fit', met: true },
    ],
    ...more,
  }) as Operation;
const codeOf = (act: () => unknown): string | null => {
  try {
    act();
    return null;
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('evidence in a store', () => {
  test('is given, dated as of the store’s day unless said, and meets its criterion', () => {
    const store = storeOf();
    store.apply({
      ...{ type: 'meet-criterion', dealId: 'd1', stageId: 'offer', criterionId: 'need' },
      by: 'Bo',
      note: 'Call',
    });
    store.apply(meet('budget'));
    expect(store.deal('d1')?.evidence).toEqual([
      { stageId: 'offer', criterionId: 'budget', by: 'Ada', date: '2026-05-03', note: 'Mail' },
      { stageId: 'offer', criterionId: 'need', by: 'Bo', date: '2026-06-30', note: 'Call' },
    ]);
    const [offer] = qualificationProcess.tracks[1]!.stages;
    expect(criteriaOf(store.deal('d1')!, offer!).map(({ isMet }) => isMet)).toEqual([true, true, false]);
  });

  test('given twice is given once', () => {
    const store = storeOf();
    store.apply(meet('budget'));
    expect(store.apply(meet('budget')).changes).toEqual([]);
    expect(store.deal('d1')?.evidence).toHaveLength(1);
  });

  test('is withdrawn all at once, or only what says the same', () => {
    const store = storeOf();
    const withdraw = {
      type: 'withdraw-evidence',
      dealId: 'd1',
      stageId: 'offer',
      criterionId: 'budget',
    } as const;
    store.apply({ type: 'batch', operations: [meet('budget'), meet('budget', { by: 'Bo' }), meet('need')] });
    store.apply({ ...withdraw, by: 'Bo' });
    expect(store.deal('d1')?.evidence.map(({ by, criterionId }) => `${by} ${criterionId}`)).toEqual([
      'Ada budget',
      'Ada need',
    ]);
    store.apply(withdraw);
    expect(store.deal('d1')?.evidence.map(({ criterionId }) => criterionId)).toEqual(['need']);
    expect(codeOf(() => store.apply(withdraw))).toBe('invalid-operation');
  });

  test.each<[string, Operation, string]>([
    ['a tick of nobody', meet('budget', { by: ' ' }), 'invalid-operation'],
    ['a tick with nothing to see', meet('budget', { note: '' }), 'invalid-operation'],
    ['a criterion the stage does not have', meet('terms'), 'unknown-criterion'],
    ['a stage that is not there', meet('budget', { stageId: 'x' }), 'unknown-stage'],
    ['a deal that is not there', meet('budget', { dealId: 'x' }), 'unknown-deal'],
    ['a day after the one looked at', meet('budget', { date: '2026-07-01' }), 'invalid-operation'],
    ['a day that is none', meet('budget', { date: 'May' }), 'invalid-operation'],
  ])('is refused: %s, and nothing has changed', (_, operation, code) => {
    const store = storeOf();
    const batch: Operation = { type: 'batch', operations: [meet('need'), operation] };
    expect(codeOf(() => store.apply(batch))).toBe(code);
    expect(store.deal('d1')?.evidence).toEqual([]);
    expect(store.canUndo()).toBe(false);
  });
});

describe('a gate in a store', () => {
  test('that blocks refuses the move, names what is missing, and changes nothing', () => {
    const store = storeOf();
    expect(() => store.apply(move('won'))).toThrow(
      'no evidence for "There is a budget" (budget), "The need is confirmed" (need)',
    );
    expect(codeOf(() => store.apply(move('won')))).toBe('gate-blocked');
    expect([store.deal('d1')?.kind, store.getVersion(), store.canUndo()]).toEqual(['open', 0, false]);
  });

  test('lets the deal pass once there is evidence, also of the same batch', () => {
    const store = storeOf();
    store.apply({ type: 'batch', operations: [meet('budget'), meet('need'), move('contract')] });
    expect(store.deal('d1')).toMatchObject({ stageId: 'contract', gateOverrides: [] });
  });

  test('looks at the evidence there was on the day of the move', () => {
    const store = storeOf();
    store.apply({ type: 'batch', operations: [meet('budget'), meet('need')] });
    expect(codeOf(() => store.apply(move('contract', { date: '2026-05-02' })))).toBe('gate-blocked');
    expect(codeOf(() => store.apply(move('contract', { date: '2026-05-03' })))).toBeNull();
  });

  test('is overridden by somebody who says why, and that is recorded with what was unmet', () => {
    const store = storeOf();
    store.apply(meet('budget'));
    store.apply(move('contract', { overrideGate: { by: 'Cy', reason: 'They know us' }, date: '2026-06-01' }));
    expect(store.deal('d1')).toMatchObject({
      stageId: 'contract',
      gateOverrides: [
        {
          ...{ stageId: 'offer', toStageId: 'contract', unmetCriterionIds: ['need'], date: '2026-06-01' },
          ...{ by: 'Cy', reason: 'They know us' },
        },
      ],
    });
    store.undo();
    expect(store.deal('d1')).toMatchObject({ stageId: 'offer', gateOverrides: [] });
  });

  test('needs a name and a reason to be overridden', () => {
    const store = storeOf();
    for (const overrideGate of [
      { by: '', reason: 'Why' },
      { by: 'Cy', reason: ' ' },
    ])
      expect(codeOf(() => store.apply(move('won', { overrideGate })))).toBe('invalid-operation');
  });

  test('that holds nothing back records no override', () => {
    const store = storeOf();
    store.apply(move('lost', { overrideGate: { by: 'Cy', reason: 'Why' } }));
    expect(store.deal('d1')).toMatchObject({ kind: 'lost', gateOverrides: [] });
  });

  test('holds no row back: what was done in the data was done', () => {
    const history = walk('d1', ['2026-01-01', 'offer'], ['2026-02-01', 'contract']);
    const { deals, issues } = qualifiedPipeline([{ ...ROW, stage: 'contract' }], { history });
    expect([deals[0]?.stageId, issues]).toEqual(['contract', []]);
  });
});

describe('a bid decision in a store', () => {
  test('has its answers in the checklist’s order, and its score', () => {
    const store = storeOf();
    store.apply(decide());
    const bid = bidOf(store.deal('d1')!, 'sales');
    expect(bid).toEqual({
      trackId: 'sales',
      answers: [
        { itemId: 'fit', met: true },
        { itemId: 'margin', met: true },
      ],
      ...{ decision: 'bid', by: 'Ada', date: '2026-06-30', note: 'Go' },
    });
    expect(bidScore(qualificationProcess.tracks[1]!.bidChecklist!, bid)).toMatchObject({
      ...{ numerator: 4, denominator: 6, reachesThreshold: true, isAsAdvised: true },
    });
  });

  test('goes on from the answers that held, replaces that of the same day, and keeps those of others', () => {
    const store = storeOf();
    store.apply(decide({ date: '2026-05-01', decision: null }));
    const { answers: _, ...later } = decide({ date: '2026-06-01', decision: 'no-bid' }) as Extract<
      Operation,
      { type: 'decide-bid' }
    >;
    store.apply(later);
    store.apply({ ...later, decision: 'bid' });
    expect(
      store.deal('d1')?.bids.map(({ date, decision, answers }) => [date, decision, answers.length]),
    ).toEqual([
      ['2026-05-01', null, 2],
      ['2026-06-01', 'bid', 2],
    ]);
    expect(store.apply({ ...later, decision: 'bid' }).changes).toEqual([]);
    store.undo();
    expect(bidOf(store.deal('d1')!, 'sales')?.decision).toBe('no-bid');
  });

  test('on an earlier day stands before the later ones, which hold', () => {
    const store = storeOf();
    store.apply(decide({ date: '2026-06-01' }));
    store.apply(decide({ date: '2026-05-01', decision: 'no-bid' }));
    expect(store.deal('d1')?.bids.map(({ decision }) => decision)).toEqual(['no-bid', 'bid']);
  });

  test.each<[string, Partial<Operation>]>([
    ['of nobody', { by: '' }],
    ['that is neither', { decision: 'perhaps' } as object],
    ['on a track without a checklist', { trackId: 'leads' }],
    ['on a track that is not there', { trackId: 'x' }],
    ['that answers what is not asked', { answers: [{ itemId: 'luck', met: true }] }],
    ['that answers with neither yes nor no', { answers: [{ itemId: 'fit', met: 1 as unknown as boolean }] }],
    [
      'that answers twice',
      {
        answers: [
          { itemId: 'fit', met: true },
          { itemId: 'fit', met: false },
        ],
      },
    ],
    ['after the day looked at', { date: '2026-07-01' }],
  ])('is refused: %s', (_, change) => {
    const store = storeOf();
    expect(codeOf(() => store.apply(decide(change)))).toBe('invalid-operation');
    expect(store.deal('d1')?.bids).toEqual([]);
  });
});

test.each<[string, object]>([
  ['no list of evidence', { evidence: undefined }],
  [
    'evidence of a day to come',
    { evidence: [{ stageId: 'offer', criterionId: 'need', by: 'A', note: 'B', date: '2027-01-01' }] },
  ],
  [
    'evidence for nothing',
    { evidence: [{ stageId: 'offer', criterionId: 'x', by: 'A', note: 'B', date: '2026-01-01' }] },
  ],
  [
    'a bid on nothing',
    { bids: [{ trackId: 'leads', answers: [], decision: null, by: null, note: null, date: '2026-01-01' }] },
  ],
  [
    'a bid without answers',
    { bids: [{ trackId: 'sales', decision: null, by: null, note: null, date: '2026-01-01' }] },
  ],
])('a deal that is made with %s is refused', (_, change) => {
  const store = storeOf();
  const deal = { ...store.deal('d1')!, id: 'made', ...change } as Deal;
  expect(codeOf(() => store.apply({ type: 'create', deal }))).toBe('invalid-operation');
});

const anyOperation = fc
  .record({
    type: fc.constantFrom('meet', 'meet', 'withdraw', 'decide', 'move', 'override'),
    criterion: fc.constantFrom(
      ...[
        ['offer', 'budget'],
        ['offer', 'need'],
        ['called', 'need'],
        ['new', 'owner'],
      ],
    ),
    by: fc.constantFrom('Ada', 'Bo'),
    date: fc.constantFrom('2026-05-01', '2026-06-01', '2026-06-30'),
    stage: fc.constantFrom('new', 'called', 'offer', 'contract', 'hold', 'lost', 'won'),
    decision: fc.constantFrom('bid', 'no-bid', null),
  })
  .map(({ type, criterion: [stageId, criterionId], by, date, stage, decision }) => {
    if (type === 'meet') return meet(criterionId!, { stageId, by, date });
    if (type === 'withdraw')
      return { type: 'withdraw-evidence', dealId: 'd1', stageId, criterionId } as Operation;
    if (type === 'decide')
      return decide({ by, date, decision, answers: [{ itemId: 'fit', met: by === 'Ada' }] });
    return move(stage, type === 'override' ? { overrideGate: { by, reason: 'Why' } } : {});
  });

property(
  'whatever is done: a gate that blocks is passed only with evidence or on record, all can be undone, replayed, saved and read again',
  [fc.array(anyOperation, { maxLength: 30 })],
  (operations) => {
    const store = storeOf();
    const atStart = store.deal('d1');
    const done: Operation[] = [];
    for (const operation of operations) {
      const before = store.deal('d1')!;
      const code = codeOf(() => store.apply(operation));
      if (code !== null) expect(store.deal('d1')).toBe(before);
      else done.push(operation);
      if (operation.type !== 'move') continue;
      const { mayLeave, unmet } = gateCheck(before, operation.toStageId, store.pipeline.process);
      if (mayLeave) expect(code).toBeNull();
      else if (operation.overrideGate === undefined) expect(code).toBe('gate-blocked');
      else
        expect(store.deal('d1')!.gateOverrides.at(-1)?.unmetCriterionIds).toEqual(unmet.map(({ id }) => id));
    }
    const after = store.deal('d1')!;
    const replayed = storeOf();
    replayed.apply({ type: 'batch', operations: JSON.parse(JSON.stringify(done)) as Operation[] });
    const record = ({ evidence, bids, gateOverrides, stageId, visits }: Deal) => ({
      evidence,
      bids,
      gateOverrides,
      stageId,
      visits,
    });
    expect(record(replayed.deal('d1')!)).toEqual(record(after));

    const evidence = after.evidence.map(({ stageId, criterionId, by, date, note }) => ({
      ...{ dealId: 'd1', stage: stageId, criterion: criterionId, by, at: date, note },
    }));
    const bids = after.bids.map(({ trackId, answers, date, ...rest }) => ({
      ...{ dealId: 'd1', track: trackId, at: date, ...rest },
      answers: answers.map(({ itemId, met }) => ({ item: itemId, met })),
    }));
    const read = parsePipeline({
      pipeline: qualificationProcess,
      deals: [ROW],
      asOf: '2026-06-30',
      evidence,
      bids,
    }).deals[0]!;
    expect([read.evidence, read.bids]).toEqual([after.evidence, after.bids]);

    while (store.canUndo()) store.undo();
    expect(store.deal('d1')).toEqual(atStart);
  },
);
