import { differenceInDays, type Deal, type Pipeline } from '../../src/model/index.js';
import type { FunnelArgs } from '../../src/measures/index.js';
import { isEnded, placeOf, valueFraction, valueOf, type Fraction } from './oracle.js';

/** One step: how many, how much, and where those went that came no further. */
export interface OracleStep {
  readonly count: number;
  readonly valueMinor: number;
  readonly dropped: Readonly<Record<'lost' | 'disqualified' | 'held' | 'standing' | 'overdue', number>>;
  /** Won and closed, of those that came here. */
  readonly wins: readonly [won: number, closed: number];
  /** Likewise by value. */
  readonly winsMinor: Fraction;
}

/** How a deal went through one track. */
export interface Walk {
  readonly deal: Deal;
  /** Places of the track's open stages in the order visited. */
  readonly places: readonly number[];
  readonly isWon: boolean;
  readonly movedOnOnce: boolean;
}

/** Section 2: the funnel of a track, those won last. */
export function oracleFunnel(
  pipeline: Pipeline,
  deals: readonly Deal[],
  track: number,
  { basis = 'reached', unknownPath = 'exclude' }: FunnelArgs,
): OracleStep[] {
  if (basis === 'standing') return oracleStanding(pipeline, deals, track);
  const stageCount = pipeline.process.tracks[track]!.stages.filter((stage) => stage.kind === 'open').length;
  const walks = deals.flatMap((deal) =>
    walkOf(pipeline, deal, track, unknownPath === 'first-stage' && stageCount > 0),
  );
  const limits = expectedDays(pipeline);
  const steps: OracleStep[] = [];
  for (let place = 0; place <= stageCount; place++) {
    const here = walks.filter((walk) => isAt(walk, place, stageCount, basis));
    const stopped = walks.filter(
      (walk) =>
        hasReached(walk, place, stageCount) && !hasReached(walk, place + 1, stageCount) && !walk.isWon,
    );
    const kinds = { lost: 0, disqualified: 0, held: 0, standing: 0, overdue: 0 };
    for (const { deal } of stopped) kinds[whereabouts(pipeline, deal, limits)] += 1;
    const closed = walks.filter(
      (walk) => hasReached(walk, place, stageCount) && (walk.isWon || walk.deal.kind === 'lost'),
    );
    const won = closed.filter((walk) => walk.isWon);
    steps.push({
      count: here.length,
      valueMinor: valueOf(here.map((walk) => walk.deal)),
      dropped: kinds,
      wins: [won.length, closed.length],
      winsMinor: valueFraction(
        won.map((walk) => walk.deal),
        closed.filter((walk) => !walk.isWon).map((walk) => walk.deal),
      ),
    });
  }
  return steps;
}

/** The open deals that stand in each open stage of a track; no end, and nothing that came of them. */
function oracleStanding(pipeline: Pipeline, deals: readonly Deal[], track: number): OracleStep[] {
  const nothing = { lost: 0, disqualified: 0, held: 0, standing: 0, overdue: 0 };
  return pipeline.process.tracks[track]!.stages.filter((stage) => stage.kind === 'open').map((stage) => {
    const here = deals.filter((deal) => deal.stageId === stage.id);
    return {
      count: here.length,
      valueMinor: valueOf(here),
      dropped: nothing,
      wins: [0, 0],
      winsMinor: [0, 0],
    };
  });
}

/** How a deal went through a track; nothing where it was not there, or its path is not known. */
export function walkOf(pipeline: Pipeline, deal: Deal, track: number, countsUnknown: boolean): Walk[] {
  const isUnknown = isEnded(deal) && !deal.pathKnown;
  if (isUnknown) {
    if (!countsUnknown || placeOf(pipeline, deal.stageId).track !== track) return [];
    return [{ deal, places: [0], isWon: deal.kind === 'won', movedOnOnce: false }];
  }
  const visited = deal.visits.map((visit) => placeOf(pipeline, visit.stageId));
  const places = visited.filter((at) => at.track === track).map((at) => at.place);
  if (places.length === 0) return [];
  const movedOn = visited.at(-1)!.track > track;
  const movedOnOnce = visited.some((at) => at.track > track);
  return [{ deal, places, isWon: deal.kind === 'won' || movedOn, movedOnOnce }];
}

/** Whether a deal reached a place of a track, or (past the last stage) was won. */
export function hasReached({ places, isWon, movedOnOnce }: Walk, place: number, stageCount: number): boolean {
  if (place >= stageCount) return isWon;
  return isWon || movedOnOnce || places.some((each) => each >= place);
}

function isAt(walk: Walk, place: number, stageCount: number, basis: string): boolean {
  if (basis === 'reached') return hasReached(walk, place, stageCount);
  if (basis === 'entered') return place === stageCount ? walk.isWon : walk.places.includes(place);
  const wanted = Math.min(place, stageCount - 1);
  let next = 0;
  for (const each of walk.places) if (each === next) next += 1;
  return next > wanted && (place < stageCount || walk.isWon);
}

function whereabouts(
  pipeline: Pipeline,
  deal: Deal,
  limits: ReadonlyMap<string, number>,
): keyof OracleStep['dropped'] {
  if (deal.kind === 'lost' || deal.kind === 'disqualified') return deal.kind;
  if (deal.kind === 'hold') return 'held';
  const visit = deal.visits.at(-1);
  const limit = limits.get(deal.stageId);
  if (deal.kind !== 'open' || limit === undefined || !visit?.enteredDate) return 'standing';
  return differenceInDays(pipeline.asOf, visit.enteredDate) - visit.holdDays > limit ? 'overdue' : 'standing';
}

/** Section 3: the stage's own setting, else max(1, mean dwell × 2); stages without either are not in it. */
export function expectedDays({ process, deals }: Pipeline): Map<string, number> {
  const days = new Map<string, number>();
  for (const stage of process.tracks.flatMap((track) => track.stages)) {
    const dwells = deals
      .flatMap((deal) => deal.visits)
      .filter((visit) => visit.stageId === stage.id && visit.dwellDays !== null)
      .map((visit) => visit.dwellDays!);
    const sum = dwells.reduce((total, dwell) => total + dwell, 0);
    if (stage.expectedDays != null) days.set(stage.id, stage.expectedDays);
    else if (dwells.length > 0) days.set(stage.id, Math.max(1, (2 * sum) / dwells.length));
  }
  return days;
}
