import { describe, expect, test } from 'vitest';
import { funnelLayout } from '../../src/layout/index.js';

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
    expect(first?.edge?.path).toBe('M0 100L1000 100L750 190L250 190Z');
    expect(first?.edge).toMatchObject({ leaderX: 875, leaderY: 145 });
  });

  test('curves a smooth edge away from both bands at right angles', () => {
    const [first] = funnelLayout({ values: [100, 50], width: 1000, height: 290, shape: 'smooth' });
    expect(first?.edge?.path).toBe('M0 100L1000 100C1000 145 750 145 750 190L250 190C250 145 0 145 0 100Z');
  });

  test('has one step touch the next, with no edge between', () => {
    const bands = funnelLayout({ values: [4, 2, 1], width: 100, height: 300, shape: 'step' });
    expect(bands.map(({ y, height, edge }) => [y, height, edge])).toEqual([
      [0, 100, null],
      [100, 100, null],
      [200, 100, null],
    ]);
  });

  test('horizontal, stands bands side by side, as tall as their values, each leader below its slope', () => {
    const bands = funnelLayout({ values: [2, 1], width: 290, height: 100, orientation: 'horizontal' });
    expect(bands[0]).toMatchObject({ x: 0, y: 0, width: 100, height: 100 });
    expect(bands[0]?.edge).toMatchObject({ x: 100, width: 90, leaderX: 145, leaderY: 87.5 });
    expect(bands[1]).toMatchObject({ x: 190, y: 25, width: 100, height: 50 });
  });

  test('horizontal and right to left, begins at the right', () => {
    const bands = funnelLayout({
      ...{ values: [2, 1], width: 290, height: 100 },
      ...{ orientation: 'horizontal', direction: 'rtl' },
    });
    expect(bands.map(({ x }) => x)).toEqual([190, 0]);
    expect(bands[0]?.edge).toMatchObject({ x: 100, leaderX: 145 });
  });

  test('by area, makes a band of a quarter of the value half as wide and half as thick, in the middle of its cell', () => {
    const [, second] = funnelLayout({ values: [4, 1], width: 100, height: 290, proportion: 'area' });
    expect(second).toMatchObject({ x: 25, y: 215, width: 50, height: 50 });
    expect(second?.cell).toEqual({ x: 0, y: 190, width: 100, height: 100 });
  });

  test('draws what the values are held against to the same scale, and makes room for it', () => {
    const [first, second] = funnelLayout({ values: [100, 50], ghosts: [200, null], width: 100, height: 10 });
    expect(first).toMatchObject({ width: 50, ghost: { x: 0, width: 100 } });
    expect(second).toMatchObject({ width: 25, ghost: null });
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
    ['what is no number', [Number.NaN, -Infinity]],
  ])('gives %s a place and no width', (_, values) => {
    const bands = funnelLayout({ values, width: 100, height: 100 });
    expect(bands.map(({ x, width }) => [x, width])).toEqual([
      [50, 0],
      [50, 0],
    ]);
  });

  test('gives one stage all the height, and no stage nothing', () => {
    expect(funnelLayout({ values: [3], width: 10, height: 7 })).toEqual([
      {
        ...{ x: 0, y: 0, width: 10, height: 7, edge: null, ghost: null },
        cell: { x: 0, y: 0, width: 10, height: 7 },
      },
    ]);
    expect(funnelLayout({ values: [], width: 10, height: 7 })).toEqual([]);
  });

  test('takes a hundred thousand values', () => {
    const values = Array.from({ length: 100_000 }, (_, index) => 100_000 - index);
    const bands = funnelLayout({ values, ghosts: values, width: 1000, height: 1000 });
    expect(bands).toHaveLength(100_000);
    expect(bands[50_000]?.width).toBe(500);
  });
});
