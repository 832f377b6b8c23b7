import type { FlowLineName } from '../../summary/index.js';

/** What a number counts or measures; says how to write it. */
export type Unit =
  'deals' | 'minor' | 'minor-per-day' | 'days' | 'share' | 'multiple' | 'ratio' | 'rank' | 'plain';

/** Names of the numbers that explanations are made of; message catalogues have a text for each. */
export type NumberName =
  | 'won-deals'
  | 'lost-deals'
  | 'open-deals'
  | 'disqualified-deals'
  | 'won-value'
  | 'lost-value'
  | 'open-value'
  | 'disqualified-value'
  | 'unit-win-rate'
  | 'value-win-rate'
  | 'trials'
  | 'normal-point'
  | 'zero'
  | 'one'
  | 'two'
  | 'four'
  | 'stage-deals'
  | 'stage-value'
  | 'next-stage-deals'
  | 'next-stage-value'
  | 'first-stage-deals'
  | 'first-stage-value'
  | 'dropped-lost'
  | 'dropped-disqualified'
  | 'dropped-held'
  | 'dropped-standing'
  | 'dropped-overdue'
  | 'weighted-own'
  | 'stage-value-without-probability'
  | 'stage-probability'
  | 'overdue-deals'
  | 'expected-days'
  | 'closed-deals'
  | 'closed-value'
  | 'cycle-days-sum'
  | 'valued-deals'
  | 'valued-sum'
  | 'lower-neighbour'
  | 'upper-neighbour'
  | 'neighbour-fraction'
  | 'mean-won-value'
  | 'mean-cycle'
  | 'scale-open-deals'
  | 'scale-mean-won'
  | 'scale-win-rate'
  | 'scale-mean-cycle'
  | 'velocity-before'
  | 'velocity-after'
  | 'target'
  | 'won-so-far'
  | 'remaining'
  | 'days-gone'
  | 'days-left'
  | 'days-total'
  | 'attainment'
  | 'required-multiple'
  | 'given-multiple'
  | 'class-deals'
  | 'class-value'
  | 'top-class-value'
  | 'top-fifth-value'
  | 'largest-deal'
  | 'gini-sum'
  | 'squares-sum'
  | 'goal-value'
  | 'needed-after'
  | 'conversion-whole'
  | 'conversion-part'
  | 'standing-deals'
  | 'needed-deals'
  | 'leads'
  | 'leads-before'
  | 'created-deals'
  | 'weighted-by-stage'
  | 'weighted-by-win-rate'
  | 'chances-sum'
  | 'distribution-point'
  | 'target-chance'
  | 'category-weighted'
  | 'category-cumulative'
  | 'forecast-value'
  | 'error-squares'
  | 'squared-points'
  | 'deals-forecast'
  | 'basis-points-whole'
  | 'basis-points-sum'
  | 'created-value'
  | 'won-within-deals'
  | 'moves'
  | 'moves-forward'
  | 'moves-back'
  | 'moves-skipped'
  | 'moves-reopened'
  | 'pushes'
  | 'days-pushed'
  | 'expected-at-start-deals'
  | 'expected-at-start-value'
  | 'slipped-deals'
  | 'slipped-value'
  | 'all-losses'
  | 'all-losses-value'
  | 'losses-here'
  | 'losses-here-value'
  | 'open-then-deals'
  | 'open-then-value'
  | 'became-deals'
  | 'became-value'
  | 'expected-then-value'
  | 'won-of-expected-value'
  | `flow-${FlowLineName}`
  | 'won-within-value'
  | 'advanced-visits'
  | 'completed-visits'
  | 'dwell-days-sum'
  | 'expected-factor'
  | 'kaplan-meier-days'
  | 'incidence-before'
  | 'survival-before'
  | 'won-since'
  | 'not-ended'
  | 'at-risk'
  | 'value-days'
  | 'value-required'
  | 'evidence-part'
  | 'evidence-whole'
  | 'hundred'
  | 'health-score'
  | 'known-scores'
  | 'faultless-deals'
  | 'wins-needed'
  | 'onward-win-rate'
  | 'factor-share'
  | 'mean-chance'
  | 'stage-expected-won'
  | 'stage-expected-wins'
  | 'expected-won';

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
