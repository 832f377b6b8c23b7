import { ownersOpenPart } from '../../summary/index.js';
import { plainNumber } from './finding-number.js';
import type { FindingRule } from './finding-source.js';

/** One owner has more than `limit` open deals. Least: owners. */
export const tooManyOpenDeals: FindingRule = ({ summary, context }, { limit, least }) => {
  const { owners } = context.about;
  if (owners.length === 0 || owners.length < least) return null;
  const counts = owners.map(() => 0);
  const cells = summary.part(ownersOpenPart(owners));
  for (let cell = 0; cell < cells.size; cell++) {
    const place = cells.key(cell, 0);
    if (place >= 0) counts[place]! += cells.count(cell);
  }
  return owners.flatMap(({ id: ownerId }, place) =>
    counts[place]! <= limit
      ? []
      : [
          {
            ownerId,
            evidence: { deals: plainNumber('deals', counts[place]!), limit: plainNumber('deals', limit) },
          },
        ],
  );
};
