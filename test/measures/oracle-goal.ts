import type { Deal, Period, Pipeline } from '../../src/model/index.js';
import { isIn, ofKind, ofPipelineTracks, placeOf, totalOf } from './oracle.js';
import { oracleWinRateFrom } from './oracle-stages.js';

/** What section 8 says, for one stage. */
export interface OracleGoalStage {
  readonly needed: number | null;
  readonly standing: number;
}

/** ceil(a · b ÷ c), counted up rather than divided. */
function ceil(a: number, b: number, c: number): number | null {
  if (c <= 0) return null;
  const whole = (BigInt(a) * BigInt(b)) / BigInt(c);
  return Number(whole * BigInt(c) === BigInt(a) * BigInt(b) ? whole : whole + 1n);
}

/** Section 8: wins, then every open stage up to the end of the last pipeline track, from the back to the front. */
export function oracleGoal(
  pipeline: Pipeline,
  deals: readonly Deal[],
  targetMinor: number,
  closed: Period | null,
): { readonly wins: number | null; readonly stages: OracleGoalStage[] } {
  const { tracks, pipelineTracks } = pipeline.process;
  const valued = ofKind(ofPipelineTracks(pipeline, deals), 'won').filter(
    (deal) => isIn(deal.closedDate, closed) && deal.amountMinor !== null,
  );
  const wins = targetMinor > 0 ? ceil(targetMinor, valued.length, totalOf(valued)) : null;
  const stages: OracleGoalStage[] = [];
  const last = pipelineTracks.includes(true) ? pipelineTracks.lastIndexOf(true) : tracks.length - 1;
  let goalOfTrack = wins;
  for (let track = last; track >= 0; track--) {
    const open = tracks[track]!.stages.filter((stage) => stage.kind === 'open');
    for (const [place, stage] of [...open.entries()].toReversed()) {
      const [won, all] = oracleWinRateFrom(pipeline, deals, stage.id, { window: closed }).unit;
      const standing = deals.filter((deal) => {
        const at = placeOf(pipeline, deal.stageId);
        const isPast = at.track > track || (at.track === track && at.place >= place);
        return deal.kind === 'open' && isPast && at.track <= last;
      });
      stages.unshift({
        needed: goalOfTrack === null ? null : ceil(goalOfTrack, all, won),
        standing: standing.length,
      });
    }
    goalOfTrack = stages[0]?.needed ?? null;
  }
  return { wins, stages };
}
