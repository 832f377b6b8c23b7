import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  barrelLayout,
  type BarrelDeal,
  type BarrelLayoutOptions,
  type BarrelShape,
} from '../../src/layout/index.js';
import { property } from '../property.js';
import { shuffled } from '../shuffled.js';

const HOSTILE = [
  Number.NaN,
  Number.POSITIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
  0,
  -0,
  -7,
  5e-324,
  1e-9,
  1e308,
  -1e308,
  Number.MAX_SAFE_INTEGER,
];
const named = (values: readonly number[]): BarrelDeal[] =>
  values.map((valueMinor, index) => ({ id: `d${index}`, valueMinor }));

/** Whole minor units, from alike to far apart. */
const amount = fc.oneof(
  fc.integer({ min: 1, max: 100 }),
  fc.integer({ min: 0, max: 1e9 }),
  fc.nat(30).map((power) => 2 ** power),
);
const deals = fc.array(amount, { maxLength: 40 }).map(named);
const room = fc.record({
  width: fc.constantFrom(60, 200, 333.3, 600),
  height: fc.constantFrom(90, 250, 411.7),
});
const rest = fc.record({ count: fc.nat(5000), valueMinor: fc.nat(1e9) });
const target = fc.integer({ min: 1, max: 4e9 });
const sumOf = (some: readonly BarrelDeal[]): number =>
  some.reduce((sum, { valueMinor }) => sum + valueMinor, 0);

const numbersOf = ({ room: inside, level, circles, heap }: BarrelShape): number[] => [
  ...Object.values(inside),
  ...(level ? [level.y] : []),
  ...circles.flatMap(({ x, y, r }) => [x, y, r]),
  ...(heap ? [heap.y, heap.count, heap.valueMinor] : []),
];

property(
  'every number is finite, whatever is given',
  [
    fc.array(fc.oneof(amount, fc.constantFrom(...HOSTILE)), { maxLength: 40 }),
    fc.record<Omit<BarrelLayoutOptions, 'deals'>>({
      rest: fc.record({
        count: fc.constantFrom(0, 3, ...HOSTILE),
        valueMinor: fc.constantFrom(0, 900, ...HOSTILE),
      }),
      valueMinor: fc.constantFrom(null, 500, ...HOSTILE),
      targetMinor: fc.constantFrom(null, 1000, ...HOSTILE),
      width: fc.constantFrom(200, 1e-3, ...HOSTILE.filter((each) => !(each > 1e6))),
      height: fc.constantFrom(250, 1e-3, ...HOSTILE.filter((each) => !(each > 1e6))),
      direction: fc.constantFrom('ltr' as const, 'rtl' as const),
    }),
  ],
  (values, options) => {
    const shape = barrelLayout({ ...options, deals: named(values) });
    expect(numbersOf(shape).filter((each) => !Number.isFinite(each))).toEqual([]);
    expect(shape.vessel + (shape.heap?.path ?? '')).not.toMatch(/NaN|Infinity|undefined/);
    expect(shape.circles.every(({ r }) => r > 0)).toBe(true);
  },
  { runs: 1000 },
);

property(
  'areas are in proportion to values; circles lie apart, inside the vessel and no higher than the pile may come',
  [deals, rest, room, target],
  (some, more, { width, height }, targetMinor) => {
    const valueMinor = sumOf(some) + more.valueMinor;
    const {
      circles,
      room: inside,
      level,
    } = barrelLayout({
      ...{ deals: some, rest: more, valueMinor, targetMinor, width, height },
    });
    for (const [index, { x, y, r, valueMinor: own }] of circles.entries()) {
      const [first] = circles;
      expect(Math.abs((r * r * first!.valueMinor) / (first!.r * first!.r * own) - 1)).toBeLessThan(1e-12);
      const slack = 1e-6 * r;
      expect(x - r).toBeGreaterThanOrEqual(inside.left - slack);
      expect(x + r).toBeLessThanOrEqual(inside.right + slack);
      expect(y + r).toBeLessThanOrEqual(inside.bottom + slack);
      expect(y - r).toBeGreaterThanOrEqual(level!.y - 1e-6 * height);
      for (const other of circles.slice(0, index)) {
        const apart = Math.hypot(x - other.x, y - other.y);
        expect(apart).toBeGreaterThanOrEqual((r + other.r) * (1 - 1e-6));
      }
    }
  },
  { runs: 1000 },
);

