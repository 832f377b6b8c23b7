import { parsePipeline, type Pipeline } from '../../src/model/index.js';
import { QUARTER } from './coverage-data.js';

/** Whose deal it is, where it stands, what it is worth, and when it closed or may close. */
export type OwnedDeal = readonly [
  owner: string | null,
  stage: 'offer' | 'won' | 'lost',
  euros: number,
  day: string | null,
];

/**
 * Ada: won € 40,000 of € 100,000, € 300,000 open; Bo: € 50,000 open of € 100,000; both in North. Cy has met € 10,000 twice over.
 * Di has no target, and a deal is nobody's. Of € 360,000 closed in twelve months a sixth was won: 6× is required.
 */
export const OWNERS: readonly OwnedDeal[] = [
  ['ada', 'won', 40_000, '2026-07-20'],
  ['ada', 'offer', 300_000, '2026-09-15'],
  ['bo', 'offer', 50_000, '2026-09-01'],
  ['cy', 'won', 20_000, '2026-08-01'],
  ['cy', 'lost', 300_000, '2026-03-01'],
  ['di', 'offer', 20_000, '2026-09-01'],
  [null, 'offer', 10_000, '2026-09-01'],
];

/** Owners with and without a target, in teams, as of 15 August 2026. */
export function ownersPipeline(rows: readonly OwnedDeal[] = OWNERS): Pipeline {
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
      teams: [{ id: 'north', name: 'North' }],
      owners: [
        { id: 'ada', name: 'Ada', teamId: 'north' },
        { id: 'bo', name: 'Bo', teamId: 'north' },
        { id: 'cy', name: 'Cy' },
        { id: 'di', name: 'Di' },
      ],
    },
    asOf: '2026-08-15',
    deals: rows.map(([owner, stage, amount, day], index) => ({
      id: `d${index}`,
      owner,
      stage,
      amount,
      created: '2026-01-15',
      expectedClose: day,
      closed: stage === 'offer' ? null : day,
    })),
    targets: [
      { period: QUARTER, amountMinor: 21_000_000 },
      { period: QUARTER, amountMinor: 10_000_000, ownerId: 'ada' },
      { period: QUARTER, amountMinor: 10_000_000, ownerId: 'bo' },
      { period: QUARTER, amountMinor: 1_000_000, ownerId: 'cy' },
    ],
  });
}
