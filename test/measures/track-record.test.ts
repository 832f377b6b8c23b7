import { describe, expect, test } from 'vitest';
import { trackRecord } from '../../src/measures/index.js';
import { parsePipeline, type HistoryEvent } from '../../src/model/index.js';
import { createPipelineStore } from '../../src/summary/index.js';
import { SALES } from './small-pipeline.js';

const QUARTER = { start: '2026-04-01', end: '2026-07-01' };

interface CrmRow {
  readonly id: string;
  readonly stage: string;
  readonly amount: number;
  readonly created: string;
  readonly closed?: string;
  readonly expectedClose?: string;
  readonly owner?: string;
  readonly probability?: number;
  readonly forecastCategory?: string;
  readonly removed?: string;
}

const at = (dealId: string, day: string, more: Partial<HistoryEvent>): HistoryEvent => ({
  dealId,
  at: day,
  ...more,
});

/** Six deals forecast for the quarter, one created in it, one for later. */
const deals: CrmRow[] = [
  {
    id: 'won',
    stage: 'won',
    amount: 120,
    created: '2026-01-01',
    closed: '2026-05-01',
    owner: 'ada',
    probability: 1,
    expectedClose: '2026-06-01',
    forecastCategory: 'commit',
  },
  {
    id: 'lost',
    stage: 'lost',
    amount: 50,
    created: '2026-01-01',
    closed: '2026-05-02',
    owner: 'ada',
    probability: 0,
    expectedClose: '2026-06-01',
    forecastCategory: 'commit',
  },
  {
    id: 'slipped',
    stage: 'offer',
    amount: 30,
    created: '2026-01-01',
    expectedClose: '2026-09-01',
    owner: 'bo',
    probability: 0.5,
  },
  {
    id: 'stuck',
    stage: 'offer',
    amount: 8,
    created: '2026-01-01',
    expectedClose: '2026-06-01',
    owner: 'bo',
    probability: 0.5,
  },
  { id: 'parked', stage: 'hold', amount: 4, created: '2026-01-01', expectedClose: '2026-06-01', owner: 'bo' },
  {
    id: 'removed',
    stage: 'offer',
    amount: 2,
    created: '2026-01-01',
    expectedClose: '2026-06-01',
    removed: '2026-06-15',
  },
  { id: 'new', stage: 'won', amount: 60, created: '2026-04-10', closed: '2026-06-30', owner: 'ada' },
  { id: 'later', stage: 'offer', amount: 1000, created: '2026-01-01', expectedClose: '2026-08-01' },
];
const START = '2026-01-01';
const history: HistoryEvent[] = [
  at('won', START, {
    stage: 'offer',
    amount: 100,
    probability: 0.6,
    expectedClose: '2026-06-01',
    forecastCategory: 'commit',
  }),
  at('won', '2026-05-01', { stage: 'won', amount: 120, probability: 1 }),
  at('lost', START, {
    stage: 'lead',
    probability: 0.4,
    expectedClose: '2026-06-01',
    forecastCategory: 'commit',
  }),
  at('lost', '2026-05-02', { stage: 'lost', probability: 0 }),
  at('slipped', START, { stage: 'offer', expectedClose: '2026-06-30' }),
  at('slipped', '2026-06-20', { expectedClose: '2026-09-01' }),
  at('stuck', START, { stage: 'offer' }),
  at('parked', START, { stage: 'offer' }),
  at('parked', '2026-04-15', { stage: 'hold' }),
  at('removed', START, { stage: 'offer' }),
  at('new', '2026-04-10', { stage: 'offer' }),
  at('new', '2026-06-30', { stage: 'won' }),
  at('later', START, { stage: 'offer' }),
];
const store = (asOf: string) => createPipelineStore(parsePipeline({ pipeline: SALES, deals, history, asOf }));

