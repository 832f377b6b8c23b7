import fc from 'fast-check';
import { expect } from 'vitest';
import { funnelLayout, type FunnelLayoutOptions } from '../../src/layout/index.js';
import { property } from '../property.js';
import { areaOf, boxOutline, outline, type Point } from './outline.js';

const values = fc.array(
  fc.oneof(
    fc.integer({ min: -10, max: 1_000_000_000_000 }),
    fc.constantFrom(0, -0, Number.MAX_SAFE_INTEGER, 1e308, Number.NaN, Infinity, -Infinity, 5e-324),
    fc.double(),
  ),
  { maxLength: 30 },
);
const amounts = fc.array(fc.integer({ min: 0, max: 1_000_000_000 }), { minLength: 1, maxLength: 12 });
const looks = fc.record({
  width: fc.integer({ min: 1, max: 5000 }),
  height: fc.integer({ min: 1, max: 5000 }),
  orientation: fc.constantFrom('vertical' as const, 'horizontal' as const),
  shape: fc.constantFrom('straight' as const, 'smooth' as const, 'step' as const),
  proportion: fc.constantFrom('width' as const, 'area' as const),
  direction: fc.constantFrom('ltr' as const, 'rtl' as const),
});
type Looks = Omit<FunnelLayoutOptions, 'values'>;

/** How far two numbers may lie apart that are read from a path, which is written to a hundredth. */
const WRITTEN = 0.011;

/** Every outline that is drawn: bands, ghosts and slopes, curves sampled. */
function outlines(given: readonly number[], look: Looks, ghosts?: readonly number[]): Point[][] {
  return funnelLayout({ values: given, ghosts, ...look }).flatMap((band) => [
    boxOutline(band),
    ...(band.ghost ? [boxOutline(band.ghost)] : []),
    ...(band.edge ? [outline(band.edge.path)] : []),
  ]);
}

/** Length across of each band, read from its corners. */
const acrossOf = (look: Looks, band: { readonly width: number; readonly height: number }): number =>
  look.orientation === 'horizontal' ? band.height : band.width;

property(
  'whatever is given, shapes are finite and in the box',
  [values, values, looks],
  (given, ghosts, look) => {
    for (const [x, y] of outlines(given, look, ghosts).flat()) {
      if (!(x >= -WRITTEN && x <= look.width + WRITTEN)) expect(x).toBeGreaterThanOrEqual(0);
      if (!(y >= -WRITTEN && y <= look.height + WRITTEN)) expect(y).toBeGreaterThanOrEqual(0);
    }
  },
);

property(
  'a room that is none is drawn as none, and finite',
  [values, looks, fc.constantFrom(0, -5, Number.NaN, Infinity)],
  (given, look, room) => {
    for (const point of outlines(given, { ...look, width: room }).flat()) {
      if (!point.every(Number.isFinite)) expect(point).toEqual([0, 0]);
    }
  },
);

property(
  'by width, lengths across are in true proportion to the values, from zero',
  [amounts, looks],
  (given, look) => {
    const bands = funnelLayout({ values: given, ...look, proportion: 'width' });
    const largest = given.reduce((most, value) => Math.max(most, value), 0);
    const room = look.orientation === 'horizontal' ? look.height : look.width;
    for (const [index, value] of given.entries()) {
      const told = largest === 0 ? 0 : (acrossOf(look, bands[index]!) / room) * largest;
      expect(told).toBeCloseTo(value, 3);
    }
  },
);

property(
  'by area, the areas of the bands, by their outlines, are in true proportion to the values',
  [amounts, looks],
  (given, look) => {
    const bands = funnelLayout({ values: given, ...look, proportion: 'area' });
    const largest = given.reduce((most, value) => Math.max(most, value), 0);
    const whole = areaOf(boxOutline(bands[given.indexOf(largest)]!));
    for (const [index, value] of given.entries()) {
      const share = whole === 0 ? 0 : areaOf(boxOutline(bands[index]!)) / whole;
      expect(share).toBeCloseTo(largest === 0 ? 0 : value / largest, 9);
    }
  },
);

