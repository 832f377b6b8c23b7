import { ceiling, exactFraction } from './exact-fraction.js';
import { wholeFrom } from '../whole-from.js';
import type { Expression, Operator } from './expression.js';

/** The number an expression comes to; `null` where one of its numbers is not known, it divides by 0 or it has no finite value. */
export function evaluate(expression: Expression): number | null {
  if (expression.kind === 'number') return expression.value;
  if (expression.operator === 'round-up') {
    const exact = exactFraction(expression);
    if (exact) return finite(Number(ceiling(exact)));
  }
  const values: number[] = [];
  for (const operand of expression.operands) {
    const value = evaluate(operand);
    if (value === null) return null;
    values.push(value);
  }
  return finite(applied(expression.operator, values));
}

function applied(operator: Operator, values: readonly number[]): number | null {
  const [first = 0, second = 0] = values;
  switch (operator) {
    case 'add':
      return values.reduce((sum, value) => sum + value, 0);
    case 'subtract':
      return values.slice(1).reduce((rest, value) => rest - value, first);
    case 'multiply':
      return values.reduce((product, value) => product * value, 1);
    case 'divide':
      return second === 0 ? null : first / second;
    case 'square-root':
      return Math.sqrt(first);
    case 'natural-log':
      return first > 0 ? Math.log(first) : null;
    case 'round-up':
      return Math.ceil(first);
    case 'whole-from':
      return wholeFrom(first);
    case 'at-least':
      return Math.max(first, second);
    case 'at-most':
      return Math.min(first, second);
    default:
      return null;
  }
}

function finite(value: number | null): number | null {
  return value !== null && Number.isFinite(value) ? value : null;
}
