import { describe, expect, test } from 'vitest';
import { at, closedRow, openRow, parsed } from './deal-history.js';
import { goodRow } from './sales-pipeline.js';

describe('where record and history disagree the record wins', () => {
  test('an open deal gets a visit at the last known change, and the one before has no known dwell', () => {
    const { path, issues } = parsed(openRow, [at('2017-01-10', 'qualify'), at('2017-02-01', 'propose')]);
    expect(path).toEqual([
      'qualify 2017-01-10 → propose 2017-02-01, 22+0',
      'propose 2017-02-01 → negotiate 2017-02-01, ?+0',
      'negotiate 2017-02-01 → ? ?, ?+0 added',
    ]);
    expect(issues).toEqual(['history-contradicts-record stage visit-added']);
  });

  test('… or on the day the row says its stage was entered', () => {
    const { path } = parsed({ ...openRow, stageEntered: '2017-03-15' }, [at('2017-02-01', 'propose')]);
    expect(path).toEqual([
      'propose 2017-02-01 → negotiate 2017-03-15, ?+0',
      'negotiate 2017-03-15 → ? ?, ?+0 added',
    ]);
  });

  test('a closed deal left its last stage at the close date, after an unknown dwell', () => {
    const { path, deal, issues } = parsed(closedRow, [at('2017-01-10', 'propose')]);
    expect(path).toEqual(['propose 2017-01-10 → won 2017-03-01, ?+0']);
    expect(deal.pathKnown).toBe(true);
    expect(issues).toEqual(['history-contradicts-record stage visit-added']);
  });

  test('a deal that history has lost and the record has won is won', () => {
    const { path, deal } = parsed(closedRow, [at('2017-01-10', 'propose'), at('2017-02-01', 'lost')]);
    expect(path).toEqual(['propose 2017-01-10 → won 2017-03-01, ?+0']);
    expect(deal).toMatchObject({ kind: 'won', closedDate: '2017-03-01' });
  });

  test('a deal that history has closed and the record has open is open', () => {
    const { path, deal } = parsed(openRow, [at('2017-01-10', 'propose'), at('2017-02-01', 'won')]);
    expect(path).toEqual([
      'propose 2017-01-10 → won 2017-02-01, ?+0',
      'negotiate 2017-02-01 → ? ?, ?+0 added',
    ]);
    expect(deal).toMatchObject({ kind: 'open', closedDate: null });
  });

  test('a deal that is on hold without a hold in history stands where history left it', () => {
    const { path, issues } = parsed({ ...goodRow, stage: 'on-hold' }, [at('2017-01-10', 'propose')]);
    expect(path).toEqual(['propose 2017-01-10 → ? ?, ?+0']);
    expect(issues).toEqual(['history-contradicts-record stage kept']);
  });

  test('a close date before the last entry is no day of leaving', () => {
    expect(parsed(closedRow, [at('2017-04-01', 'propose')]).path).toEqual([
      'propose 2017-04-01 → won ?, ?+0',
    ]);
  });

  test('the close date is the record’s; where history has another, it is reported', () => {
    const { deal, path, issues } = parsed(closedRow, [at('2017-01-10', 'propose'), at('2017-02-20', 'won')]);
    expect(deal.closedDate).toBe('2017-03-01');
    expect(path).toEqual(['propose 2017-01-10 → won 2017-02-20, 41+0']);
    expect(issues).toEqual(['history-contradicts-record closed kept']);
  });

  test('a stage the record does not have is history’s', () => {
    const { deal, issues } = parsed({ ...goodRow, stage: null }, [
      at('2017-01-10', 'qualify'),
      at('2017-02-01', 'propose'),
    ]);
    expect(deal.stageId).toBe('propose');
    expect(issues).toEqual(['missing-stage stage replaced']);
  });

  test('dates the record does not have are history’s: the first event, the entry into the end', () => {
    const { deal, issues } = parsed({ ...closedRow, created: null, closed: null }, [
      at('2017-01-10', 'propose'),
      at('2017-03-05', 'won'),
    ]);
    expect(deal).toMatchObject({ createdDate: '2017-01-10', closedDate: '2017-03-05' });
    expect(issues).toEqual(['missing-created created replaced']);
  });
});
