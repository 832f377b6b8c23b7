import { winRate, type WinRateArgs, type WinRateResult } from '../../src/measures/index.js';
import { parsePipeline, type Pipeline } from '../../src/model/index.js';
import { createPipelineStore, type MeasuredGroup, type PipelineStore } from '../../src/summary/index.js';

/** So many deals alike of one owner. */
export interface Batch {
  /** `null` = not known. */
  readonly owner: string | null;
  readonly count: number;
  readonly stage: 'open' | 'won' | 'lost' | 'no-value';
  /** Whole euros each; `null` = unknown. */
  readonly euros?: number | null;
  /** Default 2026-05-04. */
  readonly closed?: string;
}

/** Parses deals, those won or lost closed on 4 May 2026, as of the end of 30 June 2026. */
export function smallPipeline(
  batches: readonly Batch[],
  names: Readonly<Record<string, string>> = {},
): Pipeline {
  return parsePipeline({
    pipeline: {
      currency: 'EUR',
      tracks: [
        {
          id: 'sales',
          name: 'Sales',
          stages: [
            { id: 'open', name: 'Talk', kind: 'open' },
            { id: 'won', name: 'Won', kind: 'won' },
            { id: 'lost', name: 'Lost', kind: 'lost' },
            { id: 'no-value', name: 'No value', kind: 'disqualified' },
          ],
        },
      ],
      owners: Object.entries(names).map(([id, name]) => ({ id, name })),
    },
    asOf: '2026-06-30',
    deals: batches.flatMap(({ owner, count, stage, euros = 1000, closed = '2026-05-04' }, batch) =>
      Array.from({ length: count }, (_, nth) => ({
        id: `d${batch}-${nth}`,
        owner,
        stage,
        amount: euros,
        created: '2026-01-10',
        ...(stage === 'open' ? { expectedClose: '2026-07-15' } : { closed }),
      })),
    ),
  });
}

/** A store of {@link smallPipeline}. */
export function smallStore(batches: readonly Batch[] = FOUR): PipelineStore {
  return createPipelineStore(smallPipeline(batches));
}

/** What the parts and the hook take: the groups, by owner, and all of them together. */
export function smallResults(
  batches: readonly Batch[] = FOUR,
  args: WinRateArgs = {},
): { readonly groups: readonly MeasuredGroup<WinRateResult>[]; readonly overall: WinRateResult } {
  const store = smallStore(batches);
  return {
    groups: store.selectGroups(winRate, args, { groupBy: 'owner' }),
    overall: store.select(winRate, args),
  };
}

/**
 * Ann won 12 of 20 and 75 % of the value, with 5 open deals; Bob 8 of 20 and 25 %; Cid 3 of 4 without any amount; nobody's
 * are 5 of 10 and 50 %. Together 28 of 54, and 25 of 58 thousand euros.
 */
export const FOUR: readonly Batch[] = [
  { owner: 'Ann', count: 12, stage: 'won' },
  { owner: 'Ann', count: 8, stage: 'lost', euros: 500 },
  { owner: 'Ann', count: 5, stage: 'open' },
  { owner: 'Bob', count: 8, stage: 'won' },
  { owner: 'Bob', count: 12, stage: 'lost', euros: 2000 },
  { owner: 'Cid', count: 3, stage: 'won', euros: null },
  { owner: 'Cid', count: 1, stage: 'lost', euros: null },
  { owner: null, count: 5, stage: 'won' },
  { owner: null, count: 5, stage: 'lost' },
];

/** Owners `Owner 1`, `Owner 2`, …: each won 5 of 10, and the n-th one n more. */
export function manyOwners(count: number): Batch[] {
  return Array.from({ length: count }, (_, index) => [
    { owner: `Owner ${index + 1}`, count: 6 + index, stage: 'won' as const },
    { owner: `Owner ${index + 1}`, count: 5, stage: 'lost' as const },
  ]).flat();
}

/** So many days after 1 January 2026. */
const dayOf = (days: number): string => new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10);

/**
 * Deals that reached the talk on 1 January 2026, as of 30 June, 180 days later: Ann won one after 10 days, and after 20, and lost
 * one after 30; Bob lost one after 10, one was no deal after 40, and one stands there still.
 */
export function withHistory(
  more: readonly (readonly [owner: string, stage: string, days: number | null])[] = [],
): Pipeline {
  const ends = [
    ['Ann', 'won', 10],
    ['Ann', 'won', 20],
    ['Ann', 'lost', 30],
    ['Bob', 'lost', 10],
    ['Bob', 'no-value', 40],
    ['Bob', 'open', null],
    ...more,
  ] as const;
  return parsePipeline({
    pipeline: { currency: 'EUR', tracks: smallPipeline([]).process.tracks },
    asOf: '2026-06-30',
    deals: ends.map(([owner, stage, days], nth) => ({
      id: `h${nth}`,
      owner,
      stage,
      amount: 1000,
      created: dayOf(0),
      ...(days === null ? { expectedClose: '2026-07-15' } : { closed: dayOf(days) }),
    })),
    history: ends.flatMap(([, stage, days], nth) => [
      { dealId: `h${nth}`, at: dayOf(0), stage: 'open' },
      ...(days === null ? [] : [{ dealId: `h${nth}`, at: dayOf(days), stage }]),
    ]),
  });
}
