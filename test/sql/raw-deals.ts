import fc from 'fast-check';
import { addDays } from '../../src/model/index.js';
import type {
  ActivityEvent,
  ExchangeRate,
  HistoryEvent,
  PipelineDefinition,
  Target,
} from '../../src/model/index.js';
import { buildDeal, dealPlanArbitrary, type RandomDeal } from '../sample/arbitrary-deal.js';
import { RANDOM_OWNERS } from '../sample/arbitrary-process.js';
import { TWISTS, type TwistName } from '../sample/arbitrary-twist.js';
import { rawActivities } from './raw-activities.js';
import { rawTargets } from './raw-targets.js';
import { withTellings, type RawRow } from './raw-tellings.js';

/** All that `parsePipeline` takes, as arrays: the same rows are given to the database. */
export interface RawInput {
  readonly pipeline: PipelineDefinition;
  readonly deals: readonly RawRow[];
  readonly fields: { readonly dimensions: { readonly region: (row: RawRow) => string | null } };
  readonly history: readonly HistoryEvent[];
  readonly activities: readonly ActivityEvent[];
  readonly targets: readonly Target[];
  readonly rates: readonly ExchangeRate[];
  readonly asOf: string;
}

/** The day whose end is looked at; rows and log go on after it, as they do where a past day is asked for. */
const AS_OF = '2026-08-15';
const LAST_DAY = addDays(AS_OF, 46);

/** Leads, sales and renewals, so that deals move on twice; the sales track leaves some of its expected days to the data. */
const PIPELINE: PipelineDefinition = {
  currency: 'EUR',
  timeZone: 'Pacific/Auckland',
  fiscalYearStart: 2,
  owners: RANDOM_OWNERS,
  teams: [
    { id: 'a', name: 'Team A' },
    { id: 'b', name: 'Team B' },
  ],
  tracks: [
    {
      id: 't0',
      name: 'Leads',
      stages: [
        { id: 't0s0', name: 'New', kind: 'open', expectedDays: 20 },
        { id: 't0s1', name: 'Contacted', kind: 'open' },
        { id: 't0hold', name: 'Lead parked', kind: 'hold' },
        { id: 't0lost', name: 'Lead lost', kind: 'lost' },
        { id: 't0out', name: 'No lead', kind: 'disqualified' },
      ],
      qualifiedStageId: 't0s1',
    },
    {
      id: 't1',
      name: 'Sales',
      pipeline: true,
      stages: [
        { id: 't1s0', name: 'Talk', kind: 'open' },
        { id: 't1s1', name: 'Need', kind: 'open', probabilityBasisPoints: 2500 },
        { id: 't1s2', name: 'Trial', kind: 'open', expectedDays: 35 },
        { id: 't1s3', name: 'Offer', kind: 'open', probabilityBasisPoints: 6000, forecastCategory: 'commit' },
        { id: 't1hold', name: 'Parked', kind: 'hold' },
        { id: 't1won', name: 'Won', kind: 'won' },
        { id: 't1lost', name: 'Lost', kind: 'lost' },
        { id: 't1out', name: 'No fit', kind: 'disqualified' },
      ],
      qualifiedStageId: 't1s1',
    },
    {
      id: 't2',
      name: 'Renewal',
      pipeline: true,
      stages: [
        { id: 't2s0', name: 'Due', kind: 'open' },
        { id: 't2s1', name: 'Renewing', kind: 'open', expectedDays: 0 },
        { id: 't2hold', name: 'Renewal parked', kind: 'hold' },
        { id: 't2won', name: 'Renewed', kind: 'won' },
        { id: 't2lost', name: 'Left', kind: 'lost' },
      ],
    },
  ],
};

const RATES: readonly ExchangeRate[] = [
  { currency: 'USD', date: '2024-11-01', rate: '0.9134' },
  { currency: 'USD', date: '2025-09-15', rate: 0.5 },
  { currency: 'USD', date: '2026-05-02', rate: '1.00375' },
];

const plan = dealPlanArbitrary({
  negativeAmounts: true,
  dirt: true,
  foreignCurrency: true,
  instants: true,
});

const twist: fc.Arbitrary<TwistName> = fc.oneof(
  { weight: 3, arbitrary: fc.constant('none' as const) },
  { weight: 1, arbitrary: fc.constantFrom(...(Object.keys(TWISTS) as TwistName[])) },
);

/**
 * Raw rows of so many deals, the same for the same seed: several tracks, holds, reopened deals, skipped stages, amounts
 * unknown, negative, out of range and in other currencies, missing dates, unmapped stages, rows against their log.
 */
export function rawDeals(dealCount = 5000, seed = 20260815): RawInput {
  const drawn = fc.sample(fc.record({ plan, twist }), { numRuns: dealCount, seed });
  const deals = drawn.map((each, index) => {
    // Nearly all are created before the day looked at.
    const older = { ...each.plan, age: each.plan.age + 40 };
    const deal = buildDeal(older, `d${index}`, PIPELINE, LAST_DAY);
    return withTellings(TWISTS[each.twist](withoutTies(deal), LAST_DAY), seed, index, AS_OF);
  });
  return {
    pipeline: PIPELINE,
    asOf: AS_OF,
    deals: deals.map((deal) => deal.row),
    fields: { dimensions: { region: (row) => row.region } },
    history: deals.flatMap((deal) => deal.history),
    activities: rawActivities(deals, seed),
    targets: rawTargets(AS_OF),
    rates: RATES,
  };
}

/** Of two changes of one day in one stage that nothing orders, measures.md does not say which holds: such logs get a sequence. */
function withoutTies(deal: RandomDeal): RandomDeal {
  const seen = new Set<string>();
  const hasTie = deal.history.some(({ at, sequence, stage }) => {
    const key = `${String(at)}|${String(stage)}`;
    if (sequence !== undefined || seen.has(key)) return sequence === undefined;
    seen.add(key);
    return false;
  });
  if (!hasTie) return deal;
  return { ...deal, history: deal.history.map((event, sequence) => ({ ...event, sequence })) };
}
