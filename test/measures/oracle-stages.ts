import { differenceInDays, type Deal, type Pipeline } from '../../src/model/index.js';
import type { WinRateArgs } from '../../src/measures/index.js';
import { isEnded, isIn, ofKind, placeOf, totalOf, type Fraction } from './oracle.js';
import { expectedDays, hasReached, walkOf } from './oracle-funnel.js';

/** What stands in a stage. */
export interface OracleStage {
  readonly count: number;
  readonly valueMinor: number;
  readonly overdue: number;
  /** Σ amount × own or stage's probability, minor units; amounts without either left out. */
  readonly weightedMinor: number;
}

/** The heads of a board. */
export function oracleStages(pipeline: Pipeline, deals: readonly Deal[]): OracleStage[] {
  const limits = expectedDays(pipeline);
  return pipeline.process.stages.map(({ stage, kind }) => {
    const here = deals.filter((deal) => deal.stageId === stage.id);
    const isOverdue = (deal: Deal): boolean => {
      const visit = deal.visits.at(-1);
      const limit = limits.get(stage.id) ?? null;
      if (kind !== 'open' || !visit?.enteredDate || limit === null) return false;
      return differenceInDays(pipeline.asOf, visit.enteredDate) - visit.holdDays > limit;
    };
    let weightedMinor = 0;
    for (const deal of here) {
      const points = deal.probabilityBasisPoints ?? stage.probabilityBasisPoints ?? null;
      if (points !== null && kind === 'open') weightedMinor += ((deal.amountMinor ?? 0) * points) / 10_000;
    }
    return {
      count: here.length,
      valueMinor: totalOf(here),
      overdue: here.filter(isOverdue).length,
      weightedMinor,
    };
  });
}

/** Section 2, the win rate from a stage: won and all that count, and ended deals of unknown path. */
export function oracleWinRateFrom(
  pipeline: Pipeline,
  deals: readonly Deal[],
  stageId: string,
  { window = null, by = 'closed', open = 'exclude' }: WinRateArgs,
): { readonly unit: Fraction; readonly unknownPath: number } {
  const { track, place } = placeOf(pipeline, stageId);
  const stageCount = pipeline.process.tracks[track]!.stages.filter((stage) => stage.kind === 'open').length;
  let won = 0;
  let rest = 0;
  for (const deal of deals) {
    const [walk] = walkOf(pipeline, deal, track, false);
    if (!walk || !hasReached(walk, place, stageCount)) continue;
    const isOpen = !walk.isWon && deal.kind === 'open';
    const date =
      by === 'created' ? deal.createdDate : isOpen ? deal.expectedCloseDate : closedIn(pipeline, deal, track);
    if (!isIn(date, window)) continue;
    if (walk.isWon) won++;
    else if (deal.kind === 'lost' || (isOpen && open === 'as-lost')) rest++;
  }
  const unknown = deals.filter(
    (deal) => isEnded(deal) && !deal.pathKnown && placeOf(pipeline, deal.stageId).track === track,
  );
  const within = unknown.filter((deal) =>
    isIn(by === 'created' ? deal.createdDate : deal.closedDate, window),
  );
  return {
    unit: [won, won + rest],
    unknownPath: ofKind(within, 'won').length + ofKind(within, 'lost').length,
  };
}

/** The day a deal closed in a track: where it moved on to a later one, the day it last did. */
function closedIn(pipeline: Pipeline, deal: Deal, track: number): string | null {
  const tracks = deal.visits.map((visit) => placeOf(pipeline, visit.stageId).track);
  if ((tracks.at(-1) ?? track) <= track) return deal.closedDate;
  const last = tracks.lastIndexOf(track);
  const next = tracks.findIndex((each, index) => index > last && each > track);
  return deal.visits[next]!.enteredDate;
}
