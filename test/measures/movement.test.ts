import { describe, expect, test } from 'vitest';
import { losses, lookBack, movement, type MovementResult } from '../../src/measures/index.js';
import { smallStore, walk, type Row } from './small-pipeline.js';

const JUNE = { start: '2026-06-01', end: '2026-07-01' };

describe('movement', () => {
  const rows: Row[] = [
    { stage: 'offer' },
    { stage: 'contract' },
    { stage: 'lead' },
    { stage: 'won', closed: '2026-06-20' },
  ];
  const history = [
    ...walk('d1', ['2026-05-01', 'lead'], ['2026-06-02', 'offer']),
    ...walk('d2', ['2026-05-01', 'lead'], ['2026-06-03', 'contract']),
    ...walk(
      'd3',
      ['2026-05-01', 'lead'],
      ['2026-05-09', 'lost'],
      ['2026-06-04', 'offer'],
      ['2026-06-09', 'lead'],
    ),
    ...walk('d4', ['2026-05-01', 'lead'], ['2026-06-05', 'hold'], ['2026-06-20', 'won']),
  ];
  const result = (): MovementResult => smallStore(rows, { history }).select(movement, { window: JUNE });

  test('counts moves forward, back, past a stage and from an end, of all moves', () => {
    const { moves, forward, back, skipped, reopened } = result();
    expect(moves).toBe(5);
    expect([forward, back, skipped, reopened].map(({ numerator }) => numerator)).toEqual([3, 1, 1, 1]);
    expect(forward.value).toBe(0.6);
  });

  test('counts every push of the expected close, and those into another month', () => {
    const store = smallStore([{ stage: 'lead', created: '2026-05-01', expectedClose: '2026-08-01' }], {
      history: [
        { dealId: 'd1', at: '2026-05-01', stage: 'lead', expectedClose: '2026-06-10' },
        { dealId: 'd1', at: '2026-06-08', expectedClose: '2026-06-25' },
        { dealId: 'd1', at: '2026-06-20', expectedClose: '2026-08-01' },
      ],
    });
    const { pushes, slipUnit, expected } = store.select(movement, { window: JUNE });
    expect(pushes).toEqual({
      count: 2,
      acrossMonthCount: 1,
      days: 52,
      meanDays: 26,
    });
    expect([expected.count, slipUnit.value]).toEqual([1, 1]);
  });

  test('tells of a period what slipped by deals and by value, and what was pulled in', () => {
    const row: Row = { stage: 'lead', created: '2026-05-01', expectedClose: '2026-06-15' };
    const store = smallStore([
      { ...row, amount: 100 },
      { ...row, amount: 300, stage: 'won', closed: '2026-06-14' },
      { ...row, amount: 50, stage: 'won', closed: '2026-06-14', expectedClose: '2026-08-15' },
    ]);
    const { slipUnit, slipValue, pulledIn } = store.select(movement, { window: JUNE });
    expect([slipUnit.value, slipValue.value]).toEqual([0.5, 0.25]);
    expect([pulledIn.count, pulledIn.valueMinor]).toEqual([1, 5000]);
  });

  test('knows no rate where nothing moved and nothing was expected', () => {
    const { forward, slipUnit, slipValue } = smallStore([]).select(movement, { window: JUNE });
    expect([forward.value, slipUnit.value, slipValue.value]).toEqual([null, null, null]);
  });
});

describe('losses', () => {
  const lost: Row = { stage: 'lost', closed: '2026-06-10', amount: 100 };
  const reasons = ['Price', null, 'Price', 'x'.repeat(200)];
  const store = () => {
    const made = smallStore([lost, lost, { ...lost, stage: 'out', amount: 200 }, lost], {
      history: [
        ...walk('d1', ['2026-05-01', 'lead'], ['2026-05-20', 'offer'], ['2026-06-10', 'lost']),
        ...walk('d3', ['2026-05-01', 'offer'], ['2026-06-10', 'out']),
      ],
    });
    for (const [index, lostReason] of reasons.entries())
      made.apply({ type: 'edit', dealId: `d${index + 1}`, changes: { lostReason } });
    return made;
  };

  test('are told by the last open stage and the reason; an unknown reason, or stage, is one too', () => {
    const { losses: found } = store().select(losses, { window: JUNE });
    expect(
      found.map(({ stageId, reason, lost: { count }, disqualified, unit, value }) => [
        stageId,
        reason,
        count,
        disqualified.count,
        unit.value,
        value.value,
      ]),
    ).toEqual([
      ['offer', 'Price', 1, 1, 0.5, 0.6],
      [null, null, 1, 0, 0.25, 0.2],
      [null, 'x'.repeat(80), 1, 0, 0.25, 0.2],
    ]);
  });
});

describe('looking back', () => {
  test('says what became of each deal that was open', () => {
    const rows: Row[] = [
      { stage: 'contract', amount: 10, created: '2026-01-01' },
      { stage: 'lead', amount: 20, created: '2026-01-01' },
      { stage: 'won', amount: 40, created: '2026-01-01', closed: '2026-06-01' },
      { stage: 'lead', amount: 80, created: '2026-06-01' },
    ];
    const store = smallStore(rows, {
      history: [
        ...walk('d1', ['2026-01-01', 'lead'], ['2026-06-01', 'contract']),
        ...walk('d2', ['2026-01-01', 'offer'], ['2026-06-01', 'lead']),
        ...walk('d3', ['2026-01-01', 'lead'], ['2026-06-01', 'won']),
      ],
    });
    store.apply({ type: 'edit', dealId: 'd1', changes: { amountMinor: 1500 } });
    const { open, outcomes, stages } = store.select(lookBack, { date: '2026-03-31' });
    expect([open.count, open.valueMinor]).toEqual([3, 7000]);
    expect(
      outcomes
        .filter(({ deals }) => deals.count > 0)
        .map(({ outcome, deals, now, value }) => [outcome, deals.valueMinor, now.valueMinor, value.value]),
    ).toEqual([
      ['further', 1000, 1500, 1 / 7],
      ['back', 2000, 2000, 2 / 7],
      ['won', 4000, 4000, 4 / 7],
    ]);
    expect(stages.map(({ stageId, open: { count } }) => [stageId, count])).toEqual([
      ['lead', 2],
      ['offer', 1],
    ]);
  });

  test('counts deals that were removed', () => {
    const store = smallStore([{ stage: 'lead', created: '2026-01-01', amount: 10 }]);
    store.apply({ type: 'remove', dealId: 'd1' });
    const { outcomes } = store.select(lookBack, { date: '2026-03-31' });
    expect(outcomes.find(({ outcome }) => outcome === 'deleted')?.deals.count).toBe(1);
  });

  test('needs a day that has been', () => {
    expect(() => smallStore([]).select(lookBack, { date: '2026-07-01' })).toThrow(/no looking back/);
  });
});
