import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dumbbellLayout } from '../../src/layout/index.js';
import { scaleLabelAnchor } from '../../src/layout/scale-label-anchor.js';
import { property } from '../property.js';

/** The left and the right edge of a text at a place. */
function edges(x: number, width: number, text: number): [left: number, right: number] {
  const before = { start: 0, middle: 0.5, end: 1 }[scaleLabelAnchor(x, width)];
  return [x - before * text, x + (1 - before) * text];
}

test('the name of a line stands at its middle, and at the ends of the scale beside it', () => {
  expect([0, 32, 34, 66, 67, 100].map((x) => scaleLabelAnchor(x, 100))).toEqual([
    'start',
    'start',
    'middle',
    'middle',
    'end',
    'end',
  ]);
});

const widths = fc.integer({ min: 240, max: 1200 });

property(
  'the name of a line never leaves its scale, wherever the line is, as long as it is two thirds of it or less',
  [widths, fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 2 / 3, noNaN: true })],
  (width, share, text) => {
    const [left, right] = edges(share * width, width, text * width);
    expect(left).toBeGreaterThanOrEqual(-1e-9);
    expect(right).toBeLessThanOrEqual(width + 1e-9);
  },
);

property(
  'no mark of a dumbbell leaves its scale, from left to right or from right to left, whatever shares there are',
  [
    widths,
    fc.tuple(fc.double(), fc.double(), fc.double(), fc.double()),
    fc.constantFrom('ltr' as const, 'rtl' as const),
  ],
  (width, [one, other, low, high], direction) => {
    const shape = dumbbellLayout({
      unit: { low: Math.min(one, other), high: Math.max(one, other) },
      value: { low: other, high: other },
      interval: { low: Math.min(low, high), high: Math.max(low, high) },
      ...{ width, direction },
    });
    for (const span of Object.values(shape)) {
      if (!span) continue;
      for (const x of [span.x, span.x + span.width, span.lowX, span.highX]) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(width + 1e-9);
      }
    }
  },
);
