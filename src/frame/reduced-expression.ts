import { evaluate, type Expression, type Operator } from '../measures/index.js';

const REDUCED: ReadonlySet<Operator> = new Set(['divide', 'multiply']);

/**
 * A division or a product with its operands each worked out, `12 ÷ 20` of `12 ÷ (12 + 8)`; `null` where all are numbers
 * already, one is not known, or it is neither.
 */
export function reducedExpression(expression: Expression): Expression | null {
  if (expression.kind === 'number' || !REDUCED.has(expression.operator)) return null;
  const { operands } = expression;
  if (operands.every(({ kind }) => kind === 'number')) return null;
  const values = operands.map(evaluate);
  if (values.includes(null)) return null;
  const numbers = operands.map((operand, index): Expression =>
    // Only its figure is written: what it would be called stands in the formula above.
    operand.kind === 'number'
      ? operand
      : { kind: 'number', name: 'one', unit: operand.unit, value: values[index] ?? null },
  );
  return { ...expression, operands: numbers };
}
