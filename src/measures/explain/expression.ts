import type { NumberName } from './number-name.js';

export type { NumberName };

/** What a number counts or measures; says how to write it. */
export type Unit =
  'deals' | 'minor' | 'minor-per-day' | 'days' | 'share' | 'multiple' | 'ratio' | 'rank' | 'score' | 'plain';

/** A named number. */
export interface NumberExpression {
  readonly kind: 'number';
  readonly name: NumberName;
  readonly unit: Unit;
  /** `null` = not known. */
  readonly value: number | null;
}

/** How an operation joins its operands. */
export type Operator =
  | 'add'
  | 'subtract'
  | 'multiply'
  | 'divide'
  | 'square-root'
  | 'natural-log'
  | 'round-up'
  | 'whole-from'
  | 'at-least'
  | 'at-most';

/** An operation on expressions; a name, where there is one, says what comes out. */
export interface OperationExpression {
  readonly kind: 'operation';
  readonly operator: Operator;
  readonly operands: readonly Expression[];
  readonly name: NumberName | null;
  readonly unit: Unit;
}

/** A formula with its numbers: evaluated, it gives the figure it explains (docs/measures.md §0 "explained"). */
export type Expression = NumberExpression | OperationExpression;

/** A named number. */
export function number(name: NumberName, unit: Unit, value: number | null): NumberExpression {
  return { kind: 'number', name, unit, value };
}

function operation(
  operator: Operator,
  unit: Unit,
  operands: readonly Expression[],
  name: NumberName | null = null,
): OperationExpression {
  return { kind: 'operation', operator, operands, name, unit };
}

/** The sum of the operands, left to right. */
export const add = (unit: Unit, ...operands: Expression[]): Expression => operation('add', unit, operands);

/** The first operand less the others. */
export const subtract = (unit: Unit, ...operands: Expression[]): Expression =>
  operation('subtract', unit, operands);

/** The product of the operands, left to right. */
export const multiply = (unit: Unit, ...operands: Expression[]): Expression =>
  operation('multiply', unit, operands);

/** The first operand divided by the second; `null` over 0. */
export const divide = (unit: Unit, numerator: Expression, denominator: Expression): Expression =>
  operation('divide', unit, [numerator, denominator]);

/** The square root of the operand. */
export const squareRoot = (unit: Unit, operand: Expression): Expression =>
  operation('square-root', unit, [operand]);

/** The natural logarithm of the operand; `null` of 0 or less. */
export const naturalLog = (unit: Unit, operand: Expression): Expression =>
  operation('natural-log', unit, [operand]);

/** The operand rounded up to a whole number; exact over sums, products and quotients of whole numbers. */
export const roundUp = (unit: Unit, operand: Expression): Expression =>
  operation('round-up', unit, [operand]);

/** The least whole number, 0 at least, at or above the operand, whose noise of floats is none: a threshold of amounts. */
export const wholeFrom = (unit: Unit, operand: Expression): Expression =>
  operation('whole-from', unit, [operand]);

/** The larger of a floor and the operand. */
export const atLeast = (unit: Unit, floor: Expression, operand: Expression): Expression =>
  operation('at-least', unit, [floor, operand]);

/** The smaller of a ceiling and the operand. */
export const atMost = (unit: Unit, ceiling: Expression, operand: Expression): Expression =>
  operation('at-most', unit, [ceiling, operand]);

/** Gives what comes out of an expression a name. */
export function named(name: NumberName, expression: Expression): Expression {
  return { ...expression, name };
}
