import { daysInPeriod, toDayNumber } from '../../model/index.js';
import { createdPart } from '../../summary/index.js';
import { rate } from '../rate.js';
import { plainNumber, ratioNumber } from './finding-number.js';
import type { FindingRule } from './finding-source.js';

/**
 * In the recent days fewer than `limit` × as many deals were created as the target asks of the first stage in as many days
 * (docs/measures.md §8). Least: closed deals that the win rate from there is of.
 */
export const tooLittleComingIn: FindingRule = ({ summary, goal, recent }, { limit, least }) => {
  const [first] = goal.stages;
  if (!first || first.needed === null || (first.rate?.denominator ?? 0) < least) return null;
  const start = toDayNumber(recent.start);
  const end = toDayNumber(recent.end);
  const cells = summary.part(createdPart);
  let arrivals = 0;
  for (let cell = 0; cell < cells.size; cell++) {
    const day = cells.key(cell, 1);
    if (day >= start && day < end) arrivals += cells.count(cell);
  }
  const needed = rate(first.needed * daysInPeriod(recent), daysInPeriod(goal.window));
  if (needed.value === null || arrivals >= limit * needed.value) return [];
  return [
    {
      evidence: {
        arrivals: plainNumber('deals', arrivals),
        needed: ratioNumber('deals', needed),
        limit: plainNumber('share', limit),
      },
    },
  ];
};
