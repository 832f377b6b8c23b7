import fc from 'fast-check';
import { expect } from 'vitest';
import {
  dealMix,
  resolveSizeClasses,
  sizeClassOf,
  type DealMixResult,
  type Rate,
  type SizeClassRule,
} from '../../src/measures/index.js';
import { differenceInDays, parsePipeline, type Deal } from '../../src/model/index.js';
import { createPipelineStore, summarise } from '../../src/summary/index.js';
import { property } from '../property.js';
import { pipelineArbitrary } from '../sample/arbitrary.js';
import { windowsOf } from './all-results.js';
import { expectSame } from './expect-same.js';
import { isIn, mean, ofKind, ofPipelineTracks, valueFraction, valueOf, type Fraction } from './oracle.js';
import { smallPipeline, smallStore } from './small-pipeline.js';

const rules: fc.Arbitrary<SizeClassRule> = fc.oneof(
  fc.constant<SizeClassRule>({ by: 'target-share', shares: [0.1, 0.02] }),
  fc.constantFrom<SizeClassRule>(
    { by: 'quantile', shares: [0.3] },
    { by: 'quantile', shares: [0.1, 0.2, 0.3, 0.1, 0.1] },
  ),
  fc.integer({ min: 2, max: 6 }).map((count): SizeClassRule => ({ by: 'natural-breaks', count })),
  fc
    .uniqueArray(fc.integer({ min: 1, max: 3_000_000 }), { minLength: 1, maxLength: 5 })
    .map((list): SizeClassRule => ({ by: 'amount', thresholdsMinor: list.toSorted((a, b) => b - a) })),
);

const fraction = ({ numerator, denominator }: Rate): Fraction => [numerator, denominator];

property(
  'the mix is what plain loops over the deals give, for every rule; each deal is in exactly one class, and the parts add up',
  [pipelineArbitrary(), rules, fc.boolean(), fc.constantFrom(null, 5_000_000)],
  (input, classes, hasWindow, targetMinor) => {
    const pipeline = parsePipeline(input);
    const window = hasWindow ? windowsOf(pipeline).lastYear : null;
    const mix = createPipelineStore(pipeline).select(dealMix, { classes, window, targetMinor });
    const deals = ofPipelineTracks(pipeline, pipeline.deals);
    const open = ofKind(deals, 'open');
    for (const each of [...mix.classes, mix.unknown]) {
      for (const { value } of [each.countShare, each.valueShare, each.winRateUnit, each.winRateValue]) {
        if (value !== null && !(value >= 0 && value <= 1)) expect(value).toBe('0 to 1');
      }
      const isOfClass = ({ amountMinor }: Deal): boolean => sizeClassOf(mix.classes, amountMinor) === each.id;
      const own = open.filter(isOfClass);
      const closed = deals.filter((deal) => isOfClass(deal) && isIn(deal.closedDate, window));
      const won = ofKind(closed, 'won');
      const lost = ofKind(closed, 'lost');
      const days = won.flatMap(({ createdDate, closedDate }) =>
        createdDate !== null && closedDate !== null && closedDate >= createdDate
          ? [differenceInDays(closedDate, createdDate)]
          : [],
      );
      expectSame(
        [
          fraction(each.countShare),
          fraction(each.winRateUnit),
          fraction(each.winRateValue),
          each.open.valueMinor - each.open.negativeMinor,
          each.meanCycleDays,
        ],
        [
          [own.length, open.length],
          [won.length, won.length + lost.length],
          valueFraction(won, lost),
          valueOf(own),
          mean(days),
        ],
      );
    }
    const parts = [...mix.classes, mix.unknown];
    expectSame(
      parts.reduce((sum, each) => sum + each.countShare.numerator, 0),
      mix.open.count,
    );
    expectSame(
      mix.classes.reduce((sum, { open: { valueMinor } }) => sum + valueMinor, 0),
      mix.concentration.valueMinor,
    );
    expectSame(concentration(mix), oracleConcentration(open));
  },
);

const concentration = ({ concentration: { topShare, largestMinor, hhi, gini } }: DealMixResult): unknown => [
  fraction(topShare),
  largestMinor,
  gini.value === null ? null : Math.round(gini.value * 1e9),
  hhi.value === null ? null : Math.round(hhi.value * 1e9),
];

