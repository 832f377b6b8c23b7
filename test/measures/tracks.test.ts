import { describe, expect, test } from 'vitest';
import { coverage, cycle, funnel, velocity, winRate, type FunnelResult } from '../../src/measures/index.js';
import type { PipelineDefinition } from '../../src/model/index.js';
import { smallStore, walk, type Row } from './small-pipeline.js';

/** Leads that become opportunities; each track with its own lost stage. */
const TWO_TRACKS: PipelineDefinition = {
  currency: 'EUR',
  tracks: [
    {
      id: 'leads',
      name: 'Leads',
      stages: [
        { id: 'new', name: 'New', kind: 'open' },
        { id: 'called', name: 'Called', kind: 'open' },
        { id: 'dead', name: 'Dead', kind: 'lost' },
      ],
    },
    {
      id: 'deals',
      name: 'Opportunities',
      qualifiedStageId: 'quoted',
      stages: [
        { id: 'met', name: 'Met', kind: 'open' },
        { id: 'quoted', name: 'Quoted', kind: 'open' },
        { id: 'won', name: 'Won', kind: 'won' },
        { id: 'lost', name: 'Lost', kind: 'lost' },
      ],
    },
  ],
};

const row = (id: string, stage: string, more: Partial<Row> = {}): Row => ({
  id,
  stage,
  amount: 100,
  ...more,
});
const CLOSED = { created: '2026-01-01', closed: '2026-03-02' };
const ROWS = [
  row('lead', 'called'),
  row('dead', 'dead', CLOSED),
  row('dropped', 'lost', CLOSED),
  row('moved on', 'met'),
  row('back', 'new'),
  row('winner', 'won', CLOSED),
  row('loser', 'lost', CLOSED),
];
const HISTORY = [
  ...walk('lead', ['2026-01-01', 'new'], ['2026-01-11', 'called']),
  ...walk('dead', ['2026-01-01', 'new'], ['2026-03-02', 'dead']),
  ...walk('dropped', ['2026-01-01', 'new'], ['2026-01-11', 'called'], ['2026-03-02', 'lost']),
  ...walk('moved on', ['2026-01-01', 'new'], ['2026-02-01', 'met']),
  ...walk('back', ['2026-01-01', 'new'], ['2026-02-01', 'quoted'], ['2026-02-11', 'new']),
  ...walk(
    'winner',
    ['2026-01-01', 'new'],
    ['2026-01-11', 'met'],
    ['2026-01-31', 'quoted'],
    ['2026-03-02', 'won'],
  ),
  ...walk('loser', ['2026-01-01', 'new'], ['2026-01-11', 'met'], ['2026-03-02', 'lost']),
];
const store = smallStore(ROWS, { history: HISTORY, pipeline: TWO_TRACKS });
const counts = ({ steps }: FunnelResult): number[] => steps.map((step) => step.count);

describe('the funnel of an earlier track', () => {
  const leads = store.select(funnel, { trackId: 'leads' });

  test('counts moving on as won, also for a deal lost later on', () => {
    expect(counts(leads)).toEqual([7, 6, 3]);
    expect(leads.steps[0]?.winRateUnit).toEqual({ value: 0.6, numerator: 3, denominator: 5 });
  });

  test('counts a lead as lost that went to the lost stage of the later track without having been in it', () => {
    expect(leads.steps[1]?.dropOff).toMatchObject({ count: 3, lost: { count: 1 } });
  });

  test('counts a deal that came back as having reached every stage, and as standing again', () => {
    const { standing, overdue } = leads.steps[1]!.dropOff!;
    expect(standing.count + overdue.count).toBe(2);
  });
});

test('the funnel of a later track counts those that came into it', () => {
  const deals = store.select(funnel, {});
  expect(deals.trackId).toBe('deals');
  expect(counts(deals)).toEqual([4, 2, 1]);
});

test('the win rate of all deals counts lost leads; velocity and coverage read the pipeline tracks only', () => {
  expect(store.select(winRate, {}).unit).toEqual({ value: 0.25, numerator: 1, denominator: 4 });
  const { winRate: rate, open } = store.select(velocity, { scope: 'all' });
  expect(rate).toEqual({ value: 0.5, numerator: 1, denominator: 2 });
  expect(open.count).toBe(1);
  const window = { start: '2026-01-01', end: '2026-04-01' };
  const result = store.select(coverage, { window, targetMinor: 100_000, horizon: 'all' });
  expect([result.open.count, result.won.count, result.required.multiple]).toEqual([1, 1, 2]);
});

test('velocity of qualified deals takes open deals, win rate and cycle from the qualified stage', () => {
  const result = store.select(velocity, {});
  expect(result.scope).toBe('qualified');
  expect(result.open.count).toBe(0);
  expect(result.winRate).toEqual({ value: 1, numerator: 1, denominator: 1 });
  expect([result.cycleFrom, result.meanCycleDays]).toEqual(['qualified', 30]);
  expect(store.select(cycle, { from: 'qualified' }).won.meanDays).toBe(30);
});

test('a win in an earlier track counts on the day the deal moved on', () => {
  const both = {
    ...TWO_TRACKS,
    tracks: TWO_TRACKS.tracks.map((track) => ({
      ...track,
      pipeline: track.id === 'leads',
      qualifiedStageId: track.stages[1]!.id,
    })),
  };
  const ofLeads = smallStore(ROWS, { history: HISTORY, pipeline: both });
  const wins = (start: string, end: string): unknown =>
    ofLeads.select(velocity, { window: { start, end } }).winRate.numerator;
  expect(wins('2026-01-01', '2026-02-01')).toBe(2);
  expect(wins('2026-02-01', '2026-03-01')).toBe(1);
  expect(wins('2026-03-01', '2026-04-01')).toBe(0);
});

test('where no track is marked, the funnel is of the last, and an unknown one is a mistake', () => {
  const none = { ...TWO_TRACKS, tracks: TWO_TRACKS.tracks.map((track) => ({ ...track, pipeline: false })) };
  const unmarked = smallStore(ROWS, { history: HISTORY, pipeline: none });
  expect(unmarked.select(funnel, {}).trackId).toBe('deals');
  expect(unmarked.select(velocity, {}).open.count).toBe(0);
  expect(() => store.select(funnel, { trackId: 'nowhere' })).toThrow('Known are: leads, deals');
  expect(() => store.select(cycle, { from: 'qualified', trackId: 'leads' })).toThrow('invalid-argument');
});

test('a closed deal without history counts in the track of its stage, with unknown path', () => {
  const plain = smallStore([row('a', 'dead', CLOSED), row('b', 'lost', CLOSED)], { pipeline: TWO_TRACKS });
  expect(plain.select(funnel, { trackId: 'leads' }).unknownPath.lost.count).toBe(1);
  expect(plain.select(funnel, {}).unknownPath.lost.count).toBe(1);
  expect(plain.select(velocity, { scope: 'all' }).winRate.denominator).toBe(1);
});
