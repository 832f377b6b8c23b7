import { describe, expect, test } from 'vitest';
import { stageDwell } from '../../src/measures/index.js';
import { addDays } from '../../src/model/index.js';
import { SALES, smallStore, walk } from './small-pipeline.js';

/** Leads that were left after so many days, and that stand since so many. */
function leads(left: readonly number[], standing: readonly number[]) {
  const rows = [...left.map(() => ({ stage: 'offer' })), ...standing.map(() => ({ stage: 'lead' }))];
  const begin = '2026-01-01';
  const history = [
    ...left.flatMap((days, index) => walk(`d${index + 1}`, [begin, 'lead'], [addDays(begin, days), 'offer'])),
    ...standing.flatMap((days, index) =>
      walk(`d${left.length + index + 1}`, [addDays('2026-06-30', -days), 'lead']),
    ),
  ];
  return smallStore(rows, { history });
}

test('of completed visits: mean, median, quartiles and nine tenths, by type 7', () => {
  const [lead] = leads([0, 10, 20, 30, 90], [100]).select(stageDwell, {}).stages;
  expect(lead!.completed).toMatchObject({
    count: 5,
    sumDays: 150,
    meanDays: 30,
    p25Days: 10,
    medianDays: 20,
    p75Days: 30,
    p90Days: 66,
  });
  expect(lead!.km).toBeNull();
});

test('a window takes the visits left in it', () => {
  const window = { start: '2026-01-11', end: '2026-01-31' };
  const [lead] = leads([9, 10, 29, 30], []).select(stageDwell, { window }).stages;
  expect(lead!.completed.histogram).toEqual([
    [10, 1],
    [29, 1],
  ]);
});

describe('by Kaplan and Meier', () => {
  /** The 21 patients under 6-mercaptopurine of Freireich et al. (1963), the worked example of survival analysis. */
  const LEFT = [6, 6, 6, 7, 10, 13, 16, 22, 23];
  const STANDING = [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35];

  test('the textbook example: 0.857 after 6, 0.690 after 13, 0.448 after 23; median 23', () => {
    const { km } = leads(LEFT, STANDING).select(stageDwell, { method: 'km' }).stages[0]!;
    const after = (days: number) => km!.steps.find((step) => step.days === days)!;
    expect(after(6)).toMatchObject({ atRiskCount: 21, endedCount: 3, censoredCount: 1 });
    expect(after(6).survival).toBeCloseTo(0.857_142_857, 9);
    expect(after(7).survival).toBeCloseTo(0.806_722_689, 9);
    expect(after(13).survival).toBeCloseTo(0.690_196_078, 9);
    expect(after(23).survival).toBeCloseTo(0.448_179_272, 9);
    expect(km).toMatchObject({ medianDays: 23, p25Days: 13, p75Days: null, p90Days: null, meanDays: null });
    expect([km!.endedCount, km!.censoredCount]).toEqual([9, 12]);
  });

  test('where nothing stands the mean is that of the visits, and ten visits of ten end by their nine tenths', () => {
    const left = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
    const { km, completed } = leads(left, []).select(stageDwell, { method: 'km' }).stages[0]!;
    expect(km).toMatchObject({ meanDays: 5.5, medianDays: 5, p25Days: 3, p75Days: 8, p90Days: 9 });
    expect(completed.meanDays).toBe(5.5);
  });

  test('a visit on hold is known to have lasted up to the hold, and no longer', () => {
    const history = walk('d1', ['2026-05-01', 'lead'], ['2026-05-11', 'hold']);
    const [lead] = smallStore([{ stage: 'hold' }], { history }).select(stageDwell, { method: 'km' }).stages;
    expect(lead!.km!.steps).toEqual([
      { days: 10, endedCount: 0, censoredCount: 1, atRiskCount: 1, survival: 1 },
    ]);
  });

  test('a visit that goes from one hold to another is known up to the first', () => {
    const [sales] = SALES.tracks;
    const stages = [...sales!.stages, { id: 'frozen', name: 'Frozen', kind: 'hold' } as const];
    const pipeline = { ...SALES, tracks: [{ ...sales!, stages }] };
    const history = walk('d1', ['2026-05-01', 'lead'], ['2026-05-11', 'hold'], ['2026-05-31', 'frozen']);
    const store = smallStore([{ stage: 'frozen' }], { history, pipeline });
    const [lead] = store.select(stageDwell, { method: 'km' }).stages;
    expect(lead!.km!.steps).toEqual([
      { days: 10, endedCount: 0, censoredCount: 1, atRiskCount: 1, survival: 1 },
    ]);
  });

  test('a window takes the visits begun in it', () => {
    const window = { start: '2026-06-01', end: '2026-07-01' };
    const { km } = leads([5], [29, 30]).select(stageDwell, { method: 'km', window }).stages[0]!;
    expect(km!.steps.map(({ days }) => days)).toEqual([29]);
  });

  test('another method is a mistake', () => {
    const store = leads([1], []);
    expect(() => store.select(stageDwell, { method: 'mean' as 'km' })).toThrow(/'completed' or 'km'/);
  });
});

test('visits whose days nobody knows are counted', () => {
  const history = walk('d1', ['2026-06-01', 'lead']);
  const store = smallStore([{ stage: 'won', closed: '2026-06-11' }], { history });
  expect(store.select(stageDwell, {}).stages[0]!.unknownCount).toBe(1);
  expect(store.select(stageDwell, { method: 'km' }).stages[0]!.unknownCount).toBe(1);
});
