import { daysInPeriod, toDayNumber, type Period } from '../../model/index.js';
import { arrivalsPart, type Summary } from '../../summary/index.js';
import { rate } from '../rate.js';
import { plainNumber, ratioNumber } from './finding-number.js';
import { perStage, sampleOf, type FindingRule } from './finding-source.js';

/** Overdue visits up to this share are hardly any. */
const HARDLY_ANY = 0.05;

/**
 * Hardly any overdue (up to 5 % of the visits that ended or are overdue), and less than `limit` × as many came in as in the past.
 * Least: visits that would have come in, had it gone on as in the past.
 */
export const highBar: FindingRule = (source, { limit, least }) => {
  const { summary, recent, past } = source;
  if (past === null) return null;
  const now = arrivalsIn(summary, recent);
  const before = arrivalsIn(summary, past);
  return perStage(source, (stage) => {
    const index = summary.process.stageIndexById.get(stage.stageId) ?? -1;
    const usual = rate((before[index] ?? 0) * daysInPeriod(recent), daysInPeriod(past));
    if (usual.value === null || usual.value < least || stage.overdueCount === null) return null;
    const arrivals = now[index] ?? 0;
    const overdue = rate(stage.overdueCount, sampleOf(stage));
    if ((overdue.value ?? 0) > HARDLY_ANY || arrivals >= limit * usual.value) return [];
    return [
      {
        stageId: stage.stageId,
        trackId: stage.trackId,
        evidence: {
          arrivals: plainNumber('deals', arrivals),
          usual: ratioNumber('deals', usual),
          overdue: plainNumber('deals', stage.overdueCount),
          limit: plainNumber('share', limit),
        },
      },
    ];
  });
};

/** Visits that began in some days, by the index of the stage. */
function arrivalsIn(summary: Summary, window: Period): number[] {
  const start = toDayNumber(window.start);
  const end = toDayNumber(window.end);
  const counts = summary.process.stages.map(() => 0);
  const cells = summary.part(arrivalsPart);
  for (let cell = 0; cell < cells.size; cell++) {
    const day = cells.key(cell, 1);
    if (day >= start && day < end && cells.key(cell, 0) >= 0)
      counts[cells.key(cell, 0)]! += cells.count(cell);
  }
  return counts;
}
