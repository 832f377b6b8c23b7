import { describe, expect, test } from 'vitest';
import { cycle, dealSize, velocity, velocityPerDay, velocityWhatIf } from '../../src/measures/index.js';
import { SALES, smallStore, times, walk } from './small-pipeline.js';

const YEAR = { start: '2026-01-01', end: '2027-01-01' };
const won = (created: string | undefined, closed: string | undefined, amount: number | null = 100) => ({
  stage: 'won',
  amount,
  ...(created ? { created } : {}),
  ...(closed ? { closed } : {}),
});

describe('cycle', () => {
  test('is the days from creation to closing, 0 counting, won and lost apart', () => {
    const store = smallStore([
      won('2026-01-01', '2026-01-01'),
      won('2026-01-01', '2026-01-11'),
      won('2026-01-01', '2026-02-20'),
      { stage: 'lost', created: '2026-01-01', closed: '2026-01-08' },
    ]);
    const result = store.select(cycle, {});
    expect(result.won).toMatchObject({ count: 3, sumDays: 60, meanDays: 20, medianDays: 10, maxDays: 50 });
    expect(result.won).toMatchObject({ p25Days: 5, p75Days: 30, p90Days: 42 });
    expect(result.lost).toMatchObject({ count: 1, meanDays: 7 });
    expect(store.select(cycle, { window: { start: '2026-02-01', end: '2026-03-01' } }).won.count).toBe(1);
  });

  test('includes days on hold', () => {
    const history = walk(
      'd1',
      ['2026-01-01', 'lead'],
      ['2026-01-05', 'hold'],
      ['2026-03-01', 'lead'],
      ['2026-03-02', 'won'],
    );
    const { won: cycles } = smallStore([won('2026-01-01', '2026-03-02')], { history }).select(cycle, {});
    expect(cycles.meanDays).toBe(60);
  });

  test('leaves out, and reports, deals closed before they were created or with a date missing', () => {
    const rows = [
      won('2026-03-01', '2026-02-01'),
      won(undefined, '2026-03-01', 7),
      won('2026-03-01', undefined, 9),
    ];
    const { won: cycles, leftOut } = smallStore(rows).select(cycle, { window: YEAR });
    expect(cycles.meanDays).toBeNull();
    expect(leftOut).toEqual([
      { reason: 'no-created-date', count: 1, valueMinor: 700, outOf: 'all' },
      { reason: 'no-closed-date', count: 1, valueMinor: 900, outOf: 'all' },
      { reason: 'closed-before-created', count: 1, valueMinor: 10_000, outOf: 'all' },
    ]);
  });

  test.each([
    ['the qualified stage', 'qualified'],
    ['any open stage', { stageId: 'offer' }],
  ] as const)('from %s begins on first coming there, or later where it was skipped', (_name, from) => {
    const pipeline = { ...SALES, tracks: [{ ...SALES.tracks[0]!, qualifiedStageId: 'offer' }] };
    const history = [
      ...walk(
        'd1',
        ['2026-01-01', 'lead'],
        ['2026-01-11', 'offer'],
        ['2026-01-21', 'lead'],
        ['2026-02-10', 'offer'],
        ['2026-03-02', 'won'],
      ),
      ...walk('d2', ['2026-01-01', 'lead'], ['2026-02-20', 'contract'], ['2026-03-02', 'won']),
      ...walk('d3', ['2026-01-01', 'lead'], ['2026-03-02', 'won']),
    ];
    const rows = times(3, won('2026-01-01', '2026-03-02'));
    const result = smallStore(rows, { history, pipeline }).select(cycle, { from });
    expect(result.won.histogram).toEqual([
      [10, 1],
      [50, 1],
    ]);
    expect(result.leftOut).toEqual([{ reason: 'not-entered', count: 1, valueMinor: 10_000, outOf: 'all' }]);
  });
});

describe('deal size', () => {
  test('is mean and median of won, lost and open deals, those of unknown amount reported', () => {
    const rows = [
      ...[100, 200, 900].map((amount) => won('2026-01-01', '2026-02-01', amount)),
      won('2026-01-01', '2026-02-01', null),
      { stage: 'lost', amount: 50, closed: '2025-12-31' },
      { stage: 'lost', amount: 70 },
      { stage: 'lead', amount: 10 },
      { stage: 'offer', amount: 30 },
      { stage: 'hold', amount: 5000 },
    ];
    const store = smallStore(rows);
    const all = store.select(dealSize, {});
    expect(all.won).toMatchObject({
      valuedCount: 3,
      sumMinor: 120_000,
      meanMinor: 40_000,
      medianMinor: 20_000,
    });
    expect(all.lost).toMatchObject({ valuedCount: 2, meanMinor: 6000 });
    expect(all.open).toMatchObject({ valuedCount: 2, meanMinor: 2000, medianMinor: 2000 });
    expect(all.leftOut).toEqual([{ reason: 'no-amount', count: 1, valueMinor: null, outOf: 'value' }]);
    const { lost, open, leftOut } = store.select(dealSize, { window: YEAR });
    expect([lost.meanMinor, lost.medianPoint, open.valuedCount]).toEqual([null, null, 2]);
    expect(leftOut[1]).toEqual({ reason: 'no-closed-date', count: 1, valueMinor: 7000, outOf: 'all' });
  });
});

