import { describe, expect, test } from 'vitest';
import { twoTrackCrm, type HistoryEvent } from '../../src/model/index.js';
import { at, closedRow, openRow, parsed, pathOf } from './deal-history.js';
import { goodRow, issuesOf, parseOne, parseRows } from './sales-pipeline.js';

describe('the visits of a deal', () => {
  test('are its stays in open stages, from one event to the next', () => {
    const { path, deal, issues } = parsed(closedRow, [
      at('2017-01-10', 'qualify'),
      at('2017-01-20', 'propose'),
      at('2017-02-19', 'negotiate'),
      at('2017-03-01', 'won'),
    ]);
    expect(path).toEqual([
      'qualify 2017-01-10 → propose 2017-01-20, 10+0',
      'propose 2017-01-20 → negotiate 2017-02-19, 30+0',
      'negotiate 2017-02-19 → won 2017-03-01, 10+0',
    ]);
    expect(deal).toMatchObject({ pathKnown: true, stageEnteredDate: '2017-03-01' });
    expect(issues).toEqual([]);
  });

  test('last until now for an open deal', () => {
    const { path, deal } = parsed(openRow, [at('2017-01-10', 'qualify'), at('2017-02-10', 'Negotiate ')]);
    expect(path).toEqual([
      'qualify 2017-01-10 → negotiate 2017-02-10, 31+0',
      'negotiate 2017-02-10 → ? ?, ?+0',
    ]);
    expect(deal.stageEnteredDate).toBe('2017-02-10');
  });

  test('begin anew when a deal comes back to a stage, and do not when an event is repeated', () => {
    const { path } = parsed({ ...openRow, stage: 'qualify' }, [
      at('2017-01-10', 'qualify'),
      at('2017-01-15', 'qualify'),
      at('2017-01-20', 'propose'),
      at('2017-01-25', 'qualify'),
    ]);
    expect(path).toEqual([
      'qualify 2017-01-10 → propose 2017-01-20, 10+0',
      'propose 2017-01-20 → qualify 2017-01-25, 5+0',
      'qualify 2017-01-25 → ? ?, ?+0',
    ]);
  });

  test('pause on hold, and go on in the same stage without the days on hold', () => {
    const { path } = parsed(openRow, [
      at('2017-01-10', 'propose'),
      at('2017-01-20', 'on-hold'),
      at('2017-02-01', 'propose'),
      at('2017-02-11', 'negotiate'),
    ]);
    expect(path).toEqual([
      'propose 2017-01-10 → negotiate 2017-02-11, 20+12',
      'negotiate 2017-02-11 → ? ?, ?+0',
    ]);
  });

  test('end on the day the hold began when the deal comes back elsewhere, or closes', () => {
    expect(
      parsed(openRow, [
        at('2017-01-10', 'propose'),
        at('2017-01-20', 'on-hold'),
        at('2017-02-01', 'negotiate'),
      ]).path,
    ).toEqual(['propose 2017-01-10 → negotiate 2017-01-20, 10+0', 'negotiate 2017-02-01 → ? ?, ?+0']);
    expect(
      parsed(closedRow, [at('2017-01-10', 'propose'), at('2017-01-20', 'on-hold'), at('2017-03-01', 'won')])
        .path,
    ).toEqual(['propose 2017-01-10 → won 2017-01-20, 10+0']);
  });

  test('stand while the deal is on hold', () => {
    const { path, deal, issues } = parsed({ ...goodRow, stage: 'on-hold' }, [
      at('2017-01-10', 'propose'),
      at('2017-01-20', 'on-hold'),
    ]);
    expect(path).toEqual(['propose 2017-01-10 → ? ?, ?+0']);
    expect(deal).toMatchObject({ kind: 'hold', stageEnteredDate: '2017-01-20' });
    expect(issues).toEqual([]);
  });

  test('begin anew when a closed deal is reopened, and its former closing is gone', () => {
    const { path, deal } = parsed(openRow, [
      at('2017-01-10', 'negotiate'),
      at('2017-02-01', 'lost'),
      at('2017-03-01', 'negotiate'),
    ]);
    expect(path).toEqual(['negotiate 2017-01-10 → lost 2017-02-01, 22+0', 'negotiate 2017-03-01 → ? ?, ?+0']);
    expect(deal).toMatchObject({ kind: 'open', closedDate: null });
  });

  test('may last no day at all', () => {
    expect(parsed(openRow, [at('2017-01-10', 'qualify'), at('2017-01-10', 'negotiate')]).path).toEqual([
      'qualify 2017-01-10 → negotiate 2017-01-10, 0+0',
      'negotiate 2017-01-10 → ? ?, ?+0',
    ]);
  });
});

