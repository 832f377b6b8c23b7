import assert from 'node:assert/strict';
import { forecast, type ForecastResult } from '../../src/measures/index.js';
import { Comparisons, expectRows, expectViews, windowVariables, type Sides } from './compare.js';
import type { Row } from './database.js';
import { forecastSql, momentsSql, valueChancesSql, winChancesSql } from './forecast.sql.js';

/** Section 10, forecast. */
export const forecastComparisons = new Comparisons();

const QUARTER = { start: '2026-08-01', end: '2026-11-01' };
const WINDOWS = [QUARTER, { start: '2026-05-01', end: '2026-08-01' }];

function rowsOf({ open, weighted, categories }: ForecastResult): Row[] {
  const { own, stage, winRate } = weighted;
  const singles = categories
    .filter(({ single }) => single.deals.count > 0)
    .map(({ id, single, cumulative }) => ({
      is_all: false,
      category: id,
      deals: single.deals.count,
      value_minor: single.deals.valueMinor,
      weighted_minor: single.weightedMinor,
      surer: cumulative?.deals.count ?? null,
      surer_minor: cumulative?.weightedMinor ?? null,
      own: null,
      own_minor: null,
      by_stage: null,
      by_stage_minor: null,
      by_win_rate: null,
      by_win_rate_minor: null,
    }));
  const all = {
    is_all: true,
    category: null,
    deals: open.count,
    value_minor: open.valueMinor,
    weighted_minor: weighted.valueMinor,
    surer: null,
    surer_minor: null,
    own: own.count,
    own_minor: own.valueMinor,
    by_stage: stage.count,
    by_stage_minor: stage.valueMinor,
    by_win_rate: winRate.count,
    by_win_rate_minor: winRate.valueMinor,
  };
  return open.count === 0 ? singles : [...singles, all];
}

forecastComparisons.add("what is forecast, by category and owner, is SQL's", async (sides) => {
  for (const window of WINDOWS) {
    await expectViews(sides, {
      measure: forecast,
      args: { window },
      sql: forecastSql,
      variables: windowVariables(window),
      keys: ['is_all', 'category'],
      rowsOf,
    });
  }
});

forecastComparisons.add("how likely each number of wins is, is SQL's", async ({ store, database }) => {
  for (const window of WINDOWS) {
    const { openCount, expected, p10, p50, p90, first, chances } = store.select(forecast, { window }).wins!;
    assert.ok(openCount > 50);
    const ours = chances.map((chance, index) => ({
      wins: first + index,
      chance,
      open_deals: openCount,
      expected,
      p10,
      p50,
      p90,
    }));
    const range = { first, last: first + chances.length - 1, source: null };
    expectRows(ours, await database.rows(winChancesSql, { ...windowVariables(window), ...range }));
  }
});

/** Days and a source of which few enough deals are expected for all the ways they can end to be counted. */
function fewDeals({ store }: Sides) {
  for (const end of ['2026-09-01', '2026-08-25', '2026-08-18', '2026-08-16']) {
    for (const source of [null, 'web']) {
      const window = { start: '2026-08-15', end };
      const view = source === null ? {} : { filter: { dimensions: { source: [source] } } };
      const { open, value } = store.select(forecast, { window, targetMinor: 1 }, view);
      if (value?.method === 'exact' && open.count < 30) return { window, source, view };
    }
  }
  return assert.fail('In no days were few deals expected.');
}

forecastComparisons.add(
  "what few deals can bring in, and how likely a target is, is SQL's",
  async (sides) => {
    const { window, source, view } = fewDeals(sides);
    for (const target of [1, 50_000_000, 150_000_000]) {
      const value = sides.store.select(forecast, { window, targetMinor: target }, view).value!;
      const ours = {
        expected_minor: value.expectedMinor,
        p10: value.p10Minor,
        p50: value.p50Minor,
        p90: value.p90Minor,
        at_least: value.atLeastTarget,
      };
      const variables = { ...windowVariables(window), target, source };
      expectRows([ours], await sides.database.rows(valueChancesSql, variables));
    }
  },
);

forecastComparisons.add(
  'what is simulated of many deals is what SQL expects, within its errors',
  async (sides) => {
    const { value } = sides.store.select(forecast, { window: QUARTER });
    const [theirs] = await sides.database.rows(momentsSql, { ...windowVariables(QUARTER), source: null });
    const { method, meanMinor, meanErrorMinor, trials } = value!;
    assert.equal(method, 'simulated');
    const deviation = Math.sqrt(Number(theirs!['variance']));
    assert.ok(
      Math.abs(meanMinor! - Number(theirs!['expected_minor'])) < (4 * deviation) / Math.sqrt(trials!),
    );
    assert.ok(Math.abs((meanErrorMinor! * Math.sqrt(trials!)) / deviation - 1) < 0.1);
  },
);
