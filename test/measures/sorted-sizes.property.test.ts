import fc from 'fast-check';
import { expect } from 'vitest';
import { SortedSizes } from '../../src/measures/sorted-sizes.js';
import { property } from '../property.js';

const amount = fc.oneof(
  fc.nat(400),
  fc.nat(1_000_000),
  fc.integer({ min: 0, max: 1_000_000_000_000 }),
  fc.constantFrom(0, 2 ** 26, Number.MAX_SAFE_INTEGER),
);

/** Deals that come; each step then adds some or takes out some that are there. */
const comings = fc.array(fc.tuple(amount, fc.integer({ min: 1, max: 3 })), { maxLength: 700 });
const steps = fc.array(
  fc.record({ amount, takesOut: fc.boolean(), pick: fc.nat(10_000), asks: fc.boolean() }),
  { maxLength: 60 },
);

const sumOf = (amounts: readonly bigint[]): bigint => amounts.reduce((sum, each) => sum + each, 0n);

/** The same by sorting all the amounts. */
function oracle(deals: readonly number[], rank: number): unknown {
  const sorted = deals.toSorted((one, other) => one - other);
  const exact = sorted.map(BigInt);
  return {
    totals: {
      count: exact.length,
      sum: sumOf(exact),
      ranked: sumOf(exact.map((each, index) => each * BigInt(index + 1))),
      squares: sumOf(exact.map((each) => each * each)),
    },
    value: sorted[rank] ?? null,
    smallest: sumOf(exact.slice(0, rank)),
    different: [...new Set(sorted)],
  };
}

const found = (sizes: SortedSizes, rank: number): unknown => ({
  totals: sizes.totals(),
  value: sizes.valueAt(rank),
  smallest: sizes.sumOfSmallest(rank),
  different: [...sizes.columns().amounts],
});

property(
  'amounts kept in order give what sorting them all gives, exactly, after any that come and go',
  [comings, steps, fc.double({ min: 0, max: 1, noNaN: true })],
  (came, then, where) => {
    const sizes = new SortedSizes();
    const deals: number[] = [];
    for (const [each, count] of came) {
      sizes.add(each, count);
      for (let copy = 0; copy < count; copy++) deals.push(each);
    }
    const check = (): void => {
      const rank = Math.floor(where * deals.length);
      expect(found(sizes, rank)).toEqual(oracle(deals, rank));
    };
    check();
    for (const { amount: next, takesOut, pick, asks } of then) {
      const [gone] = takesOut ? deals.splice(pick % (deals.length || 1), 1) : [];
      if (gone !== undefined) sizes.add(gone, -1);
      else {
        sizes.add(next, 1);
        deals.push(next);
      }
      if (asks) sizes.totals();
    }
    check();
  },
  { runs: 150 },
);

property(
  'amounts that come one by one among others part their bin, and stay in order',
  [fc.integer({ min: 1, max: 5 }), fc.integer({ min: 300, max: 900 })],
  (step, count) => {
    const sizes = new SortedSizes();
    const deals: number[] = [];
    for (let place = 0; place < 40; place++) {
      sizes.add(place * 1_000_000, 1);
      deals.push(place * 1_000_000);
    }
    for (let made = 0; made < count; made++) {
      const next = 5_000_000 + made * step;
      sizes.add(next, 1);
      deals.push(next);
      expect(sizes.totals().count).toBe(deals.length);
    }
    expect(found(sizes, 200)).toEqual(oracle(deals, 200));
  },
  { runs: 60 },
);
