'use client';

import type { ReactNode } from 'react';
import type { Expression, Operator, Unit } from '../measures/index.js';
import type { ExplanationMessages, Formatter } from '../messages/index.js';

const SIGNS: Readonly<Partial<Record<Operator, string>>> = {
  add: '+',
  subtract: '−',
  multiply: '×',
  divide: '÷',
};

/** Operators written as a function of their operands, by the names that every mathematics book uses: they tell a formula no direction. */
const FUNCTIONS: Readonly<Partial<Record<Operator, string>>> = {
  'square-root': '√',
  'natural-log': 'ln',
  'at-least': 'max',
  'at-most': 'min',
};

/** Operators written as brackets around their operand. */
const BRACKETS: Readonly<Partial<Record<Operator, readonly [open: string, close: string]>>> = {
  'round-up': ['⌈', '⌉'],
  'whole-from': ['⌈', '⌉'],
};

/** How tightly an operator binds: an operand that binds less is put in parentheses. */
const STRENGTH: Readonly<Partial<Record<Operator, number>>> = { add: 1, subtract: 1, multiply: 2, divide: 2 };

/** What {@link ExpressionText} takes. */
export interface ExpressionTextProps {
  /** What to write out. */
  readonly expression: Expression;
  /** Whether its numbers are written as their names or as figures. */
  readonly show: 'names' | 'numbers';
  /** Names of the numbers. */
  readonly messages: ExplanationMessages;
  /** Writes the numbers. */
  readonly formatter: Formatter;
  /** What stands for a number that is not known. */
  readonly unknown: string;
}

/** An expression written out on one line, in words or in numbers. */
export function ExpressionText(props: ExpressionTextProps): ReactNode {
  const { expression, show, messages, formatter, unknown } = props;
  if (expression.kind === 'number') {
    // A name counts for the direction of its formula (`dir="auto"`), which a `bdi` would not; a figure must not.
    return show === 'names' ? (
      <span data-cairn="formula-number">{messages.numberNames[expression.name]}</span>
    ) : (
      <bdi data-cairn="formula-number">
        {writeNumber(expression.value, expression.unit, formatter, unknown)}
      </bdi>
    );
  }
  const { operator, operands } = expression;
  const call = FUNCTIONS[operator];
  const [open, close] = BRACKETS[operator] ?? (call === undefined ? [] : ['(', ')']);
  const between = SIGNS[operator] === undefined ? '; ' : ` ${SIGNS[operator]} `;
  return (
    <>
      {call !== undefined && <bdi data-cairn="formula-sign">{call}</bdi>}
      {open !== undefined && <Sign>{open}</Sign>}
      {operands.reduce<ReactNode>(
        (before, operand, index) => (
          <>
            {before}
            {index > 0 && <Sign>{between}</Sign>}
            {needsParentheses(operand, operator, index) ? (
              <>
                <Sign>(</Sign>
                <ExpressionText {...props} expression={operand} />
                <Sign>)</Sign>
              </>
            ) : (
              <ExpressionText {...props} expression={operand} />
            )}
          </>
        ),
        null,
      )}
      {close !== undefined && <Sign>{close}</Sign>}
    </>
  );
}

function Sign({ children }: { readonly children: string }): ReactNode {
  return <span data-cairn="formula-sign">{children}</span>;
}

function needsParentheses(operand: Expression, parent: Operator, index: number): boolean {
  if (operand.kind === 'number' || SIGNS[operand.operator] === undefined || SIGNS[parent] === undefined) {
    return false;
  }
  const [own = 0, around = 0] = [STRENGTH[operand.operator], STRENGTH[parent]];
  if (own !== around) return own < around;
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
    case 'score':
      return formatter.count(value);
    case 'ratio':
    case 'plain':
      return formatter.decimal(value, 6);
  }
}
