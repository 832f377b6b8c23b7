import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  BARREL_MOST_TIMES,
  barrelLayout,
  type BarrelDeal,
  type BarrelLayoutOptions,
  type BarrelShape,
} from '../../src/layout/index.js';
import { property } from '../property.js';

const ROOM = { width: 220, height: 260 };
const deals = (...values: readonly number[]): BarrelDeal[] =>
  values.map((valueMinor, index) => ({ id: `d${index}`, valueMinor }));
const sumOf = (some: readonly BarrelDeal[]): number =>
  some.reduce((sum, { valueMinor }) => sum + valueMinor, 0);
const barrel = (some: readonly BarrelDeal[], more: Partial<BarrelLayoutOptions> = {}): BarrelShape =>
  barrelLayout({ ...ROOM, deals: some, valueMinor: sumOf(some), targetMinor: 1000, ...more });
const topOf = ({ circles }: BarrelShape): number =>
  circles.reduce((top, { y, r }) => Math.min(top, y - r), 260);

describe('the level', () => {
  test('stands at value ÷ target of the height from floor to brim', () => {
    const { level, room } = barrel(deals(200, 100, 50, 50));
    expect(level!.y).toBeCloseTo(room.bottom - 0.4 * (room.bottom - room.top), 10);
    expect(level!.isBeyond).toBe(false);
  });

  test('stands as high above the brim, in a lower vessel, where there is more than the target', () => {
    const { level, room } = barrel(deals(1500, 500));
    expect(room.bottom - level!.y).toBeCloseTo(2 * (room.bottom - room.top), 10);
  });

  test('stops at the edge where there is more than can be drawn, and says so', () => {
    const { level, room } = barrel(deals(9000));
    expect(level).toEqual({ y: 4, isBeyond: true });
    expect(room.bottom - level!.y).toBeCloseTo(BARREL_MOST_TIMES * (room.bottom - room.top), 10);
  });

  test.each([
    ['no target', { targetMinor: null }],
    ['a target of 0', { targetMinor: 0 }],
    ['a target below 0', { targetMinor: -5 }],
    ['a value that is not known', { valueMinor: null }],
  ])('is not drawn with %s', (_, more) => {
    expect(barrel(deals(100), more).level).toBeNull();
  });

  test('without a target there is no brim, and the deals fill most of the vessel', () => {
    const { hasBrim, circles } = barrel(deals(100, 50, 20, 20, 20, 10), { targetMinor: null });
    expect(hasBrim).toBe(false);
    expect(circles).toHaveLength(6);
  });
});

describe('the pile', () => {
  test('comes up to the level where the widest circle fits', () => {
    const many = deals(...Array.from({ length: 60 }, (_, index) => 10 + (index % 7)));
    const shape = barrel(many, { targetMinor: 1000 });
    expect(topOf(shape)).toBeGreaterThanOrEqual(shape.level!.y - 1e-6);
    expect(topOf(shape) - shape.level!.y).toBeLessThan(8);
  });

  test('has the largest at the bottom, at the side where reading begins', () => {
    const [largest] = barrel(deals(10, 300, 10)).circles;
    expect(largest!.id).toBe('d1');
    expect(largest!.x - largest!.r).toBeCloseTo(barrel(deals(1)).room.left, 9);
    const [mirrored] = barrel(deals(10, 300, 10), { direction: 'rtl' }).circles;
    expect(mirrored!.x).toBeCloseTo(220 - largest!.x, 9);
  });

  test('of one deal is as high as the level, or as wide as the vessel', () => {
    expect(topOf(barrel(deals(500)))).toBeCloseTo(barrel(deals(500)).level!.y, 6);
    const { circles, room } = barrel(deals(990));
    expect(2 * circles[0]!.r).toBeCloseTo(room.right - room.left, 6);
  });

  test('of what is told by its sum alone is a heap up to the level', () => {
    const { heap, circles, level } = barrel([], { rest: { count: 12, valueMinor: 700 }, valueMinor: 700 });
    expect(circles).toEqual([]);
    expect([heap!.count, heap!.valueMinor]).toEqual([12, 700]);
    expect(heap!.y).toBeCloseTo(level!.y, 6);
  });

  test('gathers what is beyond the limit, or too small, in one heap', () => {
    const { circles, heap } = barrel(deals(...Array.from({ length: 30 }, () => 10)), { maxCircles: 20 });
    expect([circles.length, heap!.count, heap!.valueMinor]).toEqual([20, 10, 100]);
    const small = barrel(deals(500, 300, 0.01, 0));
    expect([small.circles.length, small.heap!.count]).toEqual([2, 2]);
  });

  test('is empty without deals', () => {
    expect(barrel([])).toMatchObject({ circles: [], heap: null });
  });
});

