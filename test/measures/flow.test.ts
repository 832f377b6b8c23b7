import { describe, expect, test } from 'vitest';
import { flow, type FlowArgs, type FlowResult } from '../../src/measures/index.js';
import { createPipelineStore } from '../../src/summary/index.js';
import { smallPipeline, type Row, type SmallOptions } from './small-pipeline.js';

/** June 2026: from the end of 31 May to the end of 30 June. */
const JUNE: FlowArgs = { from: '2026-06-01', to: '2026-07-01' };

const flowOf = (rows: readonly Row[], options: SmallOptions = {}, args: Partial<FlowArgs> = {}): FlowResult =>
  createPipelineStore(smallPipeline(rows, options)).select(flow, { ...JUNE, ...args });

/** What happened: lines that were booked, with deals and minor units. */
const told = ({ opening, lines, closing }: FlowResult): Record<string, readonly number[]> =>
  Object.fromEntries([
    ['opening', [opening.count, opening.valueMinor]],
    ...lines.filter(({ events }) => events > 0).map((each) => [each.line, [each.count, each.valueMinor]]),
    ['closing', [closing.count, closing.valueMinor]],
  ]);

const trips = ({ roundTrips }: FlowResult): Record<string, readonly number[]> =>
  Object.fromEntries(
    roundTrips.filter(({ count }) => count > 0).map((each) => [each.trip, [each.count, each.valueMinor]]),
  );

const May: Row = { stage: 'lead', created: '2026-05-01' };

describe('the flow, every event', () => {
  test('leads from what was open to what is open', () => {
    const rows: Row[] = [
      { ...May, amount: 100 },
      { ...May, amount: 200, stage: 'won', closed: '2026-06-10' },
      { ...May, amount: 300, stage: 'lost', closed: '2026-06-11' },
      { ...May, amount: 400, stage: 'out', closed: '2026-06-12' },
      { stage: 'lead', created: '2026-06-05', amount: 50 },
    ];
    expect(told(flowOf(rows))).toEqual({
      opening: [4, 100_000],
      new: [1, 5000],
      won: [1, 20_000],
      lost: [1, 30_000],
      disqualified: [1, 40_000],
      closing: [2, 15_000],
    });
  });

  test('books a win at the amount of closing, and the raise before it on a line of its own', () => {
    const history = [
      { dealId: 'd1', at: '2026-05-01', stage: 'lead', amount: 100 },
      { dealId: 'd1', at: '2026-06-10', stage: 'won', amount: 150 },
    ];
    const row: Row = { stage: 'won', created: '2026-05-01', closed: '2026-06-10', amount: 150 };
    expect(told(flowOf([row], { history }))).toEqual({
      opening: [1, 10_000],
      raised: [0, 5000],
      won: [1, 15_000],
      closing: [0, 0],
    });
  });

  test('tells hold, return, loss and reopening apart, and lists the round trips', () => {
    const history = [
      { dealId: 'd1', at: '2026-05-01', stage: 'lead' },
      { dealId: 'd1', at: '2026-06-02', stage: 'hold' },
      { dealId: 'd1', at: '2026-06-09', stage: 'lead' },
      { dealId: 'd2', at: '2026-05-01', stage: 'lead' },
      { dealId: 'd2', at: '2026-06-03', stage: 'lost' },
      { dealId: 'd2', at: '2026-06-20', stage: 'offer' },
    ];
    const rows: Row[] = [
      { ...May, amount: 100 },
      { ...May, stage: 'offer', amount: 70 },
    ];
    const result = flowOf(rows, { history });
    expect(told(result)).toEqual({
      opening: [2, 17_000],
      reopened: [1, 7000],
      'back-from-hold': [1, 10_000],
      lost: [1, 7000],
      held: [1, 10_000],
      closing: [2, 17_000],
    });
    expect(trips(result)).toEqual({ reopened: [1, 7000], 'back-from-hold': [1, 10_000] });
    expect(told(flowOf(rows, { history }, { mode: 'net' }))).toEqual({
      opening: [2, 17_000],
      closing: [2, 17_000],
    });
  });

  test('tells of a deal that came and left in between', () => {
    const row: Row = { stage: 'won', created: '2026-06-03', closed: '2026-06-20', amount: 80 };
    const gross = flowOf([row]);
    expect(told(gross)).toEqual({ opening: [0, 0], new: [1, 8000], won: [1, 8000], closing: [0, 0] });
    expect(trips(gross)).toEqual({ 'came-and-left': [1, 8000] });
    const ranked = flowOf([row], {}, { mode: 'ranked' });
    expect(told(ranked)).toEqual({ opening: [0, 0], closing: [0, 0] });
    expect(trips(ranked)).toEqual({ 'came-and-left': [1, 8000] });
  });

  test('leaves deals of unknown amount out of values, and counts them', () => {
    const { opening, leftOut, closing } = flowOf([{ ...May, amount: null }]);
    expect([opening.count, opening.valuedCount, closing.valueMinor]).toEqual([1, 0, 0]);
    expect(leftOut).toEqual([{ reason: 'no-amount', count: 1, valueMinor: null, outOf: 'value' }]);
  });
});

