import { SALES_TRACK } from './process.js';
import { fromDayNumber } from '../../src/model/index.js';
import type { DealAccessors, DayNumber } from '../../src/model/index.js';
import type { LifeActivity } from './activities.js';
import type { LifeEvent } from './deal-life.js';
import type { Offer } from './offer.js';
import { SELLERS, TEAMS } from './people.js';
import type { Random } from './random.js';

/** A deal as this host keeps it: its own names, its own habits. */
export interface SampleRow {
  readonly dealId: string;
  readonly title: string;
  readonly customer: string;
  /** Name of the stage. */
  readonly stage: string;
  /** Major units; text where somebody wrote one. */
  readonly value: number | string | null;
  readonly currency: string;
  readonly openedOn: string | null;
  readonly closedOn: string | null;
  readonly expectedOn: string | null;
  readonly stageSince: string | null;
  /** Name of the seller. */
  readonly rep: string | null;
  /** Name of the seller's team. */
  readonly squad: string | null;
  readonly channel: string | null;
  readonly region: string | null;
  readonly product: string | null;
  /** The seller's own estimate, 0–100; `null` = the stage's. */
  readonly probabilityPct: number | string | null;
  readonly lostBecause: string | null;
  readonly nextStep: string | null;
  readonly lastTouch: string | null;
}

/** How to read a {@link SampleRow}. */
export const SAMPLE_FIELDS: DealAccessors<SampleRow> = {
  id: (row) => row.dealId,
  name: (row) => row.title,
  stage: (row) => row.stage,
  amount: (row) => row.value,
  currency: (row) => row.currency,
  created: (row) => row.openedOn,
  closed: (row) => row.closedOn,
  expectedClose: (row) => row.expectedOn,
  stageEntered: (row) => row.stageSince,
  probability: (row) =>
    typeof row.probabilityPct === 'number' ? row.probabilityPct / 100 : row.probabilityPct,
  owner: (row) => row.rep,
  team: (row) => row.squad,
  source: (row) => row.channel,
  account: (row) => row.customer,
  lostReason: (row) => row.lostBecause,
  nextStep: (row) => row.nextStep,
  lastActivity: (row) => row.lastTouch,
  dimensions: { region: (row) => row.region, product: (row) => row.product },
};

const LOST_REASONS = [
  'Price',
  'Rival offer',
  'No decision',
  'No budget',
  'Delivery time',
  'Missing feature',
] as const;
const NO_FIT_REASONS = ['Too small', 'Not our field', 'Only asking for a price'] as const;
const NEXT_STEPS = [
  'Call the plant manager',
  'Send revised offer',
  'Book trial unit',
  'Meet purchasing',
  'Wait for line data',
] as const;

/** The row that a deal's life has come to. */
export function rowOf(
  random: Random,
  dealId: string,
  customer: string,
  region: string,
  offer: Offer,
  events: readonly LifeEvent[],
  activities: readonly LifeActivity[],
  currency: string,
): SampleRow {
  const last = (key: keyof LifeEvent): LifeEvent | undefined =>
    events.findLast((event) => event[key] !== undefined);
  const move = last('stageId');
  const stage = SALES_TRACK.stages.find((each) => each.id === move?.stageId);
  const seller = SELLERS.find((each) => each.id === last('ownerId')?.ownerId);
  const expectedDay = last('expectedDay')?.expectedDay;
  const lastTouch = activities.at(-1)?.day;
  const isOpen = stage?.kind === 'open';
  const ended = stage !== undefined && !isOpen && stage.kind !== 'hold';
  const day = (number: DayNumber | undefined): string | null =>
    number === undefined ? null : fromDayNumber(number);
  const bookShare = isOpen ? (stage.probabilityBasisPoints ?? 0) / 100 : 0;
  return {
    dealId,
    title: offer.title,
    customer,
    stage: stage?.name ?? '',
    value: last('amount')?.amount ?? null,
    currency,
    openedOn: day(events[0]?.day),
    closedOn: ended ? day(move?.day) : null,
    expectedOn: day(expectedDay),
    stageSince: day(move?.day),
    rep: seller?.name ?? null,
    squad: TEAMS.find((team) => team.id === seller?.teamId)?.name ?? null,
    channel: offer.channel,
    region,
    product: offer.product,
    probabilityPct:
      isOpen && random.chance(0.3)
        ? 5 * Math.min(19, Math.max(1, Math.round(bookShare / 5) + random.between(-2, 3)))
        : null,
    lostBecause:
      stage?.kind === 'lost'
        ? random.pick(LOST_REASONS)
        : stage?.kind === 'disqualified'
          ? random.pick(NO_FIT_REASONS)
          : null,
    nextStep: isOpen && random.chance(0.35 + 0.6 * (seller?.care ?? 0)) ? random.pick(NEXT_STEPS) : null,
    lastTouch: day(lastTouch),
  };
}
