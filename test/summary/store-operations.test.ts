import { describe, expect, test } from 'vitest';
import { coverage, coverageSeries, flow, trackRecord, winRate } from '../../src/measures/index.js';
import { pipelineAt } from '../../src/model/index.js';
import { createPipelineStore, type Operation, type PipelineStore } from '../../src/summary/index.js';
import { SALES, smallPipeline, smallStore, walk } from '../measures/small-pipeline.js';

const QUARTER = { start: '2026-04-01', end: '2026-07-01' };

const codeOf = (act: () => unknown): string | undefined => {
  try {
    act();
  } catch (error) {
    return (error as { code?: string }).code;
  }
  return undefined;
};

const rows = [
  { stage: 'offer', amount: 100, created: '2026-05-01', expectedClose: '2026-06-20', owner: 'Ann' },
  { stage: 'won', amount: 300, created: '2026-04-02', closed: '2026-06-10', owner: 'Bo' },
];

describe('closing and reopening', () => {
  test('a deal is closed in the stage of its track that ends it so', () => {
    const store = smallStore(rows);
    store.apply({ type: 'close', dealId: 'd1', outcome: 'lost', date: '2026-06-15', lostReason: 'price' });
    expect(store.deal('d1')).toMatchObject({
      stageId: 'lost',
      kind: 'lost',
      closedDate: '2026-06-15',
      lostReason: 'price',
    });
  });

  test('a reopened deal is open where it ended from, and its closing counts in no window', () => {
    const store = smallStore(rows);
    store.apply({ type: 'close', dealId: 'd1', outcome: 'won' });
    expect(store.select(winRate, { window: QUARTER }).won.count).toBe(2);
    store.apply({ type: 'reopen', dealId: 'd1' });
    expect(store.deal('d1')).toMatchObject({ stageId: 'offer', kind: 'open', closedDate: null });
    expect(store.select(winRate, { window: QUARTER }).won.count).toBe(1);
  });

  test('a deal of which nobody knows where it ended from asks for a stage', () => {
    const store = smallStore(rows);
    expect(codeOf(() => store.apply({ type: 'reopen', dealId: 'd2' }))).toBe('invalid-operation');
    store.apply({ type: 'reopen', dealId: 'd2', toStageId: 'contract' });
    expect(store.deal('d2')).toMatchObject({ stageId: 'contract', kind: 'open' });
  });

  test('what cannot be is refused', () => {
    const store = smallStore(rows);
    expect(codeOf(() => store.apply({ type: 'reopen', dealId: 'd1' }))).toBe('invalid-operation');
    const wrong: Operation = { type: 'close', dealId: 'd1', outcome: 'won', toStageId: 'lost' };
    expect(codeOf(() => store.apply(wrong))).toBe('invalid-operation');
  });
});

describe('removing and restoring', () => {
  test('a removed deal is in no figure, and comes back as it was', () => {
    const store = smallStore(rows);
    const before = store.deal('d1');
    store.apply({ type: 'remove', dealId: 'd1' });
    expect(store.deal('d1')).toBeNull();
    expect(store.deals().map(({ id }) => id)).toEqual(['d2']);
    expect(store.snapshot().removedDeals.map(({ id, removedDate }) => [id, removedDate])).toEqual([
      ['d1', '2026-06-30'],
    ]);
    store.apply({ type: 'restore', dealId: 'd1' });
    expect({ ...store.deal('d1'), log: before!.log }).toEqual(before);
  });

  test('between the two it was not there, and a flow tells both', () => {
    const store = smallStore(rows);
    store.apply({ type: 'remove', dealId: 'd1', date: '2026-06-10' });
    store.apply({ type: 'as-of', asOf: '2026-07-10' });
    store.apply({ type: 'restore', dealId: 'd1' });
    const there = (date: string): boolean =>
      pipelineAt(store.snapshot(), date).deals.some(({ id }) => id === 'd1');
    expect(['2026-06-09', '2026-06-10', '2026-07-09', '2026-07-10'].map(there)).toEqual([
      true,
      false,
      false,
      true,
    ]);
    const { opening, closing, lines } = store.select(flow, { from: '2026-06-01', to: '2026-07-11' });
    const line = (name: string): unknown => lines.find(({ line: each }) => each === name)?.valueMinor;
    expect([opening.valueMinor, line('deleted'), line('restored'), closing.valueMinor]).toEqual([
      40_000, 10_000, 10_000, 10_000,
    ]);
  });

  test('a row that was removed is read as such', () => {
    const pipeline = smallPipeline([{ ...rows[0]!, removed: '2026-06-01' }]);
    expect(pipeline.deals).toEqual([]);
    expect(pipeline.removedDeals.map(({ id }) => id)).toEqual(['d1']);
    expect(pipelineAt(pipeline, '2026-05-31').deals.map(({ id }) => id)).toEqual(['d1']);
    expect(pipelineAt(pipeline, '2026-06-01').deals).toEqual([]);
  });

  test('listeners are told that it is gone', () => {
    const store = smallStore(rows);
    const { changes } = store.apply({ type: 'remove', dealId: 'd1' });
    expect(changes.map(({ dealId, after }) => [dealId, after])).toEqual([['d1', null]]);
    expect(store.undo()!.changes.map(({ dealId, before }) => [dealId, before])).toEqual([['d1', null]]);
  });
});

