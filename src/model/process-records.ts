import { NO_BIDS, type BidDecision } from './bid.js';
import type { CalendarDate } from './calendar-date.js';
import type { Deal } from './deal.js';
import { compareEvidence, NO_EVIDENCE, type Evidence } from './evidence.js';
import { NO_OVERRIDES } from './gate-override.js';
import type { ReadBid } from './read-bids.js';
import type { ToldOfDeals } from './told-of-deals.js';

/** What of a deal tells how it was qualified. */
export type ProcessRecord = Pick<Deal, 'evidence' | 'bids' | 'gateOverrides'>;

/** The record of deals of which nothing was told. */
export const NO_RECORD: ProcessRecord = {
  evidence: NO_EVIDENCE,
  bids: NO_BIDS,
  gateOverrides: NO_OVERRIDES,
};

/** What was told of deals beside their rows and their history. */
export class ProcessRecords {
  readonly #evidence: ToldOfDeals<Evidence>;
  readonly #bids: ToldOfDeals<ReadBid>;
  readonly #asked = new Set<string>();

  constructor(evidence: ToldOfDeals<Evidence>, bids: ToldOfDeals<ReadBid>) {
    this.#evidence = evidence;
    this.#bids = bids;
  }

  /** What was told of a deal; rows that repeat an id all have it. */
  of(dealId: string): ProcessRecord {
    const evidence = this.#evidence.get(dealId)?.told;
    const bids = this.#bids.get(dealId)?.told;
    if (!evidence && !bids) return NO_RECORD;
    this.#asked.add(dealId);
    return {
      evidence: evidence?.length ? evidence.toSorted(compareEvidence) : NO_EVIDENCE,
      bids: bids?.length ? inOrder(bids) : NO_BIDS,
      gateOverrides: NO_OVERRIDES,
    };
  }

  /** Tells every row that is of a deal nobody asked for. */
  forEachStray(visit: (input: 'evidence' | 'bids', dealId: string, rowIndex: number) => void): void {
    for (const [input, told] of [['evidence', this.#evidence] as const, ['bids', this.#bids] as const]) {
      for (const [dealId, { rowIndexes }] of told) {
        if (this.#asked.has(dealId)) continue;
        for (const rowIndex of rowIndexes) visit(input, dealId, rowIndex);
      }
    }
  }
}

/** As it was known at the end of a day: what was recorded later did not exist. */
export function processRecordAt(
  { evidence, bids, gateOverrides }: ProcessRecord,
  date: CalendarDate,
): ProcessRecord {
  return {
    evidence: until(evidence, date),
    bids: until(bids, date),
    gateOverrides: until(gateOverrides, date),
  };
}

/** Those of a list in order of date up to a day: the same list where that is all. */
function until<TDated extends { readonly date: CalendarDate }>(
  dated: readonly TDated[],
  day: CalendarDate,
): readonly TDated[] {
  return dated.every(({ date }) => date <= day) ? dated : dated.filter(({ date }) => date <= day);
}

/**
 * By day, then by track; those of one track and day by instant where all have one; what is left by what they say, so that the
 * order of rows never counts.
 */
function inOrder(read: readonly ReadBid[]): BidDecision[] {
  const place = ({ date, trackId }: ReadBid): string => `${date} ${trackId}`;
  const unclocked = new Set(read.filter(({ instant }) => instant === null).map(place));
  return read
    .map((bid) => ({ bid, place: place(bid), text: JSON.stringify({ ...bid, instant: null }) }))
    .toSorted(
      (one, other) =>
        compareTexts(one.place, other.place) ||
        (unclocked.has(one.place) ? 0 : (one.bid.instant ?? 0) - (other.bid.instant ?? 0)) ||
        compareTexts(one.text, other.text),
    )
    .map(({ bid: { instant: _, ...bid } }) => bid);
}

function compareTexts(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}