const value = fc.oneof(
  fc.integer({ min: 1, max: 1000 }),
  fc.double({ min: 0, max: 20, noNaN: true }).map((power) => 1.9 ** power),
  fc.constantFrom(0, -5, 1e12, Number.NaN, Infinity),
);
const someDeals = fc
  .array(value, { maxLength: 60 })
  .map((values) => values.map((valueMinor, index): BarrelDeal => ({ id: `d${index}`, valueMinor })));
const shapes = fc.record({
  targetMinor: fc.oneof(fc.constant(null), fc.double({ min: 1, max: 1e5, noNaN: true })),
  width: fc.constantFrom(1, 60, 220, 600),
  height: fc.constantFrom(1, 90, 260),
  rest: fc.record({ count: fc.nat(1000), valueMinor: fc.nat(3000) }),
});

property(
  'circles are finite, in the vessel, apart from each other, and of areas in proportion to values, the largest first',
  [someDeals, shapes],
  (some, more) => {
    const finite = some.filter(({ valueMinor }) => valueMinor > 0 && Number.isFinite(valueMinor));
    const valueMinor = sumOf(finite) + more.rest.valueMinor;
    const { circles, room, heap, level, vessel } = barrelLayout({ ...more, deals: some, valueMinor });
    expect(vessel + (heap?.path ?? '')).not.toMatch(/NaN|Infinity|undefined/);
    const eps = 1e-6 * Math.max(more.width, more.height);
    for (const [index, { x, y, r, valueMinor: own }] of circles.entries()) {
      expect(x - r).toBeGreaterThanOrEqual(room.left - eps);
      expect(x + r).toBeLessThanOrEqual(room.right + eps);
      expect(y + r).toBeLessThanOrEqual(room.bottom + eps);
      expect(y - r).toBeGreaterThanOrEqual(Math.min(room.top, level?.y ?? room.top) - eps);
      const first = circles[0]!;
      expect((r * r) / (first.r * first.r)).toBeCloseTo(own / first.valueMinor, 9);
      expect(r).toBeLessThanOrEqual((circles[index - 1]?.r ?? Infinity) + eps);
      for (const other of circles.slice(0, index)) {
        expect(Math.hypot(x - other.x, y - other.y)).toBeGreaterThanOrEqual(r + other.r - eps);
      }
    }
    const told = circles.length + (heap?.count ?? 0);
    if (valueMinor > 0) expect(told).toBe(some.length + more.rest.count);
  },
  { runs: 300 },
);

property(
  'the order of the deals decides nothing, and right to left is the mirror image',
  [someDeals, shapes],
  (some, more) => {
    const options = { ...more, valueMinor: 1000, deals: some };
    const shape = barrelLayout(options);
    expect(barrelLayout({ ...options, deals: some.toReversed() })).toEqual(shape);
    const mirrored = barrelLayout({ ...options, direction: 'rtl' });
    expect(mirrored.level).toEqual(shape.level);
    for (const [index, { x, y, r }] of mirrored.circles.entries()) {
      const own = shape.circles[index]!;
      expect([x, y, r]).toEqual([expect.closeTo(more.width - own.x, 9), own.y, own.r]);
    }
  },
  { runs: 100 },
);
