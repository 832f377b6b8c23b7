import type { Deal, PipelineIssue } from '../../model/index.js';
import { fileIssue } from './file-issue.js';

/** Fewer lost deals of 0 may be chance. */
const FEWEST_LOST = 10;

/**
 * Tells of a file that empties amounts on losing: every lost deal has 0, won ones have more. The amounts are kept, as 0 is
 * a value (docs/measures.md §0), but win rates by value taken from them say nothing.
 */
export function lostAmountIssues(deals: readonly Deal[]): PipelineIssue[] {
  let lostCount = 0;
  let hasWonAmount = false;
  for (const { kind, amountMinor } of deals) {
    if (amountMinor === null) continue;
    if (kind === 'won' && amountMinor > 0) hasWonAmount = true;
    if (kind !== 'lost') continue;
    if (amountMinor !== 0) return [];
    lostCount += 1;
  }
  if (lostCount < FEWEST_LOST || !hasWonAmount) return [];
  return [fileIssue('lost-amounts-zero', 'kept', { field: 'amount', found: String(lostCount) })];
}
