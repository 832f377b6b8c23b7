import { movement } from '../../src/measures/index.js';
import { addDays } from '../../src/model/index.js';
import { Comparisons, expectViews, windowVariables } from './compare.js';
import { movementSql, slipsSql } from './movement.sql.js';

/** Section 11, movement. */
export const movementComparisons = new Comparisons();

/** A quarter that is over, one that runs, and a year. */
const WINDOWS = [
  { start: '2026-02-01', end: '2026-05-01' },
  { start: '2026-08-01', end: '2026-11-01' },
  { start: '2025-02-01', end: '2026-02-01' },
];
const AS_OF = '2026-08-15';

/** The days at whose ends a window begins and ends, up to the day looked at. */
function ends(window: { readonly start: string; readonly end: string }) {
  const last = addDays(window.end, -1);
  return { opening: addDays(window.start, -1), closing: last < AS_OF ? last : AS_OF };
}

movementComparisons.add("how deals moved and were put off, of all and by owner, is SQL's", async (sides) => {
  for (const [index, window] of WINDOWS.entries()) {
    await expectViews(sides, {
      sources: index === 0 ? [null, 'web'] : [null],
      measure: movement,
      args: { window },
      sql: movementSql,
      variables: ends(window),
      rowsOf: ({ moves, forward, back, skipped, reopened, pushes }) =>
        moves + pushes.count === 0
          ? []
          : [
              {
                moves,
                forward: forward.numerator,
                back: back.numerator,
                skipped: skipped.numerator,
                reopened: reopened.numerator,
                pushes: pushes.count,
                across: pushes.acrossMonthCount,
                days: pushes.days,
              },
            ],
    });
  }
});

movementComparisons.add("what slipped of a period, and what was pulled in, is SQL's", async (sides) => {
  for (const [index, window] of WINDOWS.entries()) {
    await expectViews(sides, {
      sources: index === 0 ? [null, 'web'] : [null],
      measure: movement,
      args: { window },
      sql: slipsSql,
      variables: { ...ends(window), ...windowVariables(window) },
      rowsOf: ({ expected, slipped, pulledIn, slipUnit }) =>
        expected.count + pulledIn.count === 0
          ? []
          : [
              {
                expected: expected.count,
                expected_minor: expected.valueMinor,
                slipped: slipped.count,
                slipped_minor: slipped.valueMinor,
                pulled_in: pulledIn.count,
                pulled_in_minor: pulledIn.valueMinor,
                slip_rate: slipUnit.value,
              },
            ],
    });
  }
});
