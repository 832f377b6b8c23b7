import type { StageAt } from '../model/index.js';

/** Whether going from a stage to another is an advance: to a later open stage, to a later track or to a win (docs/measures.md §3). */
export function isAdvance(from: StageAt, to: StageAt | undefined): boolean {
  if (to?.kind === 'won') return true;
  if (to?.kind !== 'open') return false;
  return to.trackIndex === from.trackIndex
    ? to.openIndex! > from.openIndex!
    : to.trackIndex > from.trackIndex;
}
