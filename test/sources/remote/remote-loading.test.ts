import { describe, expect, test } from 'vitest';
import * as measures from '../../../src/measures/index.js';
import { closedPart, defineMeasure } from '../../../src/summary/index.js';
import {
  createRemoteStore,
  readInSlices,
  type LoadProgress,
  type RemoteRows,
} from '../../../src/sources/remote/index.js';
import { genericSixStage, parsePipeline } from '../../../src/model/index.js';
import { fakeWorker, type FakeWorker } from './fake-worker.js';

const pipeline = { tracks: genericSixStage.tracks, currency: 'EUR' };

const row = (index: number): object => ({
  id: `d-${index}`,
  stage: index % 2 === 0 ? 'won' : 'lost',
  amount: index,
  created: '2026-01-05',
  closed: `2026-0${1 + (index % 8)}-17`,
  owner: `o${index % 7}`,
});

const rows = Array.from({ length: 20_000 }, (_, index) => row(index));

const input: RemoteRows = { pipeline, asOf: '2026-09-30', deals: rows };

/** Chunks of rows as from a network: each is made when it is asked for. */
async function* chunks(onMade: (made: number) => void = () => undefined): AsyncGenerator<object[]> {
  for (let from = 0; from < rows.length; from += 500) {
    await Promise.resolve();
    onMade(from + 500);
    yield rows.slice(from, from + 500);
  }
}

const csv = `id,stage,amount\n${rows.map((_, index) => `d-${index},Won,${index}`).join('\n')}`;

describe('Loading into a worker', () => {
  test('tells how far it has come, phase by phase, and ends with all rows', async () => {
    const told: LoadProgress[] = [];
    const onProgress = (progress: LoadProgress): void => void told.push(progress);
    const store = await createRemoteStore({ createWorker: fakeWorker, input, onProgress });
    expect(told.findLast(({ phase }) => phase === 'parsing')).toEqual({
      phase: 'parsing',
      done: 20_000,
      total: 20_000,
    });
    expect(told.at(-1)).toEqual({ phase: 'summing', done: 20_000, total: 20_000 });
    for (const phase of ['parsing', 'summing']) {
      const done = told.filter((each) => each.phase === phase).map((each) => each.done);
      expect(done).toEqual(done.toSorted((one, other) => one - other));
    }
    store.dispose();
  });

  test('reads a file without the page reading it, and tells how it was read', async () => {
    const told: LoadProgress[] = [];
    const store = await createRemoteStore({
      createWorker: fakeWorker,
      input: { csv: new Blob([csv]), currency: 'EUR', asOf: '2026-09-30' },
      onProgress: (progress) => told.push(progress),
    });
    expect(new Set(told.map(({ phase }) => phase))).toEqual(new Set(['reading', 'parsing', 'summing']));
    expect(store.head.dealCount).toBe(20_000);
    expect(store.head.csv?.mapping.columns.map(({ field }) => field)).toEqual(['id', 'stage', 'amount']);
    expect(store.head.issueCounts.get('missing-created')).toBe(20_000);
    expect((await store.issues({ count: 2 })).length).toBe(2);
    store.dispose();
  });

  test('sends rows as they come, no faster than they are taken', async () => {
    let made = 0;
    let lead = 0;
    const worker = fakeWorker();
    const createWorker = (): FakeWorker => worker;
    const deals = chunks((now) => {
      made = now;
      lead = Math.max(lead, made - 1000 * (worker.sent.get('taken') ?? 0));
    });
    const store = await createRemoteStore({ createWorker, input: { ...input, deals } });
    expect([made, store.head.dealCount]).toEqual([20_000, 20_000]);
    expect(lead).toBeLessThanOrEqual(5000);
    store.dispose();
  });

  test.each([
    [
      'while rows are sent',
      (controller: AbortController) => ({
        deals: chunks((made) => made > 3000 && controller.abort('enough')),
      }),
    ],
    ['while a file is read', () => ({ csv: new Blob([csv]), currency: 'EUR' })],
  ])(
    'is cancelled %s: the reason comes back, the worker is stopped, and nothing goes on',
    async (_, more) => {
      const controller = new AbortController();
      const worker = fakeWorker();
      let last = 0;
      const own = more(controller);
      const loading = createRemoteStore({
        createWorker: () => worker,
        input: 'csv' in own ? own : { ...input, ...own },
        signal: controller.signal,
        onProgress: ({ done }) => {
          last = done;
          if ('csv' in own) controller.abort('enough');
        },
      });
      await expect(loading).rejects.toBe('enough');
      const before = [last, worker.sent.get('progress')];
      await readInSlices({ pipeline, asOf: '2026-09-30', deals: rows });
      expect([last, worker.sent.get('progress'), worker.isTerminated()]).toEqual([...before, true]);
    },
  );

  test('does not begin where it is cancelled already', async () => {
    const createWorker = (): never => {
      throw new Error('not wanted');
    };
    const signal = AbortSignal.abort('no');
    await expect(createRemoteStore({ createWorker, input, signal })).rejects.toBe('no');
  });

  test('says so where the worker fails, or its file is none', async () => {
    const broken: FakeWorker = {
      ...fakeWorker(),
      addEventListener: (type, listener) => {
        if (type === 'error') queueMicrotask(() => listener(new Event('error')));
      },
    };
    await expect(createRemoteStore({ createWorker: () => broken, input })).rejects.toMatchObject({
      name: 'PipelineError',
      code: 'worker-failed',
    });
  });

  test('refuses rows that cannot be cloned', async () => {
    const worker = fakeWorker();
    const deals = [{ ...rows[0], format: () => 'a function' }];
    const loading = createRemoteStore({ createWorker: () => worker, input: { ...input, deals } });
    await expect(loading).rejects.toMatchObject({ code: 'invalid-argument' });
    expect(worker.isTerminated()).toBe(true);
  });
});