describe('velocity', () => {
  const closed = { created: '2026-01-01', closed: '2026-01-11' };

  test('divides by the valued wins and multiplies all open deals', () => {
    const rows = [
      { stage: 'won', amount: 300, ...closed },
      { stage: 'won', amount: null, ...closed },
      { stage: 'lost', amount: 1, ...closed },
      { stage: 'out', amount: 1, ...closed },
      ...times(4, { stage: 'lead' }),
      { stage: 'hold' },
    ];
    const result = smallStore(rows).select(velocity, {});
    expect(result).toMatchObject({
      scope: 'all',
      cycleFrom: 'created',
      meanWonMinor: 30_000,
      meanCycleDays: 10,
    });
    expect(result.perDayMinor).toBeCloseTo((4 * 30_000 * (2 / 3)) / 10, 9);
    expect(result.leftOut).toEqual([{ reason: 'no-amount', count: 1, valueMinor: null, outOf: 'value' }]);
  });

  test('is null without a win, and over a mean cycle of 0 days', () => {
    const lost = { stage: 'lost', amount: 1, ...closed };
    expect(smallStore([lost, { stage: 'lead' }]).select(velocity, {}).perDayMinor).toBeNull();
    const atOnce = won('2026-01-01', '2026-01-01');
    const result = smallStore([atOnce, { stage: 'lead' }]).select(velocity, {});
    expect([result.meanCycleDays, result.perDayMinor]).toEqual([0, null]);
  });

  test('with a qualified stage counts from there, and says whose path is not known', () => {
    const pipeline = { ...SALES, tracks: [{ ...SALES.tracks[0]!, qualifiedStageId: 'offer' }] };
    const history = walk('w', ['2026-01-01', 'lead'], ['2026-01-06', 'offer'], ['2026-01-11', 'won']);
    const rows = [
      { id: 'w', stage: 'won', amount: 100, ...closed },
      { id: 'plain', stage: 'lost', amount: 40, ...closed },
      { id: 'a', stage: 'lead' },
      { id: 'b', stage: 'offer' },
      { id: 'c', stage: 'contract' },
    ];
    const store = smallStore(rows, { history, pipeline });
    const qualified = store.select(velocity, {});
    expect(qualified).toMatchObject({
      scope: 'qualified',
      open: { count: 2 },
      meanCycleDays: 5,
      perDayMinor: 4000,
    });
    expect(qualified.leftOut).toEqual([{ reason: 'unknown-path', count: 1, valueMinor: 4000, outOf: 'all' }]);
    const all = store.select(velocity, { scope: 'all' });
    expect(all).toMatchObject({
      open: { count: 3 },
      meanCycleDays: 10,
      winRate: { value: 0.5 },
      perDayMinor: 1500,
    });
  });
});

describe('the what-if', () => {
  const factors = { openCount: 40, meanWonMinor: 1_500_000, winRate: 0.6, meanCycleDays: 60 };

  test('caps a win rate at 1 and says so, in the share too', () => {
    const whatIf = velocityWhatIf(factors, { winRate: 2, openCount: 1.2 });
    expect(whatIf.isWinRateCapped).toBe(true);
    expect(whatIf.ratio).toBeCloseTo(2, 12);
    expect(whatIf.shares!.winRate).toBeCloseTo(Math.log(1 / 0.6) / Math.log(2), 12);
  });

  test('has no shares where nothing changed, where changes cancel out, and where a factor is scaled to 0', () => {
    expect(velocityWhatIf(factors, {})).toMatchObject({ ratio: 1, shares: null });
    expect(velocityWhatIf(factors, { openCount: 1.1, meanWonMinor: 1 / 1.1 }).shares).toBeNull();
    expect(velocityWhatIf(factors, { openCount: 0 })).toMatchObject({
      perDayMinor: 0,
      ratio: 0,
      shares: null,
    });
  });

  test('is null where velocity is, or becomes, not to be had', () => {
    expect(velocityWhatIf({ ...factors, winRate: null }, { openCount: 2 })).toMatchObject({
      perDayMinor: null,
      ratio: null,
    });
    expect(velocityWhatIf(factors, { meanCycleDays: 0 })).toMatchObject({ perDayMinor: null, ratio: null });
    expect(velocityWhatIf({ ...factors, openCount: 0 }, { openCount: 2 }).ratio).toBeNull();
    expect(velocityPerDay({ ...factors, meanCycleDays: 0 })).toBeNull();
    expect(velocityWhatIf(factors, { openCount: 1e308 }).perDayMinor).toBeNull();
  });

  test('leaves as it is what a scale does not say, also where it is there and undefined', () => {
    const scale: object = { winRate: undefined, openCount: 2 };
    expect(smallStore([]).select(velocity, { scale }).whatIf!.scale).toEqual({
      openCount: 2,
      meanWonMinor: 1,
      winRate: 1,
      meanCycleDays: 1,
    });
  });

  test('refuses what is no scale', () => {
    for (const scale of [NaN, Infinity, -0.5]) {
      expect(() => velocityWhatIf(factors, { meanCycleDays: scale })).toThrow('invalid-argument');
    }
  });
});
