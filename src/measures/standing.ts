import { rate, type Rate } from './rate.js';

/** Where a group stands among its peers, the other groups that have a rate (docs/measures.md §1). */
export interface PeerStanding {
  /**
   * 1 − peers strictly better ÷ peers, 0–1: of `denominator` peers, `numerator` are no better. A standing of 0.7 says that
   * 30 % did better. `null` over no peers, and for a group that has no rate itself.
   */
  readonly standing: Rate;
  /** Median rate of the peers, 0–1; `null` without peers. */
  readonly peersMedian: number | null;
}

/** The standing of each group among the others, in the order given; `null` = a group without a rate, nobody's peer. */
export function peerStandings(rates: readonly (number | null)[]): PeerStanding[] {
  const sorted = sortedRates(rates);
  return rates.map((own) => {
    if (own === null) return { standing: rate(0, 0), peersMedian: medianOf(sorted) };
    const place = countUpTo(sorted, own) - 1;
    return { standing: rate(place, sorted.length - 1), peersMedian: medianOf(sorted, place) };
  });
}

/** The median of those groups that have a rate, 0–1 (type 7, docs/measures.md §0 "quantiles"); `null` where none has. */
export function medianRate(rates: readonly (number | null)[]): number | null {
  return medianOf(sortedRates(rates));
}

function sortedRates(rates: readonly (number | null)[]): number[] {
  return rates.filter((each) => each !== null).sort((one, other) => one - other);
}

/** The median of sorted rates, the one at `leftOut` left out. */
function medianOf(sorted: readonly number[], leftOut = Infinity): number | null {
  const last = sorted.length - (leftOut === Infinity ? 1 : 2);
  const at = (place: number): number | undefined => sorted[place < leftOut ? place : place + 1];
  const below = at(Math.floor(last / 2));
  const above = at(Math.ceil(last / 2));
  return last < 0 || below === undefined || above === undefined ? null : (below + above) / 2;
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
