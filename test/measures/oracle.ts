/*
 * The measures once more, the slow way: plain loops over deals, written from docs/measures.md and not from the code it is
 * held against. Nothing here is shared with src but the parsed deals and the arithmetic of calendar dates.
 */
import { differenceInDays, type Deal, type Period, type Pipeline } from '../../src/model/index.js';
import type { WinRateArgs } from '../../src/measures/index.js';

/** A numerator and a denominator. */
export type Fraction = readonly [numerator: number, denominator: number];

export const isIn = (date: string | null, window: Period | null | undefined): boolean =>
  window ? date !== null && date >= window.start && date < window.end : true;

/** Sum of the known amounts. */
export function totalOf(deals: readonly Deal[]): number {
  let sum = 0;
  for (const deal of deals) sum += deal.amountMinor ?? 0;
  return sum;
}

/** Sum of the amounts that rates of value are made of: known and not negative. */
export function valueOf(deals: readonly Deal[]): number {
  return totalOf(deals.filter((deal) => (deal.amountMinor ?? -1) >= 0));
}

/** Won by value against the rest; nothing over nothing where one of the two has deals, and no amount that counts. */
export function valueFraction(won: readonly Deal[], rest: readonly Deal[]): Fraction {
  return [won, rest].some(isUnvalued) ? [0, 0] : [valueOf(won), valueOf(won) + valueOf(rest)];
}

/** Whether there are deals, and no amount of any that counts. */
function isUnvalued(deals: readonly Deal[]): boolean {
  return deals.length > 0 && deals.every((deal) => deal.amountMinor === null || deal.amountMinor < 0);
}

export const isEnded = (deal: Deal): boolean =>
  deal.kind === 'won' || deal.kind === 'lost' || deal.kind === 'disqualified';

export const ofKind = (deals: readonly Deal[], kind: Deal['kind']): Deal[] =>
  deals.filter((deal) => deal.kind === kind);

const DEAL_KINDS: readonly Deal['kind'][] = ['won', 'lost', 'open', 'disqualified'];

/** Section 1. */
export function oracleWinRate(deals: readonly Deal[], args: WinRateArgs): Record<string, Fraction> {
  const { window = null, by = 'closed', open: policy = 'exclude', disqualified = 'exclude' } = args;
  const counted = deals.filter((deal) => {
    if (by === 'created') return isIn(deal.createdDate, window);
    return isIn(deal.kind === 'open' ? deal.expectedCloseDate : deal.closedDate, window);
  });
  const won = ofKind(counted, 'won');
  const open = ofKind(counted, 'open');
  const lost = counted.filter(
    (deal) => deal.kind === 'lost' || (deal.kind === 'disqualified' && disqualified === 'as-lost'),
  );
  const missed = policy === 'as-lost' ? [...lost, ...open] : lost;
  const fractions: Record<string, Fraction> = {};
  const units = (some: readonly Deal[], rest: readonly Deal[]): Fraction => [
    some.length,
    some.length + rest.length,
  ];
  const values = (some: readonly Deal[], rest: readonly Deal[]): Fraction => {
    const all = [...some, ...rest];
    const isUnknown = DEAL_KINDS.some((kind) => isUnvalued(ofKind(all, kind)));
    return isUnknown ? [0, 0] : [valueOf(some), valueOf(all)];
  };
  for (const [name, fraction] of [['unit', units] as const, ['value', values] as const]) {
    fractions[name] = fraction(won, missed);
    if (policy !== 'range') continue;
    fractions[`${name} lowest`] = fraction(won, [...lost, ...open]);
    fractions[`${name} highest`] = fraction([...won, ...open], lost);
  }
  return fractions;
}

/** Quantile type 7 of unsorted values. */
export function oracleQuantile(values: readonly number[], p: number): number | null {
  if (values.length === 0) return null;
  const sorted = values.toSorted((one, other) => one - other);
  const position = (sorted.length - 1) * p;
  const lower = sorted[Math.floor(position)]!;
  const upper = sorted[Math.ceil(position)]!;
  return lower + (position - Math.floor(position)) * (upper - lower);
}

export function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Index of the track of a stage, open place of a stage within it. */
export function placeOf(pipeline: Pipeline, stageId: string): { track: number; place: number } {
  for (const [track, { stages }] of pipeline.process.tracks.entries()) {
    const open = stages.filter((stage) => stage.kind === 'open');
    if (stages.some((stage) => stage.id === stageId)) {
      return { track, place: open.findIndex((stage) => stage.id === stageId) };
    }
  }
  return { track: -1, place: -1 };
}

/** Days of each cycle of deals of one kind closed in a window, from creation or from the qualified stage of a track. */
export function oracleCycleDays(
  pipeline: Pipeline,
  deals: readonly Deal[],
  kind: 'won' | 'lost',
  window: Period | null,
  fromTrack: number | null,
): number[] {
  const days: number[] = [];
  for (const deal of ofKind(deals, kind)) {
    const start = fromTrack === null ? deal.createdDate : firstQualified(pipeline, deal, fromTrack);
    if (deal.closedDate === null || start === null || !isIn(deal.closedDate, window)) continue;
    const length = differenceInDays(deal.closedDate, start);
    if (length >= 0) days.push(length);
  }
  return days;
}

function firstQualified(pipeline: Pipeline, deal: Deal, track: number): string | null {
  const qualified = placeOf(pipeline, pipeline.process.tracks[track]?.qualifiedStageId ?? '').place;
  const visit = deal.visits.find((each) => {
    const at = placeOf(pipeline, each.stageId);
    return at.track === track && at.place >= qualified;
  });
  return visit?.enteredDate ?? null;
}

/** The track an ended deal counts in: its won stage's; otherwise its last visit's where it has one. */
export function endedTrack(pipeline: Pipeline, deal: Deal): number {
  const last = deal.visits.at(-1);
  return placeOf(pipeline, last && deal.kind !== 'won' ? last.stageId : deal.stageId).track;
}

/** Deals in, or ended in, a track marked `pipeline`. */
export function ofPipelineTracks(pipeline: Pipeline, deals: readonly Deal[]): Deal[] {
  const { tracks } = pipeline.process;
  const isRead = (track: number): boolean => tracks[track]?.pipeline ?? track === tracks.length - 1;
  return deals.filter((deal) =>
    isRead(isEnded(deal) ? endedTrack(pipeline, deal) : placeOf(pipeline, deal.stageId).track),
  );
}
