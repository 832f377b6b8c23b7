import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { forecast } from '../../src/measures/index.js';
import { valueChances } from '../../src/measures/value-chances.js';
import { winCounts, type EqualDeals } from '../../src/measures/win-chances.js';
import { addDays, parsePipeline } from '../../src/model/index.js';
import { createPipelineStore } from '../../src/summary/index.js';
import { property } from '../property.js';
import { pipelineArbitrary } from '../sample/arbitrary.js';
import { isIn, ofKind, ofPipelineTracks, totalOf } from './oracle.js';
import { oracleWinRateFrom } from './oracle-stages.js';
import { windowsOf } from './all-results.js';

const deal: fc.Arbitrary<EqualDeals> = fc.record({
  amountMinor: fc.oneof(fc.integer({ min: -3, max: 9 }), fc.constantFrom(0, 250_000, 1_000_000, -250_000)),
  basisPoints: fc.oneof(fc.integer({ min: 0, max: 10_000 }), fc.constantFrom(0, 1_000, 5_000, 10_000)),
  count: fc.constant(1),
});
const positive = {
  amountMinor: fc.integer({ min: 1, max: 9 }),
  basisPoints: fc.integer({ min: 0, max: 10_000 }),
};
const fewDeals = fc.array(deal, { maxLength: 12 });

/** The chance of every sum, by going through all ways that deals can end. */
function bruteForce(deals: readonly EqualDeals[], worth: (each: EqualDeals) => number): Map<number, number> {
  const chances = new Map<number, number>();
  for (let ways = 0; ways < 2 ** deals.length; ways++) {
    let chance = 1;
    let sum = 0;
    for (const [index, each] of deals.entries()) {
      const isWon = (ways >> index) % 2 === 1;
      chance *= isWon ? each.basisPoints / 10_000 : 1 - each.basisPoints / 10_000;
      if (isWon) sum += worth(each);
    }
    chances.set(sum, (chances.get(sum) ?? 0) + chance);
  }
  return chances;
}

const expectClose = (got: number, wanted: number, within = 1e-12): void => {
  if (!(Math.abs(got - wanted) <= within)) expect(got).toBe(wanted);
};

const OPTIONS = { seed: 1, trials: 1_000 };

describe('distributions', () => {
  property(
    'of wins and of value are those of going through all ways that up to twelve deals can end',
    [fewDeals, fc.integer({ min: -20, max: 2_000_000 })],
    (deals, certain) => {
      const counts = winCounts(deals);
      const wanted = bruteForce(deals, () => 1);
      for (let wins = 0; wins <= deals.length; wins++) {
        expectClose(counts.chances[wins - counts.first] ?? 0, wanted.get(wins) ?? 0);
      }
      const values = valueChances(deals, certain, OPTIONS);
      expect(values.method).toBe('exact');
      const sums = [...bruteForce(deals, ({ amountMinor }) => amountMinor)].sort(
        ([one], [other]) => one - other,
      );
      for (const [sum] of sums) {
        const atLeast = sums.reduce((total, [other, chance]) => total + (other >= sum ? chance : 0), 0);
        expectClose(values.atLeast(certain + sum), atLeast);
        const above = sums.reduce((total, [other, chance]) => total + (other > sum ? chance : 0), 0);
        expectClose(values.atLeast(certain + sum + 1), above, 1e-12);
      }
    },
    { runs: 200 },
  );

  property(
    'add up to 1, have Σ p as their mean, and are the same bit for bit in any order of deals',
    [fc.array(fc.record({ ...positive, count: fc.integer({ min: 1, max: 900 }) }), { maxLength: 8 })],
    (deals) => {
      const counts = winCounts(deals);
      const sum = counts.chances.reduce((total, chance) => total + chance, 0);
      expectClose(sum, 1);
      const mean = counts.chances.reduce(
        (total, chance, index) => total + chance * (counts.first + index),
        0,
      );
      const expected = deals.reduce((total, each) => total + each.count * each.basisPoints, 0) / 10_000;
      expectClose(mean, expected, 1e-9 * Math.max(1, expected));
      expect(winCounts(deals.toReversed())).toEqual(counts);
    },
    { runs: 200 },
  );

  property(
    'of value, simulated, lie within five standard errors of those computed, whatever the order of deals',
    [fc.array(deal, { minLength: 1, maxLength: 12 }), fc.nat(4_000_000)],
    (deals, offset) => {
      const exact = valueChances(deals, 0, OPTIONS);
      const drawn = valueChances(deals, 0, { ...OPTIONS, isForced: true });
      const target = exact.p50Minor + (offset % 3) - 1;
      const chance = exact.atLeast(target);
      const error = Math.sqrt((chance * (1 - chance)) / drawn.trials!);
      expectClose(drawn.atLeast(target), chance, 5 * error + 5 / drawn.trials!);
      const again = valueChances(deals.toReversed(), 0, { ...OPTIONS, isForced: true });
      expect(JSON.stringify(again)).toBe(JSON.stringify(drawn));
    },
    { runs: 300 },
  );
});

property(
  'expected wins, weighted value and what counts are what plain loops over the deals give',
  [pipelineArbitrary().map((input) => parsePipeline(input)), fc.integer({ min: -100, max: 200 })],
  (pipeline, offset) => {
    const { quarter } = windowsOf(pipeline);
    const window = { start: quarter.start, end: addDays(quarter.end, Math.max(0, offset)) };
    const got = createPipelineStore(pipeline).select(forecast, { window });
    const read = ofPipelineTracks(pipeline, pipeline.deals);
    const won = ofKind(read, 'won').filter(
      ({ closedDate }) => isIn(closedDate, window) && closedDate! <= pipeline.asOf,
    );
    const open = ofKind(read, 'open').filter((each) => isIn(each.expectedCloseDate, window));
    let expected = won.length;
    let weighted = 0;
    let likely = 0;
    for (const each of open) {
      const { stage } = pipeline.process.stages[pipeline.process.stageIndexById.get(each.stageId)!]!;
      const [wins, all] = oracleWinRateFrom(pipeline, pipeline.deals, stage.id, {}).unit;
      const fromRate = all === 0 ? null : Math.round((wins * 10_000) / all);
      const points = each.probabilityBasisPoints ?? stage.probabilityBasisPoints ?? fromRate;
      if (points === null) continue;
      likely++;
      expected += points / 10_000;
      weighted += ((each.amountMinor ?? 0) * points) / 10_000;
    }
    expect([got.won.count, got.open.count, got.open.valueMinor]).toEqual([
      won.length,
      open.length,
      totalOf(open),
    ]);
    if (got.wins) {
      expect(got.wins.openCount).toBe(likely);
      expectClose(got.wins.expected, expected, 1e-9);
      expectClose(
        got.wins.chances.reduce((sum, chance) => sum + chance, 0),
        1,
      );
    }
    if (got.weighted.valueMinor !== null) {
      expectClose(got.weighted.valueMinor, weighted, 1e-9 * Math.max(1, Math.abs(weighted)));
    }
    const { value } = got;
    if (!value) return;
    expect(value.p10Minor <= value.p50Minor && value.p50Minor <= value.p90Minor).toBe(true);
    expectClose(
      value.expectedMinor,
      totalOf(won) + weighted,
      1e-9 * Math.max(1, Math.abs(value.expectedMinor)),
    );
  },
);