describe('the track record of a period that is over', () => {
  const result = store('2026-07-10').select(trackRecord, { window: QUARTER });

  test('tells of every deal forecast at its start what became of it', () => {
    const { deals: all, outcomes } = result.all;
    expect([result.day, result.until, result.isRunning]).toEqual(['2026-03-31', '2026-06-30', false]);
    expect([all.count, all.valueMinor]).toEqual([6, 19_400]);
    expect(
      Object.entries(outcomes).map(([name, { count, valueMinor }]) => [name, count, valueMinor]),
    ).toEqual([
      ['won', 1, 10_000],
      ['slipped', 2, 3_800],
      ['lost', 1, 5_000],
      ['withdrawn', 2, 600],
      ['pending', 0, 0],
    ]);
    expect(result.all.came.valueMinor).toBe(12_000);
  });

  test('holds the weighted forecast against all that was won, the unforeseen too', () => {
    expect(result.all.weightedMinor).toBe(6_000 + 2_000 + 1_500 + 400);
    expect(result.forecastMinor).toBe(9_900);
    expect(result.won).toMatchObject({ count: 2, valueMinor: 18_000 });
    expect(result.error?.signed.value).toBe(-0.45);
    expect(result.error?.absolute.value).toBe(0.45);
    expect(result.leftOut).toEqual([{ reason: 'no-probability', count: 2, valueMinor: 600, outOf: 'all' }]);
  });

  test('scores the probabilities that there were, not those of today', () => {
    expect(result.calibration.count).toBe(4);
    expect(result.calibration.brier.value).toBe(0.205);
    expect(result.calibration.bins[6]).toMatchObject({ count: 1, won: { value: 1 } });
  });

  test('is told by category, and by the owner there was', () => {
    const commit = result.categories.find(({ id }) => id === 'commit');
    expect(commit?.deals.count).toBe(2);
    expect(commit?.error?.signed.value).toBe((8_000 - 12_000) / 12_000);
    expect(result.categories.map(({ id }) => id)).toEqual([
      'pipeline',
      'best-case',
      'commit',
      'omitted',
      null,
    ]);
    const owners = store('2026-07-10').selectGroups(trackRecord, { window: QUARTER }, { groupBy: 'owner' });
    expect(owners.map(({ key, result: of }) => [key, of.all.deals.count, of.won.count])).toEqual([
      ['ada', 2, 2],
      ['bo', 3, 0],
      [null, 1, 0],
    ]);
  });
});

describe('the track record of a period that goes on', () => {
  test('has deals that are pending, which nothing is said of yet', () => {
    const { all, isRunning, calibration, until } = store('2026-05-15').select(trackRecord, {
      window: QUARTER,
    });
    expect([isRunning, until]).toEqual([true, '2026-05-15']);
    expect(all.outcomes.pending.count).toBe(3);
    expect(all.outcomes.slipped.count).toBe(0);
    expect(calibration.count).toBe(2);
  });

  test('can be of a forecast made on a day in it', () => {
    const running = store('2026-07-10').select(trackRecord, { window: QUARTER, day: '2026-05-01' });
    expect(running.wonBefore).toMatchObject({ count: 1, valueMinor: 12_000 });
    expect(running.all.deals.count).toBe(4);
    expect(() => store('2026-07-10').select(trackRecord, { window: QUARTER, day: '2026-07-01' })).toThrow(
      /cannot be of "2026-07-01"/,
    );
  });
});

test('deals of which it is not known where they stood are told, and fields whose history is not', () => {
  const rows: CrmRow[] = [
    { id: 'a', stage: 'lost', amount: 1, created: START, closed: '2026-05-01', expectedClose: '2026-05-01' },
  ];
  const pipeline = parsePipeline({ pipeline: SALES, deals: rows, asOf: '2026-07-10' });
  const result = createPipelineStore(pipeline).select(trackRecord, { window: QUARTER });
  expect(result.all.deals.count).toBe(0);
  expect(result.leftOut).toEqual([{ reason: 'unknown-path', count: 1, valueMinor: 100, outOf: 'all' }]);
  expect(result.approximate).toEqual(['amount', 'owner', 'expectedClose', 'probability', 'forecastCategory']);
});
