import { dealMix } from '../../src/measures/index.js';
import { expectRows, windowVariables, Comparisons } from './compare.js';
import { concentrationSql, dealMixSql, quantileSql } from './deal-mix.sql.js';

/** Section 7. */
export const dealMixComparisons = new Comparisons();

const TARGET = 400_000_000;

dealMixComparisons.add(
  "size classes by share of target, how they fared and how concentrated they are, are SQL's",
  async (sides) => {
    for (const window of [null, { start: '2026-02-01', end: '2026-08-01' }]) {
      const result = sides.store.select(dealMix, { window, targetMinor: TARGET });
      const ours = [...result.classes, result.unknown].map((each) => ({
        class: each.id,
        deals: each.open.count,
        value_minor: each.open.valueMinor,
        count_share: each.countShare.value,
        value_share: each.valueShare.value,
        won: each.won.count,
        lost: each.lost.count,
        win_rate: each.winRateUnit.value,
        value_win_rate: each.winRateValue.value,
        mean_cycle: each.meanCycleDays,
      }));
      const thresholds = { rock: TARGET / 10, stone: TARGET / 50 };
      const theirs = await sides.database.rows(dealMixSql, { ...thresholds, ...windowVariables(window) });
      expectRows(
        ours.toSorted((one, other) => (one.class < other.class ? -1 : 1)),
        theirs,
      );
      const { count, valueMinor, largestMinor, largestOfTarget, topShare, gini, hhi } = result.concentration;
      const concentration = {
        deals: count,
        value_minor: valueMinor,
        largest_minor: largestMinor,
        of_target: largestOfTarget!.value,
        top_share: topShare.value,
        gini: gini.value,
        hhi: hhi.value,
      };
      expectRows([concentration], await sides.database.rows(concentrationSql, { target: TARGET }));
    }
  },
);

dealMixComparisons.add("size classes by quantile have SQL's thresholds", async (sides) => {
  const { classes } = sides.store.select(dealMix, { classes: { by: 'quantile', shares: [0.1, 0.3] } });
  const [rock, stone] = classes;
  expectRows([{ rock: rock!.fromMinor, stone: stone!.fromMinor }], await sides.database.rows(quantileSql));
});
