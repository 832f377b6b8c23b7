import { currencyExponent, toDayNumber } from '../../src/model/index.js';
import type { ActivityEvent, HistoryEvent, ParseInput, Target } from '../../src/model/index.js';
import { openingDays } from './calendar.js';
import { makeDirty } from './dirt.js';
import type { DirtyRow } from './dirt.js';
import { SELLERS, TEAMS } from './people.js';
import { SALES_TRACK } from './process.js';
import { createRandom } from './random.js';
import { drawDeal } from './sample-deal.js';
import { SAMPLE_FIELDS } from './sample-row.js';
import type { SampleRow } from './sample-row.js';
import { sampleTargets } from './targets.js';

export type { SampleRow } from './sample-row.js';
export { toCsv } from './to-csv.js';

/** What to vary; every part has a default. */
export interface SampleOptions {
  /** Same seed, same bytes. Default 1. */
  readonly seed?: number;
  /** Number of rows, dirty ones included; 12 owners and targets stay in proportion. Default 2,000. */
  readonly dealCount?: number;
  /** The day at whose end the data is read; deals were opened in the two years up to it. Default `2026-09-30`. */
  readonly asOf?: string;
  /** Share of rows with one thing wrong in them, 0–1. Default 0.02. */
  readonly dirtyShare?: number;
  /** ISO 4217. Some amounts have cents: choose a currency that has them. Default `EUR`. */
  readonly currency?: string;
  /** Month 1–12. Default 2: the quarter of the default `asOf` runs from August to October. */
  readonly fiscalYearStart?: number;
}

/** All that `parsePipeline` takes, and which rows were made dirty. */
export interface SampleInput extends ParseInput<SampleRow> {
  readonly deals: readonly SampleRow[];
  readonly fields: typeof SAMPLE_FIELDS;
  readonly history: readonly HistoryEvent[];
  readonly activities: readonly ActivityEvent[];
  readonly targets: readonly Target[];
  /** In the order they were made. */
  readonly dirtyRows: readonly DirtyRow[];
}

/** Days before `asOf` in which deals were opened: two years. */
const SPAN_DAYS = 730;

/** Two years of a sales team's work, made up, but as untidy as the real thing. */
export function createSample({
  seed = 1,
  dealCount = 2000,
  asOf = '2026-09-30',
  dirtyShare = 0.02,
  currency = 'EUR',
  fiscalYearStart = 2,
}: SampleOptions = {}): SampleInput {
  const today = toDayNumber(asOf);
  const days = openingDays(createRandom(seed), today, SPAN_DAYS, dealCount);
  const clean = days.map((day, index) => {
    const dealId = `D-${10_001 + index}`;
    return drawDeal(createRandom(seed, index + 1), dealId, day, today, currency, fiscalYearStart);
  });
  const { deals, dirtyRows, strays } = makeDirty(createRandom(seed, -1), clean, today, dirtyShare);
  const targets = sampleTargets(
    today - SPAN_DAYS + 1,
    today,
    fiscalYearStart,
    currencyExponent(currency),
    dealCount / 2000,
  );
  return {
    pipeline: {
      name: 'Weighing and inspection, Europe',
      tracks: [SALES_TRACK],
      currency,
      timeZone: 'Europe/Brussels',
      fiscalYearStart,
      owners: SELLERS.map(({ id, name, teamId }) => ({ id, name, teamId })),
      teams: TEAMS,
    },
    deals: deals.map((deal) => deal.row),
    fields: SAMPLE_FIELDS,
    history: [...deals.flatMap((deal) => deal.history), ...strays.history],
    activities: [...deals.flatMap((deal) => deal.activities), ...strays.activities],
    targets: [...targets, ...strays.targets],
    asOf,
    dirtyRows,
  };
}