test('a deal is created with what is known of it', () => {
  const store = smallStore(rows);
  store.apply({ type: 'create', deal: { id: 'new', stageId: 'lead', amountMinor: 5_000 } });
  expect(store.deal('new')).toMatchObject({
    name: 'new',
    kind: 'open',
    amountMinor: 5_000,
    createdDate: '2026-06-30',
    visits: [{ stageId: 'lead', enteredDate: '2026-06-30', leftDate: null }],
    log: [{ date: '2026-06-30', stageId: 'lead' }],
  });
});

test('a deal that is created as won came to its stage on the day it closed, and was not won before', () => {
  const store = smallStore([]);
  const deal = { id: 'new', stageId: 'won', createdDate: '2026-04-02', closedDate: '2026-06-10' };
  store.apply({ type: 'create', deal });
  expect(store.deal('new')).toMatchObject({
    stageEnteredDate: '2026-06-10',
    log: [{ date: '2026-06-10', stageId: 'won' }],
  });
  const { lines } = store.select(flow, { from: '2026-06-01', to: '2026-07-01' });
  expect(lines.find(({ line }) => line === 'won')!.count).toBe(1);
});

test('an activity is kept with the deal, and is its last one where none is later', () => {
  const store = smallStore(rows);
  store.apply({ type: 'activity', dealId: 'd1', activityType: 'call', date: '2026-06-02' });
  store.apply({ type: 'activity', dealId: 'd1', activityType: 'mail', date: '2026-05-20' });
  expect(store.deal('d1')).toMatchObject({
    lastActivityDate: '2026-06-02',
    activities: [
      { date: '2026-05-20', type: 'mail', stageId: 'offer' },
      { date: '2026-06-02', type: 'call', stageId: 'offer' },
    ],
  });
});

describe('the team of a deal', () => {
  const owners = [
    { id: 'ann', name: 'Ann', teamId: 'north' },
    { id: 'bo', name: 'Bo', teamId: 'south' },
  ];
  const teams = [
    { id: 'north', name: 'North' },
    { id: 'south', name: 'South' },
  ];
  const pipeline = { ...SALES, owners, teams };
  const teamAfter = (row: { team?: string }, changes: object): string | null => {
    const store = smallStore([{ stage: 'offer', owner: 'Ann', ...row }], { pipeline });
    store.apply({ type: 'edit', dealId: 'd1', changes });
    return store.deal('d1')!.teamId;
  };

  test('is its owner’s where nothing else is said, also after it was handed to another', () => {
    expect(teamAfter({}, { ownerId: 'bo' })).toBe('south');
    expect(teamAfter({}, { ownerId: 'somebody new' })).toBeNull();
    const store = smallStore([], { pipeline });
    store.apply({ type: 'create', deal: { id: 'new', stageId: 'lead', ownerId: 'ann' } });
    expect(store.deal('new')!.teamId).toBe('north');
  });

  test('stays where it was not its owner’s, where nobody owns it any more, and where it is said', () => {
    expect(teamAfter({ team: 'South' }, { ownerId: 'somebody new' })).toBe('south');
    expect(teamAfter({}, { ownerId: null })).toBe('north');
    expect(teamAfter({}, { ownerId: 'bo', teamId: 'north' })).toBe('north');
    expect(teamAfter({}, { name: 'Renamed' })).toBe('north');
  });

  test('was its former owner’s before it was handed over', () => {
    const store = smallStore([{ stage: 'offer', owner: 'Ann', created: '2026-05-01' }], { pipeline });
    store.apply({ type: 'as-of', asOf: '2026-07-10' });
    store.apply({ type: 'edit', dealId: 'd1', changes: { ownerId: 'bo' } });
    const teamOn = (date: string): string | null => pipelineAt(store.snapshot(), date).deals[0]!.teamId;
    expect(['2026-07-09', '2026-07-10'].map(teamOn)).toEqual(['north', 'south']);
  });
});

