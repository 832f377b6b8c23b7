import { toDayNumber } from '../../model/index.js';
import { responsesPart, TOLD } from '../../summary/index.js';
import { toldCount } from '../integrity.js';
import { rate } from '../rate.js';
import { plainNumber, ratioNumber } from './finding-number.js';
import type { FindingRule } from './finding-source.js';

/** Deals younger than this may still be followed up. */
const DAYS = 14;

/**
 * Of the deals created in the recent days, 14 or more days ago, `limit` or more are open where they began and had no activity.
 * Least: those deals. Not judged where no deal of the baseline tells an activity.
 */
export const leadsNotFollowedUp: FindingRule = ({ summary, context, recent }, { limit, least }) => {
  if (toldCount(context.baseline, TOLD.activity) === 0) return null;
  const start = toDayNumber(recent.start);
  const end = Math.min(toDayNumber(recent.end), toDayNumber(context.asOf) - DAYS + 1);
  const cells = summary.part(responsesPart);
  let deals = 0;
  let untouched = 0;
  for (let cell = 0; cell < cells.size; cell++) {
    const day = cells.key(cell, 0);
    if (day < start || day >= end) continue;
    deals += cells.count(cell);
    if (cells.key(cell, 2) === 0) untouched += cells.count(cell);
  }
  const share = rate(untouched, deals);
  if (share.value === null || deals < least) return null;
  if (share.value < limit) return [];
  return [
    {
      evidence: {
        share: ratioNumber('share', share),
        days: plainNumber('days', DAYS),
        limit: plainNumber('share', limit),
      },
    },
  ];
};
