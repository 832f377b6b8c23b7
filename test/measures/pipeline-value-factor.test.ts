import { describe, expect, test } from 'vitest';
import { coverage, pipelineValueFactor } from '../../src/measures/index.js';
import { addDays } from '../../src/model/index.js';
import { smallStore, walk, type Row } from './small-pipeline.js';

/** 90 days. */
const QUARTER = { start: '2026-01-01', end: '2026-04-01' };

interface Closed extends Row {
  readonly days: number;
}

/** Deals that stood in offer for so many days, then were won or lost. */
function closedDeals(deals: readonly Closed[], more: readonly Row[] = []) {
  const begin = '2026-01-01';
  const rows = [...deals.map(({ days, ...row }) => ({ ...row, closed: addDays(begin, days) })), ...more];
  const history = deals.flatMap(({ days, stage }, index) =>
    walk(`d${index + 1}`, [begin, 'offer'], [addDays(begin, days), stage]),
  );
  return smallStore(rows, { history });
}

const LOST_HUNDRED = { stage: 'lost', amount: 100, days: 30 };
const WON_HUNDRED = { stage: 'won', amount: 100, days: 30 };

describe('the golden examples of section 6', () => {
  test('four deals of 100 for 30 days, one won, in a quarter of 90 days: 1.3333, so 400,000 for a target of 300,000', () => {
    const store = closedDeals([WON_HUNDRED, LOST_HUNDRED, LOST_HUNDRED, { ...LOST_HUNDRED, stage: 'out' }]);
    const args = { window: QUARTER, targetMinor: 30_000_000 };
    const { stages, total, state, periodDays } = store.select(pipelineValueFactor, args);
    const [lead, offer] = stages;
    expect([state, periodDays]).toEqual(['known', 90]);
    expect(offer!.factor).toEqual({ value: 4 / 3, numerator: 1_200_000, denominator: 900_000 });
    expect(offer!.requiredMinor).toBe(40_000_000);
    expect(offer!.gapMinor).toBe(-40_000_000);
    expect(lead!.factor.value).toBe(0);
    expect(total.factor.value).toBe(4 / 3);
  });

  test('nine of 10 k for 10 days and one of 110 k for 100, winning alike: 2.64, weighted by value', () => {
    const of = (stage: string, count: number): Closed[] => [
      ...Array.from({ length: 9 * count }, () => ({ stage, amount: 10_000, days: 10 })),
      ...Array.from({ length: count }, () => ({ stage, amount: 110_000, days: 100 })),
    ];
    const { total } = closedDeals([...of('won', 1), ...of('lost', 3)]).select(pipelineValueFactor, {
      window: QUARTER,
    });
    expect(total.factor.value).toBe(47.6 / 18);
    expect(total.factor.value).toBeCloseTo(2.64, 2);
  });
});

test('days of all visits count, those on hold do not', () => {
  const history = walk(
    'd1',
    ['2026-01-01', 'offer'],
    ['2026-01-06', 'hold'],
    ['2026-01-20', 'offer'],
    ['2026-01-25', 'contract'],
    ['2026-01-26', 'offer'],
    ['2026-01-31', 'won'],
  );
  const store = smallStore([{ stage: 'won', amount: 100, closed: '2026-01-31' }], { history });
  const { stages } = store.select(pipelineValueFactor, { window: QUARTER });
  expect(stages.map(({ factor }) => factor.numerator)).toEqual([0, 150_000, 10_000]);
});

test('without won value there is no factor', () => {
  const { state, stages, total } = closedDeals([LOST_HUNDRED]).select(pipelineValueFactor, {
    window: QUARTER,
    targetMinor: 100,
  });
  expect(state).toBe('no-wins');
  expect(stages[1]!.factor).toEqual({ value: null, numerator: 0, denominator: 0 });
  expect([total.requiredMinor, total.gapMinor]).toEqual([null, null]);
});

