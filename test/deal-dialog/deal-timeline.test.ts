import { describe, expect, test } from 'vitest';
import { dealTimeline } from '../../src/deal-dialog/deal-timeline.js';
import type { Deal, HistoryEvent } from '../../src/model/index.js';
import { createPipelineStore } from '../../src/summary/index.js';
import { AS_OF, CLEAN, CLEAN_HISTORY, parse, type Row } from './deal-dialog-data.js';

const timelineOf = (row: Row, events: readonly HistoryEvent[] = [], expectedDays: number | null = null) => {
  const { deals, process } = parse([row], events);
  return dealTimeline(deals[0]!, process, AS_OF, expectedDays);
};

const at = (stage: string, day: string): HistoryEvent => ({ dealId: 'acme', at: day, stage });

/** Each row in one line: what it says. */
const lines = (...args: Parameters<typeof timelineOf>): string[] =>
  timelineOf(...args).rows.map(
    ({ stageName, kind, enteredDate, leftDate, days, holdDays, isAdded, isPresent, isEnd }) =>
      [
        `${kind} ${stageName}`,
        `${enteredDate} – ${leftDate}`,
        `${days} d`,
        ...(holdDays > 0 ? [`${holdDays} held`] : []),
        ...(isAdded ? ['added'] : []),
        ...(isPresent ? ['now'] : []),
        ...(isEnd ? ['end'] : []),
      ].join(', '),
  );

describe('the timeline of a deal', () => {
  test('has its stays, the present one up to the day looked at, days on hold left out', () => {
    expect(lines(CLEAN, CLEAN_HISTORY)).toEqual([
      'open Lead, 2026-06-01 – 2026-06-11, 10 d',
      'open Demo, 2026-06-11 – null, 15 d, 4 held, now',
    ]);
  });

  test('on hold ends with the hold, and the stay before it counts up to it', () => {
    expect(lines({ ...CLEAN, stage: 'parked' }, CLEAN_HISTORY.slice(0, 3))).toEqual([
      'open Lead, 2026-06-01 – 2026-06-11, 10 d',
      'open Demo, 2026-06-11 – 2026-06-16, 5 d',
      'hold Parked, 2026-06-16 – null, 14 d, now',
    ]);
  });

  test.each([
    ['won', 'Won'],
    ['lost', 'Lost'],
    ['disqualified', 'No value'],
  ])('of a %s deal ends with that, on its day', (kind, name) => {
    const stage = kind === 'disqualified' ? 'no-value' : kind;
    const events = [...CLEAN_HISTORY, at(stage, '2026-06-25')];
    expect(lines({ ...CLEAN, stage, closed: '2026-06-25' }, events)).toEqual([
      'open Lead, 2026-06-01 – 2026-06-11, 10 d',
      'open Demo, 2026-06-11 – 2026-06-25, 10 d, 4 held',
      `${kind} ${name}, 2026-06-25 – null, null d, now, end`,
    ]);
  });

  test('of an ended deal without history says that its path is not known', () => {
    const row: Row = { ...CLEAN, stage: 'won', closed: '2026-06-25' };
    expect(timelineOf(row).isPathKnown).toBe(false);
    expect(lines(row)).toEqual(['won Won, 2026-06-25 – null, null d, now, end']);
  });

  test('of an open deal without history has a stay since an unknown day', () => {
    expect(lines(CLEAN)).toEqual(['open Demo, null – null, null d, added, now']);
  });

  test('shows a stay that was filled in, and no days of the one before', () => {
    expect(lines({ ...CLEAN, stage: 'offer' }, CLEAN_HISTORY)).toEqual([
      'open Lead, 2026-06-01 – 2026-06-11, 10 d',
      'open Demo, 2026-06-11 – 2026-06-20, null d, 4 held',
      'open Offer, 2026-06-20 – null, 10 d, added, now',
    ]);
  });

  test('of a deal in a stage that nobody knows ends there, in the row’s own words', () => {
    expect(lines({ ...CLEAN, stage: 'Haggling' })).toEqual(['unmapped Haggling, null – null, null d, now']);
  });

  test('says which stages were passed over and never visited, and where it went back', () => {
    const events = [at('lead', '2026-06-01'), at('terms', '2026-06-05'), at('demo', '2026-06-09')];
    const { rows } = timelineOf({ ...CLEAN, stage: 'demo' }, events);
    expect(rows.map(({ skippedNames, isBack }) => [skippedNames, isBack])).toEqual([
      [[], false],
      [['Offer'], false],
      [[], true],
    ]);
  });

  test('has bars in proportion to days, of the longest stay or the days expected', () => {
    const shares = (expected: number | null) =>
      timelineOf(CLEAN, CLEAN_HISTORY, expected).rows.map(({ share }) => share);
    expect(shares(null)).toEqual([10 / 15, 1]);
    expect(shares(30)).toEqual([10 / 30, 0.5]);
    expect(shares(1)).toEqual([10 / 15, 1]);
  });

  test('stays right after a move', () => {
    const { deals, process, asOf } = parse([CLEAN], CLEAN_HISTORY);
    const store = createPipelineStore({ ...parse([CLEAN], CLEAN_HISTORY), deals });
    store.apply({ type: 'move', dealId: 'acme', toStageId: 'won', date: '2026-06-28' });
    const moved: Deal | null = store.deal('acme');
    const { rows } = dealTimeline(moved!, process, asOf, null);
    expect(rows.map(({ stageId, days }) => [stageId, days])).toEqual([
      ['lead', 10],
      ['demo', 13],
      ['won', null],
    ]);
  });

  test('never has days below 0, whatever a host made of the deal', () => {
    const { deals, process } = parse([CLEAN]);
    const odd = { ...deals[0]!, visits: [], stageEnteredDate: '2027-01-01' };
    expect(dealTimeline(odd, process, AS_OF, null).rows.map(({ stageId, days }) => [stageId, days])).toEqual([
      ['demo', null],
    ]);
  });
});
