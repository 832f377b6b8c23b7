import { render } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { ExpressionText } from '../../src/frame/expression-text.js';
import type { Expression, NumberName, Operator, Unit } from '../../src/measures/index.js';
import { createFormatter } from '../../src/messages/index.js';
import { explanationMessages } from '../../src/messages/en/index.js';

const formatter = createFormatter({ locale: 'en', currency: 'EUR', currencyExponent: 2 });
const number = (name: NumberName, value: number | null, unit: Unit = 'deals'): Expression => ({
  kind: 'number',
  name,
  unit,
  value,
});
const join = (operator: Operator, ...operands: Expression[]): Expression => ({
  kind: 'operation',
  operator,
  operands,
  name: null,
  unit: 'plain',
});
const written = (expression: Expression, show: 'names' | 'numbers'): string => {
  const { container } = render(
    <ExpressionText
      expression={expression}
      show={show}
      messages={explanationMessages}
      formatter={formatter}
      unknown="unknown"
    />,
  );
  return container.textContent ?? '';
};

const won = number('won-deals', 25);
const lost = number('lost-deals', 55);
const closed = number('closed-deals', 80);

describe('an expression', () => {
  test('is written in names and in numbers', () => {
    expect(written(join('divide', won, closed), 'names')).toBe('won deals ÷ closed deals');
    expect(written(join('divide', won, closed), 'numbers')).toBe('25 ÷ 80');
  });

  test('writes a score of health whole: 76.75 is shown as 77', () => {
    expect(written(number('health-score', 76.75, 'score'), 'numbers')).toBe('77');
  });

  test('has names of functions that tell it no direction: that is told by the names of its numbers', () => {
    const { container } = render(
      <ExpressionText
        expression={join('at-least', won, lost)}
        show="names"
        messages={explanationMessages}
        formatter={formatter}
        unknown="unknown"
      />,
    );
    expect(container.textContent).toBe('max(won deals; lost deals)');
    expect(container.querySelector('bdi')?.textContent).toBe('max');
  });

  test('keeps each figure apart, so that amounts written from right to left leave the order of the operands', () => {
    const cairo = createFormatter({ locale: 'ar-EG', currency: 'EUR', currencyExponent: 2 });
    const expression = join(
      'subtract',
      number('target', 120_000, 'minor'),
      number('won-so-far', 50_000, 'minor'),
    );
    const { container } = render(
      <ExpressionText
        expression={expression}
        show="numbers"
        messages={explanationMessages}
        formatter={cairo}
        unknown="unknown"
      />,
    );
    expect([...container.querySelectorAll('bdi')].map((figure) => figure.textContent)).toEqual([
      '\u200F١٬٢٠٠\u00A0€',
      '\u200F٥٠٠\u00A0€',
    ]);
  });

  test('has parentheses where, and only where, they are needed', () => {
    expect(written(join('divide', won, join('add', won, lost)), 'numbers')).toBe('25 ÷ (25 + 55)');
    expect(written(join('add', join('divide', won, closed), lost), 'numbers')).toBe('25 ÷ 80 + 55');
    expect(written(join('subtract', won, join('subtract', lost, won)), 'numbers')).toBe('25 − (55 − 25)');
    expect(written(join('divide', join('divide', won, lost), closed), 'numbers')).toBe('25 ÷ 55 ÷ 80');
    expect(written(join('divide', won, join('multiply', lost, closed)), 'numbers')).toBe('25 ÷ (55 × 80)');
    expect(written(join('multiply', join('add', won, lost), closed), 'numbers')).toBe('(25 + 55) × 80');
  });

  test('says where a floor or a ceiling cuts it', () => {
    const zero = number('zero', 0, 'plain');
    expect(written(join('at-least', zero, join('subtract', won, lost)), 'numbers')).toBe('max(0; 25 − 55)');
    expect(written(join('at-most', number('one', 1, 'plain'), won), 'numbers')).toBe('min(1; 25)');
    expect(written(join('square-root', join('add', won, lost)), 'numbers')).toBe('√(25 + 55)');
    expect(written(join('round-up', join('divide', closed, won)), 'numbers')).toBe('⌈80 ÷ 25⌉');
  });

  test('writes each number in its unit', () => {
    const units: readonly [Unit, number, string][] = [
      ['deals', 1204, '1,204'],
      ['minor', 120_450, '€1,204.50'],
      ['minor-per-day', 120_450.4, '€1,204.50'],
      ['days', 51.842, '51.84'],
      ['share', 0.24208, '24.21%'],
      ['multiple', 2.0512, '2.05×'],
      ['rank', 3, '3'],
      ['ratio', 0.1234567, '0.123457'],
      ['plain', 1.959964, '1.959964'],
    ];
    for (const [unit, value, text] of units) {
      expect(written(number('target', value, unit), 'numbers'), unit).toBe(text);
    }
  });

  test('says unknown where a number is not known', () => {
    expect(written(join('divide', number('target', null, 'minor'), won), 'numbers')).toBe('unknown ÷ 25');
  });
});