describe('a deal without history', () => {
  test('stands in its stage since the row says so, or since an unknown day', () => {
    expect(parsed({ ...openRow, stageEntered: '2017-02-03' }, []).path).toEqual([
      'negotiate 2017-02-03 → ? ?, ?+0',
    ]);
    expect(parsed(openRow, []).path).toEqual(['negotiate ? → ? ?, ?+0 added']);
  });

  test('has no known path once it has ended', () => {
    for (const stage of ['won', 'lost', 'no-value']) {
      const { path, deal, issues } = parsed({ ...closedRow, stage }, []);
      expect(path).toEqual([]);
      expect(deal.pathKnown).toBe(false);
      expect(issues).toEqual([]);
    }
    expect(parsed(closedRow, [at('2017-03-01', 'won')]).deal.pathKnown).toBe(false);
  });
});

describe('history that cannot be used is left out and reported', () => {
  const unusable = { dealId: 'A', at: '2017-01-10' };
  test.each<[unknown, string]>([
    [null, 'history-unreadable – left-out'],
    ['A', 'history-unreadable dealId left-out'],
    [{ ...unusable, dealId: '' }, 'history-unreadable dealId left-out'],
    [{ ...unusable, at: '2017-02-30' }, 'history-unreadable at left-out'],
    [{ ...unusable, at: undefined }, 'history-unreadable at left-out'],
    [{ ...unusable, stage: 'Archive' }, 'history-unknown-stage stage left-out'],
    [{ ...unusable, stage: { id: 'propose' } }, 'history-unreadable stage treated-as-unknown'],
    [{ ...unusable, owner: ['Ann'] }, 'history-unreadable owner treated-as-unknown'],
    [{ ...unusable, amount: 'lots' }, 'history-unreadable amount treated-as-unknown'],
    [{ ...unusable, expectedClose: 'soon' }, 'history-unreadable expectedClose treated-as-unknown'],
    [{ ...unusable, dealId: 'B', stage: 'propose' }, 'history-unknown-deal dealId left-out'],
    [{ ...unusable, at: '2017-07-01' }, 'history-after-as-of at left-out'],
  ])('%j', (event, issue) => {
    const pipeline = parseRows([openRow], { history: [event as HistoryEvent] });
    expect(issuesOf(pipeline)).toEqual([issue]);
    expect(pipeline.issues[0]).toMatchObject({ input: 'history', rowIndex: 0 });
    expect(pipeline.deals).toHaveLength(1);
  });
});

describe('a deal that moves on to the next track', () => {
  test('keeps its history, and a name both tracks have is of the track it walks', () => {
    const pipeline = { currency: 'EUR', tracks: twoTrackCrm.tracks };
    const history = [at('2017-01-10', 'New'), at('2017-01-20', 'Qualifying needs'), at('2017-02-20', 'Lost')];
    const moved = parseOne({ ...goodRow, stage: 'Lost' }, history, { pipeline });
    expect(pathOf(moved)).toEqual([
      'new-lead 2017-01-10 → qualifying-needs 2017-01-20, 10+0',
      'qualifying-needs 2017-01-20 → opportunity-lost 2017-02-20, 31+0',
    ]);
    const lead = parseOne(
      { ...goodRow, stage: 'Lost' },
      [at('2017-01-10', 'New'), at('2017-02-20', 'Lost')],
      { pipeline },
    );
    expect(pathOf(lead)).toEqual(['new-lead 2017-01-10 → lead-lost 2017-02-20, 41+0']);
    expect(lead).toMatchObject({ stageId: 'lead-lost', closedDate: '2017-02-20' });
  });
});
