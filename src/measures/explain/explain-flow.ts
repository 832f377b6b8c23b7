import type { FlowLineName } from '../../summary/index.js';
import type { FlowResult } from '../flow-result.js';
import type { Explanation, FigureName } from './explanation.js';
import { add, number, subtract, type Expression, type Unit } from './expression.js';

/** Explains what is open in the end by what was, and all that became of it (docs/measures.md §11). */
export function explainFlow(result: FlowResult): Explanation[] {
  const { opening, closing, lines } = result;
  const balance = (unit: Unit, start: number, of: (line: (typeof lines)[number]) => number): Expression => {
    const named = (line: FlowLineName, value: number): Expression => number(`flow-${line}`, unit, value);
    const told = lines.filter((line) => unit === 'minor' || !AMOUNT_LINES.has(line.line));
    const side = (effect: 1 | -1): Expression[] =>
      told.filter((line) => line.effect === effect).map((line) => named(line.line, of(line)));
    return subtract(unit, add(unit, named('opening', start), ...side(1)), ...side(-1));
  };
  const figure = (name: FigureName, value: number, expression: Expression): Explanation => ({
    figure: name,
    subject: null,
    subjectId: null,
    value,
    expression,
    asOf: result.asOf,
    currency: result.currency,
    window: result.window,
    leftOut: name === 'flow-closing-value' ? result.leftOut : [],
    notes: [
      ...(result.isRunning ? (['period-running'] as const) : []),
      ...(result.approximate.length > 0 ? (['past-as-today'] as const) : []),
    ],
  });
  return [
    figure(
      'flow-closing-deals',
      closing.count,
      balance('deals', opening.count, (line) => line.count),
    ),
    figure(
      'flow-closing-value',
      closing.valueMinor,
      balance('minor', opening.valueMinor, (line) => line.valueMinor),
    ),
  ];
}

const AMOUNT_LINES: ReadonlySet<FlowLineName> = /* @__PURE__ */ new Set(['raised', 'lowered', 'rate-change']);
