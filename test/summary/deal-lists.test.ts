import { describe, expect, test, vi } from 'vitest';
import { coverage, winRate } from '../../src/measures/index.js';
import { PipelineError } from '../../src/model/index.js';
import {
  dealLists,
  moveToIndex,
  ranksBetween,
  type DealList,
  type SizeFilter,
} from '../../src/summary/index.js';
import { smallStore } from '../measures/small-pipeline.js';

const idsOf = (list: DealList): string[] => list.first(99).map(({ id }) => id);

describe('a list of deals', () => {
  const ROWS = [
    { id: 'a', stage: 'lead', amount: 10 },
    { id: 'b', stage: 'lead', amount: 30 },
    { id: 'c', stage: 'offer', amount: null },
    { id: 'd', stage: 'lead', amount: 20 },
  ];

  test('is in the order of the input until somebody places a deal', () => {
    const store = smallStore(ROWS);
    const lists = () => store.queryRows(dealLists, { by: 'stage' }).get();
    expect(idsOf(lists().of('lead'))).toEqual(['a', 'b', 'd']);
    store.apply(moveToIndex(lists().of('lead'), { dealId: 'c', toStageId: 'lead', toIndex: 1 }));
    expect(idsOf(lists().of('lead'))).toEqual(['a', 'c', 'b', 'd']);
    expect(idsOf(lists().of('offer'))).toEqual([]);
  });

  test('comes back in the same order from rows that kept the ranks', () => {
    const store = smallStore(ROWS);
    const list = store.queryRows(dealLists, { by: 'stage' }).get().of('lead');
    store.apply(moveToIndex(list, { dealId: 'd', toStageId: 'lead', toIndex: 0 }));
    const rows = ROWS.map((row) => ({ ...row, rank: store.deal(row.id)!.rank ?? '' }));
    const again = smallStore(rows).queryRows(dealLists, { by: 'stage' }).get();
    expect(idsOf(again.of('lead'))).toEqual(['d', 'a', 'b']);
  });

  test('has the largest first, and those of unknown amount last', () => {
    expect(idsOf(smallStore(ROWS).queryRows(dealLists, { order: 'amount' }).get().all)).toEqual([
      'b',
      'd',
      'a',
      'c',
    ]);
  });

  test('is the same object until a deal in it changes; then those who listen are told once', () => {
    const store = smallStore(ROWS);
    const query = store.queryRows(dealLists, { by: 'stage' });
    const [lead, offer] = [query.get().of('lead'), query.get().of('offer')];
    const told = vi.fn();
    query.subscribe(told);
    store.apply({ type: 'edit', dealId: 'a', changes: { name: 'Another name' } });
    expect(told).toHaveBeenCalledTimes(1);
    expect(query.get().of('offer')).toBe(offer);
    expect(query.get().of('lead')).not.toBe(lead);
    expect(query.get().of('lead').at(0)?.name).toBe('Another name');
  });

  test('is the same object also where so many others were asked for that it is no longer kept up', () => {
    const store = smallStore(ROWS);
    const askForOthers = () => {
      for (let fromMinor = 0; fromMinor < 40; fromMinor++) {
        store.queryRows(dealLists, { filter: { sizes: [{ fromMinor, belowMinor: null }] } }).get();
      }
    };
    const query = store.queryRows(dealLists, { by: 'stage' });
    const lists = query.get();
    askForOthers();
    expect(query.get()).toBe(lists);
    store.apply(moveToIndex(lists.of('lead'), { dealId: 'c', toStageId: 'lead', toIndex: 0 }));
    expect(idsOf(query.get().of('lead'))).toEqual(['c', 'a', 'b', 'd']);
    askForOthers();
    store.undo();
    expect(idsOf(query.get().of('lead'))).toEqual(['a', 'b', 'd']);
  });

  test('makes room where neighbours have the same rank', () => {
    const store = smallStore(ROWS.map((row) => ({ ...row, rank: 'a5' })));
    const lead = () => store.queryRows(dealLists, { by: 'stage' }).get().of('lead');
    store.apply(moveToIndex(lead(), { dealId: 'c', toStageId: 'lead', toIndex: 1 }));
    expect(idsOf(lead())).toEqual(['a', 'c', 'b', 'd']);
    store.undo();
    expect(idsOf(lead())).toEqual(['a', 'b', 'd']);
  });

  test('makes room as well beside a rank as long as a text can be', () => {
    const ranks = [`a0${'z'.repeat(100_000)}`, `a0${'z'.repeat(4000)}`, 'a1', 'a2'];
    const store = smallStore(ranks.map((rank, at) => ({ id: `d${at}`, stage: 'lead', rank })));
    const lead = () => store.queryRows(dealLists, { by: 'stage' }).get().of('lead');
    expect(store.pipeline.issues.filter(({ code }) => code === 'unreadable-rank')).toMatchObject([
      { dealId: 'd0' },
    ]);
    expect(idsOf(lead())).toEqual(['d1', 'd2', 'd3', 'd0']);
    store.apply(moveToIndex(lead(), { dealId: 'd3', toStageId: 'lead', toIndex: 1 }));
    expect(idsOf(lead())).toEqual(['d1', 'd3', 'd2', 'd0']);
  });

  test('cannot be asked for a place that is none', () => {
    const list = smallStore(ROWS).queryRows(dealLists, {}).get().all;
    expect(() => moveToIndex(list, { dealId: 'a', toStageId: 'lead', toIndex: -1 })).toThrow(/place -1/);
  });
});

