import { describe, expect, test } from 'vitest';
import {
  coverage,
  expectedDaysByStage,
  funnel,
  velocity,
  velocityWhatIf,
  winRate,
} from '../../src/measures/index.js';
import { summarise } from '../../src/summary/index.js';
import { SALES, smallPipeline, smallStore, times, walk } from './small-pipeline.js';

const QUARTER = { start: '2026-04-01', end: '2026-07-01' };

describe('the golden examples of section 1, win rate', () => {
  const A = { stage: 'won', amount: 20_000, closed: '2026-05-01' };
  const B = { stage: 'won', amount: 10_000, closed: '2026-05-02' };
  const C = { stage: 'lost', amount: 40_000, closed: '2026-05-03' };
  const D = { stage: 'lost', amount: 30_000, closed: '2026-05-04' };

  test('A and B won, C and D lost: 50 % by unit, 30 % by value', () => {
    const { unit, value } = smallStore([A, B, C, D]).select(winRate, { window: QUARTER });
    expect(unit.value).toBe(0.5);
    expect(value.value).toBe(0.3);
    expect(value.numerator).toBe(3_000_000);
    expect(value.denominator).toBe(10_000_000);
  });

  const withOpen = smallStore([A, B, { stage: 'offer', amount: 40_000, expectedClose: '2026-06-15' }, D]);

  test('with C open and left out: 2/3 and 50 %', () => {
    const { unit, value } = withOpen.select(winRate, { window: QUARTER });
    expect(unit.value).toBe(2 / 3);
    expect(value.value).toBe(0.5);
  });

  test('with C open and counted as lost: 50 % and 30 %', () => {
    const { unit, value } = withOpen.select(winRate, { window: QUARTER, open: 'as-lost' });
    expect(unit.value).toBe(0.5);
    expect(value.value).toBe(0.3);
  });

  test('with C open, as a range: 50 to 75 % and 30 to 70 %', () => {
    const { unitRange, valueRange } = withOpen.select(winRate, { window: QUARTER, open: 'range' });
    expect(unitRange?.lowest.value).toBe(0.5);
    expect(unitRange?.highest.value).toBe(0.75);
    expect(valueRange?.lowest.value).toBe(0.3);
    expect(valueRange?.highest.value).toBe(0.7);
  });
});

describe('section 2, the funnel', () => {
  test('ten deals of which five go on, two again and one is won: the steps multiply to 10 %', () => {
    const rows = [
      ...times(5, { stage: 'lead', amount: 100 }),
      ...times(3, { stage: 'offer', amount: 100 }),
      { stage: 'contract', amount: 100 },
      { id: 'winner', stage: 'won', amount: 100, closed: '2026-06-01' },
    ];
    const history = walk('winner', ['2026-05-01', 'lead'], ['2026-05-05', 'contract'], ['2026-06-01', 'won']);
    const { steps } = smallStore(rows, { history }).select(funnel, {});
    expect(steps.map((step) => step.count)).toEqual([10, 5, 2, 1]);
    expect(steps.map((step) => step.toNextUnit?.value ?? null)).toEqual([0.5, 0.4, 0.5, null]);
    expect(steps.at(-1)?.ofFirstUnit?.value).toBe(0.1);
  });
});

describe('the golden example of section 3, expected days', () => {
  test('a mean of 30 days and a factor of 2 make 60 days', () => {
    const history = [
      ...walk('d1', ['2026-01-01', 'lead'], ['2026-01-11', 'offer']),
      ...walk('d2', ['2026-01-01', 'lead'], ['2026-02-20', 'offer']),
    ];
    const pipeline = smallPipeline([{ stage: 'offer' }, { stage: 'offer' }], { history });
    expect(expectedDaysByStage(summarise(pipeline))[0]).toEqual({
      days: 60,
      source: 'dwell',
      completedCount: 2,
      sumDwellDays: 60,
    });
  });
});

describe('the golden examples of section 4, velocity', () => {
  test('40 deals, 15,000, 25 % and 60 days: 2,500 a day', () => {
    const closed = { created: '2026-01-01', closed: '2026-03-02' };
    const store = smallStore([
      ...times(40, { stage: 'lead' }),
      { stage: 'won', amount: 15_000, ...closed },
      ...times(3, { stage: 'lost', amount: 900, ...closed }),
    ]);
    const result = store.select(velocity, {});
    expect(result.open.count).toBe(40);
    expect(result.meanWonMinor).toBe(1_500_000);
    expect(result.winRate.value).toBe(0.25);
    expect(result.meanCycleDays).toBe(60);
    expect(result.perDayMinor).toBe(250_000);
  });

  test('10 % more of three factors and 10 % less cycle: the "48 %"', () => {
    const factors = { openCount: 40, meanWonMinor: 1_500_000, winRate: 0.25, meanCycleDays: 60 };
    const scale = { openCount: 1.1, meanWonMinor: 1.1, winRate: 1.1, meanCycleDays: 0.9 };
    const whatIf = velocityWhatIf(factors, scale);
    expect(whatIf.ratio).toBeCloseTo(1.478_888_888_888_889, 12);
    expect(whatIf.perDayMinor).toBeCloseTo(369_722.222_222_222, 6);
    const { openCount, meanWonMinor, winRate: rate, meanCycleDays } = whatIf.shares!;
    expect(openCount).toBeCloseTo(0.243_578_734, 9);
    expect(meanCycleDays).toBeCloseTo(0.269_263_798, 9);
    expect(openCount + meanWonMinor + rate + meanCycleDays).toBeCloseTo(1, 12);
    expect(whatIf.isWinRateCapped).toBe(false);
  });
});

describe('the golden examples of section 5, coverage', () => {
  const open = times(3, { stage: 'offer', amount: 100_000, expectedClose: '2026-06-15' });
  const closedBefore = [
    { stage: 'won', amount: 10_000, closed: '2026-01-10' },
    { stage: 'lost', amount: 30_000, closed: '2026-01-10' },
  ];
  const args = { window: QUARTER, targetMinor: 10_000_000 };

  test('300,000 open against 100,000 is 3.0×, with a win rate of 25 % low against 4×', () => {
    const result = smallStore([...open, ...closedBefore]).select(coverage, args);
    expect(result.coverage?.value).toBe(3);
    expect(result.required.multiple).toBe(4);
    expect(result.zone).toBe('low');
    expect(result.floor).toBe(4);
    expect(result.ceiling).toBe(8);
  });

  test('with 40,000 of it won, 5.0× of what remains', () => {
    const won = { stage: 'won', amount: 40_000, closed: '2026-05-05' };
    const result = smallStore([...open, won]).select(coverage, { ...args, against: 'remaining' });
    expect(result.remainingMinor).toBe(6_000_000);
    expect(result.coverage?.value).toBe(5);
    expect(result.attainment?.value).toBe(0.4);
  });

  test('a target of 0 gives no ratio but a state', () => {
    const result = smallStore(open).select(coverage, { window: QUARTER, targetMinor: 0 });
    expect(result.coverage).toBeNull();
    expect(result.state).toBe('zero-target');
  });
});

test('the small pipeline is parsed without complaint', () => {
  expect(SALES.tracks[0]?.stages.length).toBe(7);
  const { issues } = smallPipeline([
    { stage: 'won', amount: 1, created: '2026-01-01', closed: '2026-02-01', owner: 'Ann' },
  ]);
  expect(issues).toEqual([]);
});
