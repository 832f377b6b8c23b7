import type { BidChecklist, BidItem } from './bid-checklist.js';
import type { BidDecision } from './bid.js';
import type { Deal } from './deal.js';

/** What answers come to by a checklist. */
export interface BidScore {
  /** Weight of what was answered yes. */
  readonly numerator: number;
  /** Weight of the whole checklist, above 0. */
  readonly denominator: number;
  /** `numerator ÷ denominator`, 0–1. */
  readonly share: number;
  readonly thresholdBasisPoints: number;
  /** Whether the share is at or above the threshold, compared in whole numbers. */
  readonly reachesThreshold: boolean;
  /** The questions without an answer, in order; they count as no. */
  readonly unanswered: readonly BidItem[];
  /** What the score says, whatever the open answers may be; `null` = they may still decide. */
  readonly advice: 'bid' | 'no-bid' | null;
  /** What was decided; `null` = nothing yet. */
  readonly decision: 'bid' | 'no-bid' | null;
  /** Whether that is what the score says; `null` = either says nothing yet. */
  readonly isAsAdvised: boolean | null;
}

/** The decision of a deal that holds for a track: the latest; `null` = none. */
export function bidOf(deal: Pick<Deal, 'bids'>, trackId: string): BidDecision | null {
  return deal.bids.findLast((bid) => bid.trackId === trackId) ?? null;
}

/**
 * Scores answers by a checklist: the weight that says yes, of the whole weight. Answers to questions that the checklist does
 * not have (any more) count for nothing. A decision may be another than the score's, and then says so.
 * @param bid `null` = nothing answered, nothing decided
 */
export function bidScore(
  { items, thresholdBasisPoints }: BidChecklist,
  bid: Pick<BidDecision, 'answers' | 'decision'> | null,
): BidScore {
  const answers = new Map(bid?.answers.map(({ itemId, met }) => [itemId, met]));
  const unanswered = items.filter(({ id }) => !answers.has(id));
  const denominator = weightOf(items);
  const numerator = weightOf(items.filter(({ id }) => answers.get(id)));
  const reaches = (weight: number): boolean => weight * 10_000 >= thresholdBasisPoints * denominator;
  const reachesThreshold = reaches(numerator);
  const mayReach = reaches(numerator + weightOf(unanswered));
  const advice = reachesThreshold ? 'bid' : mayReach ? null : 'no-bid';
  const decision = bid?.decision ?? null;
  return {
    numerator,
    denominator,
    share: numerator / denominator,
    thresholdBasisPoints,
    reachesThreshold,
    unanswered,
    advice,
    decision,
    isAsAdvised: decision === null || advice === null ? null : decision === advice,
  };
}

function weightOf(items: readonly BidItem[]): number {
  return items.reduce((sum, { weight }) => sum + weight, 0);
}
