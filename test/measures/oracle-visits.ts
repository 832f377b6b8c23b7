import { addDays, differenceInDays, type Deal, type Pipeline, type Visit } from '../../src/model/index.js';
import { isEnded, isIn, ofKind, ofPipelineTracks, placeOf, valueOf } from './oracle.js';
import { expectedDays, hasReached, walkOf } from './oracle-funnel.js';
import type { Period } from '../../src/model/index.js';

/** A visit with its deal, and whether it is known to go on. */
interface DealVisit {
  readonly deal: Deal;
  readonly visit: Visit;
  /** Goes on, the deal being open. */
  readonly stands: boolean;
  /** Goes on, but for the hold that lasts. */
  readonly held: boolean;
}

function visitsTo(pipeline: Pipeline, stageId: string | null): DealVisit[] {
  return pipeline.deals.flatMap((deal) =>
    deal.visits
      .filter((visit) => stageId === null || visit.stageId === stageId)
      .map((visit) => {
        const goesOn = visit === deal.visits.at(-1) && !visit.leftDate && !visit.destinationStageId;
        const stands = goesOn && deal.kind === 'open' && visit.enteredDate !== null;
        return { deal, visit, stands, held: goesOn && deal.kind === 'hold' };
      }),
  );
}

const kindOf = (pipeline: Pipeline, stageId: string | null): string =>
  pipeline.process.tracks.flatMap(({ stages }) => stages).find(({ id }) => id === stageId)?.kind ?? 'none';

/** Days without hold so far: today's of those that stand, up to the hold of those on hold; `null` = not known. */
function daysSoFar(pipeline: Pipeline, { deal, visit, stands, held }: DealVisit): number | null {
  if (visit.dwellDays !== null) return visit.dwellDays;
  const end = stands ? pipeline.asOf : held ? deal.stageEnteredDate : null;
  if (end === null || visit.enteredDate === null) return null;
  const days = differenceInDays(end, visit.enteredDate) - visit.holdDays;
  return days < 0 ? null : days;
}

/** Section 3, "in a window": completed, advanced and (as of today) overdue visits of a stage; whether it has a conversion. */
export function oracleConversion(
  pipeline: Pipeline,
  stageId: string,
  window: Period | null,
): { completed: number; advanced: number; overdue: number; isExpected: boolean; dwellDays: number } {
  const from = placeOf(pipeline, stageId);
  const left = visitsTo(pipeline, stageId).filter(
    ({ visit }) => (visit.leftDate ?? visit.destinationStageId) !== null && isIn(visit.leftDate, window),
  );
  const advanced = left.filter(({ visit }) => {
    const kind = kindOf(pipeline, visit.destinationStageId);
    const to = placeOf(pipeline, visit.destinationStageId ?? '');
    if (kind === 'won') return true;
    return kind === 'open' && (to.track > from.track || (to.track === from.track && to.place > from.place));
  });
  const limit = expectedDays(pipeline).get(stageId);
  const overdue = visitsTo(pipeline, stageId).filter(
    (each) => each.stands && limit !== undefined && daysSoFar(pipeline, each)! > limit,
  );
  return {
    completed: left.length,
    advanced: advanced.length,
    overdue: overdue.length,
    isExpected: limit !== undefined,
    dwellDays: left.reduce((sum, { visit }) => sum + (visit.dwellDays ?? 0), 0),
  };
}

/** Section 3, `method: 'km'`: share of the visits to a stage that last longer than so many days, for each number of days. */
export function oracleSurvival(pipeline: Pipeline, stageId: string): [days: number, share: number][] {
  const stays = visitsTo(pipeline, stageId).flatMap((each) => {
    const days = daysSoFar(pipeline, each);
    return days === null ? [] : [{ days, ended: each.visit.dwellDays !== null }];
  });
  const points: [number, number][] = [];
  let share = 1;
  for (const days of new Set(stays.map((stay) => stay.days).toSorted((one, other) => one - other))) {
    const atRisk = stays.filter((stay) => stay.days >= days).length;
    const ended = stays.filter((stay) => stay.days === days && stay.ended).length;
    share *= 1 - ended / atRisk;
    points.push([days, share]);
  }
  return points;
}

/** Section 2, `method: 'incidence'`: the chance to be won from a stage, and the share not ended, at the last day seen. */
export function oracleIncidence(
  pipeline: Pipeline,
  stageId: string,
): { won: number; survival: number; count: number } {
  const { track, place } = placeOf(pipeline, stageId);
  const stageCount = pipeline.process.tracks[track]!.stages.filter(({ kind }) => kind === 'open').length;
  const times: { days: number; end: string }[] = [];
  for (const deal of pipeline.deals) {
    const [walk] = walkOf(pipeline, deal, track, false);
    if (!walk || (deal.kind === 'unmapped' && !walk.isWon) || !hasReached(walk, place, stageCount)) continue;
    const at = deal.visits.map((visit) => placeOf(pipeline, visit.stageId));
    const movedOn = at.at(-1)!.track > track;
    const lastIn = at.findLastIndex((each) => each.track === track);
    const until = movedOn ? at.findIndex((each, index) => index > lastIn && each.track > track) : at.length;
    const begin = at.findIndex((each) => each.track > track || (each.track === track && each.place >= place));
    const end = walk.isWon ? 'won' : isEnded(deal) ? deal.kind : 'open';
    let days: number | null = 0;
    for (const visit of begin < 0 ? [] : deal.visits.slice(begin, Math.max(begin, until))) {
      const one = {
        deal,
        visit,
        stands: end === 'open' && deal.kind === 'open' && visit === deal.visits.at(-1),
        held: false,
      };
      const goesOn = !visit.leftDate && !visit.destinationStageId;
      const so = goesOn
        ? daysSoFar(pipeline, { ...one, held: deal.kind === 'hold' })
        : visit.enteredDate && visit.leftDate
          ? differenceInDays(visit.leftDate, visit.enteredDate) - visit.holdDays
          : null;
      days = days === null || so === null || so < 0 ? null : days + so;
    }
    if (days !== null) times.push({ days, end });
  }
  let won = 0;
  let survival = 1;
  for (const days of new Set(times.map((time) => time.days).toSorted((one, other) => one - other))) {
    const atRisk = times.filter((time) => time.days >= days).length;
    const now = times.filter((time) => time.days === days);
    won += (survival * now.filter(({ end }) => end === 'won').length) / atRisk;
    survival *= 1 - now.filter(({ end }) => end !== 'open').length / atRisk;
  }
  return { won, survival, count: times.length };
}

