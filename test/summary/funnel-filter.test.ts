import { describe, expect, test } from 'vitest';
import { PipelineError } from '../../src/model/index.js';
import { dealLists, type FunnelFilter } from '../../src/summary/index.js';
import { smallStore } from '../measures/small-pipeline.js';

const store = smallStore([{ id: 'a', stage: 'lead', amount: 10 }]);
const [track] = store.pipeline.process.tracks;

/** Lists the deals of a filter that came from an address or a server: of any shape. */
const list = (filter: Record<string, unknown>): number =>
  store
    .queryRows(dealLists, {
      filter: {
        funnel: {
          trackId: track!.id,
          stageId: 'lead',
          basis: 'reached',
          ...filter,
        } as unknown as FunnelFilter,
      },
    })
    .get().all.length;

function mistakeOf(filter: Record<string, unknown>): unknown {
  try {
    list(filter);
  } catch (error) {
    return error instanceof PipelineError ? [error.code, error.message] : error;
  }
  return null;
}

describe('the deals of a funnel’s figure', () => {
  test('are those of the basis and the way told', () => {
    expect([list({}), list({ way: 'standing' }), list({ way: 'lost' })]).toEqual([1, 1, 0]);
  });

  test.each<[string, Record<string, unknown>]>([
    ['basis', { basis: 'reach' }],
    ['basis', { basis: 'standing' }],
    ['basis', { basis: undefined }],
    ['way', { way: 'gone' }],
    ['way', { way: 'toString' }],
    ['way', { way: null }],
    ['unknownPath', { unknownPath: 'include' }],
  ])('of a %s that there is none of are a mistake: %o', (field, filter) => {
    const [code, message] = mistakeOf(filter) as [string, string];
    expect(code).toBe('invalid-argument');
    expect(message).toMatch(new RegExp(`^The field ${field} of a filter by a funnel cannot be .*Give '`));
  });
});