property(
  'circles and heap are all deals and all of the value, to the minor unit',
  [deals, rest, room, fc.option(target, { nil: null })],
  (some, more, { width, height }, targetMinor) => {
    const valueMinor = sumOf(some) + more.valueMinor;
    const { circles, heap } = barrelLayout({
      ...{ deals: some, rest: more, valueMinor, targetMinor, width, height },
    });
    expect(circles.length + (heap?.count ?? 0)).toBe(some.length + more.count);
    expect(sumOf(circles) + (heap?.valueMinor ?? 0)).toBe(valueMinor);
    const drawn = new Set(circles.map(({ id }) => id));
    const smallest = circles.at(-1)?.valueMinor ?? Infinity;
    for (const each of some) if (!drawn.has(each.id)) expect(each.valueMinor).toBeLessThanOrEqual(smallest);
  },
  { runs: 1000 },
);

property(
  'the order given decides nothing, bit for bit',
  [deals, rest, target, fc.nat()],
  (some, more, targetMinor, seed) => {
    const options = { rest: more, valueMinor: sumOf(some), targetMinor, width: 200, height: 250 };
    expect(barrelLayout({ ...options, deals: shuffled(some, seed) })).toEqual(
      barrelLayout({ ...options, deals: some }),
    );
  },
  { runs: 1000 },
);

property(
  'from right to left it is the mirror, exactly',
  [deals, rest, room, target],
  (some, more, { width, height }, targetMinor) => {
    const options = { deals: some, rest: more, valueMinor: sumOf(some), targetMinor, width, height };
    const ltr = barrelLayout(options);
    const rtl = barrelLayout({ ...options, direction: 'rtl' });
    expect(rtl.circles).toEqual(ltr.circles.map((circle) => ({ ...circle, x: width - circle.x })));
    expect([rtl.level, rtl.room, rtl.vessel]).toEqual([ltr.level, ltr.room, ltr.vessel]);
    expect([rtl.heap?.y, rtl.heap?.count, rtl.heap?.valueMinor]).toEqual([
      ltr.heap?.y,
      ltr.heap?.count,
      ltr.heap?.valueMinor,
    ]);
  },
  { runs: 1000 },
);

property(
  'the level stands at value ÷ target of the height from floor to brim, up to where the picture ends',
  [fc.nat(4e9), target, room],
  (valueMinor, targetMinor, { width, height }) => {
    const { level, room: inside } = barrelLayout({
      ...{ deals: [], rest: { count: 1, valueMinor }, valueMinor, targetMinor, width, height },
    });
    const times = valueMinor / targetMinor;
    expect(level!.isBeyond).toBe(times > 3);
    const shown = (inside.bottom - level!.y) / (inside.bottom - inside.top);
    expect(shown).toBeCloseTo(Math.min(3, times), 9);
  },
  { runs: 1000 },
);

test.each([
  ['alike', () => 100],
  ['falling', (index: number) => Math.round(1e9 / (1 + index))],
  ['from one unit up', (index: number) => 1 + index],
])('a hundred thousand deals %s are drawn as the largest and a heap, none lost', (_, valueOf) => {
  const many = named(Array.from({ length: 100_000 }, (__, index) => valueOf(index)));
  const valueMinor = sumOf(many);
  const shape = barrelLayout({
    ...{ deals: many, valueMinor, targetMinor: valueMinor, width: 200, height: 250 },
  });
  expect(shape.circles.length + shape.heap!.count).toBe(100_000);
  expect(sumOf(shape.circles) + shape.heap!.valueMinor).toBe(valueMinor);
  expect(numbersOf(shape).every((each) => Number.isFinite(each))).toBe(true);
});

test('two hundred circles lie apart', () => {
  const some = named(Array.from({ length: 200 }, (_, index) => 1000 + ((index * 7919) % 4000)));
  const { circles } = barrelLayout({
    ...{ deals: some, valueMinor: sumOf(some), targetMinor: sumOf(some), width: 600, height: 600 },
  });
  expect(circles).toHaveLength(200);
  for (const [index, one] of circles.entries()) {
    for (const other of circles.slice(0, index)) {
      const apart = Math.hypot(one.x - other.x, one.y - other.y);
      expect(apart).toBeGreaterThanOrEqual((one.r + other.r) * (1 - 1e-6));
    }
  }
});
