import { rate, type Rate } from '../rate.js';
import type { Found } from './finding.js';
import type { FindingSetting } from './finding-defaults.js';
import { plainNumber, ratioNumber } from './finding-number.js';
import type { FindingRule } from './finding-source.js';

/** Of the moves of the recent days, `limit` or more went back (docs/measures.md §11). Least: moves. */
export const wentBack: FindingRule = ({ movement }, setting) =>
  movement === null ? null : atLeastShare(movement.back, setting);

/** Of the moves of the recent days, `limit` or more passed a stage by (docs/measures.md §11). Least: moves. */
export const skipped: FindingRule = ({ movement }, setting) =>
  movement === null ? null : atLeastShare(movement.skipped, setting);

/** Of the deals expected in the last period as it began, `limit` or more were open still at its end (docs/measures.md §11). Least: those deals. */
export const slipped: FindingRule = ({ movement, lastPeriod }, setting) =>
  movement === null || lastPeriod === null ? null : atLeastShare(movement.slipUnit, setting);

/** Of the deals forecast for the last period, `limit` or more were disqualified, held or removed (docs/measures.md §10). Least: those deals. */
export const withdrawn: FindingRule = ({ record }, setting) => {
  if (record === null) return null;
  const { deals, outcomes } = record.all;
  return atLeastShare(rate(outcomes.withdrawn.count, deals.count), setting);
};

function atLeastShare(share: Rate, { limit, least }: FindingSetting): Found[] | null {
  if (share.value === null || share.denominator < least) return null;
  if (share.value < limit) return [];
  return [{ evidence: { share: ratioNumber('share', share), limit: plainNumber('share', limit) } }];
}
