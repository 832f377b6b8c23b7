import { describe, expect, test } from 'vitest';
import type { Target } from '../../src/model/index.js';
import { coverage } from '../../src/measures/index.js';
import { resolveTarget, type DealFilter, type TargetBook } from '../../src/summary/index.js';
import { SALES, smallStore } from '../measures/small-pipeline.js';

const Q1 = { start: '2026-01-01', end: '2026-04-01' };
const Q2 = { start: '2026-04-01', end: '2026-07-01' };
const YEAR = { start: '2026-01-01', end: '2027-01-01' };
const FEBRUARY = { start: '2026-02-01', end: '2026-03-01' };

const PEOPLE = {
  owners: [
    { id: 'ann', name: 'Ann', teamId: 'north' },
    { id: 'bo', name: 'Bo', teamId: 'north' },
    { id: 'cy', name: 'Cy', teamId: 'south' },
    { id: 'di', name: 'Di' },
  ],
  teams: [
    { id: 'north', name: 'North' },
    { id: 'south', name: 'South' },
  ],
};

const target = (amountMinor: number, more: Partial<Target> = {}): Target => ({
  period: Q1,
  amountMinor,
  ...more,
});
const find = (targets: Target[], filter: DealFilter = {}, window = Q1): ReturnType<typeof resolveTarget> =>
  resolveTarget({ ...PEOPLE, targets } satisfies TargetBook, filter, window);
const amount = (targets: Target[], filter: DealFilter = {}, window = Q1): number | null =>
  find(targets, filter, window).amountMinor;
const owner = (...owners: (string | null)[]): DealFilter => ({ dimensions: { owner: owners } });
const team = (...teams: (string | null)[]): DealFilter => ({ dimensions: { team: teams } });

describe('whose target', () => {
  const members = [
    target(100, { ownerId: 'ann' }),
    target(200, { ownerId: 'bo' }),
    target(400, { ownerId: 'cy' }),
  ];

  test('an owner has his own, several together the sum, each once', () => {
    expect(amount(members, owner('ann'))).toBe(100);
    expect(amount(members, owner('ann', 'cy', 'ann'))).toBe(500);
    expect(amount(members, owner('di'))).toBeNull();
    expect(amount(members, owner(null))).toBeNull();
  });

  test('a team has its own, else its members’ sum', () => {
    expect(amount(members, team('north'))).toBe(300);
    expect(amount([...members, target(250, { teamId: 'north' })], team('north'))).toBe(250);
    expect(amount([...members, target(250, { teamId: 'north' })], team('north', 'south'))).toBe(650);
  });

  test('the whole has its own, else that of its teams and of owners without one', () => {
    const all = [...members, target(800, { ownerId: 'di' })];
    expect(amount(all)).toBe(1500);
    expect(amount(all, team(null))).toBe(800);
    expect(amount([...all, target(250, { teamId: 'north' })])).toBe(1450);
    expect(amount([...all, target(9000)])).toBe(9000);
    expect(amount([])).toBeNull();
  });

  test('owners of a team, both given, have the sum of those owners', () => {
    expect(amount(members, { dimensions: { owner: ['ann', 'cy'], team: ['north'] } })).toBe(100);
  });

  test('a filter by anything else has no target: nobody set one', () => {
    expect(amount(members, { kinds: ['open'] })).toBeNull();
    expect(amount(members, { dimensions: { source: ['web'] } })).toBeNull();
    expect(amount(members, { dimensions: { owner: ['ann'], region: ['north'] } })).toBeNull();
  });

  test('zero and negative targets are targets', () => {
    expect(amount([target(0)])).toBe(0);
    expect(amount([target(-500)])).toBe(-500);
  });
});

