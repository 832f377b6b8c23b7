import { coverage, type CoverageArgs, type CoverageResult } from '../../src/measures/index.js';
import { parsePipeline, type Pipeline } from '../../src/model/index.js';
import { createPipelineStore, type PipelineStore } from '../../src/summary/index.js';

/** A deal in few words; amounts in whole euros. */
export interface SmallDeal {
  readonly stage?: 'offer' | 'won' | 'lost';
  /** `null` = unknown; default 0. */
  readonly euros?: number | null;
  readonly expected?: string | null;
  readonly closed?: string | null;
  readonly ownerId?: string;
}

/** The third quarter of 2026: 92 days, of which 46 are gone at the end of 15 August. */
export const QUARTER = { start: '2026-07-01', end: '2026-10-01' } as const;

/**
 * Won € 40,000 of a target of € 100,000; open € 300,000 expected in the quarter, a third of it past due, and one deal of
 * unknown amount. € 40,000 of the € 160,000 closed in twelve months were won: 25 %, so that 4× is required of the rest.
 */
export const DEALS: readonly SmallDeal[] = [
  { stage: 'won', euros: 40_000, closed: '2026-07-20' },
  { stage: 'lost', euros: 120_000, closed: '2026-03-10' },
  { euros: 200_000, expected: '2026-09-15' },
  { euros: 100_000, expected: '2026-08-01' },
  { euros: null, expected: '2026-09-01' },
  { euros: 10_000, expected: null },
  { euros: 20_000, expected: '2026-06-15' },
  { euros: 30_000, expected: '2026-11-01' },
];

/** The deals of which none says when it may close. */
export const UNDATED: readonly SmallDeal[] = DEALS.map((deal) => ({ ...deal, expected: null }));

/** Parses deals as of the end of 15 August 2026, with a target of € 100,000 for the quarter. */
export function smallPipeline(deals: readonly SmallDeal[] = DEALS): Pipeline {
  return parsePipeline({
    pipeline: {
      currency: 'EUR',
      tracks: [
        {
          id: 'sales',
          name: 'Sales',
          stages: [
            { id: 'offer', name: 'Offer', kind: 'open' },
            { id: 'won', name: 'Won', kind: 'won' },
            { id: 'lost', name: 'Lost', kind: 'lost' },
          ],
        },
      ],
    },
    asOf: '2026-08-15',
    deals: deals.map(({ stage = 'offer', euros = 0, expected = null, closed = null }, index) => ({
      id: `d${index}`,
      stage,
      amount: euros,
      created: '2026-01-15',
      expectedClose: expected,
      closed,
    })),
    targets: [{ period: QUARTER, amountMinor: 10_000_000 }],
  });
}

/** A store of {@link smallPipeline}. */
export function smallStore(deals: readonly SmallDeal[] = DEALS): PipelineStore {
  return createPipelineStore(smallPipeline(deals));
}

/** The coverage of {@link smallPipeline} in the quarter. */
export function smallCoverage(
  args: Partial<CoverageArgs> = {},
  deals: readonly SmallDeal[] = DEALS,
): CoverageResult {
  return smallStore(deals).select(coverage, { window: QUARTER, ...args });
}
