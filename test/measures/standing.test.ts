import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { medianRate, peerStandings } from '../../src/measures/index.js';
import { property } from '../property.js';

const standingsOf = (...rates: (number | null)[]): (number | null)[] =>
  peerStandings(rates).map(({ standing }) => standing.value);
const mediansOf = (...rates: (number | null)[]): (number | null)[] =>
  peerStandings(rates).map(({ peersMedian }) => peersMedian);

describe('the standing of a group', () => {
  test('is 1 less the share of its peers that are better', () => {
    expect(standingsOf(0.2, 0.8, 0.5)).toEqual([0, 1, 0.5]);
  });

  test('says of 10 peers with 3 better ones that it is at or above 70 % of them', () => {
    const rates = [0.5, 0.9, 0.8, 0.7, 0.4, 0.4, 0.3, 0.2, 0.1, 0.1, 0];
    expect(peerStandings(rates)[0]!.standing).toEqual({ value: 0.7, numerator: 7, denominator: 10 });
  });

  test('counts an equal peer as not better', () => {
    expect(standingsOf(0.5, 0.5, 0.5)).toEqual([1, 1, 1]);
    expect(standingsOf(0.5, 0.5, 0.9)).toEqual([0.5, 0.5, 1]);
  });

  test('is unknown without peers', () => {
    expect(peerStandings([0.4])).toEqual([
      { standing: { value: null, numerator: 0, denominator: 0 }, peersMedian: null, peersMiddle: null },
    ]);
    expect(standingsOf(0.4, null, null)).toEqual([null, null, null]);
  });

  test('is unknown where the group has no rate, and such a group is nobody’s peer', () => {
    expect(standingsOf(0.2, null, 0.6)).toEqual([0, null, 1]);
    expect(peerStandings([0.2, null, 0.6])[1]!.standing.denominator).toBe(0);
  });
});

describe('the peers’ median', () => {
  test('leaves out the group itself', () => {
    expect(mediansOf(0.1, 0.2, 0.4)).toEqual([0.30000000000000004, 0.25, 0.15000000000000002]);
    expect(mediansOf(0, 0.5, 1, 0.25)).toEqual([0.5, 0.25, 0.25, 0.5]);
  });

  test('is that of all others for a group without a rate', () => {
    expect(mediansOf(0.25, null, 0.75)).toEqual([0.75, 0.5, 0.25]);
  });
});

describe('the median of all groups', () => {
  test('lies between the middle two of an even number', () => {
    expect(medianRate([0.75, 0.25, null, 0, 1])).toBe(0.5);
  });

  test('is unknown where no group has a rate', () => {
    expect(medianRate([])).toBeNull();
    expect(medianRate([null])).toBeNull();
  });
});

/** Few denominators, so that ties are common. */
const someRates = fc.array(
  fc.option(fc.tuple(fc.nat(6), fc.integer({ min: 1, max: 6 })).map(([won, more]) => won / (won + more))),
  { maxLength: 12 },
);

property('standing and median are those found by looking at every peer', [someRates], (rates) => {
  const found = peerStandings(rates);
  rates.forEach((own, at) => {
    const peers = rates.filter((rate, index): rate is number => index !== at && rate !== null);
    const better = own === null ? 0 : peers.filter((rate) => rate > own).length;
    const { standing, peersMedian } = found[at]!;
    expect(standing.value === null).toBe(own === null || peers.length === 0);
    if (standing.value !== null) expect(standing.value).toBeCloseTo(1 - better / peers.length, 12);
    expect(peersMedian).toBe(medianRate(peers));
  });
});

property('the order of the groups does not change a standing', [someRates], (rates) => {
  const backwards = peerStandings(rates.toReversed()).toReversed();
  expect(backwards).toEqual(peerStandings(rates));
});
