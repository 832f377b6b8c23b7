import { plainNumber, ratioNumber } from './finding-number.js';
import type { FindingRule } from './finding-source.js';

/** The fifth of the open deals that is largest holds `limit` or more of their value (docs/measures.md §7). Least: those deals. */
export const fewDealsCarry: FindingRule = ({ mix }, { limit, least }) => {
  const { count, topCount, topShare } = mix.concentration;
  if (topShare.value === null || count < least) return null;
  if (topShare.value < limit) return [];
  return [
    {
      evidence: {
        share: ratioNumber('share', topShare),
        deals: plainNumber('deals', topCount),
        all: plainNumber('deals', count),
        limit: plainNumber('share', limit),
      },
    },
  ];
};