test('Figures of parts that are too much to be sent are measured in the worker, and kept right there', async () => {
  // Every deal has an amount of its own: as many cells as deals.
  const many = Array.from({ length: 30_000 }, (_, index) => row(index));
  const store = await createRemoteStore({ createWorker: fakeWorker, input: { ...input, deals: many } });
  const query = store.query(measures.dealSize, {});
  const told: (number | undefined)[] = [];
  const stop = query.subscribe(() => told.push(query.get()?.won.valuedCount));
  expect(query.get()).toBe(null);
  expect((await store.measure(measures.dealSize, {})).won.valuedCount).toBe(15_000);
  await store.apply({ type: 'remove', dealId: 'd-0' }).done;
  expect([query.get()?.won.valuedCount, told]).toEqual([14_999, [15_000, 14_999]]);
  stop();
  await store.undo().done;
  expect((await store.measure(measures.dealSize, {})).won.valuedCount).toBe(15_000);
  const byOwner = await store.measureGroups(measures.dealSize, {}, { groupBy: 'owner' });
  expect(byOwner.map(({ key }) => key)).toEqual(['o0', 'o1', 'o2', 'o3', 'o4', 'o5', 'o6']);
  store.dispose();
}, 60_000);

test('A measure of the host is known to a worker of the host, and to no other', async () => {
  const ended = defineMeasure({ measureName: 'ended', parts: [closedPart] }, (summary) => {
    const cells = summary.part(closedPart);
    let count = 0;
    for (let cell = 0; cell < cells.size; cell++) count += cells.count(cell);
    return { measure: 'ended' as const, count };
  });
  const own = await createRemoteStore({ createWorker: () => fakeWorker([ended]), input });
  expect(await own.measure(ended, {})).toEqual({ measure: 'ended', count: 20_000 });
  own.dispose();
  const other = await createRemoteStore({ createWorker: () => fakeWorker(), input });
  await expect(other.measure(ended, {})).rejects.toMatchObject({ code: 'invalid-argument' });
  other.dispose();
});

describe('Reading in slices', () => {
  test('gives what reading at once gives, from rows and from chunks', async () => {
    const whole = parsePipeline({ pipeline, asOf: '2026-09-30', deals: rows });
    expect(await readInSlices({ pipeline, asOf: '2026-09-30', deals: rows })).toEqual(whole);
    expect(await readInSlices({ pipeline, asOf: '2026-09-30', deals: chunks() })).toEqual(whole);
  });

  test('gives the page a turn after each slice, and stops when it is cancelled', async () => {
    const controller = new AbortController();
    let turns = 0;
    const giveTurn = async (): Promise<void> => {
      turns += 1;
      if (turns === 3) controller.abort('enough');
      await Promise.resolve();
    };
    const { signal } = controller;
    const told: number[] = [];
    const reading = readInSlices(
      { pipeline, asOf: '2026-09-30', deals: rows },
      { sliceMs: 0, giveTurn, signal, onProgress: ({ done }) => told.push(done) },
    );
    await expect(reading).rejects.toBe('enough');
    expect([turns, told]).toEqual([3, [64, 128, 192]]);
  });

  test('a store without a worker sums in slices too', async () => {
    let turns = 0;
    const giveTurn = async (): Promise<void> => {
      turns += 1;
      await Promise.resolve();
    };
    const store = await createRemoteStore({ input, sliceMs: 0, giveTurn });
    const before = turns;
    await store.measure(measures.winRate, {});
    expect(turns - before).toBeGreaterThan(300);
    store.dispose();
  });
});
