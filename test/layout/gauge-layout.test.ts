import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  bulletLayout,
  gaugeLayout,
  gaugeScaleEnd,
  sharedScaleEnd,
  type GaugeValues,
} from '../../src/layout/index.js';
import { property } from '../property.js';

const EDGES = [
  { id: 'floor', value: 2 },
  { id: 'required', value: 2 },
  { id: 'ceiling', value: 4 },
];
const healthy: GaugeValues = {
  value: 3,
  won: 0.5,
  scaleEnd: gaugeScaleEnd([2, 4]),
  marks: EDGES,
  zones: { floor: 2, ceiling: 4 },
};
const degrees = (radians: number): number => Math.round((radians * 180) / Math.PI);

describe('gaugeScaleEnd', () => {
  test('leaves half as much room again past the largest mark', () => {
    expect(gaugeScaleEnd([2, 4])).toBe(6);
    expect(gaugeScaleEnd([0.5])).toBe(0.75);
  });

  test.each([
    ['no mark', []],
    ['marks at 0', [0]],
    ['marks below 0', [-3]],
    ['marks that are no numbers', [Number.NaN, Number.POSITIVE_INFINITY]],
  ])('is 1.5 for %s', (_, marks) => {
    expect(gaugeScaleEnd(marks)).toBe(1.5);
  });
});

describe('gaugeLayout', () => {
  test('puts the value as far along the arc as it is along the scale', () => {
    expect(gaugeLayout(healthy).value).toMatchObject({ share: 0.5, beyond: null, angle: 0 });
    expect(degrees(gaugeLayout({ ...healthy, value: 6 }).value!.angle)).toBe(115);
    expect(degrees(gaugeLayout({ ...healthy, value: 0 }).value!.angle)).toBe(-115);
  });

  test('joins marks of one value, and keeps the others apart', () => {
    const { marks } = gaugeLayout(healthy);
    expect(marks.map(({ ids, value, angle }) => [ids, value, degrees(angle)])).toEqual([
      [['floor', 'required'], 2, -38],
      [['ceiling'], 4, 38],
    ]);
  });

  test('grounds the zones from edge to edge, and leaves out those of no width', () => {
    expect(gaugeLayout(healthy).tracks.map(({ zone }) => zone)).toEqual(['low', 'healthy', 'high']);
    const noFloor = gaugeLayout({ ...healthy, zones: { floor: 0, ceiling: 4 } });
    expect(noFloor.tracks.map(({ zone }) => zone)).toEqual(['healthy', 'high']);
    expect(gaugeLayout({ ...healthy, zones: null }).tracks.map(({ zone }) => zone)).toEqual([null]);
  });

  test('shows a value beyond the scale by a full arc, a tip past its end, and where the scale ends', () => {
    const { value, beyond } = gaugeLayout({ ...healthy, value: 6.1 });
    expect(value).toMatchObject({ share: 1, beyond: 'above' });
    expect(beyond).toMatchObject({ end: 6, label: { anchor: 'start' } });
    expect(gaugeLayout({ ...healthy, value: 6 }).beyond).toBeNull();
  });

  test('shows a value below 0 by an empty arc and a tip before its beginning', () => {
    const { value, beyond } = gaugeLayout({ ...healthy, value: -0.1 });
    expect(value).toMatchObject({ share: 0, beyond: 'below' });
    expect(beyond).toMatchObject({ end: 0, label: { anchor: 'end' } });
  });

  test('draws no value where it is unknown', () => {
    expect(gaugeLayout({ ...healthy, value: null })).toMatchObject({ value: null, beyond: null });
    expect(gaugeLayout({ ...healthy, won: null }).won).toBeNull();
  });
});

