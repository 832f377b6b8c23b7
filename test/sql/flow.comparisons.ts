import assert from 'node:assert/strict';
import { flow, type FlowArgs, type FlowResult } from '../../src/measures/index.js';
import { addDays } from '../../src/model/index.js';
import { Comparisons, expectViews, windowVariables } from './compare.js';
import type { Cell, Row } from './database.js';
import { rankedFlowSql, roundTripsSql } from './flow-ranks.sql.js';
import { flowSql } from './flow.sql.js';

/** Section 11, flow. */
export const flowComparisons = new Comparisons();

/** A year through which a rate changed, a quarter, and days up to now of deals expected in one quarter. */
const SPANS: readonly Omit<FlowArgs, 'mode'>[] = [
  { from: '2025-06-01', to: '2026-06-01' },
  { from: '2026-05-01', to: '2026-11-01' },
  { from: '2026-03-01', to: '2026-08-16', period: { start: '2026-05-01', end: '2026-11-01' } },
];
const AS_OF = '2026-08-15';

function variablesOf({ from, to, mode = 'gross', period = null }: FlowArgs): Record<string, Cell> {
  const last = addDays(to, -1);
  const closing = last < AS_OF ? last : AS_OF;
  return { opening: addDays(from, -1), closing, mode, ...windowVariables(period) };
}

/** Every line with what was booked by it; the lines lead from one end to the other. */
function rowsOf({ opening, lines, closing }: FlowResult): Row[] {
  const ends = { opening, closing };
  assert.equal(
    lines.reduce((sum, { effect, valueMinor }) => sum + effect * valueMinor, opening.valueMinor),
    closing.valueMinor,
  );
  return [
    ...Object.entries(ends).map(([line, { count, valuedCount, valueMinor }]) => ({
      line,
      events: count,
      value_minor: valueMinor,
      unvalued: count - valuedCount,
    })),
    ...lines.map(({ line, events, valueMinor, unvaluedCount }) => ({
      line,
      events,
      value_minor: valueMinor,
      unvalued: unvaluedCount,
    })),
  ].filter(({ events }) => events > 0);
}

for (const mode of ['gross', 'net', 'ranked'] as const) {
  flowComparisons.add(`the ${mode} flow between two days, of all and by owner, is SQL's`, async (sides) => {
    for (const [index, span] of SPANS.entries()) {
      const args = { ...span, mode };
      await expectViews(sides, {
        sources: index === 0 ? [null, 'web'] : [null],
        measure: flow,
        args,
        sql: mode === 'ranked' ? rankedFlowSql : flowSql,
        variables: variablesOf(args),
        keys: ['line'],
        rowsOf,
      });
    }
  });
}

flowComparisons.add(
  "what left and came back between two days, of all and by owner, is SQL's",
  async (sides) => {
    for (const span of SPANS) {
      await expectViews(sides, {
        sources: [null],
        measure: flow,
        args: span,
        sql: roundTripsSql,
        variables: variablesOf(span),
        keys: ['trip'],
        rowsOf: ({ roundTrips }) =>
          roundTrips
            .filter(({ count }) => count > 0)
            .map(({ trip, count, valueMinor }) => ({ trip, trips: count, value_minor: valueMinor })),
      });
    }
  },
);
