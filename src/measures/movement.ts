import { assertPeriod } from '../model/index.js';
import {
  defineMeasure,
  MOVEMENT,
  movementPart,
  SLIP,
  slipsPart,
  type HistoryPart,
  type Measure,
  type PartContext,
} from '../summary/index.js';
import type { MovementArgs, MovementResult } from './movement-result.js';
import { isRunning } from './period-series.js';
import { rate, type Rate } from './rate.js';
import { approximateFields, spanOf } from './span.js';
import { talliesOf } from './tallies.js';
import { knownRateValueMinor, ratioOfValues } from './value-rate.js';

/** How deals moved in some days, how often closings were put off, and what of a period's slipped (docs/measures.md §11). */
export const movement: Measure<MovementArgs, MovementResult> = /* @__PURE__ */ defineMeasure(
  { measureName: 'movement', parts: (args, about) => Object.values(partsOf(args, about)) },
  (summary, args, { asOf, about }): MovementResult => {
    const { window, period = window } = args;
    const { moved, slips } = partsOf(args, about);
    const cells = summary.part(moved);
    const counts = new Map<number, { readonly count: number; readonly days: number }>();
    for (let cell = 0; cell < cells.size; cell++) {
      counts.set(cells.key(cell, 0), { count: cells.count(cell), days: cells.amount(cell) });
    }
    const of = (name: keyof typeof MOVEMENT) => counts.get(MOVEMENT[name]) ?? { count: 0, days: 0 };
    const moves = of('forward').count + of('back').count + of('reopened').count;
    const ofMoves = (name: keyof typeof MOVEMENT): Rate => rate(of(name).count, moves);
    const slipOf = talliesOf(summary.part(slips));
    const expected = slipOf(SLIP.expected);
    const slipped = slipOf(SLIP.slipped);
    const { count, days } = of('push');
    return {
      measure: 'movement',
      asOf,
      currency: summary.process.currency,
      window,
      period,
      isRunning: isRunning(period, asOf),
      moves,
      forward: ofMoves('forward'),
      back: ofMoves('back'),
      skipped: ofMoves('skipped'),
      reopened: ofMoves('reopened'),
      pushes: {
        count,
        days,
        acrossMonthCount: of('pushAcrossMonth').count,
        meanDays: rate(days, count).value,
      },
      expected,
      slipped,
      slipUnit: rate(slipped.count, expected.count),
      slipValue: ratioOfValues(knownRateValueMinor(slipped), knownRateValueMinor(expected)),
      pulledIn: slipOf(SLIP.pulledIn),
      approximate: approximateFields(about.knownHistory, ['amount', 'owner', 'expectedClose']),
    };
  },
);

/** @throws PipelineError `invalid-period` */
function partsOf(
  { window, period = window }: MovementArgs,
  about: PartContext,
): { readonly moved: HistoryPart; readonly slips: HistoryPart } {
  assertPeriod(window);
  assertPeriod(period);
  const { opening, closing } = spanOf(window, about.asOf);
  return {
    moved: movementPart(opening, closing, about),
    slips: slipsPart({ ...spanOf(period, about.asOf), period }, about),
  };
}
