import { describe, expect, test } from 'vitest';
import { coverage, type CoverageArgs, type CoverageResult } from '../../src/measures/index.js';
import { smallStore, times, type Row, type SmallOptions } from './small-pipeline.js';

const QUARTER = { start: '2026-04-01', end: '2026-07-01' };
const OPEN = { stage: 'offer', amount: 1000, expectedClose: '2026-06-30' };
const WIN = { stage: 'won', amount: 400, closed: '2026-04-20' };

const coverageOf = (
  rows: Row[],
  args: Partial<CoverageArgs> = {},
  options: SmallOptions = {},
): CoverageResult =>
  smallStore(rows, options).select(coverage, { window: QUARTER, targetMinor: 100_000, ...args });

describe('open deals', () => {
  test('count where they are expected in the period; the others are told one by one', () => {
    const rows = [
      OPEN,
      { ...OPEN, expectedClose: '2026-04-01', amount: 1 },
      { ...OPEN, expectedClose: '2026-03-31', amount: 2 },
      { ...OPEN, expectedClose: '2026-07-01', amount: 4 },
      { stage: 'offer', amount: 8 },
      { ...OPEN, amount: null },
    ];
    const result = coverageOf(rows);
    expect(result.open).toMatchObject({ count: 3, valuedCount: 2, valueMinor: 100_100 });
    expect(result.coverage).toEqual({ value: 1.001, numerator: 100_100, denominator: 100_000 });
    expect(result.openAll).toMatchObject({ count: 6, valueMinor: 101_500 });
    expect(result.leftOut).toEqual([
      { reason: 'no-expected-close', count: 1, valueMinor: 800, outOf: 'all' },
      { reason: 'expected-before-period', count: 1, valueMinor: 200, outOf: 'all' },
      { reason: 'expected-after-period', count: 1, valueMinor: 400, outOf: 'all' },
      { reason: 'no-amount', count: 1, valueMinor: null, outOf: 'value' },
    ]);
  });

  test('all count with horizon all, and then none is left out for its date', () => {
    const rows = [OPEN, { ...OPEN, expectedClose: '2030-01-01' }, { stage: 'lead', amount: 500 }];
    const result = coverageOf(rows, { horizon: 'all' });
    expect([result.coverage?.value, result.leftOut]).toEqual([2.5, []]);
  });

  test('expected before today but in the period are in, and flagged; expected today are not late yet', () => {
    const rows = ['2026-06-01', '2026-06-14', '2026-06-15', '2026-06-16'].map((expectedClose, index) => ({
      ...OPEN,
      expectedClose,
      amount: 10 ** index,
    }));
    const { open, openPastDue } = coverageOf(rows, {}, { asOf: '2026-06-15' });
    expect([open.count, openPastDue.count, openPastDue.valueMinor]).toEqual([4, 2, 1100]);
  });

  test('none of which has an expected close make the answer unknown, not 0; none at all make it 0', () => {
    const undated = times(3, { stage: 'offer', amount: 1000 });
    const unknown = coverageOf(undated);
    expect([unknown.coverage, unknown.unknownBecause, unknown.zone]).toEqual([
      null,
      'no-expected-close',
      null,
    ]);
    expect(coverageOf(undated, { horizon: 'all' })).toMatchObject({
      coverage: { value: 3 },
      unknownBecause: null,
    });
    expect(coverageOf([])).toMatchObject({ coverage: { value: 0 }, unknownBecause: null });
  });

  test('that count, none with an amount, make it unknown whatever the horizon; one amount of 0 makes it 0', () => {
    const rows = [
      { ...OPEN, amount: null },
      { stage: 'lead', amount: null },
    ];
    for (const horizon of ['period', 'all'] as const) {
      expect(coverageOf(rows, { horizon })).toMatchObject({
        coverage: null,
        coverageOfRemaining: null,
        unknownBecause: 'no-amount',
        zone: null,
      });
    }
    expect(coverageOf([...rows, { ...OPEN, amount: 0 }])).toMatchObject({
      coverage: { value: 0 },
      unknownBecause: null,
    });
  });

  test('won without an amount of any leave open what was won, what remains and how that is covered', () => {
    const rows = [OPEN, { stage: 'won', amount: null, closed: '2026-05-02' }];
    expect(coverageOf(rows)).toMatchObject({
      coverage: { value: 1 },
      attainment: null,
      remainingMinor: null,
      coverageOfRemaining: null,
      pace: null,
      neededPerDayMinor: null,
      zone: null,
    });
    expect(coverageOf(rows, { against: 'remaining' }).coverage).toBeNull();
  });
});