property(
  'bands and slopes follow one another along the funnel and never overlap',
  [values, looks],
  (given, look) => {
    const isHorizontal = look.orientation === 'horizontal';
    const span = (points: readonly Point[]): [number, number] => {
      const along = points.map(([x, y]) =>
        !isHorizontal ? y : look.direction === 'rtl' ? look.width - x : x,
      );
      return [Math.min(...along), Math.max(...along)];
    };
    let reached = 0;
    for (const band of funnelLayout({ values: given, ...look })) {
      for (const points of [boxOutline(band), ...(band.edge ? [outline(band.edge.path)] : [])]) {
        const [from, to] = span(points);
        expect(from).toBeGreaterThanOrEqual(reached - WRITTEN);
        reached = to;
      }
    }
    expect(reached).toBeLessThanOrEqual((isHorizontal ? look.width : look.height) + WRITTEN);
  },
);

property('a larger value is never drawn shorter', [values, looks], (given, look) => {
  const drawn = funnelLayout({ values: given, ...look }).map((band) => acrossOf(look, band));
  for (const [one, value] of given.entries()) {
    for (const [other, against] of given.entries()) {
      if (value > against) expect(drawn[one]).toBeGreaterThanOrEqual(drawn[other]!);
    }
  }
});

property(
  'a slope keeps between the lengths of its two bands and goes one way only',
  [amounts, looks],
  (given, look) => {
    const bands = funnelLayout({ values: given, ...look });
    const isHorizontal = look.orientation === 'horizontal';
    const room = isHorizontal ? look.height : look.width;
    for (const [index, { edge }] of bands.entries()) {
      if (!edge) continue;
      const ends = [bands[index]!, bands[index + 1]!].map((band) => acrossOf(look, band));
      // Both sides are as far from the middle: twice that is the length across.
      const lengths = outline(edge.path)
        .map(([x, y]) => (isHorizontal ? ([x, y] as const) : ([y, x] as const)))
        .toSorted(([one], [other]) => (isHorizontal && look.direction === 'rtl' ? other - one : one - other))
        .map(([, across]) => Math.abs(2 * across - room));
      const [from, to] = ends as [number, number];
      const rises = Math.sign(to - from);
      let before = from;
      for (const across of [...lengths, to]) {
        const isOneWay = (across - before) * rises >= -4 * WRITTEN;
        const isBetween = (across - from) * rises >= -4 * WRITTEN && (to - across) * rises >= -4 * WRITTEN;
        if (!isOneWay || !isBetween) expect([before, across, to]).toEqual([]);
        before = across;
      }
    }
  },
);

property('right to left is the mirror of left to right', [values, values, looks], (given, ghosts, look) => {
  const ltr = funnelLayout({ values: given, ghosts, ...look, direction: 'ltr' });
  const rtl = funnelLayout({ values: given, ghosts, ...look, direction: 'rtl' });
  for (const [index, band] of ltr.entries()) {
    const other = rtl[index]!;
    expect(other.x).toBeCloseTo(look.width - band.x - band.width, 6);
    expect([other.y, other.width, other.height]).toEqual([band.y, band.width, band.height]);
    if (!band.edge) continue;
    expect(other.edge!.leaderX).toBeCloseTo(look.width - band.edge.leaderX, 6);
    const mirrored = outline(other.edge!.path).map(([x, y]): Point => [look.width - x, y]);
    for (const [at, [x, y]] of outline(band.edge.path).entries()) {
      expect(Math.abs(mirrored[at]![0] - x)).toBeLessThan(2 * WRITTEN);
      expect(mirrored[at]![1]).toBe(y);
    }
  }
});

property(
  'the same numbers give the same shapes, and are left as they were',
  [values, looks],
  (given, look) => {
    const frozen = Object.freeze([...given]);
    const once = funnelLayout({ values: frozen, ghosts: frozen, ...look });
    expect(funnelLayout({ values: frozen, ghosts: frozen, ...look })).toEqual(once);
  },
);
