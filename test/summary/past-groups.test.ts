import { expect, test } from 'vitest';
import { movement } from '../../src/measures/index.js';
import { dealAt, type DealKind } from '../../src/model/index.js';
import {
  createPipelineStore,
  defineMeasure,
  type HistoryPart,
  type PipelineStore,
} from '../../src/summary/index.js';
import { smallPipeline, smallStore, walk } from '../measures/small-pipeline.js';

test('the groups of a past day are those that had something then, whatever days were asked for before', () => {
  const [first, second] = walk('d1', ['2026-01-01', 'lead'], ['2026-03-01', 'lead']);
  const pipeline = smallPipeline([{ stage: 'lead', owner: 'Bo', created: '2026-01-01' }], {
    history: [
      { ...first!, owner: 'Ann' },
      { ...second!, owner: 'Bo' },
    ],
  });
  const thereOn = (date: string): HistoryPart => ({
    name: `there on ${date}`,
    fields: ['one'],
    addHistory: (place, table, row, sign) => {
      const was = dealAt(table.recordAt(row)!, date, pipeline);
      if (was) place(was)?.add([1], sign, 0);
    },
  });
  const there = defineMeasure(
    { measureName: 'there', parts: ({ date }: { readonly date: string }) => [thereOn(date)] },
    () => ({ measure: 'there' as const }),
  );
  const store = createPipelineStore(pipeline);
  const ownersOn = (date: string): (string | null)[] =>
    store.selectGroups(there, { date }, { groupBy: 'owner' }).map(({ key }) => key);
  expect(ownersOn('2026-05-01')).toEqual(['Bo']);
  expect(ownersOn('2026-02-01')).toEqual(['Ann', 'Bo']);
  expect(ownersOn('2026-05-02')).toEqual(['Bo']);
});

test('a filter picks a removed deal by what it was when it was removed, in a store that saw it go and in one made later', () => {
  const history = walk('d1', ['2026-04-01', 'lead'], ['2026-05-01', 'offer'], ['2026-05-09', 'hold']);
  const store = smallStore([{ stage: 'hold', created: '2026-04-01' }], { history });
  store.apply({ type: 'remove', dealId: 'd1' });
  const later = createPipelineStore(store.snapshot());
  const movesOf = (each: PipelineStore, kinds: readonly DealKind[]): number =>
    each.select(movement, { window: { start: '2026-04-01', end: '2026-06-30' } }, { filter: { kinds } })
      .moves;
  for (const each of [store, later]) {
    expect(movesOf(each, ['hold'])).toBe(1);
    expect(movesOf(each, ['open'])).toBe(0);
  }
});
