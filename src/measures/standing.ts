import type { CalendarDate, Period } from '../model/index.js';
import type { QuantilePoint } from './histogram.js';
import { rate, type Rate } from './rate.js';

/** The two of several rates in order that their median lies between, and how far between. */
export type MiddleRates = Pick<QuantilePoint, 'lower' | 'upper' | 'fraction'>;

/** Where a group stands among its peers, the other groups that have a rate (docs/measures.md §1). */
export interface PeerStanding {
  /**
   * 1 − peers strictly better ÷ peers, 0–1: of `denominator` peers, `numerator` are no better. A standing of 0.7 says that
   * 30 % did better. `null` over no peers, and for a group that has no rate itself.
   */
  readonly standing: Rate;
  /** Median rate of the peers, 0–1; `null` without peers. */
  readonly peersMedian: number | null;
  /** The two rates that the median lies between; `null` likewise. */
  readonly peersMiddle: MiddleRates | null;
}

/** A group among its peers, or all groups side by side, as a result that can be explained. */
export interface PeerComparisonResult extends Omit<PeerStanding, 'standing'> {
  readonly measure: 'peer-comparison';
  readonly asOf: CalendarDate;
  /** ISO 4217 code; no amount is here. */
  readonly currency: string;
  /** The window of the rates; `null` = all time. */
  readonly window: Period | null;
  /** `null` = the median is of all groups. */
  readonly standing: Rate | null;
}

/** The standing of each group among the others, in the order given; `null` = a group without a rate, nobody's peer. */
export function peerStandings(rates: readonly (number | null)[]): PeerStanding[] {
  const sorted = sortedRates(rates);
  return rates.map((own) => {
    if (own === null) return { standing: rate(0, 0), ...peersOf(sorted) };
    const place = countUpTo(sorted, own) - 1;
    return { standing: rate(place, sorted.length - 1), ...peersOf(sorted, place) };
  });
}

/** The median of those groups that have a rate, 0–1 (type 7, docs/measures.md §0 "quantiles"); `null` where none has. */
export function medianRate(rates: readonly (number | null)[]): number | null {
  return middleValue(middleOf(sortedRates(rates)));
}

/** The two rates that {@link medianRate} lies between; `null` where no group has a rate. */
export function middleRates(rates: readonly (number | null)[]): MiddleRates | null {
  return middleOf(sortedRates(rates));
}

function sortedRates(rates: readonly (number | null)[]): number[] {
  return rates.filter((each) => each !== null).sort((one, other) => one - other);
}

/** The middle of sorted rates, the one at `leftOut` left out. */
function middleOf(sorted: readonly number[], leftOut = Infinity): MiddleRates | null {
  const last = sorted.length - (leftOut === Infinity ? 1 : 2);
  const at = (place: number): number | undefined => sorted[place < leftOut ? place : place + 1];
  const lower = at(Math.floor(last / 2));
  const upper = at(Math.ceil(last / 2));
  return last < 0 || lower === undefined || upper === undefined ? null : { lower, upper, fraction: 0.5 };
}

function middleValue(middle: MiddleRates | null): number | null {
  return middle && (middle.lower + middle.upper) / 2;
}

function peersOf(
  sorted: readonly number[],
  leftOut?: number,
): Pick<PeerStanding, 'peersMedian' | 'peersMiddle'> {
  const peersMiddle = middleOf(sorted, leftOut);
  return { peersMedian: middleValue(peersMiddle), peersMiddle };
}

/** How many of the sorted rates are at most this one. */
function countUpTo(sorted: readonly number[], highest: number): number {
  let from = 0;
  let to = sorted.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (sorted[middle]! <= highest) from = middle + 1;
    else to = middle;
  }
  return from;
}
