import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { historyLabelTops } from '../../src/layout/history-layout.js';
import { historyLayout, historyScaleEnd, type HistoryDay } from '../../src/layout/index.js';
import { property } from '../property.js';

const HEIGHT = 72;
const dayOf = (
  day: number,
  value: number | null,
  floor: number | null = 2,
  ceiling: number | null = 4,
): HistoryDay => ({
  day,
  value,
  floor,
  ceiling,
});
const draw = (days: readonly HistoryDay[], scaleEnd = 6, direction: 'ltr' | 'rtl' = 'ltr') =>
  historyLayout({ days, scaleEnd, height: HEIGHT, direction });

describe('historyLayout', () => {
  test('puts days by their distance, and values by their height over the base', () => {
    const { places } = draw([dayOf(10, 0), dayOf(17, 3), dayOf(38, 6)]);
    expect(places.map(({ x, y }) => [x, y])).toEqual([
      [0, 72],
      [0.25, 36],
      [1, 0],
    ]);
    expect(places.map(({ slot }) => [slot.x, slot.width])).toEqual([
      [0, 0.125],
      [0.125, 0.5],
      [0.625, 0.375],
    ]);
  });

  test('breaks the line where a value is not known: that is a gap, and not 0', () => {
    const { line, places } = draw([dayOf(0, 3), dayOf(1, 3), dayOf(2, null), dayOf(3, 6), dayOf(4, 6)]);
    expect(line).toBe('M0 36L250 36M750 0L1000 0');
    expect(places[2]).toMatchObject({ y: null, beyond: null });
  });

  test('draws no line of a day alone', () => {
    expect(draw([dayOf(0, 3), dayOf(1, null), dayOf(2, 3)]).line).toBe('');
    expect(draw([dayOf(0, 3)])).toMatchObject({ line: '', band: '', places: [{ x: 1, y: 36 }] });
    expect(draw([])).toEqual({ places: [], line: '', band: '', floor: '' });
  });

  test('grounds what is healthy from floor to ceiling, and follows both', () => {
    const { band, floor } = draw([dayOf(0, 1, 2, 4), dayOf(1, 1, 1, 2)]);
    expect(floor).toBe('M0 48L1000 60');
    expect(band).toBe('M0 48L1000 60L1000 48L0 24Z');
  });

  test('shows a value beyond the scale at its end, and says so', () => {
    const { places } = draw([dayOf(0, 7), dayOf(1, -1)]);
    expect(places.map(({ y, beyond }) => [y, beyond])).toEqual([
      [0, 'above'],
      [72, 'below'],
    ]);
  });
});

describe('historyScaleEnd', () => {
  test('leaves room over the highest value and the floor', () => {
    expect(historyScaleEnd([dayOf(0, 4), dayOf(1, 1)])).toBeCloseTo(4.6, 12);
    expect(historyScaleEnd([dayOf(0, 1), dayOf(1, 1)])).toBeCloseTo(2.3, 12);
  });

  test('goes no further than half as much again past the highest edge', () => {
    expect(historyScaleEnd([dayOf(0, 100)])).toBe(6);
  });

  test('without edges or values it is 1.5', () => {
    expect(historyScaleEnd([])).toBe(1.5);
    expect(historyScaleEnd([dayOf(0, null, null, null)])).toBe(1.5);
  });
});

const anyNumber = fc.oneof(
  fc.double({ noNaN: true, min: 0, max: 20 }),
  fc.double({ noNaN: true }),
  fc.constantFrom(0, -0, 1e308, 5e-324, -1, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
);
const anyDays = fc
  .array(
    fc.record({
      gap: fc.integer({ min: 1, max: 400 }),
      value: fc.option(anyNumber),
      floor: fc.option(anyNumber),
      ceiling: fc.option(anyNumber),
    }),
    { maxLength: 40 },
  )
  .map((steps) => {
    let day = 20_000;
    return steps.map(({ gap, ...rest }): HistoryDay => ({ day: (day += gap), ...rest }));
  });

property('every number is finite and in the box, whatever comes in', [anyDays], (days) => {
  const scaleEnd = historyScaleEnd(days);
  expect(scaleEnd).toBeGreaterThan(0);
  expect(Number.isFinite(scaleEnd)).toBe(true);
  const { places, line, band, floor } = draw(days, scaleEnd);
  expect(`${line}${band}${floor}`).not.toMatch(/NaN|Infinity|undefined|null|e/);
  for (const { x, y, slot, floorY, ceilingY } of places) {
    for (const share of [x, slot.x, slot.width]) {
      expect(share).toBeGreaterThanOrEqual(0);
      expect(share).toBeLessThanOrEqual(1 + 1e-12);
    }
    for (const height of [y, floorY, ceilingY]) {
      if (height === null) continue;
      expect(height).toBeGreaterThanOrEqual(0);
      expect(height).toBeLessThanOrEqual(HEIGHT);
    }
  }
});

property('days stand in their order, and a higher value never lower', [anyDays], (days) => {
  const { places } = draw(days);
  for (const [index, place] of places.entries()) {
    const before = places[index - 1];
    if (before) expect(place.x).toBeGreaterThan(before.x);
    if (before) expect(place.slot.x).toBeCloseTo(before.slot.x + before.slot.width, 12);
    for (const [other, { y }] of places.entries()) {
      if (y === null || place.y === null) continue;
      if (days[index]!.value! >= days[other]!.value!) expect(place.y).toBeLessThanOrEqual(y);
    }
  }
});

property('a day without a value has no height, and every other one has', [anyDays], (days) => {
  for (const [index, { y, beyond }] of draw(days).places.entries()) {
    const { value } = days[index]!;
    expect(y === null).toBe(value === null || Number.isNaN(value));
    if (value !== null) expect(beyond).toBe(value > 6 ? 'above' : value < 0 ? 'below' : null);
  }
});

property('right to left it is the mirror image', [anyDays], (days) => {
  const plain = draw(days);
  const mirrored = draw(days, 6, 'rtl');
  for (const [index, { x, y, slot }] of plain.places.entries()) {
    const other = mirrored.places[index]!;
    expect(other.x).toBeCloseTo(1 - x, 12);
    expect(other.y).toBe(y);
    expect(other.slot.x).toBeCloseTo(1 - slot.x - slot.width, 12);
  }
});

const heights = fc.double({ min: 0, max: HEIGHT, noNaN: true });

property(
  'the two labels at the end never overlap, and the number stands level with its point',
  [heights, fc.option(heights), fc.integer({ min: 1, max: 3 })],
  (valueY, markY, markLines) => {
    const { value, mark } = historyLabelTops({ valueY, markY, markLines, line: 14, height: HEIGHT });
    expect(value).toBe(valueY - 7);
    if (mark === null) expect(markY).toBeNull();
    else expect(mark + markLines * 14 <= value + 1e-9 || mark >= value + 14 - 1e-9).toBe(true);
  },
);
