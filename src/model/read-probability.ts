import { toMinorUnits } from './money.js';
import type { IssueLog } from './issue-log.js';

/** A share, 0–1, as whole basis points; what is no such share is reported and unknown. */
export function readProbability(share: string | number | null, log: IssueLog): number | null {
  if (share === null) return null;
  const basisPoints = toMinorUnits(share, 4)?.amountMinor ?? -1;
  if (basisPoints >= 0 && basisPoints <= 10_000) return basisPoints;
  log.report('unreadable-probability', 'probability', share, 'treated-as-unknown');
  return null;
}
