import { plainNumber } from './finding-number.js';
import type { FindingRule } from './finding-source.js';

/** A track has more than `limit` open stages. Least: tracks. */
export const tooManyStages: FindingRule = ({ summary: { process } }, { limit, least }) => {
  if (process.tracks.length < least) return null;
  return process.openStageIndexes.flatMap(({ length }, track) =>
    length <= limit
      ? []
      : [
          {
            trackId: process.tracks[track]!.id,
            evidence: { stages: plainNumber('plain', length), limit: plainNumber('plain', limit) },
          },
        ],
  );
};
