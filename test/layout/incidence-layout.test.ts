import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayTicks, dayX, incidenceLayout, stepAt } from '../../src/layout/index.js';
import type { IncidenceStep } from '../../src/measures/index.js';
import { property } from '../property.js';

const step = (days: number, won: number, lost: number, disqualified = 0): IncidenceStep => ({
  days,
  atRiskCount: 10,
  wonCount: 1,
  lostCount: 1,
  disqualifiedCount: 0,
  censoredCount: 0,
  won,
  lost,
  disqualified,
  survival: 1 - won - lost - disqualified,
});

const STEPS = [step(10, 0.25, 0), step(20, 0.25, 0.5), step(40, 0.25, 0.5, 0.125)];

describe('a curve of what deals came to', () => {
  test('stacks won from below, lost from above, and what has not ended between them', () => {
    const { points, endX } = incidenceLayout({ steps: STEPS, width: 400, height: 80 });
    expect(points).toEqual([
      { days: 0, x: 0, edges: [80, 0, 0, 0] },
      { days: 10, x: 100, edges: [60, 0, 0, 0] },
      { days: 20, x: 200, edges: [60, 40, 40, 0] },
      { days: 40, x: 400, edges: [60, 50, 40, 0] },
    ]);
    expect(endX).toBe(400);
  });

  test('is drawn in steps: a share holds until the next day that something ended', () => {
    const { lines, bands } = incidenceLayout({ steps: STEPS, width: 400, height: 80 });
    expect(lines.won).toBe('M0 80H100V60H200V60H400V60');
    expect(bands.won).toBe('M0 80H100V60H200V60H400V60V80V80H200V80H100V80H0Z');
  });

  test('shares an axis with a longer one', () => {
    const { endX } = incidenceLayout({ steps: STEPS, days: 80, width: 400, height: 80 });
    expect(endX).toBe(200);
  });

  test('of no deals has nothing to draw', () => {
    const { points, bands, lines } = incidenceLayout({ steps: [], width: 400, height: 80 });
    expect([points, bands.won, lines.highest]).toEqual([[], '', '']);
  });

  test('that ends on the first day stands at the start of its axis', () => {
    const { points } = incidenceLayout({ steps: [step(0, 0.5, 0.5)], width: 400, height: 80 });
    expect(points.map(({ x }) => x)).toEqual([0]);
  });
});

test('the step in force on a day is the last at or before it', () => {
  expect([-1, 9, 10, 15, 40, 99].map((day) => stepAt(STEPS, day))).toEqual([-1, -1, 0, 0, 2, 2]);
});

test('an axis has at most six marks, from 0, evenly spaced', () => {
  expect(dayTicks(1)).toEqual([0, 1]);
  expect(dayTicks(40)).toEqual([0, 10, 20, 30, 40]);
  expect(dayTicks(512)).toEqual([0, 200, 400]);
});

/** Curves as the measure gives them: shares that only grow, and with what has not ended are 1. */
const curve = fc
  .array(
    fc.record({
      gap: fc.integer({ min: 1, max: 400 }),
      won: fc.nat(9),
      lost: fc.nat(9),
      disqualified: fc.nat(9),
      survival: fc.nat(9),
    }),
    { maxLength: 900 },
  )
  .map((parts) => {
    let days = -1;
    let [won, lost, disqualified, survival] = [0, 0, 0, 1];
    return parts.map((part): IncidenceStep => {
      days += part.gap;
      const all = part.won + part.lost + part.disqualified + part.survival || 1;
      const ending = survival * ((all - part.survival) / all);
      const share = (count: number): number => (survival * count) / all;
      won = Math.min(1, won + share(part.won));
      lost = Math.min(1, lost + share(part.lost));
      disqualified = Math.min(1, disqualified + share(part.disqualified));
      survival -= ending;
      return { ...step(days, won, lost, disqualified), survival };
    });
  });

const size = fc.double({ min: 0, max: 4000, noNaN: true });

property(
  'a curve stays in its box, its bands never overlap and stack to the whole, and shares only grow',
  [curve, size, size],
  (steps, width, height) => {
    const { points } = incidenceLayout({ steps, width, height });
    let before: readonly number[] = [height, 0, 0, 0];
    for (const { x, edges } of points) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(width * (1 + 1e-12));
      const [won, open, disqualified, lost] = edges;
      expect([height >= won, won >= open, open >= disqualified, disqualified >= lost]).not.toContain(false);
      expect(lost).toBe(0);
      expect(won).toBeLessThanOrEqual(before[0]!);
      expect(disqualified).toBeGreaterThanOrEqual(before[2]! - 1e-9 * height);
      before = edges;
    }
  },
);

property(
  'what is not drawn for want of pixels leaves the ends, the order and every value that is drawn as they were',
  [curve],
  (steps) => {
    const { points } = incidenceLayout({ steps, width: 1000, height: 1 });
    if (steps.length === 0) return;
    expect(points.length).toBeLessThanOrEqual(302);
    expect(points.at(-1)!.days).toBe(steps.at(-1)!.days);
    expect(points[0]!.days).toBe(0);
    for (const { days, edges } of points) {
      const own = steps.find((each) => each.days === days);
      expect(edges[0]).toBe(1 - (own?.won ?? 0));
    }
    expect(points.map(({ days }) => days)).toEqual(points.map(({ days }) => days).toSorted((a, b) => a - b));
  },
);

property(
  'a right-to-left curve is the mirror of a left-to-right one',
  [curve, size],
  (steps, width) => {
    const ltr = incidenceLayout({ steps, width, height: 100 });
    const rtl = incidenceLayout({ steps, width, height: 100, direction: 'rtl' });
    ltr.points.forEach(({ x, edges }, index) => {
      expect(Math.abs(rtl.points[index]!.x - (width - x))).toBeLessThanOrEqual(1e-9 * (1 + width));
      expect(rtl.points[index]!.edges).toEqual(edges);
    });
  },
  { runs: 300 },
);

property(
  'whatever the numbers, every place is finite and inside its box',
  [fc.array(fc.tuple(fc.double(), fc.double(), fc.double()), { maxLength: 20 }), fc.double()],
  (rows, day) => {
    const steps = rows.map(([won, lost, out], index) => step(index, won, lost, out));
    for (const { edges } of incidenceLayout({ steps, width: 10, height: 10 }).points) {
      for (const y of edges) expect(y >= 0 && y <= 10).toBe(true);
    }
    const x = dayX(day, 10, 100);
    expect(x >= 0 && x <= 100).toBe(true);
  },
);

property(
  'marks of an axis are whole days, few and inside it',
  [fc.integer({ min: 1, max: 100_000 })],
  (days) => {
    const ticks = dayTicks(days);
    expect(ticks.length).toBeGreaterThanOrEqual(2);
    expect(ticks.length).toBeLessThanOrEqual(6);
    expect(ticks.every((day) => Number.isInteger(day) && day <= days)).toBe(true);
  },
);
