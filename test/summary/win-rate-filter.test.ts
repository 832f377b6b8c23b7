import { describe, expect, test } from 'vitest';
import { PipelineError } from '../../src/model/index.js';
import { dealLists, type WinRateFilter } from '../../src/summary/index.js';
import { smallStore } from '../measures/small-pipeline.js';

const store = smallStore([
  { id: 'a', stage: 'lead', amount: 10 },
  { id: 'b', stage: 'won', amount: 20, closed: '2026-03-01' },
  { id: 'c', stage: 'lost', amount: 30, closed: '2026-05-01' },
]);

/** Lists the deals of a filter that came from an address or a server: of any shape. */
function list(filter: Record<string, unknown>): readonly string[] {
  const winRate = filter as unknown as WinRateFilter;
  const { all } = store.queryRows(dealLists, { filter: { winRate } }).get();
  return Array.from({ length: all.length }, (_, at) => all.at(at)!.id).toSorted();
}

function mistakeOf(filter: Record<string, unknown>): unknown {
  try {
    list(filter);
  } catch (error) {
    return error instanceof PipelineError ? [error.code, error.message] : error;
  }
  return null;
}

describe('the deals of a win rate', () => {
  test('are those of the ways and the window told', () => {
    expect(list({ ways: ['won', 'lost'] })).toEqual(['b', 'c']);
    expect(list({ ways: ['open'] })).toEqual(['a']);
    expect(list({ ways: [] })).toEqual([]);
    const spring = { start: '2026-02-01', end: '2026-04-01' };
    expect(list({ ways: ['won', 'lost', 'open'], window: spring })).toEqual(['b']);
  });

  test.each<[string, string, Record<string, unknown>]>([
    ['way', 'invalid-argument', { ways: ['won', 'gone'] }],
    ['way', 'invalid-argument', { ways: ['toString'] }],
    ['way', 'invalid-argument', { ways: 'won' }],
    ['way', 'invalid-argument', {}],
    ['day', 'invalid-argument', { ways: ['won'], by: 'expected' }],
    ['day', 'invalid-argument', { ways: ['won'], by: null }],
    ['window', 'invalid-period', { ways: ['won'], window: { start: '2026-02-01', end: '2026-02-01' } }],
    ['choice', 'invalid-argument', { ways: ['won'], from: 'lead', unknownDays: true }],
    ['choice', 'invalid-argument', { ways: ['won'], from: 'lead', unknownDays: 'leave-out' }],
    ['start of days', 'invalid-argument', { ways: ['won'], unknownDays: 'exclude' }],
    ['stage', 'unknown-stage', { ways: ['won'], from: 'won' }],
    ['stage', 'unknown-stage', { ways: ['won'], from: 'nowhere' }],
  ])('of a %s that there is none of are a mistake (%s): %o', (_, code, filter) => {
    const [told, message] = mistakeOf(filter) as [string, string];
    expect(told).toBe(code);
    expect(message).toMatch(/Give|Use|needs/);
  });
});