test('unknown and negative amounts, unknown paths and unknown days are left out, and told', () => {
  const history = [
    ...walk('d1', ['2026-01-01', 'offer'], ['2026-01-31', 'won']),
    ...walk('d2', ['2026-01-01', 'offer'], ['2026-01-31', 'lost']),
    ...walk('d3', ['2026-01-01', 'offer'], ['2026-01-31', 'lost']),
    // Lost by the record only.
    ...walk('d5', ['2026-01-01', 'offer']),
  ];
  const rows = [
    { stage: 'won', amount: 100, closed: '2026-01-31' },
    { stage: 'lost', closed: '2026-01-31' },
    { stage: 'lost', amount: -50, closed: '2026-01-31' },
    { stage: 'won', amount: 900, closed: '2026-01-31' },
    { stage: 'lost', amount: 900, closed: '2026-01-31' },
  ];
  const result = smallStore(rows, { history }).select(pipelineValueFactor, { window: QUARTER });
  expect(result.total.factor.value).toBe(1 / 3);
  expect(result.wonMinor).toBe(10_000);
  expect(result.factorLeftOut.map(({ reason, count, valueMinor }) => [reason, count, valueMinor])).toEqual([
    ['unknown-path', 1, 90_000],
    ['unknown-days', 1, 90_000],
    ['no-amount', 1, null],
    ['negative-amount', 1, -5000],
  ]);
});

test('a window of closings takes those deals only', () => {
  const store = closedDeals([WON_HUNDRED, { ...LOST_HUNDRED, days: 60 }]);
  const closed = { start: '2026-01-01', end: '2026-02-01' };
  expect(store.select(pipelineValueFactor, { window: QUARTER, closed }).total.factor.value).toBe(1 / 3);
  expect(store.select(pipelineValueFactor, { window: QUARTER }).total.factor.value).toBe(1);
});

test('open value stands against what is required, negative amounts left out', () => {
  const open = [{ stage: 'offer', amount: 70 }, { stage: 'offer', amount: -20 }, { stage: 'contract' }];
  const { stages, total, leftOut } = closedDeals([WON_HUNDRED], open).select(pipelineValueFactor, {
    window: QUARTER,
    targetMinor: 15_000,
  });
  expect(
    stages.map(({ openMinor, requiredMinor, gapMinor }) => [openMinor, requiredMinor, gapMinor]),
  ).toEqual([
    [0, 0, 0],
    [7000, 5000, 2000],
    [null, 0, null],
  ]);
  expect(total.gapMinor).toBe(2000);
  expect(leftOut.map(({ reason, count }) => [reason, count])).toEqual([
    ['no-amount', 1],
    ['negative-amount', 1],
  ]);
});

test('sums of amounts × days are exact past 2⁵³', () => {
  const huge = { stage: 'won', amount: 9_999_999_999.99, days: 100 };
  const { stages } = closedDeals([
    ...Array.from({ length: 99 }, () => huge),
    { ...huge, amount: 0.01 },
  ]).select(pipelineValueFactor, { window: QUARTER, targetMinor: 99 * 999_999_999_999 + 1 });
  expect(stages[1]!.factor.value).toBe(100 / 90);
  expect(stages[1]!.requiredMinor).toBe((99 * 999_999_999_999 + 1) / 0.9);
});

describe('coverage required by value factor', () => {
  test('is the sum of the factors over the period asked for', () => {
    const store = closedDeals(
      [WON_HUNDRED, LOST_HUNDRED, LOST_HUNDRED, LOST_HUNDRED],
      [{ stage: 'offer', amount: 200 }],
    );
    const result = store.select(coverage, {
      window: QUARTER,
      targetMinor: 20_000,
      horizon: 'all',
      required: { method: 'pvf' },
    });
    expect(result.required).toMatchObject({ method: 'pvf', multiple: 4 / 3, valueWinRate: null });
    expect(result.required.valueFactor).toMatchObject({ periodDays: 90, wonMinor: 10_000 });
    // 200 open of the 100 that remain.
    expect(result.coverageOfRemaining?.value).toBe(2);
    expect(result.zone).toBe('healthy');
  });

  test('is not known without a win', () => {
    const { required } = closedDeals([LOST_HUNDRED]).select(coverage, {
      window: QUARTER,
      required: { method: 'pvf' },
    });
    expect(required.multiple).toBeNull();
  });
});
