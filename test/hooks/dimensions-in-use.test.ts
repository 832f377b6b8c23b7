import { describe, expect, test, vi } from 'vitest';
import { dimensionsInUseQuery } from '../../src/hooks/dimensions-in-use.js';
import { createPipelineStore } from '../../src/summary/index.js';
import { smallPipeline } from '../win-rates/win-rates-data.js';

const store = () => createPipelineStore(smallPipeline([{ owner: null, count: 2, stage: 'won' }]));
const edit = (changes: { readonly ownerId?: string; readonly source?: string }) =>
  ({ type: 'edit', dealId: 'd0-0', changes }) as const;

describe('the dimensions in use of a store', () => {
  test('have those that came before anybody asked', () => {
    const live = store();
    live.apply(edit({ ownerId: 'ann' }));
    expect(dimensionsInUseQuery(live).get()).toEqual(['owner']);
  });

  test('have those that come later, followed or not', () => {
    const live = store();
    const query = dimensionsInUseQuery(live);
    expect(query.get()).toEqual([]);
    live.apply(edit({ ownerId: 'ann' }));
    expect(query.get()).toEqual(['owner']);
    const [one, other] = [vi.fn(), vi.fn()];
    query.subscribe(one);
    const stop = query.subscribe(other);
    live.apply(edit({ source: 'fair' }));
    expect([one, other].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
    expect(query.get()).toEqual(['owner', 'source']);
    stop();
    live.apply(edit({ ownerId: 'bob' }));
    expect(one).toHaveBeenCalledTimes(1);
  });

  test('ask all deals once for a store, whoever follows', () => {
    const live = store();
    const deals = vi.spyOn(live, 'deals');
    dimensionsInUseQuery(live).get();
    dimensionsInUseQuery(live).subscribe(() => undefined);
    live.apply(edit({ ownerId: 'ann' }));
    expect(dimensionsInUseQuery(live).get()).toEqual(['owner']);
    expect(deals).toHaveBeenCalledTimes(1);
  });
});
