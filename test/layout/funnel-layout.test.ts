import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { funnelLayout } from '../../src/layout/index.js';
import { property } from '../property.js';

describe('funnelLayout', () => {
  test('makes each band as wide, of the widest, as its value is of the largest', () => {
    const bands = funnelLayout({ values: [100, 60, 40, 25], width: 1000, height: 400 });
    expect(bands.map(({ x, width }) => [x, width])).toEqual([
      [0, 1000],
      [200, 600],
      [300, 400],
      [375, 250],
    ]);
  });

  test('stacks bands and edges from top to bottom, and ends at the height', () => {
    const [first, second] = funnelLayout({ values: [2, 1], width: 100, height: 290 });
    expect(first).toMatchObject({ y: 0, height: 100, edge: { y: 100, height: 90 } });
    expect(second).toMatchObject({ y: 190, height: 100, edge: null });
  });

  test('slopes each edge from its band to the next, and puts the leader at half its height', () => {
    const [first] = funnelLayout({ values: [100, 50], width: 1000, height: 290 });
    expect(first?.edge?.path).toBe('M0 100H1000L750 190H250Z');
    expect(first?.edge?.leaderX).toBe(875);
  });

  test('keeps a stage in sight that more came to than to the one before', () => {
    const bands = funnelLayout({ values: [10, 20], width: 100, height: 10 });
    expect(bands.map(({ x, width }) => [x, width])).toEqual([
      [25, 50],
      [0, 100],
    ]);
  });

  test.each([
    ['nothing at all', [0, 0]],
    ['less than nothing', [-5, 0]],
  ])('gives %s a place and no width', (_, values) => {
    const bands = funnelLayout({ values, width: 100, height: 100 });
    expect(bands.map(({ x, width }) => [x, width])).toEqual([
      [50, 0],
      [50, 0],
    ]);
  });

  test('gives one stage all the height, and no stage nothing', () => {
    expect(funnelLayout({ values: [3], width: 10, height: 7 })).toEqual([
      { x: 0, y: 0, width: 10, height: 7, edge: null },
    ]);
    expect(funnelLayout({ values: [], width: 10, height: 7 })).toEqual([]);
  });
});

const amounts = fc.array(
  fc.oneof(
    fc.integer({ min: -10, max: 1_000_000_000_000 }),
    fc.constant(0),
    fc.constant(Number.MAX_SAFE_INTEGER),
  ),
  { maxLength: 30 },
);
const sizes = fc.integer({ min: 1, max: 5000 });
const numbersOf = (path: string): number[] => (path.match(/-?[\d.]+/g) ?? []).map(Number);

property('shapes are finite and in the box', [amounts, sizes, sizes], (values, width, height) => {
  const bands = funnelLayout({ values, width, height });
  const inside = (at: number, room: number): boolean => at >= -1e-6 && at <= room + 1e-6;
  for (const { x, y, width: w, height: h, edge } of bands) {
    expect(inside(x, width) && inside(x + w, width) && inside(y, height) && inside(y + h, height)).toBe(true);
    if (!edge) continue;
    expect(numbersOf(edge.path).every(Number.isFinite)).toBe(true);
    expect(inside(edge.leaderX, width) && inside(edge.y + edge.height, height)).toBe(true);
  }
});

property('widths are in the order of the values, and in proportion to them', [amounts], (values) => {
  const widths = funnelLayout({ values, width: 1000, height: 100 }).map((band) => band.width);
  for (const [one, value] of values.entries()) {
    for (const [other, against] of values.entries()) {
      if (value > Math.max(0, against)) expect(widths[one]).toBeGreaterThan(widths[other]!);
    }
  }
});

property('the picture is its own mirror: it reads the same from the right', [amounts], (values) => {
  for (const { x, width, edge } of funnelLayout({ values, width: 1000, height: 100 })) {
    expect(x + (x + width)).toBeCloseTo(1000, 6);
    if (!edge) continue;
    const [left, , right, farRight, , farLeft] = numbersOf(edge.path);
    expect(left! + right!).toBeCloseTo(1000, 1);
    expect(farLeft! + farRight!).toBeCloseTo(1000, 1);
  }
});
