import assert from 'node:assert/strict';
import { trackRecord, type ForecastRecord, type TrackRecordArgs } from '../../src/measures/index.js';
import { addDays } from '../../src/model/index.js';
import { Comparisons, expectViews, windowVariables, type Sides } from './compare.js';
import type { Cell, Row } from './database.js';
import { calibrationSql, trackRecordSql, wonInWindowSql } from './track-record.sql.js';

/** Section 10, track record and calibration. */
export const trackRecordComparisons = new Comparisons();

/** A quarter that is over, forecast at its start and in its middle, and one that runs. */
const ARGS: readonly TrackRecordArgs[] = [
  { window: { start: '2026-02-01', end: '2026-05-01' } },
  { window: { start: '2026-02-01', end: '2026-05-01' }, day: '2026-03-15' },
  { window: { start: '2026-08-01', end: '2026-11-01' } },
];
const AS_OF = '2026-08-15';

function variablesOf({ window, day }: TrackRecordArgs): Record<string, Cell> {
  const last = addDays(window.end, -1);
  return {
    forecast_day: day ?? addDays(window.start, -1),
    closing: last < AS_OF ? last : AS_OF,
    ...windowVariables(window),
  };
}

function recordRow({ deals, weightedMinor, outcomes, came }: ForecastRecord): Row {
  const { won, lost, slipped, withdrawn, pending } = outcomes;
  return {
    deals: deals.count,
    value_minor: deals.valueMinor,
    weighted_minor: weightedMinor,
    won: won.count,
    won_minor: won.valueMinor,
    lost: lost.count,
    lost_minor: lost.valueMinor,
    slipped: slipped.count,
    slipped_minor: slipped.valueMinor,
    withdrawn: withdrawn.count,
    withdrawn_minor: withdrawn.valueMinor,
    pending: pending.count,
    pending_minor: pending.valueMinor,
    came_minor: came.valueMinor,
  };
}

trackRecordComparisons.add("what came of forecasts, by category and owner, is SQL's", async (sides) => {
  for (const [index, args] of ARGS.entries()) {
    await expectViews(sides, {
      sources: index === 0 ? [null, 'web'] : [null],
      measure: trackRecord,
      args,
      sql: trackRecordSql,
      variables: variablesOf(args),
      keys: ['is_all', 'category'],
      rowsOf: ({ all, categories }) =>
        [{ id: null, isAll: true, ...all }, ...categories.map((each) => ({ isAll: false, ...each }))]
          .filter(({ deals }) => deals.count > 0)
          .map(({ id, isAll, ...record }) => ({ is_all: isAll, category: id, ...recordRow(record) })),
    });
  }
});

trackRecordComparisons.add("what was won in a period that was forecast is SQL's", async (sides) => {
  for (const [index, args] of ARGS.entries()) {
    await expectViews(sides, {
      sources: index === 0 ? [null, 'web'] : [null],
      measure: trackRecord,
      args,
      sql: wonInWindowSql,
      variables: variablesOf(args),
      rowsOf: ({ wonBefore, won }) =>
        wonBefore.count + won.count === 0
          ? []
          : [
              {
                before: wonBefore.count,
                before_minor: wonBefore.valueMinor,
                won: won.count,
                won_minor: won.valueMinor,
              },
            ],
    });
    assertError(sides, args);
  }
});

/** The error is that of the numbers that were held against SQL. */
function assertError({ store }: Sides, args: TrackRecordArgs): void {
  const { all, wonBefore, won, forecastMinor, error } = store.select(trackRecord, args);
  assert.equal(forecastMinor, wonBefore.valueMinor + all.weightedMinor!);
  assert.equal(error!.signed.value, (forecastMinor - won.valueMinor) / won.valueMinor);
}

trackRecordComparisons.add("how well chances were told, tenth by tenth, is SQL's", async (sides) => {
  for (const [index, args] of ARGS.entries()) {
    await expectViews(sides, {
      sources: index === 0 ? [null, 'web'] : [null],
      measure: trackRecord,
      args,
      sql: calibrationSql,
      variables: variablesOf(args),
      keys: ['bin'],
      rowsOf: ({ calibration: { brier, bins } }) =>
        bins.flatMap(({ count, meanProbability, won }, bin) =>
          count === 0
            ? []
            : [{ bin, deals: count, mean: meanProbability.value, won: won.value, brier: brier.value }],
        ),
    });
  }
});
