import fc from 'fast-check';
import { fromDayNumber, periodContaining, toDayNumber } from '../../src/model/index.js';
import type { ExchangeRate, ParseInput, Target } from '../../src/model/index.js';
import { buildDeal, dealPlanArbitrary } from './arbitrary-deal.js';
import type { RandomRow } from './arbitrary-deal.js';
import { RANDOM_OWNERS, processArbitrary } from './arbitrary-process.js';
import { TWISTS } from './arbitrary-twist.js';
import type { TwistName } from './arbitrary-twist.js';

/** Which pipelines to make; every corner is in unless it is ruled out. */
export interface PipelineArbitraryOptions {
  /** Default 40. */
  readonly maxDeals?: number;
  /** Default 3. */
  readonly maxTracks?: number;
  /** Whether rows may be dirty, or say something else than their log. Default true. */
  readonly dirt?: boolean;
  /** Default true. */
  readonly negativeAmounts?: boolean;
  /** Whether deals may be in USD (mostly with rates) or NOK (without). Default true. */
  readonly foreignCurrency?: boolean;
  /** Whether logs may have instants, read in other zones than UTC. Default true. */
  readonly instants?: boolean;
}

/** What `parsePipeline` takes, with arrays. */
export interface RandomInput extends ParseInput<RandomRow> {
  readonly deals: readonly RandomRow[];
  readonly targets: readonly Target[];
}

const targetPlan = fc.record({
  whose: fc.constantFrom({}, { teamId: 'a' }, ...RANDOM_OWNERS.map(({ id }) => ({ ownerId: id }))),
  amountMinor: fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: 1, max: 100_000_000 }) },
    { weight: 1, arbitrary: fc.constantFrom(0, -500) },
  ),
  /** From `asOf` to a day of the period. */
  offset: fc.integer({ min: -120, max: 120 }),
  unit: fc.constantFrom('month' as const, 'quarter' as const, 'year' as const),
});

const ratesArbitrary: fc.Arbitrary<ExchangeRate[]> = fc.uniqueArray(
  fc.record({
    currency: fc.constant('USD'),
    date: fc.integer({ min: 19_000, max: 20_800 }).map(fromDayNumber),
    rate: fc.constantFrom('0.9134', 0.5, '1', '110.25'),
  }),
  { maxLength: 3, selector: (rate) => rate.date },
);

/**
 * Small pipelines for properties of the numbers: all kinds of stage, one to three tracks, deals that skip, go back, rest on
 * hold, are reopened, do several things in one day; amounts null, 0, negative, out of range; logs whole, partial, missing.
 */
export function pipelineArbitrary(options: PipelineArbitraryOptions = {}): fc.Arbitrary<RandomInput> {
  const { maxDeals = 40, maxTracks = 3, dirt = true, negativeAmounts = true } = options;
  const { foreignCurrency = true, instants = true } = options;
  const plan = dealPlanArbitrary({ negativeAmounts, dirt, foreignCurrency, instants });
  const twist: fc.Arbitrary<TwistName> = dirt
    ? fc.oneof(
        { weight: 1, arbitrary: fc.constant('none' as const) },
        { weight: 1, arbitrary: fc.constantFrom(...(Object.keys(TWISTS) as TwistName[])) },
      )
    : fc.constant('none');
  const each = fc.record({ plan, twist });

  return fc
    .record({
      pipeline: processArbitrary(maxTracks, instants),
      asOf: fc.constantFrom('2026-09-30', '2024-02-29', '2025-12-31', '2026-01-01', '2025-03-30'),
      // Mostly a handful, which is fast and fails readably; every fourth up to the limit.
      plans: fc.oneof(
        { weight: 3, arbitrary: fc.array(each, { maxLength: Math.min(8, maxDeals) }) },
        { weight: 1, arbitrary: fc.array(each, { maxLength: maxDeals, size: 'medium' }) },
      ),
      targets: fc.array(targetPlan, { maxLength: 5 }),
      rates: foreignCurrency ? ratesArbitrary : fc.constant([]),
    })
    .map(({ pipeline, asOf, plans, targets, rates }) => {
      const deals = plans.map((planned, index) =>
        TWISTS[planned.twist](buildDeal(planned.plan, `d${index}`, pipeline, asOf), asOf),
      );
      return {
        pipeline,
        asOf,
        deals: deals.map((deal) => deal.row),
        fields: { dimensions: { region: (row: RandomRow) => row.region } },
        history: deals.flatMap((deal) => deal.history),
        targets: targets.map(({ whose, amountMinor, offset, unit }) => ({
          ...whose,
          amountMinor,
          period: periodContaining(
            fromDayNumber(toDayNumber(asOf) + offset),
            unit,
            pipeline.fiscalYearStart === undefined ? {} : { fiscalYearStart: pipeline.fiscalYearStart },
          ),
        })),
        rates,
      };
    });
}
