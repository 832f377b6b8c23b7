import { describe, expect, test } from 'vitest';
import {
  coverage,
  evaluate,
  explain,
  velocity,
  winRate,
  type Explanation,
  type Expression,
  type FigureName,
  type MeasureResult,
} from '../../src/measures/index.js';
import { smallStore, times } from './small-pipeline.js';

const SIGNS = { add: '+', subtract: '−', multiply: '×', divide: '÷' } as const;

/** An expression as a person would write it, with its numbers by name. */
function written(expression: Expression): string {
  if (expression.kind === 'number') return `${expression.name} ${expression.value}`;
  const operands = expression.operands.map(written);
  const { operator } = expression;
  if (
    operator === 'square-root' ||
    operator === 'natural-log' ||
    operator === 'round-up' ||
    operator === 'whole-from' ||
    operator === 'at-least' ||
    operator === 'at-most'
  ) {
    return `${operator}(${operands.join('; ')})`;
  }
  return `(${operands.join(` ${SIGNS[operator]} `)})`;
}

const of = (result: MeasureResult, figure: FigureName): Explanation =>
  explain(result).find((each) => each.figure === figure)!;

const QUARTER = { start: '2026-04-01', end: '2026-07-01' };
const ROWS = [
  { stage: 'won', amount: 20, closed: '2026-05-01', created: '2026-04-01' },
  { stage: 'lost', amount: 60, closed: '2026-05-01', created: '2026-04-01' },
  { stage: 'lost', amount: null, closed: '2026-05-01', created: '2026-04-01' },
  ...times(2, { stage: 'offer', amount: 40, expectedClose: '2026-06-30' }),
];
const store = smallStore(ROWS);

describe('an explanation', () => {
  test('is a formula of named numbers, with window, notes and what was left out', () => {
    const rate = of(store.select(winRate, { window: QUARTER, open: 'as-lost' }), 'value-win-rate');
    expect(written(rate.expression)).toBe(
      '(won-value 2000 ÷ (won-value 2000 + lost-value 6000 + open-value 8000))',
    );
    expect(rate).toMatchObject({
      value: 0.125,
      window: QUARTER,
      asOf: '2026-06-30',
      currency: 'EUR',
      notes: ['open-deals-count-as-lost'],
      leftOut: [{ reason: 'no-amount', count: 1, valueMinor: null, outOf: 'value' }],
    });
  });

  test('of a unit figure does not mention what only the value leaves out', () => {
    expect(of(store.select(winRate, { window: QUARTER }), 'unit-win-rate').leftOut).toEqual([]);
  });

  test('of coverage against what remains writes the remainder out', () => {
    const args = { window: QUARTER, targetMinor: 10_000, against: 'remaining' } as const;
    const result = store.select(coverage, args);
    expect(written(of(result, 'coverage').expression)).toBe(
      '(open-value 8000 ÷ at-least(zero 0; (target 10000 − won-so-far 2000)))',
    );
    expect(written(of(result, 'coverage-ceiling').expression)).toBe(
      '(two 2 × (one 1 ÷ (won-value 2000 ÷ closed-value 8000)))',
    );
    expect(of(result, 'required-coverage').window).toEqual({ start: '2025-07-01', end: '2026-07-01' });
  });

  test('of a count leaves out no deal that it counts', () => {
    const result = smallStore([
      ...ROWS,
      { stage: 'offer', amount: null, expectedClose: '2026-06-30' },
    ]).select(coverage, { window: QUARTER, targetMinor: 10_000 });
    expect([of(result, 'open-deals').value, of(result, 'open-deals').leftOut]).toEqual([3, []]);
    expect(of(result, 'open-value').leftOut).toEqual([
      { reason: 'no-amount', count: 1, valueMinor: null, outOf: 'value' },
    ]);
  });

  test('of open value says that it is not known where no open deal has an expected close', () => {
    const result = smallStore([{ stage: 'offer', amount: 40 }]).select(coverage, {
      window: QUARTER,
      targetMinor: 10_000,
    });
    expect([of(result, 'open-value').value, of(result, 'open-deals').value]).toEqual([null, null]);
  });

  test('of velocity names its four factors', () => {
    expect(written(of(store.select(velocity, {}), 'velocity').expression)).toBe(
      '((open-deals 2 × (won-value 2000 ÷ valued-deals 1) × (won-deals 1 ÷ closed-deals 3)) ÷ (cycle-days-sum 30 ÷ closed-deals 1))',
    );
  });

  test('of anything but a result of ours is refused', () => {
    expect(() => explain({ measure: 'own' } as unknown as MeasureResult)).toThrow('invalid-argument');
  });
});

describe('evaluating', () => {
  const number = (value: number | null): Expression => ({
    kind: 'number',
    name: 'one',
    unit: 'plain',
    value,
  });
  const apply = (
    operator: 'divide' | 'add' | 'subtract' | 'multiply' | 'square-root',
    ...values: (number | null)[]
  ) => evaluate({ kind: 'operation', operator, operands: values.map(number), name: null, unit: 'plain' });

  test('gives null over 0, of the unknown, and where no number comes out', () => {
    expect(apply('divide', 1, 0)).toBeNull();
    expect(apply('divide', 0, -0)).toBeNull();
    expect(apply('add', 1, null, 2)).toBeNull();
    expect(apply('square-root', -1)).toBeNull();
    expect(apply('multiply', 1e200, 1e200)).toBeNull();
  });

  test('takes operands from left to right', () => {
    expect(apply('subtract', 10, 3, 2)).toBe(5);
    expect(apply('multiply', 2, 3, 4)).toBe(24);
    expect(apply('divide', 3, 4)).toBe(0.75);
  });
});