describe('ranks', () => {
  test('lie in order between two others', () => {
    const [first, second] = ranksBetween('a0', 'a1', 2);
    expect(['a0', first, second, 'a1'].toSorted((one, other) => (one! < other! ? -1 : 1))).toEqual([
      'a0',
      first,
      second,
      'a1',
    ]);
    expect(ranksBetween(null, null, 0)).toEqual([]);
  });

  test.each<[string | null, string | null, number]>([
    ['a1', 'a0', 1],
    ['a0', 'a0', 1],
    ['zz', null, 1],
    [null, '', 1],
    ['a0', 'a1', 1.5],
    ['a0', 'a1', -1],
    ['a0', 'a1', NaN],
    ['a0', 'a1', Infinity],
  ])('%j, %j: %d ranks between them are a mistake', (after, before, count) => {
    expect(() => ranksBetween(after, before, count)).toThrow(PipelineError);
  });
});

describe('a reader’s restriction of a view', () => {
  const ROWS = [
    { id: 'w', stage: 'won', amount: 10, closed: '2026-05-02' },
    { id: 'o', stage: 'offer', amount: 40, expectedClose: '2026-06-30' },
    { id: 'l', stage: 'lead', amount: 80, expectedClose: '2026-06-30' },
  ];
  const window = { start: '2026-04-01', end: '2026-07-01' };
  const targets = [{ period: window, amountMinor: 10_000 }];

  test('narrows open deals only where it says so, and leaves the target as it is', () => {
    const store = smallStore(ROWS, { targets });
    const narrow = { of: 'open' as const, filter: { stageIds: ['offer'] } };
    expect(store.select(coverage, { window }, { narrow })).toMatchObject({
      target: { amountMinor: 10_000 },
      open: { count: 1, valueMinor: 4000 },
      won: { count: 1, valueMinor: 1000 },
    });
  });

  test('of sizes is at or above, and below; negative and missing amounts are of unknown size', () => {
    const store = smallStore([...ROWS, { id: 'n', stage: 'lead', amount: -5 }, { id: 'x', stage: 'lead' }]);
    const ids = (sizes: readonly ('unknown' | { fromMinor: number | null; belowMinor: number | null })[]) =>
      idsOf(store.queryRows(dealLists, { filter: { sizes } }).get().all);
    expect(ids([{ fromMinor: 1000, belowMinor: 4000 }])).toEqual(['w']);
    expect(ids([{ fromMinor: 4000, belowMinor: null }])).toEqual(['o', 'l']);
    expect(ids(['unknown'])).toEqual(['n', 'x']);
  });

  test('of a size that is none is a mistake, and lets nothing through', () => {
    const store = smallStore(ROWS);
    const sizes = JSON.parse(
      '[null, "rock", 5, {}, [1, 2], { "fromMinor": "1", "belowMinor": null }, { "fromMinor": 1 }]',
    ) as SizeFilter[];
    for (const size of [...sizes, { fromMinor: NaN, belowMinor: null }]) {
      expect(() => store.select(winRate, {}, { filter: { sizes: [size] } })).toThrow(PipelineError);
    }
  });

  test('by a stage reached lets through deals that came there, and says what becomes of unknown paths', () => {
    const store = smallStore(ROWS);
    const count = (unknownPath: 'exclude' | 'include' | 'first-stage') =>
      store.select(winRate, {}, { filter: { reached: { stageId: 'offer', unknownPath } } }).won.count;
    expect([count('exclude'), count('include'), count('first-stage')]).toEqual([0, 1, 1]);
    expect(() => store.select(winRate, {}, { filter: { reached: { stageId: 'won' } } })).toThrow(
      /no open stage/,
    );
  });
});

describe('lists of a stage by group', () => {
  const ROWS = [
    { id: 'a', stage: 'lead', owner: 'ada', amount: 10 },
    { id: 'b', stage: 'lead', owner: 'bo', amount: 30 },
    { id: 'c', stage: 'offer', owner: 'ada', amount: 5 },
    { id: 'd', stage: 'lead', amount: 20 },
    { id: 'e', stage: 'lead', owner: 'ada', amount: 40 },
  ];
  const byOwner = { by: 'stage', groupBy: 'owner' } as const;

  test('are those of the stage, dealt out in their order, those of nobody apart', () => {
    const lists = smallStore(ROWS)
      .queryRows(dealLists, { ...byOwner, order: 'amount' })
      .get();
    expect(idsOf(lists.of('lead'))).toEqual(['e', 'b', 'd', 'a']);
    expect(idsOf(lists.of('lead', 'ada'))).toEqual(['e', 'a']);
    expect(idsOf(lists.of('lead', null))).toEqual(['d']);
    expect(idsOf(lists.of('offer', 'bo'))).toEqual([]);
    expect(idsOf(lists.of('lead', 'nobody of that name'))).toEqual([]);
  });

  test('follow a deal that is handed over, and stay the same objects where nothing changed', () => {
    const store = smallStore(ROWS);
    const query = store.queryRows(dealLists, byOwner);
    const before = query.get();
    store.apply({ type: 'edit', dealId: 'a', changes: { ownerId: 'bo' } });
    const after = query.get();
    expect(idsOf(after.of('lead', 'ada'))).toEqual(['e']);
    expect(idsOf(after.of('lead', 'bo'))).toEqual(['a', 'b']);
    expect(after.of('lead', null)).toBe(before.of('lead', null));
    expect(after.of('offer', 'ada')).toBe(before.of('offer', 'ada'));
    store.undo();
    expect(idsOf(query.get().of('lead', 'ada'))).toEqual(['a', 'e']);
  });

  test('are not asked for without stages', () => {
    expect(() => smallStore(ROWS).queryRows(dealLists, { groupBy: 'owner' }).get()).toThrow(PipelineError);
  });
});
