import { describe, expect, test } from 'vitest';
import { winIncidence } from '../../src/measures/index.js';
import { addDays, PipelineError } from '../../src/model/index.js';
import { SALES, smallStore, walk } from './small-pipeline.js';

const BEGIN = '2026-01-01';

/** Deals that reached offer and ended after so many days as won, lost or out, or (`offer`) stand there since. */
function ends(...deals: readonly (readonly [stage: string, days: number])[]) {
  const rows = deals.map(([stage, days]) => ({
    stage,
    ...(stage === 'offer' ? {} : { closed: addDays(BEGIN, days) }),
  }));
  const history = deals.flatMap(([stage, days], index) =>
    stage === 'offer'
      ? walk(`d${index + 1}`, [addDays('2026-06-30', -days), 'offer'])
      : walk(`d${index + 1}`, [BEGIN, 'offer'], [addDays(BEGIN, days), stage]),
  );
  return smallStore(rows, { history });
}

test('where all have ended it is the share won, whenever', () => {
  const result = ends(['won', 30], ['lost', 5], ['lost', 10], ['out', 10]).select(winIncidence, {
    from: 'offer',
  });
  expect([result.lowest, result.highest]).toEqual([0.25, 0.25]);
  expect(result.steps.at(-1)).toMatchObject({ won: 0.25, lost: 0.5, disqualified: 0.25, survival: 0 });
});

test('open deals are at risk for as long as they stand: what was seen to end after is shared among fewer', () => {
  // Days: lost 10, open 15, won 20, lost 30, open 40. After 10: 4/5 go on; of three at 20 one is won: 4/5 × 1/3.
  const store = ends(['lost', 10], ['offer', 15], ['won', 20], ['lost', 30], ['offer', 40]);
  const result = store.select(winIncidence, { from: 'offer' });
  expect(result.lowest).toBeCloseTo(4 / 15, 12);
  // 4/5 × 2/3 × 1/2 have not ended.
  expect(result.highest).toBeCloseTo(8 / 15, 12);
  expect(
    result.steps.map(({ days, atRiskCount, censoredCount }) => [days, atRiskCount, censoredCount]),
  ).toEqual([
    [10, 5, 0],
    [15, 4, 1],
    [20, 3, 0],
    [30, 2, 0],
    [40, 1, 1],
  ]);
  expect([result.wonCount, result.lostCount, result.censoredCount]).toEqual([1, 2, 2]);
});

test('at a tie those that end come before those that stand', () => {
  const { lowest, steps } = ends(['won', 10], ['offer', 10], ['lost', 20]).select(winIncidence, {
    from: 'offer',
  });
  expect(lowest).toBe(1 / 3);
  expect(steps[0]).toMatchObject({ atRiskCount: 3, wonCount: 1, censoredCount: 1 });
});

test('a win rate of closed deals alone would say 50 %, where the only loss came early', () => {
  const store = ends(['lost', 1], ['won', 100], ...Array.from({ length: 8 }, () => ['offer', 50] as const));
  const { lowest, highest } = store.select(winIncidence, { from: 'offer' });
  expect(lowest).toBeCloseTo(0.9, 12);
  expect(highest).toBeCloseTo(0.9, 12);
});