describe('the state of a target comes before any number', () => {
  test.each([
    [null, 'no-target'],
    [-1, 'invalid-target'],
    [0, 'zero-target'],
    [40_000, 'met'],
    [39_999, 'met'],
  ] as const)('%s: %s, and no coverage', (targetMinor, state) => {
    const result = coverageOf([OPEN, WIN], { targetMinor });
    expect([result.state, result.coverage, result.coverageOfRemaining, result.zone]).toEqual([
      state,
      null,
      null,
      null,
    ]);
  });

  test('a target met has its attainment, and nothing remains', () => {
    const result = coverageOf([WIN], { targetMinor: 20_000 });
    expect(result).toMatchObject({ attainment: { value: 2 }, remainingMinor: 0, neededPerDayMinor: null });
    expect(coverageOf([WIN], { targetMinor: 0 }).attainment).toBeNull();
  });

  test('a target finer than a cent is a mistake', () => {
    expect(() => coverageOf([], { targetMinor: 0.5 })).toThrow('invalid-argument');
    expect(() => coverageOf([], { targetMinor: NaN })).toThrow('invalid-argument');
  });
});

describe('attainment', () => {
  const onDay = (asOf: string, rows: Row[] = [WIN]): CoverageResult => coverageOf(rows, {}, { asOf });

  test('is what was won from the start of the period to today, its pace and what is needed a day', () => {
    const result = onDay('2026-04-30');
    expect(result.attainment?.value).toBe(0.4);
    expect([result.daysTotal, result.daysGone, result.daysLeft]).toEqual([91, 30, 61]);
    expect(result.pace).toBeCloseTo(0.4 / (30 / 91), 12);
    expect(result.neededPerDayMinor).toBeCloseTo(60_000 / 61, 9);
  });

  test('before the period has no pace, after it nothing left to need', () => {
    const before = onDay('2026-03-31', []);
    expect([before.daysGone, before.daysLeft, before.pace, before.attainment?.value]).toEqual([
      0,
      91,
      null,
      0,
    ]);
    const after = onDay('2026-08-01');
    expect([after.daysGone, after.daysLeft, after.neededPerDayMinor]).toEqual([91, 0, null]);
    expect(after.pace).toBe(0.4);
  });

  test('counts no win before the period, and reports wins without a date or an amount', () => {
    const rows = [
      WIN,
      { ...WIN, closed: '2026-03-31' },
      { stage: 'won', amount: 70 },
      { ...WIN, amount: null },
      { stage: 'lost', amount: 5000, closed: '2026-05-01' },
    ];
    const result = coverageOf(rows);
    expect(result.won).toMatchObject({ count: 2, valueMinor: 40_000 });
    expect(result.wonLeftOut).toEqual([
      { reason: 'no-closed-date', count: 1, valueMinor: 7000, outOf: 'all' },
      { reason: 'no-amount', count: 1, valueMinor: null, outOf: 'value' },
    ]);
  });

  test('takes negative wins as they are: a credit note lowers what was won', () => {
    expect(coverageOf([WIN, { ...WIN, amount: -500 }])).toMatchObject({
      attainment: { value: -0.1 },
      remainingMinor: 110_000,
    });
  });
});

