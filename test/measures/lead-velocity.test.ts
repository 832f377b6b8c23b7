import { describe, expect, test } from 'vitest';
import { creation, leadVelocity } from '../../src/measures/index.js';
import { SALES, smallStore, times, walk } from './small-pipeline.js';

const QUALIFYING = { ...SALES, tracks: [{ ...SALES.tracks[0]!, qualifiedStageId: 'offer' }] };
const MAY_AND_JUNE = { start: '2026-05-01', end: '2026-07-01' };

describe('the golden example of section 9, lead velocity', () => {
  test('100 leads in May and 120 in June: 20 %', () => {
    const rows = [
      ...times(100, { stage: 'offer', stageEntered: '2026-05-12', created: '2026-04-01' }),
      ...times(120, { stage: 'contract', stageEntered: '2026-06-30', created: '2026-04-01' }),
    ];
    const store = smallStore(rows, { pipeline: QUALIFYING });
    const { by, stageName, periods } = store.select(leadVelocity, { window: MAY_AND_JUNE });
    expect([by, stageName]).toEqual(['qualified', 'Offer']);
    expect(periods.map(({ leads }) => leads.count)).toEqual([100, 120]);
    expect(periods[0]?.growth).toEqual({ value: null, numerator: 100, denominator: 0 });
    expect(periods[1]?.growth).toEqual({ value: 0.2, numerator: 20, denominator: 100 });
    expect(periods.map(({ isRunning }) => isRunning)).toEqual([false, false]);
  });
});

describe('lead velocity', () => {
  test('counts a deal once, on the day it first reached the stage, passed it, or was won', () => {
    const history = [
      ...walk(
        'd1',
        ['2026-03-01', 'lead'],
        ['2026-04-02', 'offer'],
        ['2026-05-01', 'lead'],
        ['2026-06-01', 'offer'],
      ),
      ...walk('d2', ['2026-03-01', 'lead'], ['2026-05-05', 'contract']),
      ...walk('d3', ['2026-03-01', 'lead'], ['2026-06-06', 'won']),
      ...walk('d4', ['2026-03-01', 'lead'], ['2026-06-06', 'lost']),
      ...walk('d5', ['2026-03-01', 'lead']),
    ];
    const rows = [
      { stage: 'offer' },
      { stage: 'contract' },
      { stage: 'won', closed: '2026-06-06' },
      { stage: 'lost', closed: '2026-06-06' },
      { stage: 'lead' },
      { stage: 'lost', closed: '2026-06-06' },
      { stage: 'offer' },
    ];
    const store = smallStore(rows, { pipeline: QUALIFYING, history });
    const { periods, leftOut } = store.select(leadVelocity, {
      window: { start: '2026-04-01', end: '2026-07-01' },
    });
    expect(periods.map(({ leads }) => leads.count)).toEqual([1, 1, 1]);
    expect(leftOut.map(({ reason, count }) => [reason, count])).toEqual([
      ['unknown-path', 1],
      ['no-stage-history', 1],
    ]);
  });

  test('has a period for every month, the last twelve unless told, and says which is not over', () => {
    const store = smallStore([{ stage: 'offer', stageEntered: '2026-04-12' }], {
      pipeline: QUALIFYING,
      asOf: '2026-06-15',
    });
    const { periods } = store.select(leadVelocity, {});
    expect(periods).toHaveLength(12);
    expect(periods[0]?.period.start).toBe('2025-07-01');
    expect(periods.map(({ leads }) => leads.count)).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0]);
    expect(periods.at(-2)?.growth.value).toBe(-1);
    expect(periods.at(-1)).toMatchObject({ isRunning: true, growth: { value: null } });
    const year = store.select(leadVelocity, { window: { start: '2026-01-01', end: '2027-01-01' } });
    expect(year.periods).toHaveLength(6);
    const later = store.select(leadVelocity, { window: { start: '2027-01-01', end: '2028-01-01' } });
    expect(later.periods).toEqual([]);
  });

  test('goes by creation where no stage is marked qualified, and by any unit', () => {
    const rows = [
      { stage: 'lead', created: '2026-06-29' },
      { stage: 'lost', created: '2026-06-28' },
      { stage: 'lead' },
    ];
    const { by, periods, leftOut } = smallStore(rows).select(leadVelocity, {
      window: { start: '2026-06-22', end: '2026-07-06' },
      unit: 'week',
    });
    expect(by).toBe('created');
    expect(periods.map(({ leads, isRunning }) => [leads.count, isRunning])).toEqual([
      [1, false],
      [1, true],
    ]);
    expect(leftOut).toEqual([{ reason: 'no-created-date', count: 1, valueMinor: null, outOf: 'all' }]);
  });

  test('refuses a track without a qualified stage, and a unit that is none', () => {
    const store = smallStore([]);
    expect(() => store.select(leadVelocity, { trackId: 'sales' })).toThrow(/marks no qualified stage/);
    expect(() => store.select(leadVelocity, { unit: 'fortnight' as 'week' })).toThrow(/option unit/);
    expect(() => store.select(creation, { unit: 'fortnight' as 'week' })).toThrow(/option unit/);
  });
});

describe('value created', () => {
  const rows = [
    { stage: 'lead', amount: 300, created: '2026-05-02' },
    { stage: 'won', amount: 100, created: '2026-05-03', closed: '2026-05-30' },
    { stage: 'won', amount: 50, created: '2026-05-04', closed: '2026-06-01' },
    { stage: 'lost', amount: null, created: '2026-05-05', closed: '2026-05-06' },
    { stage: 'lead', amount: 7, created: '2026-06-05' },
    { stage: 'lead', amount: 9 },
  ];
  const targets = [{ period: MAY_AND_JUNE, amountMinor: 61_000 }];

  test('stands beside the target of the period and what of it was won at once', () => {
    const result = smallStore(rows, { targets }).select(creation, { window: MAY_AND_JUNE });
    const [may, june] = result.periods;
    expect(may?.created).toMatchObject({ count: 4, valuedCount: 3, valueMinor: 45_000 });
    expect(may?.ofTarget).toEqual({ value: 45_000 / 31_000, numerator: 45_000, denominator: 31_000 });
    expect(may?.wonWithinUnit).toEqual({ value: 0.25, numerator: 1, denominator: 4 });
    expect(may?.wonWithinValue.value).toBe(100 / 450);
    expect(may?.wonWithinOfTarget?.value).toBe(10_000 / 31_000);
    expect(june).toMatchObject({ created: { count: 1 }, wonWithinUnit: { value: 0 } });
    expect(result.leftOut).toEqual([
      { reason: 'no-created-date', count: 1, valueMinor: 900, outOf: 'all' },
      { reason: 'no-amount', count: 1, valueMinor: null, outOf: 'value' },
    ]);
  });

  test('over a longer period, more was won in the same', () => {
    const { periods } = smallStore(rows).select(creation, { window: MAY_AND_JUNE, unit: 'quarter' });
    expect(periods).toHaveLength(1);
    expect(periods[0]?.wonWithin).toMatchObject({ count: 2, valueMinor: 15_000 });
    expect(periods[0]?.ofTarget).toBeNull();
  });
});