describe('bulletLayout', () => {
  test('gives lengths as shares of the width', () => {
    const bullet = bulletLayout(healthy);
    expect(bullet.value).toMatchObject({ x: 0, width: 0.5, beyond: null });
    expect(bullet.won).toMatchObject({ x: 0, width: 0.5 / 6 });
    expect(bullet.tracks.map(({ zone, width }) => [zone, width.toFixed(3)])).toEqual([
      ['low', '0.333'],
      ['healthy', '0.333'],
      ['high', '0.333'],
    ]);
  });

  test('puts a third label under the bar, and turns the outer two away from each other', () => {
    const marks = [EDGES[0]!, { id: 'required', value: 2.1 }, EDGES[2]!];
    expect(bulletLayout({ ...healthy, marks }).marks.map(({ row, anchor }) => [row, anchor])).toEqual([
      ['above', 'end'],
      ['below', 'end'],
      ['above', 'start'],
    ]);
  });

  test('puts the labels of marks that crowd at the beginning one under another', () => {
    const squeezed = bulletLayout({
      ...healthy,
      scaleEnd: 20,
      marks: [EDGES[0]!, { id: 'required', value: 3 }, EDGES[2]!],
    });
    expect(squeezed.marks.map(({ row, anchor }) => [row, anchor])).toEqual([
      ['above', 'start'],
      ['lower', 'start'],
      ['below', 'start'],
    ]);
  });

  test('says where a value leaves the scale', () => {
    expect(bulletLayout({ ...healthy, value: 7 }).beyond).toEqual({ x: 1, end: 6 });
    expect(bulletLayout({ ...healthy, value: -7 }).beyond).toEqual({ x: 0, end: 0 });
    expect(bulletLayout({ ...healthy, value: 7, direction: 'rtl' }).beyond).toEqual({ x: 0, end: 6 });
  });
});

