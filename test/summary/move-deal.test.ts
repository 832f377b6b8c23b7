import { describe, expect, test } from 'vitest';
import type { Deal } from '../../src/model/index.js';
import { SALES, smallStore, walk, type Row } from '../measures/small-pipeline.js';

/** The deal after some moves, from where a row and its log leave it. */
function moved(row: Row, log: Parameters<typeof walk>[1][], moves: Parameters<typeof walk>[1][]): Deal {
  const store = smallStore([row], { history: walk('d1', ...log), pipeline: TWO_HOLDS });
  for (const [date, toStageId] of moves) store.apply({ type: 'move', dealId: 'd1', toStageId, date });
  return store.deal('d1')!;
}

const TWO_HOLDS = {
  ...SALES,
  tracks: [
    {
      ...SALES.tracks[0]!,
      stages: [...SALES.tracks[0]!.stages, { id: 'parked', name: 'Parked', kind: 'hold' as const }],
    },
  ],
};

const OFFER = { stage: 'offer', created: '2026-01-01' };
const SINCE_MAY: Parameters<typeof walk>[1][] = [['2026-05-01', 'offer']];

describe('moving a deal', () => {
  test('to another open stage ends one visit and begins the next', () => {
    const { visits, stageEnteredDate, kind } = moved(OFFER, SINCE_MAY, [['2026-05-11', 'contract']]);
    expect(visits).toMatchObject([
      { stageId: 'offer', leftDate: '2026-05-11', destinationStageId: 'contract', dwellDays: 10 },
      { stageId: 'contract', enteredDate: '2026-05-11', leftDate: null, dwellDays: null },
    ]);
    expect([kind, stageEnteredDate]).toEqual(['open', '2026-05-11']);
  });

  test('to won ends it on the day', () => {
    const deal = moved(OFFER, SINCE_MAY, [['2026-05-31', 'won']]);
    expect(deal.visits).toMatchObject([{ leftDate: '2026-05-31', destinationStageId: 'won', dwellDays: 30 }]);
    expect(deal).toMatchObject({ kind: 'won', closedDate: '2026-05-31', pathKnown: true });
  });

  test('to hold and back to the same stage goes on with the visit, without the days on hold', () => {
    const deal = moved(OFFER, SINCE_MAY, [
      ['2026-05-11', 'hold'],
      ['2026-05-31', 'offer'],
      ['2026-06-05', 'won'],
    ]);
    expect(deal.visits).toMatchObject([{ enteredDate: '2026-05-01', holdDays: 20, dwellDays: 15 }]);
  });

  test('to hold and on elsewhere ends the visit on the day the hold began', () => {
    const deal = moved(OFFER, SINCE_MAY, [
      ['2026-05-11', 'hold'],
      ['2026-05-31', 'contract'],
    ]);
    expect(deal.visits).toMatchObject([
      { leftDate: '2026-05-11', destinationStageId: 'contract', holdDays: 0, dwellDays: 10 },
      { stageId: 'contract', enteredDate: '2026-05-31' },
    ]);
  });

  test('from one hold to another is one hold', () => {
    const deal = moved(OFFER, SINCE_MAY, [
      ['2026-05-11', 'hold'],
      ['2026-05-21', 'parked'],
      ['2026-05-31', 'lost'],
    ]);
    expect(deal.visits).toMatchObject([
      { leftDate: '2026-05-11', destinationStageId: 'lost', dwellDays: 10 },
    ]);
    expect(deal.closedDate).toBe('2026-05-31');
  });

  test('back from an end opens it again, with a new visit and no closing date', () => {
    const won = { stage: 'won', closed: '2026-05-20' };
    const log: Parameters<typeof walk>[1][] = [...SINCE_MAY, ['2026-05-20', 'won']];
    const deal = moved(won, log, [['2026-06-01', 'offer']]);
    expect(deal).toMatchObject({ kind: 'open', closedDate: null, pathKnown: true });
    expect(deal.visits).toMatchObject([
      { stageId: 'offer', leftDate: '2026-05-20', dwellDays: 19 },
      { stageId: 'offer', enteredDate: '2026-06-01', leftDate: null },
    ]);
  });

  test('whose stage nobody knows: to an end its path is unknown, to an open stage it begins there', () => {
    const lost = moved({ stage: 'Somewhere' }, [], [['2026-06-01', 'lost']]);
    expect(lost).toMatchObject({ kind: 'lost', pathKnown: false, unmappedStage: null, visits: [] });
    const open = moved({ stage: 'Somewhere' }, [], [['2026-06-01', 'lead']]);
    expect(open.visits).toMatchObject([{ stageId: 'lead', enteredDate: '2026-06-01' }]);
  });

  test('that stands in a stage since nobody knows when leaves it after a dwell nobody knows', () => {
    const deal = moved({ stage: 'offer' }, [], [['2026-06-01', 'won']]);
    expect(deal.visits).toMatchObject([{ enteredDate: null, leftDate: '2026-06-01', dwellDays: null }]);
    expect(deal.pathKnown).toBe(true);
  });

  test('from a hold that began nobody knows when leaves the dwell unknown', () => {
    const deal = moved({ stage: 'hold' }, SINCE_MAY, [['2026-06-01', 'lost']]);
    expect(deal.visits).toMatchObject([{ leftDate: null, destinationStageId: 'lost', dwellDays: null }]);
  });

  test('to a day before it came where it stands is refused', () => {
    const act = (): unknown =>
      moved(OFFER, SINCE_MAY, [
        ['2026-05-11', 'hold'],
        ['2026-05-31', 'offer'],
        ['2026-05-20', 'won'],
      ]);
    expect(act).toThrow('stands in its stage since 2026-05-21');
  });

  test('to a day before it was created is refused', () => {
    const act = (): unknown => moved(OFFER, [], [['2025-12-31', 'won']]);
    expect(act).toThrow('was created on 2026-01-01, so it cannot leave its stage on 2025-12-31');
    expect(moved(OFFER, [], [['2026-01-01', 'won']]).closedDate).toBe('2026-01-01');
  });

  test('from a stage that nobody knows to a day before its last visit began is refused', () => {
    const act = (): unknown => moved({ stage: 'Somewhere else' }, SINCE_MAY, [['2026-04-30', 'won']]);
    expect(act).toThrow('stands in its stage since 2026-05-01');
  });

  test('from a hold that began before its last visit is refused before that visit, and leaves the dwell unknown', () => {
    const held = { stage: 'hold', stageEntered: '2026-04-01' };
    const act = (): unknown => moved(held, SINCE_MAY, [['2026-04-30', 'lost']]);
    expect(act).toThrow('stands in its stage since 2026-05-01');
    const deal = moved(held, SINCE_MAY, [['2026-05-20', 'lost']]);
    expect(deal.visits).toMatchObject([{ leftDate: null, destinationStageId: 'lost', dwellDays: null }]);
  });
});