describe('targets', () => {
  const target = { period: QUARTER, amountMinor: 40_000 };

  test('one that is set is in every figure that asks for it, and undone', () => {
    const store = smallStore(rows);
    expect(store.select(coverage, { window: QUARTER }).state).toBe('no-target');
    store.apply({ type: 'set-target', target });
    expect(store.select(coverage, { window: QUARTER }).remainingMinor).toBe(10_000);
    store.apply({ type: 'set-target', target: { ...target, amountMinor: 50_000 } });
    expect(store.select(coverage, { window: QUARTER }).remainingMinor).toBe(20_000);
    expect(store.pipeline.targets).toEqual([{ ...target, amountMinor: 50_000 }]);
    store.undo();
    expect(store.select(coverage, { window: QUARTER }).remainingMinor).toBe(10_000);
    store.apply({ type: 'remove-target', target: { period: QUARTER } });
    expect(store.select(coverage, { window: QUARTER }).state).toBe('no-target');
  });

  test('one that is no whole amount is refused', () => {
    const operation: Operation = { type: 'set-target', target: { ...target, amountMinor: 0.5 } };
    expect(codeOf(() => smallStore(rows).apply(operation))).toBe('invalid-operation');
  });
});

describe('exchange rates', () => {
  const rates = [
    { currency: 'USD', date: '2026-01-01', rate: '0.5' },
    { currency: 'USD', date: '2026-07-05', rate: '2' },
  ];
  const dollars = { amount: 100, currency: 'USD', created: '2026-02-01' };
  const made = (): PipelineStore =>
    createPipelineStore(
      smallPipeline(
        [
          { ...dollars, stage: 'offer' },
          { ...dollars, stage: 'won', closed: '2026-06-10' },
        ],
        { rates },
      ),
    );
  const amounts = (store: PipelineStore): unknown => store.deals().map(({ amountMinor }) => amountMinor);

  test('open deals are at the rate of the day, closed ones at that of their closing, as time goes on', () => {
    const store = made();
    expect(amounts(store)).toEqual([5_000, 5_000]);
    store.apply({ type: 'as-of', asOf: '2026-07-05' });
    expect(amounts(store)).toEqual([20_000, 5_000]);
    store.undo();
    expect(amounts(store)).toEqual([5_000, 5_000]);
  });

  test('a rate that is set converts what it holds for, and a move converts at its own day', () => {
    const store = made();
    store.apply({ type: 'set-rate', rate: { currency: 'USD', date: '2026-06-01', rate: '0.75' } });
    expect(amounts(store)).toEqual([7_500, 7_500]);
    store.apply({ type: 'close', dealId: 'd1', outcome: 'won', date: '2026-05-31' });
    expect(store.deal('d1')!.amountMinor).toBe(5_000);
    store.apply({ type: 'reopen', dealId: 'd1' });
    expect(store.deal('d1')!.amountMinor).toBe(7_500);
  });

  test('an edit of the amount in its own currency is converted; one in the reporting currency stays', () => {
    const store = made();
    store.apply({ type: 'edit', dealId: 'd1', changes: { originalAmountMinor: 4_000 } });
    expect(store.deal('d1')).toMatchObject({ originalAmountMinor: 4_000, amountMinor: 2_000 });
    store.apply({ type: 'edit', dealId: 'd1', changes: { amountMinor: 999 } });
    store.apply({ type: 'as-of', asOf: '2026-07-05' });
    expect(store.deal('d1')).toMatchObject({ originalAmountMinor: null, amountMinor: 999 });
  });

  test('a deal that is created with an amount of its own currency is converted', () => {
    const store = made();
    const deal = { id: 'new', stageId: 'offer', currency: 'USD', originalAmountMinor: 6_000 };
    store.apply({ type: 'create', deal });
    expect(store.deal('new')).toMatchObject({ originalAmountMinor: 6_000, amountMinor: 3_000 });
  });

  test('one that cannot be read is refused', () => {
    const rate = { currency: 'USD', date: '2026-06-01', rate: 'much' };
    expect(codeOf(() => made().apply({ type: 'set-rate', rate }))).toBe('invalid-operation');
  });
});

