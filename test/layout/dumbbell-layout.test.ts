import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dumbbellLayout, shareX, type DumbbellSpan, type ShareSpan } from '../../src/layout/index.js';
import { property } from '../property.js';

const at = (share: number): ShareSpan => ({ low: share, high: share });

describe('a dumbbell', () => {
  test('has both ends where their shares stand, and a bar between them', () => {
    const { unit, value, bar } = dumbbellLayout({ unit: at(0.25), value: at(0.75), width: 200 });
    expect(unit).toEqual({ x: 50, width: 0, lowX: 50, highX: 50 });
    expect(value).toEqual({ x: 150, width: 0, lowX: 150, highX: 150 });
    expect(bar).toEqual({ x: 50, width: 100, lowX: 50, highX: 150 });
  });

  test('grows from the right edge on a right-to-left scale', () => {
    const { unit, bar } = dumbbellLayout({
      unit: at(0.25),
      value: at(0.75),
      width: 200,
      direction: 'rtl',
    });
    expect(unit).toEqual({ x: 150, width: 0, lowX: 150, highX: 150 });
    expect(bar).toEqual({ x: 50, width: 100, lowX: 150, highX: 50 });
  });

  test('has the interval behind the rate by deals', () => {
    const { interval } = dumbbellLayout({
      unit: at(0.5),
      value: null,
      interval: { low: 0.25, high: 0.75 },
      width: 100,
    });
    expect(interval).toEqual({ x: 25, width: 50, lowX: 25, highX: 75 });
  });

  test('has no bar where one end is unknown', () => {
    expect(dumbbellLayout({ unit: at(0.5), value: null, width: 100 })).toEqual({
      unit: { x: 50, width: 0, lowX: 50, highX: 50 },
      value: null,
      interval: null,
      bar: null,
    });
  });

  test('has no bar between ranges, each of which is a span of its own', () => {
    const { unit, value, bar } = dumbbellLayout({
      unit: { low: 0.5, high: 0.75 },
      value: { low: 0.3, high: 0.7 },
      width: 1000,
    });
    expect(unit).toEqual({ x: 500, width: 250, lowX: 500, highX: 750 });
    expect(value).toEqual({ x: 300, width: 400, lowX: 300, highX: 700 });
    expect(bar).toBeNull();
  });
});

test('shares that are none are drawn at the nearer end', () => {
  expect([-0.2, 1.4, NaN, Infinity, -Infinity].map((share) => shareX(share, 100))).toEqual([
    0, 100, 0, 100, 0,
  ]);
});

const share = fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.double(), fc.constantFrom(0, 1, 0.5));
const span = fc.option(
  fc.tuple(share, share).map(([one, other]) => ({ low: Math.min(one, other), high: Math.max(one, other) })),
);
const width = fc.double({ min: 0, max: 1e6, noNaN: true });
const direction = fc.constantFrom('ltr' as const, 'rtl' as const);

const spansOf = (shape: ReturnType<typeof dumbbellLayout>): DumbbellSpan[] =>
  [shape.unit, shape.value, shape.interval, shape.bar].filter((each) => each !== null);

property(
  'whatever the rates, every shape is finite and inside its box',
  [span, span, span, width, direction],
  (unit, value, interval, width, direction) => {
    for (const each of spansOf(dumbbellLayout({ unit, value, interval, width, direction }))) {
      expect(Object.values(each).every(Number.isFinite)).toBe(true);
      expect(each.x).toBeGreaterThanOrEqual(0);
      expect(each.width).toBeGreaterThanOrEqual(0);
      expect(each.x + each.width).toBeLessThanOrEqual(width * (1 + 1e-12));
      expect([each.lowX, each.highX].toSorted((a, b) => a - b)[0]).toBe(each.x);
    }
  },
);

property('a higher share never stands before a lower one', [share, share, width], (one, other, width) => {
  const [low, high] = one <= other ? [one, other] : [other, one];
  if (Number.isNaN(low) || Number.isNaN(high)) return;
  expect(shareX(low, width)).toBeLessThanOrEqual(shareX(high, width));
  expect(shareX(low, width, 'rtl')).toBeGreaterThanOrEqual(shareX(high, width, 'rtl'));
});

property(
  'a right-to-left scale is the mirror of a left-to-right one',
  [span, span, span, width],
  (unit, value, interval, width) => {
    const ltr = spansOf(dumbbellLayout({ unit, value, interval, width }));
    const rtl = spansOf(dumbbellLayout({ unit, value, interval, width, direction: 'rtl' }));
    expect(rtl).toHaveLength(ltr.length);
    const near = 1e-9 * (1 + width);
    ltr.forEach((each, index) => {
      expect(Math.abs(rtl[index]!.x - (width - each.x - each.width))).toBeLessThanOrEqual(near);
      expect(Math.abs(rtl[index]!.width - each.width)).toBeLessThanOrEqual(near);
      expect(Math.abs(rtl[index]!.lowX - (width - each.lowX))).toBeLessThanOrEqual(near);
    });
  },
);

const whole = fc.double({ min: 0, max: 1, noNaN: true });

property(
  'lengths are in exact proportion to shares: an end stands its share of the width from zero, the bar as far as both are apart',
  [whole, whole, width],
  (unit, value, width) => {
    const shape = dumbbellLayout({ unit: at(unit), value: at(value), width });
    expect(shape.unit!.x).toBe(unit * width);
    expect(shape.value!.x).toBe(value * width);
    expect(Math.abs(shape.bar!.width - Math.abs(unit - value) * width)).toBeLessThanOrEqual(1e-12 * width);
    expect(shape.bar!.x).toBe(Math.min(unit, value) * width);
  },
);

property(
  'both ends and the interval stand in the order of their shares, each inside the span that holds it',
  [whole, whole, whole, width],
  (one, two, three, width) => {
    const [low, rate, high] = [one, two, three].toSorted((a, b) => a - b) as [number, number, number];
    const { unit, interval } = dumbbellLayout({
      unit: at(rate),
      value: null,
      interval: { low, high },
      width,
    });
    expect(interval!.lowX).toBeLessThanOrEqual(unit!.x);
    expect(unit!.x).toBeLessThanOrEqual(interval!.highX);
  },
);

test('minus nothing is nothing: no sign comes into a place', () => {
  const { unit, bar } = dumbbellLayout({ unit: at(-0), value: at(0), width: 100 });
  expect([unit!.x, unit!.lowX, bar!.width].map((each) => Object.is(each, -0))).toEqual([false, false, false]);
});
