import { describe, expect, test } from 'vitest';
import { cycleAwareCoverage } from '../../src/measures/index.js';
import { addDays } from '../../src/model/index.js';
import { createPipelineStore, summarise } from '../../src/summary/index.js';
import { smallPipeline, smallStore, walk, type Row } from './small-pipeline.js';

const BEGIN = '2026-01-01';
const AS_OF = '2026-06-30';

/** Visits to offer that ended after so many days. */
const PAST = [
  ['won', 10],
  ['won', 20],
  ['lost', 10],
  ['lost', 30],
] as const;

const pastRows = (past: readonly (readonly [string, number])[]): Row[] =>
  past.map(([stage, days]) => ({ stage, closed: addDays(BEGIN, days), amount: 1 }));

const pastWalks = (past: readonly (readonly [string, number])[]) =>
  past.flatMap(([stage, days], index) =>
    walk(`d${index + 1}`, [BEGIN, 'offer'], [addDays(BEGIN, days), stage]),
  );

const baseline = summarise(smallPipeline(pastRows(PAST), { history: pastWalks(PAST) }));

/** One open deal of 100 that stands in offer for `age` days, looked at with `daysAhead` days left of the period. */
function expectedOf(age: number, daysAhead: number) {
  const history = walk('d1', [addDays(AS_OF, -age), 'offer']);
  const store = createPipelineStore(smallPipeline([{ stage: 'offer', amount: 100 }], { history }), {
    baseline,
  });
  const window = { start: '2026-06-01', end: addDays(AS_OF, daysAhead + 1) };
  return store.select(cycleAwareCoverage, { window, targetMinor: 40_000 });
}

describe('the golden example of section 5: won after 10 and 20 days, lost after 10 and 30', () => {
  test.each([
    [5, 10, 1 / 4],
    [5, 20, 1 / 2],
    [15, 10, 1 / 2],
  ])('there for %d days, %d left: %d', (age, daysAhead, chance) => {
    const result = expectedOf(age, daysAhead);
    expect(result.daysAhead).toBe(daysAhead);
    expect(result.expectedWins).toBe(chance);
    expect(result.expectedMinor).toBe(10_000 * chance);
    expect(result.ofTarget?.value).toBe(chance / 4);
  });

  test('with no day left nothing more is won', () => {
    expect(expectedOf(5, 0).expectedMinor).toBe(0);
  });

  test('there for longer than any before: 0, and counted', () => {
    const { expectedMinor, beyondHistory } = expectedOf(30, 50);
    expect(expectedMinor).toBe(0);
    expect(beyondHistory).toMatchObject({ count: 1, valueMinor: 10_000 });
    expect(expectedOf(29, 50).beyondHistory.count).toBe(0);
  });
});

describe('what deals do after', () => {
  test('one who goes on may be won from the next stage, in the days that are left then', () => {
    // From lead to offer after 5 days, always; from offer won after 5 or lost after 10.
    const history = [
      ...walk('d1', ['2026-01-01', 'lead'], ['2026-01-06', 'offer'], ['2026-01-11', 'won']),
      ...walk('d2', ['2026-01-01', 'lead'], ['2026-01-06', 'offer'], ['2026-01-16', 'lost']),
      ...walk('d3', ['2026-06-28', 'lead']),
    ];
    const rows = [
      { stage: 'won', closed: '2026-01-11' },
      { stage: 'lost', closed: '2026-01-16' },
      { stage: 'lead', amount: 100 },
    ];
    const store = smallStore(rows, { history });
    const wins = (end: string) =>
      store.select(cycleAwareCoverage, { window: { start: '2026-06-01', end } }).expectedWins;
    expect(wins('2026-07-08')).toBe(0);
    expect(wins('2026-07-09')).toBe(0.5);
  });

  test('who passed a stage on the day of coming there went straight on', () => {
    const history = [
      ...walk(
        'd1',
        ['2026-01-01', 'lead'],
        ['2026-01-06', 'offer'],
        ['2026-01-06', 'contract'],
        ['2026-01-11', 'won'],
      ),
      ...walk('d2', ['2026-06-28', 'lead']),
    ];
    const rows = [{ stage: 'won', closed: '2026-01-11' }, { stage: 'lead' }];
    const window = { start: '2026-06-01', end: '2026-08-01' };
    const { stages, expectedWins } = smallStore(rows, { history }).select(cycleAwareCoverage, { window });
    expect(expectedWins).toBe(1);
    expect(stages.map((stage) => stage.expectedWins)).toEqual([1, 0, 0]);
  });

  test('deals that stand, or are on hold, count as having lasted so long', () => {
    const rows = [...pastRows([['won', 10]]), { stage: 'offer' }, { stage: 'hold' }];
    const history = [
      ...pastWalks([['won', 10]]),
      ...walk('d2', [addDays(AS_OF, -12), 'offer']),
      ...walk('d3', ['2026-06-01', 'offer'], ['2026-06-21', 'hold']),
    ];
    const own = summarise(smallPipeline(rows, { history }));
    const open = walk('d1', [addDays(AS_OF, -3), 'offer']);
    const store = createPipelineStore(smallPipeline([{ stage: 'offer' }], { history: open }), {
      baseline: own,
    });
    const window = { start: '2026-06-01', end: '2026-08-01' };
    // Of three that lasted ten days, one was won then.
    expect(store.select(cycleAwareCoverage, { window }).expectedWins).toBeCloseTo(1 / 3, 12);
  });
});

