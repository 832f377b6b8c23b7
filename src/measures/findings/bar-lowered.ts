import { exceedsBy } from './exceeds-by.js';
import { plainNumber, ratioNumber } from './finding-number.js';
import { perStage, sameStage, sampleOf, type FindingRule } from './finding-source.js';

/**
 * Conversion fell by `limit` (0.1: ten points) or more against the past, and in the stage before it rose by as much: the bar was
 * lowered there. Least: visits that ended or are overdue, in both stages and both spans of days.
 */
export const barLowered: FindingRule = (source, { limit, least }) =>
  perStage(source, (stage, index) => {
    const { stages } = source.conversion;
    const previous = stages[index - 1];
    if (previous?.trackId !== stage.trackId) return null;
    const past = sameStage(stage, source.conversionBefore);
    const previousPast = sameStage(previous, source.conversionBefore);
    const all = [stage, past, previous, previousPast];
    const [now, before, previousNow, previousBefore] = all.map((each) => each?.conversion ?? null);
    if (!now || !before || !previousNow || !previousBefore) return null;
    if (all.some((each) => sampleOf(each) < Math.max(1, least))) return null;
    if (!exceedsBy(before, now, limit) || !exceedsBy(previousNow, previousBefore, limit)) return [];
    return [
      {
        stageId: stage.stageId,
        trackId: stage.trackId,
        evidence: {
          conversion: ratioNumber('share', now),
          before: ratioNumber('share', before),
          previous: ratioNumber('share', previousNow),
          previousBefore: ratioNumber('share', previousBefore),
          limit: plainNumber('share', limit),
        },
      },
    ];
  });