/** Section 6: Σ amount × days in each open stage of the pipeline tracks, and the won value, of deals that ended in a window. */
export function oracleValueDays(
  pipeline: Pipeline,
  closed: Period | null,
): { readonly byStage: ReadonlyMap<string, bigint>; readonly wonMinor: number } {
  const { tracks } = pipeline.process;
  const isRead = (stageId: string): boolean => {
    const { track } = placeOf(pipeline, stageId);
    return tracks[track]!.pipeline ?? track === tracks.length - 1;
  };
  const ended = pipeline.deals.filter(
    (deal) =>
      isEnded(deal) &&
      deal.pathKnown &&
      isIn(deal.closedDate, closed) &&
      deal.visits.every((visit) => visit.dwellDays !== null || !isRead(visit.stageId)),
  );
  const byStage = new Map<string, bigint>();
  for (const { visits, amountMinor } of ended) {
    for (const { stageId, dwellDays } of visits) {
      if (amountMinor === null || amountMinor < 0 || !isRead(stageId)) continue;
      byStage.set(stageId, (byStage.get(stageId) ?? 0n) + BigInt(amountMinor) * BigInt(dwellDays!));
    }
  }
  return { byStage, wonMinor: valueOf(ofPipelineTracks(pipeline, ofKind(ended, 'won'))) };
}

/** Section 5, "cycle-aware", as the formula says it: Σ amount × W and Σ W over all open deals of pipeline tracks. */
export function oracleExpectedWon(
  pipeline: Pipeline,
  window: Period,
): { value: number; wins: number; beyond: number } {
  const moves = pipeline.deals.flatMap((deal) => {
    const all = visitsTo({ ...pipeline, deals: [deal] }, null);
    return all.flatMap((each, index) => {
      const days = daysSoFar(pipeline, each);
      if (days === null || each.visit.dwellDays === 0) return [];
      const isOver = each.visit.dwellDays !== null;
      let next = index;
      while (
        all[next + 1]?.visit.dwellDays === 0 &&
        all[next + 1]!.visit.stageId === all[next]!.visit.destinationStageId
      )
        next++;
      return [
        { from: each.visit.stageId, days, isOver, to: isOver ? all[next]!.visit.destinationStageId : null },
      ];
    });
  });
  const stayed = (from: string, days: number): number =>
    moves.filter((move) => move.from === from && move.days >= days).length;
  const hazard = (from: string, days: number, isTo: (to: string | null) => boolean): number => {
    const atRisk = stayed(from, days);
    const went = moves.filter(
      (move) => move.from === from && move.isOver && move.days === days && isTo(move.to),
    );
    return atRisk === 0 ? 0 : went.length / atRisk;
  };
  const openStages = pipeline.process.stages
    .filter(({ kind }) => kind === 'open')
    .map(({ stage }) => stage.id);
  const known = new Map<string, number>();
  const chance = (from: string, age: number, left: number): number => {
    const key = `${from} ${age} ${left}`;
    const kept = known.get(key);
    if (kept !== undefined) return kept;
    let stays = 1;
    let won = 0;
    for (let more = 1; more <= left; more++) {
      const at = age + more;
      if (stayed(from, at) === 0) break;
      const all = hazard(from, at, () => true);
      if (all === 0) continue;
      let wins = hazard(from, at, (to) => kindOf(pipeline, to) === 'won');
      for (const stage of openStages) {
        const there = hazard(from, at, (to) => to === stage);
        if (there > 0) wins += there * chance(stage, 0, left - more);
      }
      won += stays * wins;
      stays *= 1 - all;
    }
    known.set(key, won);
    return won;
  };
  const daysTo = (date: string): number => Math.max(0, differenceInDays(addDays(date, -1), pipeline.asOf));
  let value = 0;
  let wins = 0;
  let beyond = 0;
  for (const deal of ofPipelineTracks(pipeline, ofKind(pipeline.deals, 'open'))) {
    const last = visitsTo({ ...pipeline, deals: [deal] }, null).at(-1);
    const age = last ? daysSoFar(pipeline, last) : null;
    if (age === null) continue;
    if (stayed(deal.stageId, age + 1) === 0) beyond++;
    const share =
      chance(deal.stageId, age, daysTo(window.end)) - chance(deal.stageId, age, daysTo(window.start));
    value += (deal.amountMinor ?? 0) * share;
    wins += share;
  }
  return { value, wins, beyond };
}