describe('required coverage', () => {
  test('by win rate takes the value win rate of the twelve months up to today', () => {
    const rows = [
      { ...WIN, closed: '2025-07-01' },
      { stage: 'lost', amount: 600, closed: '2026-06-30' },
      { stage: 'lost', amount: 9000, closed: '2025-06-30' },
    ];
    const { required } = coverageOf(rows, {}, { asOf: '2026-06-30' });
    expect(required).toEqual({
      method: 'win-rate',
      multiple: 2.5,
      valueWinRate: { value: 0.4, numerator: 40_000, denominator: 100_000 },
      valueFactor: null,
      conversion: null,
      window: { start: '2025-07-01', end: '2026-07-01' },
      doubt: null,
      leftOut: [],
    });
  });

  test.each([
    ['2024-02-28', '2023-03-01', '2024-02-29'],
    ['2024-02-29', '2023-03-01', '2024-03-01'],
    ['2025-02-28', '2024-03-01', '2025-03-01'],
    ['0001-05-05', '0001-01-01', '0001-05-06'],
    ['9999-12-31', '9998-12-31', '9999-12-31'],
  ])('as of %s looks back to %s', (asOf, start, end) => {
    expect(coverageOf([], {}, { asOf }).required.window).toEqual({ start, end });
  });

  test('is null without a win, and then there is no zone', () => {
    const result = coverageOf([OPEN, { stage: 'lost', amount: 1, closed: '2026-05-01' }]);
    expect([result.required.multiple, result.floor, result.ceiling, result.zone]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  test('may be the host’s own multiple', () => {
    const result = coverageOf([OPEN], { required: { method: 'fixed', multiple: 3 } });
    expect(result).toMatchObject({ floor: 3, ceiling: 6, zone: 'low' });
    for (const multiple of [NaN, Infinity, -1]) {
      expect(() => coverageOf([], { required: { method: 'fixed', multiple } })).toThrow('invalid-argument');
    }
  });
});

describe('zones', () => {
  const zone = (open: number, args: Partial<CoverageArgs> = {}): unknown => {
    const fixed = { method: 'fixed', multiple: 3 } as const;
    const result = coverageOf([{ ...OPEN, amount: open }], { required: fixed, ...args });
    return [result.zone, result.floor, result.ceiling];
  };

  test('begin at the required multiple and end at twice it, both edges healthy', () => {
    expect(zone(2999.99)).toEqual(['low', 3, 6]);
    expect(zone(3000)).toEqual(['healthy', 3, 6]);
    expect(zone(6000)).toEqual(['healthy', 3, 6]);
    expect(zone(6000.01)).toEqual(['high', 3, 6]);
  });

  test('compare with what remains, whatever the coverage shown is against', () => {
    const half = { ...WIN, amount: 500 };
    const fixed = { method: 'fixed', multiple: 3 } as const;
    const result = coverageOf([half, { ...OPEN, amount: 2000 }], { required: fixed });
    expect([result.coverage?.value, result.coverageOfRemaining?.value, result.zone]).toEqual([
      2,
      4,
      'healthy',
    ]);
  });

  test('take edges given, and one that is found gives way to the one given', () => {
    expect(zone(1000, { floor: 1, ceiling: 1 })).toEqual(['healthy', 1, 1]);
    expect(zone(1000, { floor: 10 })).toEqual(['low', 10, 10]);
    expect(zone(1000, { ceiling: 2 })).toEqual(['low', 2, 2]);
    expect(zone(1000, { floor: 0 })).toEqual(['healthy', 0, 6]);
  });

  test('refuse edges that are no multiples, or the wrong way round', () => {
    expect(() => zone(1, { floor: -1 })).toThrow('invalid-argument');
    expect(() => zone(1, { ceiling: NaN })).toThrow('invalid-argument');
    expect(() => zone(1, { floor: 2, ceiling: 1 })).toThrow('lies above its ceiling');
  });
});