function oracleConcentration(open: readonly Deal[]): unknown {
  const amounts = open
    .flatMap(({ amountMinor }) => (amountMinor !== null && amountMinor >= 0 ? [amountMinor] : []))
    .toSorted((a, b) => a - b);
  const sum = amounts.reduce((total, amount) => total + amount, 0);
  const top = amounts.slice(amounts.length - Math.ceil(amounts.length / 5));
  let differences = 0;
  for (const one of amounts) for (const other of amounts) differences += Math.abs(one - other);
  return [
    [top.reduce((total, amount) => total + amount, 0), sum],
    amounts.at(-1) ?? null,
    sum === 0 ? null : Math.round((differences / (2 * amounts.length * sum)) * 1e9),
    sum === 0 ? null : Math.round(amounts.reduce((total, amount) => total + (amount / sum) ** 2, 0) * 1e9),
  ];
}

const amounts = fc.array(fc.nat(1_000_000), { minLength: 1, maxLength: 40 });

const concentrationOf = (euros: readonly number[]): DealMixResult['concentration'] =>
  smallStore(euros.map((amount) => ({ stage: 'offer', amount }))).select(dealMix, {}).concentration;

property(
  'Gini lies in [0, 1 − 1/n] and is 0 exactly where all are alike; the top fifth hold at least a fifth',
  [amounts],
  (euros) => {
    const { gini, hhi, topShare, count } = concentrationOf(euros);
    if (gini.value === null || hhi.value === null || topShare.value === null) {
      expect(euros.every((amount) => amount === 0)).toBe(true);
      return;
    }
    expect(gini.value).toBeGreaterThanOrEqual(0);
    expect(gini.value).toBeLessThanOrEqual(1 - 1 / count + 1e-12);
    expect(gini.value === 0).toBe(new Set(euros).size === 1);
    expect(hhi.value).toBeGreaterThanOrEqual(1 / count - 1e-12);
    expect(topShare.value).toBeGreaterThanOrEqual(0.2);
  },
  { runs: 300 },
);

property(
  'three copies of every deal leave Gini and shares as they are; amounts in another unit likewise',
  [amounts, fc.integer({ min: 1, max: 900 })],
  (euros, factor) => {
    const one = concentrationOf(euros);
    const copied = concentrationOf([...euros, ...euros, ...euros]);
    const scaled = concentrationOf(euros.map((amount) => amount * factor));
    if (one.gini.value === null) return;
    expect(copied.gini.value).toBeCloseTo(one.gini.value, 12);
    expect(scaled.gini.value).toBeCloseTo(one.gini.value, 12);
    expect(scaled.topShare.value).toBeCloseTo(one.topShare.value!, 12);
    expect(scaled.hhi.value).toBeCloseTo(one.hhi.value!, 12);
  },
  { runs: 300 },
);

property(
  'natural breaks part amounts with the least squares there can be',
  [
    fc.array(fc.oneof(fc.nat(60), fc.nat(5_000_000)), { minLength: 1, maxLength: 11 }),
    fc.integer({ min: 2, max: 4 }),
  ],
  (euros, count) => {
    const baseline = summarise(smallPipeline(euros.map((amount) => ({ stage: 'offer', amount }))));
    const classes = resolveSizeClasses({ by: 'natural-breaks', count }, { baseline, targetMinor: null });
    const values = euros.map((amount) => amount * 100).toSorted((a, b) => a - b);
    const found = classes.map(({ id }) => values.filter((value) => sizeClassOf(classes, value) === id));
    const squares = found.reduce((sum, each) => sum + squaresWithin(each), 0);
    const least = leastSquares(values, count);
    expect(squares).toBeLessThanOrEqual(least * (1 + 1e-9) + 1e-6);
  },
  { runs: 400 },
);

function squaresWithin(values: readonly number[]): number {
  const middle = mean(values) ?? 0;
  return values.reduce((sum, value) => sum + (value - middle) ** 2, 0);
}

/** The least over every way to cut sorted values into at most so many runs. */
function leastSquares(values: readonly number[], count: number): number {
  if (count === 1) return squaresWithin(values);
  let least = squaresWithin(values);
  for (let cut = 1; cut < values.length; cut++) {
    least = Math.min(least, leastSquares(values.slice(0, cut), count - 1) + squaresWithin(values.slice(cut)));
  }
  return least;
}
