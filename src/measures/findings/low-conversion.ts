import type { StageConversion } from '../stage-conversion-result.js';
import type { FindingNumber } from './finding.js';
import { plainNumber, ratioNumber } from './finding-number.js';
import { perStage, sameStage, sampleOf, type FindingRule, type FindingSource } from './finding-source.js';

/**
 * Conversion below `limit` × the stage's benchmark, or its own past where none is told. Least: visits that ended or are overdue,
 * in the recent days and (of its past) before.
 */
export const lowConversion: FindingRule = (source, { limit, least }) =>
  perStage(source, (stage) => {
    const before = heldAgainst(source, stage, least);
    if (before === null || !stage.conversion || sampleOf(stage) < Math.max(1, least)) return null;
    if (stage.conversion.value! >= limit * before.value) return [];
    const conversion = ratioNumber('share', stage.conversion);
    return [
      {
        stageId: stage.stageId,
        trackId: stage.trackId,
        evidence: { conversion, before, limit: plainNumber('share', limit) },
      },
    ];
  });

/** What a stage's conversion is held against; `null` = nothing, or too small a sample. */
export function heldAgainst(
  { args, conversionBefore }: FindingSource,
  stage: StageConversion,
  least: number,
): FindingNumber | null {
  const told = new Map(Object.entries(args.benchmarks ?? {})).get(stage.stageId);
  if (told !== undefined) return plainNumber('share', told);
  const past = sameStage(stage, conversionBefore);
  return past?.conversion && past.conversion.value !== null && sampleOf(past) >= least
    ? ratioNumber('share', past.conversion)
    : null;
}