describe('the day', () => {
  test('goes on, and with it what is late, how long deals stand, and until when something may happen', () => {
    const store = smallStore(rows);
    expect(
      codeOf(() => store.apply({ type: 'close', dealId: 'd1', outcome: 'won', date: '2026-07-02' })),
    ).toBe('invalid-operation');
    const { facts } = store.apply({ type: 'as-of', asOf: '2026-07-02' });
    expect([facts?.before.asOf, facts?.after.asOf]).toEqual(['2026-06-30', '2026-07-02']);
    store.apply({ type: 'close', dealId: 'd1', outcome: 'won', date: '2026-07-02' });
    expect(store.pipeline.asOf).toBe('2026-07-02');
    expect(store.select(winRate, {}).asOf).toBe('2026-07-02');
    expect(codeOf(() => store.apply({ type: 'as-of', asOf: '2026-07-01' }))).toBe('invalid-operation');
  });

  test('of a batch may go on in the batch', () => {
    const store = smallStore(rows);
    store.apply({
      type: 'batch',
      operations: [
        { type: 'as-of', asOf: '2026-07-01' },
        { type: 'close', dealId: 'd1', outcome: 'won', date: '2026-07-01' },
      ],
    });
    expect(store.deal('d1')).toMatchObject({ kind: 'won', closedDate: '2026-07-01' });
    store.undo();
    expect([store.pipeline.asOf, store.deal('d1')!.kind]).toEqual(['2026-06-30', 'open']);
  });
});

describe('the log', () => {
  test('says what was changed when, and what it was before, so that past states stay what they were', () => {
    const store = smallStore(rows, {
      pipeline: SALES,
      history: walk('d1', ['2026-05-01', 'lead'], ['2026-06-01', 'offer']),
    });
    store.apply({ type: 'as-of', asOf: '2026-07-10' });
    store.apply({ type: 'edit', dealId: 'd1', changes: { amountMinor: 77, ownerId: 'Cy' } });
    store.apply({ type: 'move', dealId: 'd1', toStageId: 'contract', date: '2026-07-08' });
    const past = (date: string): unknown => {
      const deal = pipelineAt(store.snapshot(), date).deals[0]!;
      return [deal.stageId, deal.amountMinor, deal.ownerId];
    };
    expect(past('2026-05-31')).toEqual(['lead', 10_000, 'Ann']);
    expect(past('2026-07-07')).toEqual(['offer', 10_000, 'Ann']);
    expect(past('2026-07-09')).toEqual(['contract', 10_000, 'Ann']);
    expect(past('2026-07-10')).toEqual(['contract', 77, 'Cy']);
  });

  test('has the amount of an ended deal on the day it closed: all that is told of its closing says the same', () => {
    const history = walk('d2', ['2026-04-02', 'lead'], ['2026-06-10', 'won']);
    for (const told of [{}, { history }]) {
      const store = smallStore(rows, { pipeline: SALES, ...told });
      store.apply({ type: 'as-of', asOf: '2026-07-10' });
      store.apply({ type: 'edit', dealId: 'd2', changes: { amountMinor: 20_000 } });
      store.apply({ type: 'edit', dealId: 'd2', changes: { amountMinor: 25_000 } });
      const window = { start: '2026-06-01', end: '2026-07-01' };
      const { lines } = store.select(flow, { from: window.start, to: window.end });
      const { points } = store.select(coverageSeries, { window, days: ['2026-06-09', '2026-07-10'] });
      expect([
        store.select(winRate, { window }).won.valueMinor,
        lines.find(({ line }) => line === 'won')!.valueMinor,
        ...points.map(({ won }) => won.valueMinor),
        store.select(trackRecord, { window }).won.valueMinor,
        pipelineAt(store.snapshot(), '2026-06-09').deals[1]!.amountMinor,
      ]).toEqual([25_000, 25_000, 0, 25_000, 25_000, 30_000]);
    }
  });

  test('says in which forecast category a deal was, so that what was forecast stays what it was', () => {
    const store = smallStore([
      { stage: 'offer', created: '2026-05-01', expectedClose: '2026-07-20', forecastCategory: 'commit' },
    ]);
    store.apply({ type: 'as-of', asOf: '2026-07-10' });
    store.apply({ type: 'edit', dealId: 'd1', changes: { forecastCategory: 'omitted' } });
    expect(pipelineAt(store.snapshot(), '2026-07-09').deals[0]!.forecastCategory).toBe('commit');
    const { all, categories } = store.select(trackRecord, {
      window: { start: '2026-07-01', end: '2026-08-01' },
    });
    expect(all.deals.count).toBe(1);
    expect(categories.find(({ id }) => id === 'commit')!.deals.count).toBe(1);
  });
});
