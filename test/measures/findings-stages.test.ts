import { describe, expect, test } from 'vitest';
import type { PipelineDefinition } from '../../src/model/index.js';
import { SALES } from './small-pipeline.js';
import { found, went, type Deals } from './small-world.js';

/** The usual track, with the days that its open stages may take. */
function expecting(expectedDays: number): { pipeline: PipelineDefinition } {
  const tracks = SALES.tracks.map((track) => ({
    ...track,
    stages: track.stages.map((stage) => (stage.kind === 'open' ? { ...stage, expectedDays } : stage)),
  }));
  return { pipeline: { ...SALES, tracks } };
}

/** Visits to the first stage, in the past and in the recent days: so many, of which so many went on. */
const past = (all: number, on: number): Deals[] => [
  went(on, ['2026-01-01', 'lead'], ['2026-02-01', 'won']),
  went(all - on, ['2026-01-01', 'lead'], ['2026-02-01', 'lost']),
];
const recent = (all: number, on: number): Deals[] => [
  went(on, ['2026-05-01', 'lead'], ['2026-05-05', 'won']),
  went(all - on, ['2026-05-01', 'lead'], ['2026-05-05', 'lost']),
];

describe('conversion below its own past, or below a benchmark', () => {
  test('35 % after 50 % is below 0.8 × that; 40 % is just not', () => {
    expect(found('low-conversion', [...past(20, 10), ...recent(20, 7)], {}, expecting(1000))).toEqual([
      { stageId: 'lead', conversion: 0.35, before: 0.5, limit: 0.8 },
    ]);
    expect(found('low-conversion', [...past(20, 10), ...recent(20, 8)], {}, expecting(1000))).toEqual([]);
  });

  test('a benchmark told stands in for the past', () => {
    const args = { benchmarks: { lead: 0.5 } };
    expect(found('low-conversion', recent(20, 7), args, expecting(1000))).toEqual([
      { stageId: 'lead', conversion: 0.35, before: 0.5, limit: 0.8 },
    ]);
    expect(found('low-conversion', recent(20, 8), args, expecting(1000))).toEqual([]);
  });

  test('19 visits say nothing, in either span', () => {
    expect(found('low-conversion', [...past(20, 10), ...recent(19, 0)], {}, expecting(1000))).toBeNull();
    expect(found('low-conversion', [...past(19, 10), ...recent(20, 0)], {}, expecting(1000))).toBeNull();
  });
});

describe('many overdue where conversion is low', () => {
  const standing = (count: number): Deals => went(count, ['2026-06-01', 'lead']);

  test('6 of 20 overdue are a question of capacity; 5 are just not', () => {
    const deals = (overdue: number) => [...past(20, 10), ...recent(20 - overdue, 7), standing(overdue)];
    expect(found('over-capacity', deals(6), {}, expecting(10))).toEqual([
      { stageId: 'lead', overdue: 0.3, conversion: 0.35, before: 0.5, limit: 0.3 },
    ]);
    expect(found('over-capacity', deals(5), {}, expecting(10))).toEqual([]);
  });

  test('as many overdue where conversion is as good as before are none', () => {
    expect(
      found('over-capacity', [...past(20, 10), ...recent(14, 10), standing(6)], {}, expecting(10)),
    ).toEqual([]);
  });
});

describe('hardly any overdue, and little going in', () => {
  const args = {
    recent: { start: '2026-04-01', end: '2026-05-01' },
    past: { start: '2026-01-01', end: '2026-04-01' },
  };
  const came = (before: number, now: number, standing = 0): Deals[] => [
    went(before, ['2026-02-01', 'lead'], ['2026-02-20', 'lost']),
    went(now - standing, ['2026-04-10', 'lead'], ['2026-04-20', 'lost']),
    went(standing, ['2026-04-01', 'lead']),
  ];

  test('11 in 30 days after 60 in 90: the bar is too high; 12 are just enough', () => {
    expect(found('high-bar', came(60, 11), args, expecting(29))).toEqual([
      { stageId: 'lead', arrivals: 11, usual: 20, overdue: 0, limit: 0.6 },
    ]);
    expect(found('high-bar', came(60, 12), args, expecting(29))).toEqual([]);
  });

  test('with one in eleven overdue it is not the bar; with fewer than 20 to be expected nothing is said', () => {
    expect(found('high-bar', came(60, 11, 1), args, expecting(28))).toEqual([]);
    expect(found('high-bar', came(59, 0), args, expecting(29))).toBeNull();
  });
});

describe('conversion fell in the stage after one whose bar was lowered', () => {
  /** 20 visits to each of two stages: so many of the first go on, so many of the second. */
  const visits = (from: string, to: string, first: number, second: number): Deals[] => [
    went(first, [from, 'lead'], [to, 'out']),
    went(20 - first, [from, 'lead'], [to, 'lost']),
    went(second, [from, 'offer'], [to, 'contract']),
    went(20 - second, [from, 'offer'], [to, 'lost']),
  ];
  const advanced = (deals: Deals[]): Deals[] => [
    // Going on from the first stage, past the second, so that each has its own visits.
    { ...deals[0]!, steps: [deals[0]!.steps[0]!, [deals[0]!.steps[1]![0], 'contract']] },
    ...deals.slice(1),
  ];
  const before = advanced(visits('2026-01-01', '2026-02-01', 10, 10));

  test('ten points up in the first and ten down in the second are found there; five down are not', () => {
    const now = (second: number) => advanced(visits('2026-05-01', '2026-06-01', 12, second));
    expect(found('bar-lowered', [...before, ...now(8)], {}, expecting(1000))).toEqual([
      { stageId: 'offer', conversion: 0.4, before: 0.5, previous: 0.6, previousBefore: 0.5, limit: 0.1 },
    ]);
    expect(found('bar-lowered', [...before, ...now(9)], {}, expecting(1000))).toEqual([]);
  });

  test('a fall alone is no lowered bar', () => {
    const now = advanced(visits('2026-05-01', '2026-06-01', 11, 8));
    expect(found('bar-lowered', [...before, ...now], {}, expecting(1000))).toEqual([]);
  });
});

describe('more stages than anybody keeps apart', () => {
  const track = (count: number): { pipeline: PipelineDefinition } => ({
    pipeline: {
      currency: 'EUR',
      tracks: [
        {
          id: 'long',
          name: 'Long',
          stages: Array.from({ length: count }, (_, index) => ({
            id: `s${index}`,
            name: `S${index}`,
            kind: 'open' as const,
          })),
        },
      ],
    },
  });

  test('seven are too many, six are not', () => {
    expect(found('too-many-stages', [], {}, track(7))).toEqual([{ trackId: 'long', stages: 7, limit: 6 }]);
    expect(found('too-many-stages', [], {}, track(6))).toEqual([]);
  });
});
