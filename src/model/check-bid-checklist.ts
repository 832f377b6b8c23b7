import type { BidChecklist } from './bid-checklist.js';
import { checkIds, invalid, shown } from './definition-mistake.js';

const MAX_WEIGHT = 1_000_000;

/**
 * Throws at the first mistake in a track's bid checklist: nothing to ask, a weight or a threshold that cannot be.
 * @throws PipelineError `invalid-definition`
 */
export function checkBidChecklist({ items, thresholdBasisPoints }: BidChecklist, trackId: string): void {
  const at = `The bid checklist of track ${shown(trackId)}`;
  if (!Array.isArray(items) || items.length === 0) {
    throw invalid(`${at} has no items. Give at least one, or leave the checklist out.`);
  }
  checkIds(`bid checklist of track ${shown(trackId)}`, items);
  for (const { id, name, weight } of items) {
    if (typeof name !== 'string') throw invalid(`${at}: item ${shown(id)} needs a name, as text.`);
    if (!Number.isInteger(weight) || weight < 1 || weight > MAX_WEIGHT) {
      throw invalid(
        `${at}: the weight of ${shown(id)} is a whole number from 1 to 1,000,000, not ${shown(weight)}.`,
      );
    }
  }
  if (!Number.isInteger(thresholdBasisPoints) || thresholdBasisPoints < 0 || thresholdBasisPoints > 10_000) {
    throw invalid(
      `${at}: thresholdBasisPoints is a whole number from 0 to 10,000, not ${shown(thresholdBasisPoints)}.`,
    );
  }
}