/** Any number a host or a measure could come up with, and some that none should. */
const anyNumber = fc.oneof(
  fc.double({ noNaN: true, min: 0, max: 20 }),
  fc.double({ noNaN: true }),
  fc.constantFrom(0, -0, 1e308, 5e-324, -1, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
);
const anyMarks = fc.tuple(anyNumber, anyNumber, anyNumber).map(([floor, required, ceiling]) => [
  { id: 'floor', value: floor },
  { id: 'required', value: required },
  { id: 'ceiling', value: ceiling },
]);

const valuesOf = (value: number, won: number, marks: (typeof EDGES)[number][]): GaugeValues => ({
  value,
  won,
  marks,
  scaleEnd: gaugeScaleEnd(marks.map((mark) => mark.value)),
  zones: { floor: marks[0]!.value, ceiling: marks[2]!.value },
});

const numbersOf = (path: string): number[] => (path.match(/-?[\d.]+(?:e[+-]?\d+)?/g) ?? []).map(Number);
const isWritten = (text: string): boolean => !/NaN|Infinity|undefined|null/.test(text);

property(
  'every number is finite, whatever comes in',
  [anyNumber, anyNumber, anyMarks],
  (value, won, marks) => {
    for (const shape of [
      gaugeLayout(valuesOf(value, won, marks)),
      bulletLayout(valuesOf(value, won, marks)),
    ]) {
      const written = JSON.stringify(shape, (key, entry: unknown) => {
        // Marks and ends keep the value they were given.
        if (key === 'value' && typeof entry === 'number') return 0;
        if (typeof entry === 'number' && !Number.isFinite(entry)) throw new Error(`${key} is ${entry}`);
        return entry === null ? 0 : entry;
      });
      expect(isWritten(written)).toBe(true);
    }
  },
);

const scaleMarks = fc.tuple(
  fc.double({ noNaN: true, min: 0.01, max: 10 }),
  fc.double({ noNaN: true, min: 0.01, max: 10 }),
);
const positive = fc.double({ noNaN: true, min: 0, max: 40 });

property(
  'the angle rises with the value, up to the end of the scale',
  [positive, positive, scaleMarks],
  (one, other, edges) => {
    const [low, high] = one < other ? [one, other] : [other, one];
    const scaleEnd = gaugeScaleEnd(edges);
    const angle = (value: number): number => gaugeLayout({ ...healthy, value, scaleEnd }).value!.angle;
    if (low >= scaleEnd) expect(angle(high)).toBe(angle(low));
    else if (high - low > 1e-9) expect(angle(high)).toBeGreaterThan(angle(low));
  },
);

/** Radii of all corners of a path of arcs: the end of each move, line and arc. */
function radiiOf(path: string): number[] {
  const corners = [...path.matchAll(/([MLA])([^MLAZ]*)/g)].map(([, , numbers = '']) =>
    numbersOf(numbers).slice(-2),
  );
  return corners.map(([x, y]) => Math.hypot(x!, y!));
}

property('the value stays on its arc', [positive, scaleMarks], (value, edges) => {
  const { value: drawn, won } = gaugeLayout({ ...healthy, value, scaleEnd: gaugeScaleEnd(edges) });
  expect(Math.abs(degrees(drawn!.angle))).toBeLessThanOrEqual(115);
  for (const radius of radiiOf(drawn!.path))
    expect(Math.min(Math.abs(radius - 68), Math.abs(radius - 90))).toBeLessThan(0.02);
  for (const radius of radiiOf(won!.path))
    expect(Math.min(Math.abs(radius - 59), Math.abs(radius - 64))).toBeLessThan(0.02);
});

property('a mark stands where its value does, and is told its true value', [anyMarks], (marks) => {
  const values = valuesOf(1, 0, marks);
  for (const mark of gaugeLayout(values).marks) {
    expect(mark.ids.map((id) => marks.find((given) => given.id === id)!.value)).toContain(mark.value);
    expect(mark.angle).toBe(gaugeLayout({ ...values, value: mark.value }).value!.angle);
  }
});

/** The box of a label of the arc: as wide as anything written there. */
function boxesOf(values: GaugeValues): { left: number; right: number; top: number; bottom: number }[] {
  const { marks, beyond } = gaugeLayout(values);
  const labels = marks.map(({ label, ids }) => ({ ...label, lines: ids.length + 1 }));
  if (beyond) labels.push({ ...beyond.label, lines: 2 });
  return labels.map(({ x, top, anchor, lines }) => ({
    left: anchor === 'start' ? x : x - 120,
    right: anchor === 'start' ? x + 120 : x,
    top,
    bottom: top + 14 * lines,
  }));
}

property(
  'no label overlaps another, or the arc, or leaves the picture above or below',
  [anyNumber, anyMarks],
  (value, marks) => {
    const boxes = boxesOf(valuesOf(value, 0, marks));
    for (const [index, box] of boxes.entries()) {
      expect(box.top).toBeGreaterThanOrEqual(-118);
      expect(box.bottom).toBeLessThanOrEqual(-118 + 164 + 1e-9);
      const x = Math.max(0, box.left, -box.right);
      const y = Math.max(0, box.top, -box.bottom);
      expect(Math.hypot(x, y)).toBeGreaterThanOrEqual(96);
      for (const other of boxes.slice(index + 1)) {
        const apart =
          box.right <= other.left ||
          other.right <= box.left ||
          box.bottom <= other.top ||
          other.bottom <= box.top;
        expect(apart).toBe(true);
      }
    }
  },
);

property(
  'no label of the bar overlaps another of its row, or leaves the bar',
  [scaleMarks, positive, positive],
  (edges, required, more) => {
    const [one, other] = edges;
    const marks = [
      { id: 'floor', value: Math.min(one, other) },
      { id: 'required', value: Math.min(one + other, required) },
      { id: 'ceiling', value: Math.max(one, other) },
    ];
    const scaleEnd = Math.max(more, gaugeScaleEnd(marks.map(({ value }) => value)));
    const rows = new Map<string, { from: number; to: number }[]>();
    for (const { row, x, anchor } of bulletLayout({ ...healthy, marks, scaleEnd }).marks) {
      const box = anchor === 'start' ? { from: x, to: x + 1 / 4 } : { from: x - 1 / 4, to: x };
      expect(box.from).toBeGreaterThanOrEqual(0);
      expect(box.to).toBeLessThanOrEqual(1);
      for (const { from, to } of rows.get(row) ?? []) expect(box.to <= from || to <= box.from).toBe(true);
      rows.set(row, [...(rows.get(row) ?? []), box]);
    }
  },
);

property('right to left it is the mirror image', [anyNumber, anyNumber, anyMarks], (value, won, marks) => {
  const values = valuesOf(value, won, marks);
  const mirrored = gaugeLayout({ ...values, direction: 'rtl' });
  const plain = gaugeLayout(values);
  expect(mirrored.value!.angle).toBeCloseTo(-plain.value!.angle, 12);
  for (const [index, { angle, label }] of plain.marks.entries()) {
    const other = mirrored.marks[index]!;
    expect(other.angle).toBeCloseTo(-angle, 12);
    expect([other.label.x, other.label.top]).toEqual([-label.x, label.top]);
    expect(other.label.anchor).not.toBe(label.anchor);
  }
  const bar = bulletLayout(values);
  const mirroredBar = bulletLayout({ ...values, direction: 'rtl' });
  expect(mirroredBar.value!.x).toBeCloseTo(1 - bar.value!.x - bar.value!.width, 12);
  for (const [index, { x }] of bar.marks.entries())
    expect(mirroredBar.marks[index]!.x).toBeCloseTo(1 - x, 12);
});

test('a value that takes two lines has room for both: the label at the end of the arc stands a line higher', () => {
  const values = { value: 1, scaleEnd: 4, marks: [{ id: 'total', value: 4 }], zones: null };
  const [one, two] = [1, 2].map(
    (lines) => gaugeLayout({ ...values, valueLines: () => lines }).marks[0]!.label.top,
  );
  expect(one).toBe(18);
  expect(two).toBe(4);
});

property(
  'the bar grows with the value, up to the end of the scale, from which it begins: left, or right where that is so',
  [positive, positive, scaleMarks],
  (one, other, edges) => {
    const [low, high] = one < other ? [one, other] : [other, one];
    const scaleEnd = gaugeScaleEnd(edges);
    const draw = (value: number, direction: 'ltr' | 'rtl' = 'ltr') =>
      bulletLayout({ ...healthy, value, scaleEnd, direction }).value!;
    if (low >= scaleEnd) expect(draw(high).width).toBe(draw(low).width);
    else if (high - low > 1e-9) expect(draw(high).width).toBeGreaterThan(draw(low).width);
    expect(draw(low).x).toBe(0);
    expect(draw(low, 'rtl').x + draw(low, 'rtl').width).toBeCloseTo(1, 12);
  },
);

property(
  'the bar, its ground and its marks stay in the box',
  [anyNumber, anyNumber, anyMarks],
  (value, won, marks) => {
    const bar = bulletLayout(valuesOf(value, won, marks));
    for (const span of [bar.value, bar.won, ...bar.tracks]) {
      if (!span) continue;
      expect(span.x).toBeGreaterThanOrEqual(0);
      expect(span.width).toBeGreaterThanOrEqual(0);
      expect(span.x + span.width).toBeLessThanOrEqual(1 + 1e-12);
    }
    for (const { x } of bar.marks) expect(Math.abs(x - 0.5)).toBeLessThanOrEqual(0.5);
  },
);

property('a mark on the bar stands where its value does, and is told its true value', [anyMarks], (marks) => {
  const values = valuesOf(1, 0, marks);
  for (const mark of bulletLayout(values).marks) {
    expect(mark.ids.map((id) => marks.find((given) => given.id === id)!.value)).toContain(mark.value);
    expect(mark.x).toBeCloseTo(bulletLayout({ ...values, value: mark.value }).value!.width, 12);
  }
});

property(
  'a value is over the top of the arc exactly where it is over that of the bar, and never unsaid',
  [anyNumber, anyMarks],
  (value, marks) => {
    const values = valuesOf(value, 0, marks);
    const arc = gaugeLayout(values);
    const bar = bulletLayout(values);
    expect(bar.value!.beyond).toBe(arc.value!.beyond);
    expect(arc.beyond === null).toBe(arc.value!.beyond === null);
    expect(bar.beyond === null).toBe(bar.value!.beyond === null);
    if (value > values.scaleEnd) expect(arc.beyond).toMatchObject({ end: values.scaleEnd });
  },
);

describe('sharedScaleEnd', () => {
  const gauge = (value: number | null, floor: number | null, scaleEnd: number) => ({
    value,
    floor,
    scaleEnd,
  });

  test('leaves room over the highest value and floor, where their own scales would go further', () => {
    expect(sharedScaleEnd([gauge(4, 2, 17), gauge(1, 3, 9)])).toBeCloseTo(4.6, 12);
    expect(sharedScaleEnd([gauge(1, 2, 17)])).toBeCloseTo(2.3, 12);
  });

  test('leaves room over the fine line as well: what was won is never cut without a tip', () => {
    expect(sharedScaleEnd([{ value: 0.2, won: 0.8, floor: null, scaleEnd: 3 }])).toBeCloseTo(0.92, 12);
  });

  test('goes no further than the longest of them: what is higher is shown as beyond', () => {
    expect(sharedScaleEnd([gauge(100, 2, 6), gauge(1, 2, 3)])).toBe(6);
  });

  test('is 1.5 without gauges, and the longest where nothing is known', () => {
    expect(sharedScaleEnd([])).toBe(1.5);
    expect(sharedScaleEnd([gauge(null, null, 3)])).toBe(3);
  });
});

property(
  'one scale for several is finite, above 0, and no longer than the longest of their own',
  [
    fc.array(fc.record({ value: fc.option(anyNumber), floor: fc.option(anyNumber), scaleEnd: anyNumber }), {
      maxLength: 20,
    }),
  ],
  (gauges) => {
    const end = sharedScaleEnd(gauges);
    expect(Number.isFinite(end) && end > 0).toBe(true);
    const own = gauges.map(({ scaleEnd }) => scaleEnd).filter((each) => Number.isFinite(each) && each > 0);
    for (const longest of own.toSorted((one, other) => other - one).slice(0, 1)) {
      expect(end).toBeLessThanOrEqual(longest);
    }
  },
);
