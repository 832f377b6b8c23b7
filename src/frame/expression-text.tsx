'use client';

import { Fragment, type ReactNode } from 'react';
import type { Expression, Operator, Unit } from '../measures/index.js';
import type { ExplanationMessages, Formatter } from '../messages/index.js';

const SIGNS: Readonly<Partial<Record<Operator, string>>> = {
  add: '+',
  subtract: '−',
  multiply: '×',
  divide: '÷',
};

/** How tightly an operator binds: an operand that binds less is put in parentheses. */
const STRENGTH: Readonly<Record<Operator, number>> = {
  add: 1,
  subtract: 1,
  multiply: 2,
  divide: 2,
  'square-root': 3,
  'at-least': 3,
  'at-most': 3,
};

/** What {@link ExpressionText} takes. */
export interface ExpressionTextProps {
  readonly expression: Expression;
  /** Whether its numbers are written as their names or as figures. */
  readonly show: 'names' | 'numbers';
  readonly messages: ExplanationMessages;
  readonly formatter: Formatter;
  /** What stands for a number that is not known. */
  readonly unknown: string;
}

/** An expression written out on one line, in words or in numbers. */
export function ExpressionText(props: ExpressionTextProps): ReactNode {
  const { expression, show, messages, formatter, unknown } = props;
  if (expression.kind === 'number') {
    return (
      <span data-cairn="formula-number">
        {show === 'names'
          ? messages.numberNames[expression.name]
          : writeNumber(expression.value, expression.unit, formatter, unknown)}
      </span>
    );
  }
  const sign = SIGNS[expression.operator];
  const [first, second] = expression.operands;
  if (sign === undefined) {
    const operand = second ?? first;
    return (
      <>
        {expression.operator === 'square-root' ? '√(' : ''}
        {operand && <ExpressionText {...props} expression={operand} />}
        {expression.operator === 'square-root' ? ')' : ''}
      </>
    );
  }
  return expression.operands.map((operand, index) => (
    <Fragment key={index}>
      {index > 0 && <span data-cairn="formula-sign"> {sign} </span>}
      {needsParentheses(operand, expression.operator, index) ? (
        <>
          (<ExpressionText {...props} expression={operand} />)
        </>
      ) : (
        <ExpressionText {...props} expression={operand} />
      )}
    </Fragment>
  ));
}

function needsParentheses(operand: Expression, parent: Operator, index: number): boolean {
  if (operand.kind === 'number' || SIGNS[operand.operator] === undefined) return false;
  if (STRENGTH[operand.operator] !== STRENGTH[parent]) return STRENGTH[operand.operator] < STRENGTH[parent];
  return index > 0 && (parent === 'subtract' || parent === 'divide');
}

/** A number in its unit; `unknown` where it is not known. */
export function writeNumber(value: number | null, unit: Unit, formatter: Formatter, unknown: string): string {
  if (value === null) return unknown;
  switch (unit) {
    case 'minor':
    case 'minor-per-day':
      return formatter.money(Number.isInteger(value) ? value : Math.round(value));
    case 'share':
      return formatter.share(value, 2);
    case 'multiple':
      return formatter.multiple(value);
    case 'days':
      return formatter.decimal(value, 2);
    case 'deals':
    case 'rank':
      return formatter.count(value);
    case 'ratio':
    case 'plain':
      return formatter.decimal(value, 6);
  }
}
