import { describe, expect, test } from 'vitest';
import { twoTrackCrm, type HistoryEvent } from '../../src/model/index.js';
import { at, parsed } from './deal-history.js';
import { goodRow, parseOne } from './sales-pipeline.js';

describe('events of one day', () => {
  const stages = (history: HistoryEvent[], stage: string) =>
    parseOne({ ...goodRow, stage }, history).visits.map((visit) => visit.stageId);

  test('go by instant', () => {
    const history = [
      at('2017-01-10T15:00Z', 'qualify'),
      at('2017-01-10T09:00Z', 'propose'),
      at('2017-01-10T08:00Z', 'negotiate'),
    ];
    expect(stages(history, 'qualify')).toEqual(['negotiate', 'propose', 'qualify']);
  });

  test('else by sequence', () => {
    const history = [
      at('2017-01-10', 'qualify', { sequence: 3 }),
      at('2017-01-10T09:00Z', 'propose', { sequence: 2 }),
      at('2017-01-10', 'negotiate', { sequence: 1 }),
    ];
    expect(stages(history, 'qualify')).toEqual(['negotiate', 'propose', 'qualify']);
  });

  test('else by stage order, never by row order', () => {
    const history = [
      at('2017-01-10', 'negotiate', { sequence: 1 }),
      at('2017-01-10', 'propose'),
      at('2017-01-10', 'qualify'),
    ];
    expect(stages(history, 'negotiate')).toEqual(['qualify', 'propose', 'negotiate']);
    expect(stages([...history].reverse(), 'negotiate')).toEqual(['qualify', 'propose', 'negotiate']);
  });

  test('are days of the pipeline’s zone', () => {
    const pipeline = { currency: 'EUR', tracks: twoTrackCrm.tracks, timeZone: 'Asia/Kolkata' };
    const deal = parseOne({ ...goodRow, stage: 'Proposal' }, [at('2017-01-10T20:00Z', 'Proposal')], {
      pipeline,
    });
    expect(deal.visits[0]?.enteredDate).toBe('2017-01-11');
  });

  test('of its stages go by instant though another field changed that day without one', () => {
    const history = [
      at('2017-01-10', 'propose'),
      at('2017-02-01T09:00Z', 'negotiate'),
      at('2017-02-01T15:00Z', 'propose'),
      { dealId: 'A', at: '2017-02-01', amount: 7 },
    ];
    const row = { ...goodRow, stage: 'propose' };
    for (const events of [history, [...history].reverse()]) {
      const { path, issues } = parsed(row, events);
      expect(path.map((visit) => visit.split(' ')[0])).toEqual(['propose', 'negotiate', 'propose']);
      expect(issues).toEqual([]);
    }
  });

  test('of its amount go by instant though the stage changed that day without one', () => {
    const history = [
      { dealId: 'A', at: '2017-01-10T15:00Z', amount: 7 },
      { dealId: 'A', at: '2017-01-10T09:00Z', amount: 9 },
      at('2017-01-10', 'propose'),
      { dealId: 'A', at: '2017-07-10', amount: 11 },
    ];
    for (const events of [history, [...history].reverse()]) {
      expect(parseOne({ ...goodRow, stage: 'propose' }, events).amountMinor).toBe(700);
    }
  });
});
