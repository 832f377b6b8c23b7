import { rate } from '../rate.js';
import { FINDING_DEFAULTS, settingOf } from './finding-defaults.js';
import { plainNumber, ratioNumber } from './finding-number.js';
import { perStage, sampleOf, type FindingRule } from './finding-source.js';
import { heldAgainst } from './low-conversion.js';

/**
 * Where conversion is low (by the setting of `low-conversion`): overdue visits are `limit` or more of those that ended or are
 * overdue. Least: those.
 */
export const overCapacity: FindingRule = (source, { limit, least }) => {
  const { limit: low } =
    settingOf('low-conversion', source.args.settings) ?? FINDING_DEFAULTS['low-conversion'];
  return perStage(source, (stage) => {
    const before = heldAgainst(source, stage, least);
    if (before === null || !stage.conversion || sampleOf(stage) < Math.max(1, least)) return null;
    const overdue = rate(stage.overdueCount ?? 0, sampleOf(stage));
    const isLow = stage.conversion.value! < low * before.value;
    if (!isLow || overdue.value === null || overdue.value < limit) return [];
    return [
      {
        stageId: stage.stageId,
        trackId: stage.trackId,
        evidence: {
          overdue: ratioNumber('share', overdue),
          conversion: ratioNumber('share', stage.conversion),
          before,
          limit: plainNumber('share', limit),
        },
      },
    ];
  });
};