describe('the period', () => {
  test('one that has not begun takes the wins in it only', () => {
    const history = walk('d1', [addDays(AS_OF, -5), 'offer']);
    const store = createPipelineStore(smallPipeline([{ stage: 'offer', amount: 100 }], { history }), {
      baseline,
    });
    const inJuly = store.select(cycleAwareCoverage, { window: { start: '2026-07-08', end: '2026-08-01' } });
    expect([inJuly.daysBefore, inJuly.daysAhead]).toEqual([7, 31]);
    // Won at ten days is on 5 July: before it.
    expect(inJuly.expectedWins).toBe(1 / 4);
  });

  test('one that is over has no days left', () => {
    const history = walk('d1', [addDays(AS_OF, -5), 'offer']);
    const store = createPipelineStore(smallPipeline([{ stage: 'offer', amount: 100 }], { history }), {
      baseline,
    });
    const { expectedMinor, daysAhead } = store.select(cycleAwareCoverage, {
      window: { start: '2026-01-01', end: '2026-04-01' },
    });
    expect([expectedMinor, daysAhead]).toEqual([0, 0]);
  });
});

test('expected won is set against the target and against what remains of it', () => {
  const history = [...walk('d1', [addDays(AS_OF, -5), 'offer'])];
  const rows = [
    { stage: 'offer', amount: 100 },
    { stage: 'won', amount: 150, closed: '2026-06-10' },
  ];
  const store = createPipelineStore(smallPipeline(rows, { history }), { baseline });
  const window = { start: '2026-06-01', end: addDays(AS_OF, 21) };
  const result = store.select(cycleAwareCoverage, { window, targetMinor: 20_000 });
  expect(result.state).toBe('open');
  expect(result.ofTarget).toEqual({ value: 0.25, numerator: 5000, denominator: 20_000 });
  expect(result.ofRemaining).toEqual({ value: 1, numerator: 5000, denominator: 5000 });
});

test('a target of 0 gives a state and no ratio, and without any visit that ended nothing is expected or ruled out', () => {
  const history = walk('d1', ['2026-06-01', 'offer']);
  const store = smallStore([{ stage: 'offer', amount: 100 }], { history });
  const window = { start: '2026-06-01', end: '2026-08-01' };
  const result = store.select(cycleAwareCoverage, { window, targetMinor: 0 });
  expect([result.state, result.ofTarget]).toEqual(['zero-target', null]);
  expect([result.expectedMinor, result.expectedWins]).toEqual([null, null]);
  expect(result.stages[1]!.expectedMinor).toBeNull();
});

test('open deals not known since when they stand there are left out, and told', () => {
  const rows = [...pastRows(PAST), { stage: 'offer', amount: 100 }];
  const { leftOut, open } = smallStore(rows, { history: pastWalks(PAST) }).select(cycleAwareCoverage, {
    window: { start: '2026-06-01', end: '2026-08-01' },
  });
  expect(open.count).toBe(0);
  expect(leftOut.map(({ reason, count }) => [reason, count])).toEqual([['no-stage-history', 1]]);
});