describe('a window that is not whole target periods', () => {
  test('takes a share by days, flagged, rounded half to even', () => {
    expect(find([target(9000)], {}, FEBRUARY)).toEqual({
      amountMinor: 2800,
      prorated: true,
      uncoveredDays: 0,
    });
    const week = { start: '2026-02-01', end: '2026-02-08' };
    expect(amount([target(1, { period: week })], {}, { start: '2026-02-01', end: '2026-02-04' })).toBe(0);
    const days = (from: string, to: string) => ({ start: from, end: to });
    const twoDays = days('2026-02-01', '2026-02-03');
    const oneDay = days('2026-02-01', '2026-02-02');
    expect([1, 3, -1, -3].map((each) => amount([target(each, { period: twoDays })], {}, oneDay))).toEqual([
      0, 2, 0, -2,
    ]);
  });

  test('that is several whole periods adds them, unflagged', () => {
    const quarters = [target(100), target(200, { period: Q2 })];
    const half = { start: '2026-01-01', end: '2026-07-01' };
    expect(find(quarters, {}, half)).toEqual({ amountMinor: 300, prorated: false, uncoveredDays: 0 });
  });

  test('that targets do not cover says for how many days', () => {
    expect(find([target(100)], {}, YEAR)).toEqual({ amountMinor: 100, prorated: false, uncoveredDays: 275 });
    const some = [
      target(100, { ownerId: 'ann' }),
      target(50, { ownerId: 'ann', period: Q2 }),
      target(70, { ownerId: 'bo' }),
    ];
    expect(find(some, team('north'), { start: '2026-01-01', end: '2026-07-01' })).toEqual({
      amountMinor: 220,
      prorated: false,
      uncoveredDays: 91,
    });
  });

  test('outside of every target has none', () => {
    expect(find([target(100)], {}, Q2)).toEqual({ amountMinor: null, prorated: false, uncoveredDays: 0 });
  });

  test('is exact where amount × days passes 2⁵³', () => {
    const large = target(9_007_199_254_740_991, { period: YEAR });
    expect(amount([large], {}, Q1)).toBe(2_220_953_240_895_039);
  });
});

describe('targets over the same days', () => {
  const year = target(3650, { period: YEAR });

  test('of the same period add', () => {
    expect(amount([target(100), target(50)])).toBe(150);
  });

  test('of a year and its quarters are the same money: the quarters count, and the year where there are none', () => {
    expect(find([year, target(1000)], {}, Q1)).toEqual({
      amountMinor: 1000,
      prorated: false,
      uncoveredDays: 0,
    });
    expect(find([year, target(1000)], {}, Q2)).toMatchObject({ amountMinor: 910, prorated: true });
    expect(find([year, target(1000)], {}, YEAR)).toEqual({
      amountMinor: 3650,
      prorated: false,
      uncoveredDays: 0,
    });
    const half = { start: '2026-01-01', end: '2026-07-01' };
    expect(find([year, target(1000)], {}, half)).toEqual({
      amountMinor: 1910,
      prorated: true,
      uncoveredDays: 0,
    });
  });
});

test('coverage takes the target of its group', () => {
  const rows = ['Ann', 'Cy', 'Di'].map((name) => ({ stage: 'lead', amount: 1000, owner: name }));
  const targets = [
    target(200_000, { ownerId: 'ann', period: Q2 }),
    target(50_000, { teamId: 'south', period: Q2 }),
  ];
  const store = smallStore(rows, { pipeline: { ...SALES, ...PEOPLE }, targets });
  const args = { window: Q2, horizon: 'all' } as const;
  const groups = (groupBy: string) =>
    store
      .selectGroups(coverage, args, { groupBy })
      .map(({ name, result }) => [name, result.coverage?.value ?? result.state]);
  expect(groups('owner')).toEqual([
    ['Ann', 0.5],
    ['Cy', 'no-target'],
    ['Di', 'no-target'],
  ]);
  expect(groups('team')).toEqual([
    ['North', 0.5],
    ['South', 2],
    [null, 'no-target'],
  ]);
  expect(store.select(coverage, args).target.amountMinor).toBe(250_000);
});
