import type { Deal, Period, Pipeline } from '../../src/model/index.js';
import { hasReached, walkOf } from './oracle-funnel.js';
import { endedTrack, isIn, mean, ofKind, ofPipelineTracks, oracleCycleDays, placeOf } from './oracle.js';

/** Section 4: open qualified deals × mean won value × unit win rate ÷ mean cycle. */
export function oracleVelocity(
  pipeline: Pipeline,
  deals: readonly Deal[],
  window: Period | null,
  scope: 'all' | 'qualified',
): number | null {
  const { tracks } = pipeline.process;
  const read = ofPipelineTracks(pipeline, deals);
  const won = ofKind(read, 'won').filter((deal) => isIn(deal.closedDate, window));
  const meanValue = mean(won.filter((deal) => deal.amountMinor !== null).map((deal) => deal.amountMinor!));
  const cycles: number[] = [];
  let [openCount, wins, closed] = [0, 0, 0];
  for (const [track, { qualifiedStageId, pipeline: isMarked }] of tracks.entries()) {
    if (!(isMarked ?? track === tracks.length - 1)) continue;
    const stageId = scope === 'qualified' ? qualifiedStageId : undefined;
    const place = stageId === undefined ? null : placeOf(pipeline, stageId).place;
    const ended = read.filter((deal) => isClosed(deal) && endedTrack(pipeline, deal) === track);
    const here = ended.filter((deal) => isIn(deal.closedDate, window));
    const [wonHere, closedHere] =
      place === null
        ? [ofKind(here, 'won').length, here.length]
        : winsFrom(pipeline, deals, track, place, window);
    wins += wonHere;
    closed += closedHere;
    cycles.push(...oracleCycleDays(pipeline, ended, 'won', window, place === null ? null : track));
    openCount += ofKind(read, 'open').filter((deal) => {
      const at = placeOf(pipeline, deal.stageId);
      return at.track === track && at.place >= (place ?? 0);
    }).length;
  }
  const meanCycle = mean(cycles);
  if (meanValue === null || meanCycle === null || meanCycle === 0 || closed === 0) return null;
  return (openCount * meanValue * (wins / closed)) / meanCycle;
}

const isClosed = (deal: Deal): boolean => deal.kind === 'won' || deal.kind === 'lost';

/** Won and closed, of the deals that reached a place of a track and closed, or moved on, in a window. */
function winsFrom(
  pipeline: Pipeline,
  deals: readonly Deal[],
  track: number,
  place: number,
  window: Period | null,
): [wins: number, closed: number] {
  const stageCount = pipeline.process.openStageIndexes[track]!.length;
  const walks = deals
    .flatMap((deal) => walkOf(pipeline, deal, track, false))
    .filter((walk) => walk.isWon || walk.deal.kind === 'lost')
    .filter(
      (walk) => hasReached(walk, place, stageCount) && isIn(dayClosed(pipeline, walk.deal, track), window),
    );
  return [walks.filter((walk) => walk.isWon).length, walks.length];
}

/** The day a deal closed or, where its last visit is in a later track, went there for good. */
function dayClosed(pipeline: Pipeline, deal: Deal, track: number): string | null {
  const trackOf = deal.visits.map((visit) => placeOf(pipeline, visit.stageId).track);
  if (trackOf.at(-1)! <= track) return deal.closedDate;
  const lastHere = trackOf.lastIndexOf(track);
  const next = trackOf.findIndex((each, index) => index > lastHere && each > track);
  return deal.visits[next]!.enteredDate;
}
