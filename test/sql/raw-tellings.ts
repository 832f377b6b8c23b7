import { addDays, type HistoryEvent } from '../../src/model/index.js';
import type { RandomDeal, RandomRow } from '../sample/arbitrary-deal.js';
import { createRandom, type Random } from '../sample/random.js';

/** A row with what forecasts, losses and health read beside what every random row has. */
export interface RawRow extends RandomRow {
  readonly forecastCategory: string | null;
  readonly lostReason: string | null;
  readonly nextStep: string | null;
  readonly removed: string | null;
}

/** A deal with all that its row tells. */
export interface RawDeal {
  readonly row: RawRow;
  readonly history: readonly HistoryEvent[];
}

const CATEGORIES = [
  null,
  null,
  'commit',
  'Best case',
  ' PIPELINE ',
  'closed',
  'omitted',
  'gut feeling',
] as const;
const PROBABILITIES = [null, 0, 0.05, 0.333, 0.75, 1] as const;
const LONG = 'They were taken over, and those who took them over have had another supplier for years:';
const REASONS = [
  null,
  '',
  '  ',
  'Price',
  ' Price ',
  'price',
  'Timing',
  `${LONG} one`,
  `${LONG} two`,
] as const;

/** Gives a deal a category, a reason, a next step and perhaps a removal; some logs tell how chance and category changed. */
export function withTellings(deal: RandomDeal, seed: number, index: number, asOf: string): RawDeal {
  const random = createRandom(seed ^ 0x5eed, index);
  const last = deal.history.at(-1);
  const isLogged = last?.amount !== undefined && random.chance(0.5);
  const history = isLogged ? deal.history.map((event) => changed(event, random)) : deal.history;
  const row = {
    ...deal.row,
    forecastCategory: random.pick(CATEGORIES),
    lostReason: random.pick(REASONS),
    nextStep: random.pick(['', null, 'Call them', 'Send the offer']),
    removed: random.chance(0.06) ? addDays(asOf, random.between(-400, 30)) : null,
  };
  // As a host's row: what the log told last.
  const probability = history.findLast((event) => event.probability !== undefined)?.probability;
  const category = history.findLast((event) => event.forecastCategory !== undefined)?.forecastCategory;
  return {
    row: {
      ...row,
      ...(typeof probability === 'number' || probability === null ? { probability } : {}),
      ...(category !== undefined && { forecastCategory: category }),
    },
    history,
  };
}

function changed(event: HistoryEvent, random: Random): HistoryEvent {
  return {
    ...event,
    ...(random.chance(0.4) && { probability: random.pick(PROBABILITIES) }),
    ...(random.chance(0.4) && { forecastCategory: random.pick(CATEGORIES) }),
  };
}
