import type { Expression } from './expression.js';

/** A ratio of whole numbers, the second above 0. */
export type Fraction = readonly [numerator: bigint, denominator: bigint];

/**
 * What sums, products and quotients of whole numbers come to, exactly: a ceiling must not be taken on what floats make of
 * them (docs/measures.md §0 "no lies"). `null` where anything else is in the expression, or it divides by 0.
 */
export function exactFraction(expression: Expression): Fraction | null {
  if (expression.kind === 'number') {
    const { value } = expression;
    return Number.isSafeInteger(value) ? [BigInt(value!), 1n] : null;
  }
  let result: Fraction | null = null;
  for (const [index, operand] of expression.operands.entries()) {
    const next = exactFraction(operand);
    if (next === null) return null;
    result = index === 0 ? next : joined(expression.operator, result!, next);
    if (result === null) return null;
  }
  return expression.operator === 'round-up' && result ? [ceiling(result), 1n] : result;
}

/** The least whole number that a fraction is not above. */
export function ceiling([numerator, denominator]: Fraction): bigint {
  const quotient = numerator / denominator;
  return numerator % denominator > 0n ? quotient + 1n : quotient;
}

function joined(operator: string, [a, b]: Fraction, [c, d]: Fraction): Fraction | null {
  switch (operator) {
    case 'add':
      return [a * d + c * b, b * d];
    case 'subtract':
      return [a * d - c * b, b * d];
    case 'multiply':
      return [a * c, b * d];
    case 'divide':
      return c === 0n ? null : c < 0n ? [-a * d, -b * c] : [a * d, b * c];
    case 'at-least':
      return a * d >= c * b ? [a, b] : [c, d];
    case 'at-most':
      return a * d <= c * b ? [a, b] : [c, d];
    default:
      return null;
  }
}
