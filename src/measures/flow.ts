import { assertPeriod } from '../model/index.js';
import {
  defineMeasure,
  FIRST_TRIP,
  FLOW_ENTRIES,
  FLOW_EXITS,
  FLOW_LINES,
  FLOW_TRIPS,
  flowPart,
  type FlowLineName,
  type HistoryPart,
  type Measure,
  type PartContext,
} from '../summary/index.js';
import { assertChoice } from './assert-choice.js';
import { bookedLines, lineNumber, type Booked } from './booked-lines.js';
import type { FlowArgs, FlowLine, FlowResult } from './flow-result.js';
import { leftOutList, leftOutOfValue } from './left-out.js';
import { isRunning } from './period-series.js';
import { approximateFields, spanOf } from './span.js';

/** What became of the open pipeline between two days, line by line, to the minor unit (docs/measures.md §11). */
export const flow: Measure<FlowArgs, FlowResult> = /* @__PURE__ */ defineMeasure(
  { measureName: 'flow', parts: (args, about) => [partOf(args, about)] },
  (summary, args, { asOf, about }): FlowResult => {
    const { from, to, mode = 'gross', period = null } = args;
    const window = { start: from, end: to };
    const booked = bookedLines(summary.part(partOf(args, about)));
    const { opening, closing } = spanOf(window, asOf);
    const lines = FLOW_LINES.flatMap((line) =>
      line === 'opening' || line === 'closing' ? [] : lineOf(line, booked(lineNumber(line))),
    );
    const came = lines.filter(({ line }) => IN.has(line)).map((line) => line.unvaluedCount);
    const atOpening = booked(lineNumber('opening'));
    return {
      measure: 'flow',
      asOf,
      currency: summary.process.currency,
      window,
      mode,
      period,
      isRunning: isRunning(window, asOf),
      opening: { date: opening, ...atOpening },
      lines,
      closing: { date: closing, ...booked(lineNumber('closing')) },
      roundTrips: FLOW_TRIPS.map((trip, index) => {
        const { count, valueMinor } = booked(FIRST_TRIP + index);
        return { trip, count, valueMinor };
      }),
      approximate: approximateFields(about.knownHistory, [
        'amount',
        'owner',
        ...(period ? (['expectedClose'] as const) : []),
      ]),
      leftOut: leftOutList(
        leftOutOfValue(
          'no-amount',
          came.reduce((sum, each) => sum + each, atOpening.count - atOpening.valuedCount),
        ),
      ),
    };
  },
);

const IN = /* @__PURE__ */ new Set<FlowLineName>(FLOW_ENTRIES);

const OUT = /* @__PURE__ */ new Set<FlowLineName>(FLOW_EXITS);

/** @throws PipelineError `invalid-period`, `invalid-argument` */
function partOf({ from, to, mode = 'gross', period = null }: FlowArgs, about: PartContext): HistoryPart {
  const window = { start: from, end: to };
  assertPeriod(window);
  if (period) assertPeriod(period);
  assertChoice('mode', mode, ['gross', 'net', 'ranked']);
  return flowPart({ ...spanOf(window, about.asOf), mode, period }, about);
}

function lineOf(line: FlowLine['line'], { count, valuedCount, valueMinor }: Booked): FlowLine {
  const isCount = IN.has(line) || OUT.has(line);
  return {
    line,
    effect: OUT.has(line) || line === 'lowered' ? -1 : 1,
    events: count,
    count: isCount ? count : 0,
    valueMinor,
    unvaluedCount: count - valuedCount,
  };
}
