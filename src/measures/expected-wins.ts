import type { Process } from '../model/index.js';
import type { GoalResult } from './goal-result.js';
import type { StageWins } from './health-result.js';
import { rate } from './rate.js';

/** What may be won of the deals in each open stage of the pipeline tracks, from what a goal was worked back by (docs/measures.md §12 "number"). */
export function expectedWins({ stages }: Pick<GoalResult, 'stages'>, process: Process): StageWins[] {
  const found: StageWins[] = [];
  let onward: number | null = 1;
  for (let index = stages.length - 1; index >= 0; index--) {
    const { stageId, stageName, trackId, rate: winRate, standing } = stages[index]!;
    const next = stages[index + 1];
    const after = found[0];
    // From the end of a track on, a deal fares as one that begins the next.
    if (next && after && next.trackId !== trackId) {
      onward =
        after.winRate.value === null || after.onward === null ? null : after.winRate.value * after.onward;
    }
    const here = standing - (next?.standing ?? 0);
    const value = winRate?.value ?? null;
    found.unshift({
      stageId,
      stageName,
      trackId,
      standing: here,
      winRate: winRate ?? rate(0, 0),
      onward,
      expectedWins: value === null || onward === null ? null : here * value * onward,
    });
  }
  return found.filter(({ trackId }) => {
    const track = process.tracks.findIndex(({ id }) => id === trackId);
    return process.pipelineTracks[track] === true;
  });
}

/** All of them together: `null` where deals stand, and of none it is known how often its like are won. */
export function totalWins(stages: readonly StageWins[]): number | null {
  const standing = stages.filter((stage) => stage.standing > 0);
  const known = standing.flatMap((stage) => stage.expectedWins ?? []);
  if (standing.length > 0 && known.length === 0) return null;
  return known.reduce((sum, wins) => sum + wins, 0);
}
