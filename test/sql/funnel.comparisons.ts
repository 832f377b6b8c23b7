import assert from 'node:assert/strict';
import { funnel, winRateFrom, type FunnelStepResult } from '../../src/measures/index.js';
import { expectRows, windowVariables, Comparisons } from './compare.js';
import { funnelSql, standingFunnelSql, winRateFromSql } from './funnel.sql.js';
import type { Row } from './database.js';

/** Section 2. */
export const funnelComparisons = new Comparisons();

const TRACKS = ['t0', 't1', 't2'] as const;

for (const basis of ['reached', 'entered', 'strict'] as const) {
  for (const unknownPath of ['exclude', 'first-stage'] as const) {
    funnelComparisons.add(
      `the funnel of each track on "${basis}", unknown path ${unknownPath}, is SQL's`,
      async (sides) => {
        for (const [track, trackId] of TRACKS.entries()) {
          const { steps } = sides.store.select(funnel, { trackId, basis, unknownPath });
          const theirs = await sides.database.rows(funnelSql, { track, basis, unknown_path: unknownPath });
          assert.ok(Number(theirs[0]!['deals']) > 500);
          const isReached = basis === 'reached';
          expectRows(
            steps.map((step, place) => stepRow(step, place)),
            theirs.map((row) => (isReached ? withoutEnd(row) : pick(row))),
          );
        }
      },
    );
  }
}

funnelComparisons.add("what stands in the open stages of each track is SQL's", async (sides) => {
  for (const [track, trackId] of TRACKS.entries()) {
    const { steps } = sides.store.select(funnel, { trackId, basis: 'standing' });
    expectRows(
      steps.map(({ count, valueMinor }, place) => ({ place, deals: count, value_minor: valueMinor })),
      await sides.database.rows(standingFunnelSql, { track }),
    );
  }
});

function stepRow(step: FunnelStepResult, place: number): Row {
  const row = { place, deals: step.count, value_minor: step.valueMinor };
  if (!step.dropOff) return row;
  const { lost, disqualified, held, standing, overdue, valueMinor } = step.dropOff;
  return {
    ...row,
    lost: lost.count,
    disqualified: disqualified.count,
    held: held.count,
    standing: standing.count,
    overdue: overdue.count,
    overdue_minor: overdue.valueMinor,
    dropped_minor: valueMinor,
    wins: step.winRateUnit!.numerator,
    closed: step.winRateUnit!.denominator,
    win_rate: step.winRateUnit!.value,
    value_win_rate: step.winRateValue!.value,
  };
}

const pick = ({ place, deals, value_minor }: Row): Row => ({
  place: place!,
  deals: deals!,
  value_minor: value_minor!,
});

/** The row of the won deals at the end has no drop-off. */
function withoutEnd(row: Row): Row {
  return row['dropped_minor'] === 0 && row['wins'] === row['deals'] ? pick(row) : row;
}

funnelComparisons.add("win rates from every open stage, by either date, are SQL's", async (sides) => {
  const { process } = sides.store.pipeline;
  for (const window of [null, { start: '2026-02-01', end: '2026-08-01' }]) {
    for (const by of ['closed', 'created'] as const) {
      for (const open of ['exclude', 'as-lost'] as const) {
        for (const { stage, trackIndex, openIndex } of process.stages) {
          if (openIndex === null) continue;
          const result = sides.store.select(winRateFrom, { from: stage.id, window, by, open });
          const theirs = await sides.database.rows(winRateFromSql, {
            track: trackIndex,
            place: openIndex,
            by,
            open,
            ...windowVariables(window),
          });
          const { numerator, denominator } = result.unit;
          expectRows([{ wins: numerator, n: denominator, won_minor: result.won.valueMinor }], theirs);
        }
      }
    }
  }
});