describe('the flow of a period', () => {
  const history = [
    { dealId: 'd1', at: '2026-05-01', stage: 'lead', expectedClose: '2026-06-15' },
    { dealId: 'd1', at: '2026-06-10', expectedClose: '2026-08-15' },
    { dealId: 'd2', at: '2026-05-01', stage: 'lead', expectedClose: '2026-09-15' },
    { dealId: 'd2', at: '2026-06-12', expectedClose: '2026-06-28' },
  ];
  const rows: Row[] = [
    { ...May, amount: 100, expectedClose: '2026-08-15' },
    { ...May, amount: 30, expectedClose: '2026-06-28' },
  ];

  test('has deals move into it and out of it', () => {
    const period = { start: '2026-06-01', end: '2026-07-01' };
    expect(told(flowOf(rows, { history }, { period }))).toEqual({
      opening: [1, 10_000],
      'moved-in': [1, 3000],
      'moved-out': [1, 10_000],
      closing: [1, 3000],
    });
  });

  test('says of which fields no history was given', () => {
    const period = { start: '2026-06-01', end: '2026-07-01' };
    expect(flowOf(rows, { history }, { period }).approximate).toEqual(['amount', 'owner']);
    expect(flowOf(rows, {}, { period }).approximate).toEqual(['amount', 'owner', 'expectedClose']);
  });
});

describe('the flow of a group', () => {
  const history = [
    { dealId: 'd1', at: '2026-06-03', stage: 'lead', amount: 100, owner: 'Ada' },
    { dealId: 'd1', at: '2026-06-10', owner: 'Bo', amount: 120 },
  ];
  const rows: Row[] = [{ stage: 'lead', created: '2026-06-03', amount: 120, owner: 'Bo' }];
  const groups = (args: Partial<FlowArgs> = {}): Record<string, unknown> =>
    Object.fromEntries(
      createPipelineStore(smallPipeline(rows, { history }))
        .selectGroups(flow, { ...JUNE, ...args }, { groupBy: 'owner' })
        .map(({ name, result }) => [name, told(result)]),
    );

  test('has deals handed over at the amount before, raised where they are then', () => {
    expect(groups()).toEqual({
      Ada: { opening: [0, 0], new: [1, 10_000], 'transferred-out': [1, 10_000], closing: [0, 0] },
      Bo: { opening: [0, 0], 'transferred-in': [1, 10_000], raised: [0, 2000], closing: [1, 12_000] },
    });
  });

  test('gives each deal one line where lines are ranked', () => {
    expect(groups({ mode: 'ranked' })).toEqual({
      Ada: { opening: [0, 0], closing: [0, 0] },
      Bo: { opening: [0, 0], 'transferred-in': [1, 12_000], closing: [1, 12_000] },
    });
  });
});

test('exchange rates that change are a line of their own', () => {
  const pipeline = smallPipeline([{ ...May, amount: 100, currency: 'USD' }], {
    rates: [
      { currency: 'USD', date: '2026-01-01', rate: 0.9 },
      { currency: 'USD', date: '2026-06-15', rate: 0.8 },
    ],
  });
  expect(told(createPipelineStore(pipeline).select(flow, JUNE))).toEqual({
    opening: [1, 9000],
    'rate-change': [0, -1000],
    closing: [1, 8000],
  });
});

test('a deal without history stands in an unknown stage until it closes', () => {
  const result = flowOf([{ stage: 'won', created: '2026-01-05', closed: '2026-06-10', amount: 10 }]);
  expect(told(result)).toEqual({ opening: [1, 1000], won: [1, 1000], closing: [0, 0] });
  expect(result.opening.unknownStage).toEqual({ count: 1, valuedCount: 1, valueMinor: 1000 });
});

test('deals that were removed go out, and the past that they were in stays', () => {
  const store = createPipelineStore(smallPipeline([{ ...May, amount: 100 }]));
  store.apply({ type: 'remove', dealId: 'd1', date: '2026-06-20' });
  expect(told(store.select(flow, JUNE))).toEqual({
    opening: [1, 10_000],
    deleted: [1, 10_000],
    closing: [0, 0],
  });
});

test('days after the as-of day have not been', () => {
  const result = flowOf([{ ...May, amount: 100 }], {}, { to: '2026-10-01' });
  expect([result.isRunning, result.closing.date]).toEqual([true, '2026-06-30']);
});

test('needs a span, and a way of telling that there is', () => {
  expect(() => flowOf([], {}, { to: '2026-06-01' })).toThrow(/start before the end/);
  expect(() => flowOf([], {}, { mode: 'other' as 'net' })).toThrow(/gross, net, ranked|mode/);
});
