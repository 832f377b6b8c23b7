import { toDayNumber } from '../../model/index.js';
import { attentionPart, expectedPart, type Summary } from '../../summary/index.js';
import { rate, type Rate } from '../rate.js';
import { exceedsBy } from './exceeds-by.js';
import { plainNumber, ratioNumber } from './finding-number.js';
import type { FindingRule } from './finding-source.js';

/** Fewer open deals than this have no shares worth comparing. */
const LEAST_DEALS = 10;

/**
 * The share of the recent days' activities that were for late stages, the second half of a pipeline track's open ones, is `limit`
 * (0.25: 25 points) or more above the share of open deals that stand there. Least: activities; and 10 open deals.
 */
export const attentionAtTheEnd: FindingRule = ({ summary, recent }, { limit, least }) => {
  const start = toDayNumber(recent.start);
  const end = toDayNumber(recent.end);
  const worked = summary.part(attentionPart);
  const activities = lateShare(summary, (add) => {
    for (let cell = 0; cell < worked.size; cell++) {
      const day = worked.key(cell, 1);
      if (day >= start && day < end) add(worked.key(cell, 0), worked.count(cell));
    }
  });
  const open = summary.part(expectedPart);
  const deals = lateShare(summary, (add) => {
    for (let cell = 0; cell < open.size; cell++) add(open.key(cell, 0), open.count(cell));
  });
  if (activities.denominator < least || deals.denominator < LEAST_DEALS) return null;
  if (activities.value === null || deals.value === null) return null;
  if (!exceedsBy(activities, deals, limit)) return [];
  return [
    {
      evidence: {
        activities: ratioNumber('share', activities),
        share: ratioNumber('share', deals),
        limit: plainNumber('share', limit),
      },
    },
  ];
};

/** Of what is counted by stage, in pipeline tracks, the share in late ones. */
function lateShare({ process }: Summary, count: (add: (stage: number, count: number) => void) => void): Rate {
  let late = 0;
  let all = 0;
  count((stage, added) => {
    const at = process.stages[stage];
    if (!at || at.openIndex === null || process.pipelineTracks[at.trackIndex] !== true) return;
    all += added;
    const length = process.openStageIndexes[at.trackIndex]!.length;
    if (at.openIndex >= Math.ceil(length / 2)) late += added;
  });
  return rate(late, all);
}
