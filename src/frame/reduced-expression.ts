import { evaluate, type Expression } from '../measures/index.js';

/**
 * A division with its numerator and its denominator each worked out, `12 ÷ 20` of `12 ÷ (12 + 8)`; `null` where both are
 * numbers already, one is not known, or it is no division.
 */
export function reducedExpression(expression: Expression): Expression | null {
  if (expression.kind === 'number' || expression.operator !== 'divide') return null;
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
