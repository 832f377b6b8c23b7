import fc from 'fast-check';
import { expect, test } from 'vitest';
import { coverage, withCoverageEdges, type CoverageArgs } from '../../src/measures/index.js';
import { QUARTER, smallStore } from '../coverage-gauge/coverage-data.js';
import { property } from '../property.js';

const store = smallStore();
const measured = (args: Partial<CoverageArgs> = {}) => store.select(coverage, { window: QUARTER, ...args });
const edge = fc.option(fc.double({ min: 0, max: 20, noNaN: true }), { nil: undefined });

property(
  'a coverage held to edges of its own is as if it had been measured with them',
  [edge, edge, edge],
  (required, one, other) => {
    const [floor, ceiling] =
      one !== undefined && other !== undefined && one > other ? [other, one] : [one, other];
    const edges = {
      ...(required === undefined ? {} : { required }),
      ...(floor === undefined ? {} : { floor }),
      ...(ceiling === undefined ? {} : { ceiling }),
    };
    const { required: multiple, ...zones } = edges;
    expect(withCoverageEdges(measured(), edges)).toEqual(
      measured({
        ...zones,
        ...(multiple === undefined ? {} : { required: { method: 'fixed' as const, multiple } }),
      }),
    );
  },
  { runs: 200 },
);

test('edges that were given stay, where it has none of its own', () => {
  const result = withCoverageEdges(measured({ floor: 1, ceiling: 2 }), { required: 5 });
  expect(result).toMatchObject({
    floor: 1,
    ceiling: 2,
    zone: 'high',
    isFloorGiven: true,
    isCeilingGiven: true,
  });
});

test('a floor above the ceiling is a mistake', () => {
  expect(() => withCoverageEdges(measured(), { floor: 3, ceiling: 2 })).toThrow(/lies above its ceiling/);
});
