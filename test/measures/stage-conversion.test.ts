import { describe, expect, test } from 'vitest';
import { stageConversion, type StageConversionResult } from '../../src/measures/index.js';
import { SALES, smallStore, times, walk } from './small-pipeline.js';

const JUNE = { start: '2026-06-01', end: '2026-07-01' };

const byId = (result: StageConversionResult, id: string) =>
  result.stages.find(({ stageId }) => stageId === id)!;

describe('the golden example of section 3', () => {
  test('50 advanced of 70 completed, and 30 overdue beyond twice the mean of 30 days: 50 %', () => {
    const ids = (from: number, count: number): string[] =>
      Array.from({ length: count }, (_, index) => `d${from + index}`);
    const rows = [
      ...times(50, { stage: 'offer' }),
      ...times(20, { stage: 'lost', closed: '2026-06-20' }),
      ...times(30, { stage: 'lead' }),
      ...times(5, { stage: 'lead' }),
    ];
    const history = [
      ...ids(1, 50).flatMap((id) => walk(id, ['2026-05-21', 'lead'], ['2026-06-20', 'offer'])),
      ...ids(51, 20).flatMap((id) => walk(id, ['2026-05-21', 'lead'], ['2026-06-20', 'lost'])),
      // 61 days on 30 June, and 60, which is no more than expected.
      ...ids(71, 30).flatMap((id) => walk(id, ['2026-04-30', 'lead'])),
      ...ids(101, 5).flatMap((id) => walk(id, ['2026-05-01', 'lead'])),
    ];
    const lead = byId(smallStore(rows, { history }).select(stageConversion, { window: JUNE }), 'lead');
    expect(lead.expected.days).toBe(60);
    expect(lead.meanDwellDays).toBe(30);
    expect([lead.advancedCount, lead.completedCount, lead.overdueCount]).toEqual([50, 70, 30]);
    expect(lead.conversion).toEqual({ value: 0.5, numerator: 50, denominator: 100 });
  });
});

describe('what counts as going on', () => {
  test('a later stage, skipped ones included, and a win; not going back, nor losing', () => {
    const history = [
      ...walk('d1', ['2026-06-01', 'offer'], ['2026-06-02', 'contract'], ['2026-06-03', 'won']),
      ...walk('d2', ['2026-06-01', 'offer'], ['2026-06-04', 'lead'], ['2026-06-05', 'contract']),
      ...walk('d3', ['2026-06-01', 'offer'], ['2026-06-06', 'out']),
      ...walk('d4', ['2026-06-01', 'offer'], ['2026-06-06', 'won']),
    ];
    const rows = [
      { stage: 'won', closed: '2026-06-03' },
      { stage: 'contract' },
      { stage: 'out', closed: '2026-06-06' },
      { stage: 'won', closed: '2026-06-06' },
    ];
    const result = smallStore(rows, { history }).select(stageConversion, { window: JUNE });
    const counts = (id: string) => [byId(result, id).advancedCount, byId(result, id).completedCount];
    expect(counts('lead')).toEqual([1, 1]);
    expect(counts('offer')).toEqual([2, 4]);
    expect(counts('contract')).toEqual([1, 1]);
  });

  test('a later track, but not an earlier one', () => {
    const tracks = [
      { id: 'leads', name: 'Leads', stages: [{ id: 'new', name: 'New', kind: 'open' as const }] },
      ...SALES.tracks,
    ];
    const history = [
      ...walk('d1', ['2026-06-01', 'new'], ['2026-06-02', 'lead']),
      ...walk('d2', ['2026-06-01', 'lead'], ['2026-06-05', 'new']),
    ];
    const store = smallStore([{ stage: 'lead' }, { stage: 'new' }], {
      pipeline: { ...SALES, tracks },
      history,
    });
    const result = store.select(stageConversion, {});
    expect(byId(result, 'new')).toMatchObject({ advancedCount: 1, completedCount: 1, trackId: 'leads' });
    expect(byId(result, 'lead')).toMatchObject({ advancedCount: 0, completedCount: 1, trackId: 'sales' });
  });
});

describe('overdue at the end of a window that is over', () => {
  const stages = SALES.tracks[0]!.stages.map((stage) =>
    stage.id === 'lead' ? { ...stage, expectedDays: 10 } : stage,
  );
  const pipeline = { ...SALES, tracks: [{ ...SALES.tracks[0]!, stages }] };
  const MAY = { start: '2026-05-01', end: '2026-06-01' };
  const overdueInMay = (...steps: [string, string][]) => {
    const history = walk('d1', ...steps);
    const last = steps.at(-1)![1];
    const closed = last === 'lost' ? { closed: steps.at(-1)![0] } : {};
    const store = smallStore([{ stage: last, ...closed }], { pipeline, history });
    const result = store.select(stageConversion, { window: MAY });
    expect(result.overdueDate).toBe('2026-05-31');
    return byId(result, 'lead').overdueCount;
  };

  test('counts who stood there then, wherever they are now', () => {
    expect(overdueInMay(['2026-05-20', 'lead'], ['2026-06-02', 'lost'])).toBe(1);
    expect(overdueInMay(['2026-05-21', 'lead'], ['2026-06-02', 'lost'])).toBe(0);
    expect(overdueInMay(['2026-05-01', 'lead'], ['2026-05-31', 'lost'])).toBe(0);
    expect(overdueInMay(['2026-05-01', 'lead'])).toBe(1);
  });

  test('days on hold before do not count, and who was on hold then is not overdue', () => {
    const HELD: [string, string] = ['2026-05-05', 'hold'];
    expect(overdueInMay(['2026-05-01', 'lead'], HELD, ['2026-05-26', 'lead'], ['2026-06-09', 'lost'])).toBe(
      0,
    );
    expect(overdueInMay(['2026-05-01', 'lead'], HELD, ['2026-05-24', 'lead'], ['2026-06-09', 'lost'])).toBe(
      1,
    );
    expect(overdueInMay(['2026-05-01', 'lead'], HELD, ['2026-06-03', 'lead'], ['2026-06-09', 'lost'])).toBe(
      0,
    );
    expect(overdueInMay(['2026-05-01', 'lead'], HELD)).toBe(0);
    // The hold came after: by then it had stood there for 30 days.
    expect(overdueInMay(['2026-05-01', 'lead'], ['2026-06-03', 'hold'])).toBe(1);
  });
});

test('without a setting and a completed visit there is no conversion', () => {
  const history = walk('d1', ['2026-01-01', 'lead']);
  const result = smallStore([{ stage: 'lead' }], { history }).select(stageConversion, {});
  expect(byId(result, 'lead')).toMatchObject({
    expected: { days: null, source: 'none' },
    conversion: null,
    overdueCount: null,
    meanDwellDays: null,
  });
});

test('deals without history are told, closed and others apart', () => {
  const rows = [{ stage: 'won', closed: '2026-06-02', amount: 5 }, { stage: 'lost' }, { stage: 'offer' }];
  const { leftOut } = smallStore(rows).select(stageConversion, {});
  expect(leftOut.map(({ reason, count }) => [reason, count])).toEqual([
    ['unknown-path', 2],
    ['no-stage-history', 1],
  ]);
});

test('a visit that only the record ends is completed, and its days are not known', () => {
  const history = walk('d1', ['2026-06-01', 'offer']);
  const result = smallStore([{ stage: 'won', closed: '2026-06-11' }], { history }).select(stageConversion, {
    window: JUNE,
  });
  expect(byId(result, 'offer')).toMatchObject({ completedCount: 1, advancedCount: 1, dwellCount: 0 });
});
