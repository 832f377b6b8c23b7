import { describe, expect, test } from 'vitest';
import {
  evaluate,
  explain,
  health,
  healthScore,
  velocityHealth,
  velocityOfPeers,
} from '../../src/measures/index.js';
import { parsePipeline, type PipelineDefinition, type Stage } from '../../src/model/index.js';
import { createPipelineStore, type PipelineStore } from '../../src/summary/index.js';
import { SALES, smallStore, times, walk, type Row } from './small-pipeline.js';

const QUARTER = { start: '2026-04-01', end: '2026-07-01' };

describe('the golden example of section 12', () => {
  test('76, 76, 75 and 80 are 76.75, shown 77', () => {
    expect(healthScore([76, 76, 75, 80])).toEqual({
      mean: { value: 76.75, numerator: 307, denominator: 4 },
      shown: 77,
    });
  });

  test('scores that are not known are left out, and their number told', () => {
    expect(healthScore([100, null, 50, null])).toEqual({
      mean: { value: 75, numerator: 150, denominator: 2 },
      shown: 75,
    });
    expect(healthScore([null, null])).toMatchObject({ mean: { value: null, denominator: 0 }, shown: null });
  });
});

/** An open deal with nothing wrong with it on 30 June, but for what is said. */
const sound = (more: object = {}): Row & Record<string, unknown> => ({
  stage: 'offer',
  amount: 100,
  created: '2026-06-01',
  expectedClose: '2026-07-15',
  owner: 'ada',
  lastActivity: '2026-06-20',
  nextStep: 'Call',
  ...more,
});

function storeOf(rows: readonly object[], more: object = {}): PipelineStore {
  return createPipelineStore(
    parsePipeline({
      pipeline: SALES,
      asOf: '2026-06-30',
      deals: rows.map((row, index) => ({ id: `d${index + 1}`, ...row })),
      ...more,
    }),
  );
}

/** The usual track, with something more told of the stage that deals stand in. */
function withOffer(more: Partial<Stage>): PipelineDefinition {
  const tracks = SALES.tracks.map((track) => ({
    ...track,
    stages: track.stages.map((stage) => (stage.id === 'offer' ? { ...stage, ...more } : stage)),
  }));
  return { ...SALES, tracks };
}

const faultsOf = (store: PipelineStore, more: object = {}) => {
  const { integrity } = store.select(health, { window: QUARTER, ...more });
  const found = integrity.faults.filter(({ count }) => count !== 0);
  return [
    integrity.openCount,
    integrity.faultlessCount,
    Object.fromEntries(found.map((each) => [each.fault, each.count])),
  ];
};

describe('integrity', () => {
  test('a deal with nothing wrong is without a fault, and a fault of one is counted as that', () => {
    expect(faultsOf(storeOf([sound(), sound()]))).toEqual([2, 2, {}]);
    const each: [string, object][] = [
      ['no-amount', { amount: null }],
      ['no-expected-close', { expectedClose: undefined }],
      ['expected-close-past', { expectedClose: '2026-06-29' }],
      ['no-activity', { lastActivity: '2026-05-30' }],
      ['no-next-step', { nextStep: ' ' }],
      ['no-owner', { owner: undefined }],
    ];
    for (const [fault, more] of each) {
      expect(faultsOf(storeOf([sound(), sound(more)]))).toEqual([2, 1, { [fault]: 1 }]);
    }
  });

  test('a deal with several faults is counted in each, and once as faulty', () => {
    const store = storeOf([sound(), sound({ amount: null, owner: undefined, lastActivity: '2026-01-01' })]);
    expect(faultsOf(store)).toEqual([2, 1, { 'no-amount': 1, 'no-owner': 1, 'no-activity': 1 }]);
  });

  test('overdue is more days than expected, and a skipped stage one that was passed by', () => {
    const pipeline = withOffer({ expectedDays: 10 });
    const overdue = storeOf(
      [sound({ id: 'x', stageEntered: '2026-06-19' }), sound({ stageEntered: '2026-06-20' })],
      {
        pipeline,
      },
    );
    expect(faultsOf(overdue)).toEqual([2, 1, { overdue: 1 }]);
    const history = walk('d1', ['2026-06-01', 'lead'], ['2026-06-05', 'contract']);
    expect(faultsOf(storeOf([sound({ stage: 'contract' }), sound()], { history }))).toEqual([
      2,
      1,
      { 'skipped-stage': 1 },
    ]);
  });

  test('a probability more than 25 points off its stage is out of line; how many is for the host to say', () => {
    const pipeline = withOffer({ probabilityBasisPoints: 5000 });
    const store = storeOf([sound({ probability: 0.75 }), sound({ probability: 0.76 }), sound()], {
      pipeline,
    });
    expect(faultsOf(store)).toEqual([3, 2, { 'probability-out-of-line': 1 }]);
    expect(faultsOf(store, { probabilityTolerance: 2400 })).toEqual([3, 1, { 'probability-out-of-line': 2 }]);
  });

  test('where no deal tells next steps or activities, that one does not is no fault, and not known', () => {
    const bare = { nextStep: undefined, lastActivity: undefined };
    expect(faultsOf(storeOf([sound(bare), sound(bare)]))).toEqual([
      2,
      2,
      { 'no-activity': null, 'no-next-step': null },
    ]);
  });

  test('without an activity the days count from the creation; a day on, one more deal is quiet', () => {
    const store = storeOf([sound({ lastActivity: undefined, created: '2026-05-31' }), sound()]);
    expect(faultsOf(store)).toEqual([2, 2, {}]);
    store.apply({ type: 'as-of', asOf: '2026-07-01' });
    expect(faultsOf(store)).toEqual([2, 1, { 'no-activity': 1 }]);
  });

  test('numbers that are none are refused', () => {
    const store = storeOf([sound()]);
    expect(() => store.select(health, { window: QUARTER, inactiveDays: NaN })).toThrow(/inactiveDays/);
    expect(() => store.select(health, { window: QUARTER, probabilityTolerance: -1 })).toThrow(
      /probabilityTolerance/,
    );
  });
});

