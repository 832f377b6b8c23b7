import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stackLayout } from '../../src/layout/index.js';
import { property } from '../property.js';

const size = fc.oneof(
  { arbitrary: fc.integer({ min: 0, max: 1_000_000 }), weight: 6 },
  fc.constantFrom(0, -0, -5, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 1e308, 5e-324),
);
const columns = fc.array(fc.array(size, { maxLength: 7 }), { maxLength: 40 });
const room = fc.constantFrom(100, 320, 0, 1e-3, 7.3);

property(
  'all is finite and in the room; parts meet and add to their column; columns do not overlap',
  [columns, room, room],
  (given, width, height) => {
    const { columns: shapes, most } = stackLayout({ columns: given, width, height });
    expect(shapes).toHaveLength(given.length);
    expect(Number.isFinite(most)).toBe(true);
    let right = 0;
    for (const { x, width: wide, slotX, slotWidth, top, parts } of shapes) {
      const numbers = [x, wide, slotX, slotWidth, top, ...parts.flatMap((part) => [part.y, part.height])];
      expect(numbers.every((each) => Number.isFinite(each) && each >= 0)).toBe(true);
      expect(slotX).toBeGreaterThanOrEqual(right - 1e-9);
      expect(x).toBeGreaterThanOrEqual(slotX);
      expect(x + wide).toBeLessThanOrEqual(slotX + slotWidth + 1e-9);
      right = slotX + slotWidth;
      let bottom: number = height;
      for (const part of parts) {
        expect(part.height).toBe(bottom - part.y);
        bottom = part.y;
      }
      expect(bottom).toBe(top);
    }
    expect(right).toBeLessThanOrEqual(width + 1e-9);
  },
  { runs: 1000 },
);

property(
  'heights are in proportion from zero, and the tallest column is as high as the room',
  [fc.array(fc.array(fc.integer({ min: 0, max: 1e9 }), { minLength: 1, maxLength: 6 }), { minLength: 1 })],
  (given) => {
    const { columns: shapes, most } = stackLayout({ columns: given, width: 100, height: 100 });
    const sums = given.map((parts) => parts.reduce((sum, part) => sum + part, 0));
    expect(most).toBe(Math.max(...sums));
    for (const [index, { parts, top }] of shapes.entries()) {
      expect(100 - top).toBeCloseTo(most === 0 ? 0 : (sums[index]! / most) * 100, 9);
      for (const [part, { height }] of parts.entries()) {
        expect(height).toBeCloseTo(most === 0 ? 0 : (given[index]![part]! / most) * 100, 9);
      }
    }
  },
  { runs: 1000 },
);

property(
  'from right to left it is the mirror',
  [columns, room],
  (given, width) => {
    const ltr = stackLayout({ columns: given, width, height: 100 });
    const rtl = stackLayout({ columns: given, width, height: 100, direction: 'rtl' });
    for (const [index, column] of ltr.columns.entries()) {
      const other = rtl.columns[index]!;
      expect(other.x).toBeCloseTo(width - column.x - column.width, 9);
      expect([other.width, other.top, other.parts]).toEqual([column.width, column.top, column.parts]);
    }
  },
  { runs: 1000 },
);

describe('for example', () => {
  test('two months of two classes', () => {
    expect(
      stackLayout({
        columns: [
          [30, 10],
          [0, 20],
        ],
        width: 100,
        height: 80,
        gap: 0.5,
      }),
    ).toEqual({
      most: 40,
      columns: [
        {
          slotX: 0,
          slotWidth: 50,
          x: 12.5,
          width: 25,
          top: 0,
          parts: [
            { y: 20, height: 60 },
            { y: 0, height: 20 },
          ],
        },
        {
          slotX: 50,
          slotWidth: 50,
          x: 62.5,
          width: 25,
          top: 40,
          parts: [
            { y: 80, height: 0 },
            { y: 40, height: 40 },
          ],
        },
      ],
    });
  });

  test('nothing has no columns', () => {
    expect(stackLayout({ columns: [], width: 100, height: 80 })).toEqual({ most: 0, columns: [] });
  });
});
