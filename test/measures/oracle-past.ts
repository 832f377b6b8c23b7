import {
  addDays,
  parsePipeline,
  type CalendarDate,
  type Deal,
  type Period,
  type Pipeline,
} from '../../src/model/index.js';
import type { RandomInput } from '../sample/arbitrary.js';
import { placeOf } from './oracle.js';

const isIn = (date: string | null, { start, end }: Period): boolean =>
  date !== null && date >= start && date < end;

const isThere = ({ kind }: Deal): boolean => kind === 'open' || kind === 'unmapped';

/** Count, and minor units, of some deals. */
export function sumOf(deals: readonly Deal[]): [count: number, valueMinor: number] {
  return [deals.length, deals.reduce((sum, { amountMinor }) => sum + (amountMinor ?? 0), 0)];
}

/** Deals read as of a day, by id. */
export function dealsAt(input: RandomInput, asOf: CalendarDate): Map<string, Deal> {
  return new Map(parsePipeline({ ...input, asOf }).deals.map((deal) => [deal.id, deal]));
}

/** Section 11: of the deals read as of the day before a period, those expected in it, those of them still there at its end, and those expected later that it was won in. */
export function oracleSlips(
  input: RandomInput,
  period: Period,
  before: CalendarDate,
  last: CalendarDate,
): Record<'expected' | 'slipped' | 'pulledIn', Deal[]> {
  const then = [...dealsAt(input, before).values()].filter(isThere);
  const end = dealsAt(input, last);
  const expected = then.filter((deal) => isIn(deal.expectedCloseDate, period));
  return {
    expected,
    slipped: expected.filter(({ id }) => isThere(end.get(id)!)),
    pulledIn: then.filter(
      ({ id, expectedCloseDate }) => (expectedCloseDate ?? '') >= period.end && end.get(id)?.kind === 'won',
    ),
  };
}

/** Section 14: what became of a deal that was open. */
export function oracleOutcome(pipeline: Pipeline, was: Deal, deal: Deal): string {
  if (deal.kind === 'unmapped') return 'unknown';
  if (deal.kind !== 'open') return deal.kind;
  if (was.kind === 'unmapped') return 'unknown';
  const [from, to] = [placeOf(pipeline, was.stageId), placeOf(pipeline, deal.stageId)];
  if (from.track !== to.track) return to.track > from.track ? 'further' : 'back';
  return to.place === from.place ? 'same' : to.place > from.place ? 'further' : 'back';
}

/** Section 11: lost and disqualified deals that closed in a window, by their last stage and reason. */
export function oracleLosses(deals: readonly Deal[], window: Period): Map<string, Deal[]> {
  const groups = new Map<string, Deal[]>();
  for (const deal of deals) {
    if (deal.kind !== 'lost' && deal.kind !== 'disqualified') continue;
    if (!isIn(deal.closedDate, window)) continue;
    const stage = deal.pathKnown ? deal.visits.at(-1)!.stageId : null;
    const key = JSON.stringify([stage, deal.lostReason]);
    groups.set(key, [...(groups.get(key) ?? []), deal]);
  }
  return groups;
}

/** Section 5: minor units open and expected in a period as of a day, in pipeline tracks, and what of them was won by its end. */
export function oracleConversion(
  input: RandomInput,
  period: Period,
  date: CalendarDate,
): [expectedMinor: number, wonMinor: number] {
  const { process } = parsePipeline(input);
  const end = dealsAt(input, addDays(period.end, -1));
  const expected = [...dealsAt(input, date).values()].filter((deal) => {
    const track = process.stages[process.stageIndexById.get(deal.stageId) ?? -1]?.trackIndex ?? -1;
    return deal.kind === 'open' && process.pipelineTracks[track] && isIn(deal.expectedCloseDate, period);
  });
  const worth = (deals: readonly Deal[]): number =>
    sumOf(deals.filter((deal) => (deal.amountMinor ?? -1) >= 0))[1];
  return [worth(expected), worth(expected.filter(({ id }) => end.get(id)?.kind === 'won'))];
}
