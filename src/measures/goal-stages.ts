import { PipelineError, type StageAt } from '../model/index.js';
import { expectedPart, type Summary } from '../summary/index.js';
import type { GoalResult, GoalStage } from './goal-result.js';
import { ceilingOf, exactShare, type ExactShare } from './goal-share.js';
import type { Rate } from './rate.js';
import { addTallies, type Tally } from './tally.js';
import { winRateFromStage } from './win-rate-from-stage.js';

/** The open stages from the first track to the last one told, in order. */
export function stagesUpTo({ process }: Summary, lastTrack: number): StageAt[] {
  return process.openStageIndexes
    .slice(0, lastTrack + 1)
    .flatMap((indexes) => indexes.map((index) => process.stages[index]!));
}

/** The unit win rate from each stage in its track, and the closed deals of unknown path that those leave out. */
export function winRatesFrom(
  summary: Summary,
  stages: readonly StageAt[],
  closed: GoalResult['closed'],
): { readonly rates: readonly Rate[]; readonly unknownPath: Tally } {
  const unknown: Tally[] = [];
  const rates = stages.map(({ trackIndex, openIndex }) => {
    const { unit, unknownPath } = winRateFromStage(summary, trackIndex, openIndex!, closed);
    if (openIndex === 0) unknown.push(unknownPath);
    return unit;
  });
  return { rates, unknownPath: addTallies(...unknown) };
}

/** The conversion of each stage; those of the goal's track alone leave the tracks before it without one. @throws PipelineError `invalid-argument` */
export function conversionsOf(
  conversions: readonly ExactShare[],
  stages: readonly StageAt[],
): readonly (Rate | null)[] {
  const isList: boolean = Array.isArray(conversions);
  const last = stages.at(-1)?.trackIndex;
  const inLast = stages.filter(({ trackIndex }) => trackIndex === last).length;
  if (!isList || (conversions.length !== stages.length && conversions.length !== inLast)) {
    throw new PipelineError(
      'invalid-argument',
      `The option conversions needs a share for each of the ${inLast} open stages of the goal's track, or of all ${stages.length} up to its end, front to back.`,
    );
  }
  const untold = stages.length - conversions.length;
  return stages.map((_, index) => (index < untold ? null : exactShare(conversions[index - untold]!)));
}

/** From the back to the front; win rates lead from a stage to the end of its track, conversions to the next stage. */
export function workBack(
  summary: Summary,
  stages: readonly StageAt[],
  rates: readonly (Rate | null)[],
  wins: number | null,
  isChained: boolean,
): GoalStage[] {
  const { process } = summary;
  const openCounts = standingCounts(summary);
  const found: GoalStage[] = [];
  let standing = 0;
  /** What the end of the stage's track needs: wins, or what the first stage of the next track does. */
  let atEnd = wins;
  for (let index = stages.length - 1; index >= 0; index--) {
    const { stage, trackIndex } = stages[index]!;
    const after = found[0];
    if (after && stages[index + 1]!.trackIndex !== trackIndex) atEnd = after.needed;
    const rate = rates[index]!;
    const neededAfter = isChained && after ? after.needed : atEnd;
    const needed =
      neededAfter === null || rate === null ? null : ceilingOf(neededAfter, rate.denominator, rate.numerator);
    standing += openCounts.get(process.stageIndexById.get(stage.id)!) ?? 0;
    found.unshift({
      stageId: stage.id,
      stageName: stage.name,
      trackId: process.tracks[trackIndex]!.id,
      rate,
      needed,
      neededAfter,
      standing,
      gap: needed === null ? null : standing - needed,
    });
  }
  return found;
}

/** Open deals by the index of the stage they stand in. */
function standingCounts(summary: Summary): Map<number, number> {
  const counts = new Map<number, number>();
  const cells = summary.part(expectedPart);
  for (let cell = 0; cell < cells.size; cell++) {
    const stage = cells.key(cell, 0);
    counts.set(stage, (counts.get(stage) ?? 0) + cells.count(cell));
  }
  return counts;
}
