import {
  bidOf,
  bidScore,
  criteriaOf,
  type BidChecklist,
  type BidDecision,
  type BidScore,
  type CalendarDate,
  type CriterionState,
  type Deal,
  type Process,
} from '../model/index.js';

/** What a stage asks for, and how it is with a deal (docs/measures.md §15). */
export interface DealStageCriteria {
  readonly stageId: string;
  readonly stageName: string;
  /** Whether the deal stands there, or is on hold from there. */
  readonly isPresent: boolean;
  /** `null` = the stage has none. */
  readonly goal: string | null;
  readonly activities: readonly string[];
  /** In the stage's order. */
  readonly criteria: readonly CriterionState[];
  /** Required criteria with evidence. */
  readonly metCount: number;
  readonly requiredCount: number;
}

/** How it is with a deal's bid (docs/measures.md §15). */
export interface DealBid {
  readonly trackId: string;
  readonly checklist: BidChecklist;
  readonly score: BidScore;
  /** The answers and the decision that hold; `null` = nothing answered. */
  readonly bid: BidDecision | null;
}

/**
 * What the stages of a deal ask for: the one it stands in first, then the others it was in that have criteria, the latest first.
 * A stage without goal, activities and criteria is left out; of an ended deal none is the present one.
 */
export function dealCriteria(deal: Deal, process: Process, asOf: CalendarDate): readonly DealStageCriteria[] {
  const last = deal.visits.at(-1)?.stageId;
  const present = deal.kind === 'open' ? deal.stageId : deal.kind === 'hold' ? (last ?? null) : null;
  const visited = deal.visits.map(({ stageId }) => stageId).toReversed();
  const ids = new Set([...(present === null ? [] : [present]), ...visited]);
  return [...ids].flatMap((stageId): DealStageCriteria[] => {
    const stage = process.stages[process.stageIndexById.get(stageId) ?? -1]?.stage;
    if (!stage) return [];
    const isPresent = stageId === present;
    const criteria = criteriaOf(deal, stage, asOf);
    const required = criteria.filter(({ isRequired }) => isRequired);
    const goal = stage.goal ?? null;
    const activities = stage.activities ?? [];
    const saysNothing = criteria.length === 0 && (!isPresent || (goal === null && activities.length === 0));
    if (saysNothing) return [];
    return [
      {
        ...{ stageId, stageName: stage.name, isPresent, goal, activities, criteria },
        metCount: required.filter(({ isMet }) => isMet).length,
        requiredCount: required.length,
      },
    ];
  });
}

/** The bid checklist of the track a deal stands in, with its answers; `null` = the track has none. */
export function dealBid(deal: Deal, process: Process): DealBid | null {
  const at = process.stages[process.stageIndexById.get(deal.stageId) ?? -1];
  const track = at && process.tracks[at.trackIndex];
  if (!track?.bidChecklist) return null;
  const bid = bidOf(deal, track.id);
  return { trackId: track.id, checklist: track.bidChecklist, bid, score: bidScore(track.bidChecklist, bid) };
}
