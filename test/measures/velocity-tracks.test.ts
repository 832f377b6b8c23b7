import { expect, test } from 'vitest';
import type { PipelineDefinition } from '../../src/model/index.js';
import { velocity } from '../../src/measures/index.js';
import { smallStore, times, walk } from './small-pipeline.js';

const track = (id: string, more: object): PipelineDefinition['tracks'][number] => ({
  id,
  name: id,
  pipeline: true,
  stages: [
    { id: `${id} talk`, name: 'Talk', kind: 'open' },
    { id: `${id} offer`, name: 'Offer', kind: 'open' },
    { id: `${id} won`, name: 'Won', kind: 'won' },
    { id: `${id} lost`, name: 'Lost', kind: 'lost' },
  ],
  ...more,
});

/** New business and renewals side by side; only renewals mark a stage as qualified. */
const PARALLEL: PipelineDefinition = {
  currency: 'EUR',
  tracks: [track('new', {}), track('renewal', { qualifiedStageId: 'renewal offer' })],
};

const closed = { created: '2026-01-01', closed: '2026-01-21' };
const ROWS = [
  ...times(3, { stage: 'new talk' }),
  { stage: 'renewal talk' },
  { stage: 'renewal offer' },
  { stage: 'new won', amount: 100, ...closed },
  { stage: 'new lost', amount: 100, ...closed },
  { id: 'rw', stage: 'renewal won', amount: 300, ...closed },
  { id: 'rl', stage: 'renewal lost', amount: 300, ...closed },
];
const HISTORY = [
  ...walk(
    'rw',
    ['2026-01-01', 'renewal talk'],
    ['2026-01-11', 'renewal offer'],
    ['2026-01-21', 'renewal won'],
  ),
  ...walk('rl', ['2026-01-01', 'renewal talk'], ['2026-01-21', 'renewal lost']),
];

test('velocity of parallel tracks qualifies each by its own mark, one without a mark whole', () => {
  const result = smallStore(ROWS, { pipeline: PARALLEL, history: HISTORY }).select(velocity, {});
  expect(result).toMatchObject({
    scope: 'qualified',
    open: { count: 4 },
    won: { count: 2 },
    meanWonMinor: 20_000,
    winRate: { value: 2 / 3, numerator: 2, denominator: 3 },
    cycleCount: 2,
    cycleSumDays: 30,
    meanCycleDays: 15,
    leftOut: [],
  });
  expect(result.perDayMinor).toBeCloseTo((4 * 20_000 * (2 / 3)) / 15, 9);
});

test('velocity of parallel tracks says what each leaves out in its own words', () => {
  const rows = [
    { id: 'n', stage: 'new won', amount: 5, closed: '2026-01-21' },
    { id: 'r', stage: 'renewal won', amount: 7, ...closed },
    { id: 's', stage: 'renewal won', amount: 9, ...closed },
  ];
  const history = walk('s', ['2026-01-01', 'renewal talk'], ['2026-01-21', 'renewal won']);
  const { leftOut } = smallStore(rows, { pipeline: PARALLEL, history }).select(velocity, {});
  expect(leftOut.map(({ reason, count, valueMinor }) => [reason, count, valueMinor])).toEqual([
    ['unknown-path', 1, 700],
    ['no-created-date', 1, 500],
    ['not-entered', 1, 900],
  ]);
});

test('velocity reads the tracks marked as pipeline, and nothing where none is', () => {
  const tracks = PARALLEL.tracks.map((each) => ({ ...each, pipeline: false }));
  const result = smallStore(ROWS, { pipeline: { ...PARALLEL, tracks }, history: HISTORY }).select(
    velocity,
    {},
  );
  expect(result).toMatchObject({ open: { count: 0 }, winRate: { value: null }, perDayMinor: null });
});