describe('the clock', () => {
  const daysOf = (stage: string, from: string, ...steps: [string, string][]) => {
    const closed = ['won', 'lost'].includes(stage) ? { closed: steps.at(-1)![0] } : {};
    const store = smallStore([{ stage, ...closed }], { history: walk('d1', ...steps) });
    return store.select(winIncidence, { from }).steps.map(({ days }) => days);
  };

  test('starts on first entering the stage, however often it is entered again', () => {
    const steps: [string, string][] = [
      ['2026-01-01', 'lead'],
      ['2026-01-11', 'offer'],
      ['2026-01-21', 'lead'],
      ['2026-01-31', 'offer'],
      ['2026-02-10', 'won'],
    ];
    expect(daysOf('won', 'lead', ...steps)).toEqual([40]);
    expect(daysOf('won', 'offer', ...steps)).toEqual([30]);
  });

  test('starts on entering a later stage where the stage was skipped, and at the win where all were', () => {
    expect(
      daysOf('won', 'offer', ['2026-01-01', 'lead'], ['2026-01-11', 'contract'], ['2026-01-16', 'won']),
    ).toEqual([5]);
    expect(daysOf('won', 'offer', ['2026-01-01', 'lead'], ['2026-01-11', 'won'])).toEqual([0]);
    expect(daysOf('lost', 'offer', ['2026-01-01', 'lead'], ['2026-01-11', 'lost'])).toEqual([]);
  });

  test('stops on hold, and where the deal was lost before it was taken up again', () => {
    expect(
      daysOf(
        'won',
        'lead',
        ['2026-01-01', 'lead'],
        ['2026-01-11', 'hold'],
        ['2026-02-01', 'lead'],
        ['2026-02-11', 'won'],
      ),
    ).toEqual([20]);
    expect(
      daysOf(
        'won',
        'lead',
        ['2026-01-01', 'lead'],
        ['2026-01-11', 'hold'],
        ['2026-02-01', 'offer'],
        ['2026-02-11', 'won'],
      ),
    ).toEqual([20]);
    expect(
      daysOf(
        'won',
        'lead',
        ['2026-01-01', 'lead'],
        ['2026-01-11', 'lost'],
        ['2026-02-01', 'offer'],
        ['2026-02-11', 'won'],
      ),
    ).toEqual([20]);
    expect(
      daysOf('lost', 'lead', ['2026-01-01', 'lead'], ['2026-01-11', 'hold'], ['2026-02-01', 'lost']),
    ).toEqual([10]);
  });

  test('of a deal on hold is known up to the hold, of an open one up to today', () => {
    expect(daysOf('hold', 'lead', ['2026-06-01', 'lead'], ['2026-06-11', 'hold'])).toEqual([10]);
    expect(
      daysOf('lead', 'lead', ['2026-06-01', 'lead'], ['2026-06-11', 'hold'], ['2026-06-21', 'lead']),
    ).toEqual([19]);
    expect(daysOf('offer', 'lead', ['2026-06-01', 'lead'], ['2026-06-11', 'offer'])).toEqual([29]);
  });

  test('ends in a track on moving on to a later one', () => {
    const leads = { id: 'leads', name: 'Leads', stages: [{ id: 'new', name: 'New', kind: 'open' as const }] };
    const history = walk('d1', ['2026-06-01', 'new'], ['2026-06-06', 'lead'], ['2026-06-20', 'offer']);
    const pipeline = { ...SALES, tracks: [leads, ...SALES.tracks] };
    const { steps, wonCount } = smallStore([{ stage: 'offer' }], { pipeline, history }).select(winIncidence, {
      from: 'new',
    });
    expect([steps.length, steps[0]!.days, wonCount]).toEqual([1, 5, 1]);
  });
});

test('of no deals nothing is known, and a stage that is not open is a mistake', () => {
  const store = smallStore([]);
  const { lowest, highest, steps } = store.select(winIncidence, { from: 'lead' });
  expect([lowest, highest, steps]).toEqual([null, null, []]);
  expect(() => store.select(winIncidence, { from: 'won' })).toThrow(PipelineError);
});

test('deals of unknown path, and of unknown days, are told', () => {
  const history = walk('d2', ['2026-01-01', 'lead']);
  const rows = [
    { stage: 'won', closed: '2026-06-02' },
    { stage: 'lost' },
    { stage: 'lead' },
    { stage: 'hold' },
  ];
  const { leftOut, unknownDaysCount } = smallStore(rows, { history }).select(winIncidence, { from: 'lead' });
  expect(unknownDaysCount).toBe(2);
  expect(leftOut.map(({ reason, count }) => [reason, count])).toEqual([
    ['unknown-path', 1],
    ['no-stage-history', 1],
  ]);
});

test('never passes 1, however the fractions add up', () => {
  // Two are won and one goes out of sight, three times; the last is won. Added up in doubles: 1.0000000000000002.
  const each = [1, 2, 3].flatMap((days) => [
    ['won', days] as const,
    ['won', days] as const,
    ['offer', days] as const,
  ]);
  const { lowest, highest, steps } = ends(...each, ['won', 4]).select(winIncidence, { from: 'offer' });
  expect([lowest, highest, steps.at(-1)!.won]).toEqual([1, 1, 1]);
});
