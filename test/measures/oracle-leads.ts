import { type Deal, type Period, type Pipeline } from '../../src/model/index.js';
import { isEnded, isIn, ofKind, placeOf, totalOf, valueOf } from './oracle.js';

/**
 * Section 9: the day a deal first was so that it had reached the qualified stage of a track, asked of its life visit by visit;
 * `null` = it has not, or that is not known.
 */
function firstReached(pipeline: Pipeline, deal: Deal, track: number): string | null {
  if (isEnded(deal) && !deal.pathKnown) return null;
  const qualified = placeOf(pipeline, pipeline.process.tracks[track]!.qualifiedStageId!).place;
  const places = deal.visits.map((visit) => placeOf(pipeline, visit.stageId));
  for (const [index, visit] of deal.visits.entries()) {
    const soFar = places.slice(0, index + 1);
    const hasVisited = soFar.some((at) => at.track === track);
    const isPast = soFar.some((at) => (at.track === track && at.place >= qualified) || at.track > track);
    if (hasVisited && isPast) return visit.enteredDate;
  }
  const isHere = places.some((at) => at.track === track);
  return isHere && deal.kind === 'won' ? deal.closedDate : null;
}

/** Leads of a period, by the first track that marks a qualified stage, else by creation. */
export function oracleLeads(pipeline: Pipeline, deals: readonly Deal[], period: Period): Deal[] {
  const track = pipeline.process.tracks.findIndex(({ qualifiedStageId }) => qualifiedStageId !== undefined);
  return deals.filter((deal) =>
    isIn(track < 0 ? deal.createdDate : firstReached(pipeline, deal, track), period),
  );
}

/** Section 9, "value created": count and value created in a period, and of these what was won in it, by unit and value. */
export function oracleCreation(deals: readonly Deal[], period: Period): number[] {
  const created = deals.filter((deal) => isIn(deal.createdDate, period));
  const won = ofKind(created, 'won').filter((deal) => isIn(deal.closedDate, period));
  return [created.length, totalOf(created), valueOf(created), won.length, totalOf(won), valueOf(won)];
}
