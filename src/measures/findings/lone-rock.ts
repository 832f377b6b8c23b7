import { rate } from '../rate.js';
import { plainNumber, ratioNumber } from './finding-number.js';
import type { FindingRule } from './finding-source.js';

/**
 * One deal holds `limit` or more of the open value, and where classes go by the target no other is of its class
 * (docs/measures.md §7). Least: open deals of known amount.
 */
export const loneRock: FindingRule = ({ mix }, { limit, least }) => {
  const { count, valueMinor, largestMinor } = mix.concentration;
  const share = rate(largestMinor ?? 0, valueMinor);
  if (share.value === null || count < least) return null;
  const isAlone = mix.fallback !== null || mix.classes[0]?.open.count === 1;
  if (!isAlone || share.value < limit) return [];
  return [{ evidence: { share: ratioNumber('share', share), limit: plainNumber('share', limit) } }];
};