const closed = (stage: 'won' | 'lost', amount: number, closedOn = '2026-02-01'): Row => ({
  stage,
  amount,
  closed: closedOn,
});

describe('value, number and balance', () => {
  // Two of four won, ten days each in one stage; ten won of twenty there.
  const history = [1, 2, 3, 4].flatMap((n) =>
    walk(`d${n}`, ['2026-01-22', 'lead'], ['2026-02-01', n <= 2 ? 'won' : 'lost']),
  );
  const ended = [closed('won', 100), closed('won', 100), closed('lost', 100), closed('lost', 100)];

  test('number: four standing at a win rate of a half are two wins of the three that are needed', () => {
    const store = smallStore([...ended, ...times(4, { stage: 'lead', amount: 100 })], { history });
    const { factors, winsNeeded } = store.select(health, { window: QUARTER, targetMinor: 30_000 });
    expect(winsNeeded).toBe(3);
    expect(factors[2]).toEqual({
      factor: 'number',
      score: 100 * (2 / 3),
      ratio: { value: 2 / 3, numerator: 2, denominator: 3 },
      unknownBecause: null,
    });
  });

  test('value: what is expected of the deals within the period ÷ what remains', () => {
    const open = [...times(4, { stage: 'lead', amount: 100, stageEntered: '2026-06-20' })];
    const store = smallStore([...ended, ...open], { history, asOf: '2026-06-25' });
    const { factors, expectedMinor, remainingMinor } = store.select(health, {
      window: QUARTER,
      targetMinor: 80_000,
    });
    expect([expectedMinor, remainingMinor]).toEqual([20_000, 80_000]);
    expect(factors[1]).toMatchObject({ score: 25, ratio: { numerator: 20_000, denominator: 80_000 } });
  });

  test('balance: all value in the one stage of two that has all the factor is 100, half of it 50, none of it 0', () => {
    const open = (inLead: number, inOffer: number): number | null | undefined =>
      smallStore(
        [
          ...ended,
          ...times(inLead, { stage: 'lead', amount: 1 }),
          ...times(inOffer, { stage: 'offer', amount: 1 }),
        ],
        { history },
      ).select(health, { window: QUARTER }).factors[3]?.score;
    expect([open(2, 0), open(1, 1), open(0, 2)]).toEqual([100, 50, 0]);
  });

  test('a target that is met is 100 and 100; without one value and number are not known, and the mean is of the others', () => {
    const store = smallStore([...ended, closed('won', 500, '2026-05-01'), { stage: 'lead', amount: 100 }], {
      history,
    });
    const scores = (targetMinor: number | null) =>
      store.select(health, { window: QUARTER, targetMinor }).factors.map(({ score }) => score);
    expect(scores(50_000).slice(1, 3)).toEqual([100, 100]);
    const without = store.select(health, { window: QUARTER, targetMinor: null });
    expect(without.factors.map(({ unknownBecause }) => unknownBecause)).toEqual([
      null,
      'no-target',
      'no-target',
      null,
    ]);
    expect(without.mean.denominator).toBe(2);
  });

  test('with nothing open all that is not known says why, and all four are there', () => {
    const { factors, shown } = smallStore([]).select(health, { window: QUARTER, targetMinor: 100 });
    expect(factors.map(({ unknownBecause }) => unknownBecause)).toEqual([
      'no-open-deals',
      'no-history',
      'no-wins',
      'no-open-deals',
    ]);
    expect(shown).toBeNull();
  });

  test('every score is explained by numbers that give it', () => {
    const store = smallStore([...ended, ...times(4, { stage: 'lead', amount: 100 })], { history });
    const result = store.select(health, { window: QUARTER, targetMinor: 30_000 });
    const scores = explain(result).map(({ expression }) => evaluate(expression));
    expect(scores).toEqual([...result.factors.map(({ score }) => score), result.mean.value]);
  });
});

describe('the four factors of velocity', () => {
  const own = { openCount: 40, meanWonMinor: 1_500_000, winRate: 0.25, meanCycleDays: 60 };

  test('each against its benchmark, and of the cycle the other way round', () => {
    const benchmark = { openCount: 50, meanWonMinor: 1_000_000, winRate: 0.5, meanCycleDays: 45 };
    const { factors, mean, shown } = velocityHealth(own, benchmark);
    expect(factors.map(({ factor, score }) => [factor, score])).toEqual([
      ['meanWonMinor', 100],
      ['openCount', 80],
      ['winRate', 50],
      ['meanCycleDays', 75],
    ]);
    expect([mean.value, shown]).toEqual([76.25, 76]);
  });

  test('against the median of peers; what none of them knows is not known', () => {
    const peers = [
      { openCount: 10, meanWonMinor: null, winRate: 0.2, meanCycleDays: 30 },
      { openCount: 30, meanWonMinor: null, winRate: null, meanCycleDays: 30 },
    ];
    expect(velocityOfPeers(peers)).toEqual({
      openCount: 20,
      meanWonMinor: null,
      winRate: 0.2,
      meanCycleDays: 30,
    });
    const scores = velocityHealth(own, velocityOfPeers(peers)).factors.map(({ score }) => score);
    expect(scores).toEqual([null, 100, 100, 50]);
    const never = { openCount: 0, meanWonMinor: 0, winRate: 0, meanCycleDays: 0 };
    expect(velocityHealth(never, never).shown).toBeNull();
  });
});
