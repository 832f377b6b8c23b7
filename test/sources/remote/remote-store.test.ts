import { describe, expect, test } from 'vitest';
import { parsePipeline } from '../../../src/model/index.js';
import { coverage, dealMix, winRate, winRateDeals } from '../../../src/measures/index.js';
import { createPipelineStore } from '../../../src/summary/index.js';
import { createRemoteStore, type RemoteRows } from '../../../src/sources/remote/index.js';
import { fakeWorker } from './fake-worker.js';

const pipeline = {
  currency: 'EUR',
  tracks: [
    {
      id: 'sales',
      name: 'Sales',
      stages: [
        { id: 'talk', name: 'Talk', kind: 'open' as const },
        { id: 'offer', name: 'Offer', kind: 'open' as const },
        { id: 'won', name: 'Won', kind: 'won' as const },
        { id: 'lost', name: 'Lost', kind: 'lost' as const },
      ],
    },
  ],
};

const rows = [
  { ref: 'd-1', phase: 'won', worth: 200, opened: '2026-05-04', ended: '2026-07-10', rep: 'Ada' },
  { ref: 'd-2', phase: 'lost', worth: 300, opened: '2026-06-01', ended: '2026-08-21', rep: 'Bo' },
  { ref: 'd-3', phase: 'offer', worth: 250, opened: '2026-06-15', rep: 'Ada' },
];

const input: RemoteRows = {
  pipeline,
  asOf: '2026-09-15',
  deals: rows,
  fields: { id: 'ref', stage: 'phase', amount: 'worth', created: 'opened', closed: 'ended', owner: 'rep' },
};

const ways = [
  ['a worker', { createWorker: () => fakeWorker() }],
  ['slices on the page', {}],
] as const;

describe.each(ways)('A store in %s', (_, how) => {
  test('reads rows by the names of their properties and tells what was read, without the deals', async () => {
    const store = await createRemoteStore({ ...how, input });
    const { rowCount, dealCount, asOf, owners, dimensionNames, csv } = store.head;
    expect([rowCount, dealCount, asOf, csv]).toEqual([3, 3, '2026-09-15', null]);
    expect(owners.map(({ id }) => id)).toEqual(['Ada', 'Bo']);
    expect(dimensionNames).toContain('owner');
    store.dispose();
  });

  test('gives a figure as soon as what it reads is there, and then at once for other arguments', async () => {
    const store = await createRemoteStore({ ...how, input });
    const query = store.query(winRate, {});
    expect(query.get()).toBe(null);
    const result = await store.measure(winRate, {});
    expect(result.unit).toMatchObject({ numerator: 1, denominator: 2, value: 0.5 });
    expect(query.get()).toBe(result);
    const july = store.query(winRate, { window: { start: '2026-07-01', end: '2026-08-01' } });
    expect(july.get()?.unit).toMatchObject({ numerator: 1, denominator: 1 });
    store.dispose();
  });

  test('gives what a store on the page gives, group by group', async () => {
    const local = createPipelineStore(
      parsePipeline({
        pipeline,
        asOf: '2026-09-15',
        deals: rows,
        fields: {
          id: (row) => row.ref,
          stage: (row) => row.phase,
          amount: (row) => row.worth,
          created: (row) => row.opened,
          closed: (row) => row.ended,
          owner: (row) => row.rep,
        },
      }),
    );
    const store = await createRemoteStore({ ...how, input });
    const view = { groupBy: 'owner' };
    expect(await store.measureGroups(winRate, {}, view)).toEqual(local.selectGroups(winRate, {}, view));
    const window = { start: '2026-07-01', end: '2026-10-01' };
    const args = { window, targetMinor: 100_000 };
    expect(await store.measure(coverage, args)).toEqual(local.select(coverage, args));
    const filter = { dimensions: { owner: ['Ada'] } };
    expect(await store.measure(dealMix, {}, { filter })).toEqual(local.select(dealMix, {}, { filter }));
    store.dispose();
  });

  test('is right again after a change, told once to those who listen', async () => {
    const store = await createRemoteStore({ ...how, input });
    const query = store.query(winRate, {});
    await store.measure(winRate, {});
    const told: unknown[] = [];
    query.subscribe(() => told.push(query.get()?.unit.numerator));
    const batches: number[] = [];
    store.subscribe(({ version }) => batches.push(version));

    const asked = store.apply({ type: 'move', dealId: 'd-3', toStageId: 'won' });
    expect([asked.version, store.getVersion()]).toEqual([1, 0]);
    const result = await asked.done;
    expect(result.changes.map(({ before, after }) => [before?.stageId, after?.stageId])).toEqual([
      ['offer', 'won'],
    ]);
    expect([store.getVersion(), result.version, query.get()?.unit.numerator, told, batches]).toEqual([
      1,
      1,
      2,
      [2],
      [1],
    ]);
    expect([store.canUndo(), store.canRedo()]).toEqual([true, false]);
    await store.undo().done;
    expect([query.get()?.unit.numerator, store.canUndo(), store.canRedo(), told]).toEqual([
      1,
      false,
      true,
      [2, 1],
    ]);
    expect(await store.undo().done).toBe(null);
    await store.redo().done;
    expect(query.get()?.unit.numerator).toBe(2);
    store.dispose();
  });

  test('gives deals, one by one and in pages of a list', async () => {
    const store = await createRemoteStore<(typeof rows)[number]>({ ...how, input });
    expect((await store.deal('d-2'))?.fields.rep).toBe('Bo');
    expect(await store.deal('d-9')).toBe(null);
    const page = await store.deals({ order: 'amount', from: 1, count: 1 });
    expect([page.length, page.deals.map(({ id }) => id)]).toEqual([3, ['d-3']]);
    const inOffer = await store.deals({ stageId: 'offer' });
    expect(inOffer.deals.map(({ id }) => id)).toEqual(['d-3']);
    store.dispose();
  });

  test('gives the deals that a win rate is taken of, as many as it says', async () => {
    const store = await createRemoteStore<(typeof rows)[number]>({ ...how, input });
    const rate = await store.measure(winRate, { window: { start: '2026-07-01', end: '2026-08-01' } });
    const page = await store.deals({ filter: winRateDeals(rate) });
    expect([page.length, page.deals.map(({ id }) => id)]).toEqual([rate.unit.denominator, ['d-1']]);
    const lost = await store.deals({ filter: winRateDeals(await store.measure(winRate, {}), 'lost') });
    expect(lost.deals.map(({ id }) => id)).toEqual(['d-2']);
    store.dispose();
  });

  test('keeps the code of a mistake', async () => {
    const bad = { ...input, asOf: 'today' };
    await expect(createRemoteStore({ ...how, input: bad })).rejects.toMatchObject({
      name: 'PipelineError',
      code: 'invalid-date',
    });
    const store = await createRemoteStore({ ...how, input });
    const refused = store.apply({ type: 'move', dealId: 'd-9', toStageId: 'won' });
    await expect(refused.done).rejects.toMatchObject({ name: 'PipelineError', code: 'unknown-deal' });
    expect(store.getVersion()).toBe(1);
    const view = { groupBy: 'continent' };
    await expect(store.measureGroups(winRate, {}, view)).rejects.toMatchObject({ code: 'unknown-dimension' });
    store.dispose();
    await expect(store.deal('d-1')).rejects.toMatchObject({ code: 'aborted' });
  });
});
