import { describe, expect, test } from 'vitest';
import { parsePipeline, type Deal, type HistoryEvent } from '../../src/model/index.js';
import { goodRow, issuesOf, parseRows, wonRow } from './sales-pipeline.js';

const won = { ...wonRow, id: 'A', closed: '2017-05-10' };
const history: HistoryEvent[] = [
  { dealId: 'A', at: '2017-01-10', stage: 'qualify', amount: 500, owner: 'Ann', expectedClose: '2017-04-01' },
  { dealId: 'A', at: '2017-02-10', stage: 'propose', amount: 800 },
  { dealId: 'A', at: '2017-03-10', owner: 'Bo', expectedClose: '2017-05-01' },
  { dealId: 'A', at: '2017-04-10', amount: 1054.5 },
  { dealId: 'A', at: '2017-05-10', stage: 'won' },
];

function parsed(row: unknown, asOf: string, events: readonly HistoryEvent[] = history) {
  const pipeline = parseRows([row], { asOf, history: events });
  const issues = issuesOf(pipeline).filter((issue) => issue !== 'history-after-as-of at left-out');
  return { deal: pipeline.deals[0] as Deal, issues, pipeline };
}

describe('the state of a deal is that at the end of the day asOf', () => {
  test('a closing on that day exists', () => {
    expect(parsed(won, '2017-05-10').deal).toMatchObject({
      kind: 'won',
      closedDate: '2017-05-10',
      amountMinor: 105_450,
    });
  });

  test('a deal created on that day exists', () => {
    expect(parsed({ ...goodRow, created: '2017-01-10' }, '2017-01-10', []).deal.createdDate).toBe(
      '2017-01-10',
    );
  });

  test('a later closing does not: the deal is open in the last stage history knows by then', () => {
    const { deal, issues } = parsed(won, '2017-05-09');
    expect(deal).toMatchObject({
      kind: 'open',
      stageId: 'propose',
      stageEnteredDate: '2017-02-10',
      closedDate: null,
    });
    expect(deal.visits.map((visit) => [visit.stageId, visit.dwellDays, visit.added])).toEqual([
      ['qualify', 31, false],
      ['propose', null, false],
    ]);
    expect(issues).toContain('closed-after-as-of closed replaced');
  });

  test('without history the stage is unknown: the deal is unmapped, in sight', () => {
    const { deal, issues } = parsed(won, '2017-05-09', []);
    expect(deal).toMatchObject({ kind: 'unmapped', unmappedStage: 'won', closedDate: null });
    expect(issues).toEqual(['closed-after-as-of closed moved-to-unmapped']);
  });

  test('a deal created later is left out, reported and counted as a row', () => {
    const { deal, issues, pipeline } = parsed(won, '2017-01-09', []);
    expect(deal).toBeUndefined();
    expect(issues).toEqual(['created-after-as-of created left-out']);
    expect(pipeline.rowCount).toBe(1);
    expect(parsed({ ...won, created: null }, '2017-01-09').issues).toEqual([
      'created-after-as-of created left-out',
    ]);
  });

  test('amount, owner and expected close are those then in force', () => {
    const row = { ...won, amount: 1054.5, owner: 'Bo', expectedClose: '2017-05-01' };
    const february = { amountMinor: 80_000, ownerId: 'Ann', expectedCloseDate: '2017-04-01' };
    expect(parsed(row, '2017-02-28').deal).toMatchObject(february);
    const april = { amountMinor: 105_450, ownerId: 'Bo', expectedCloseDate: '2017-05-01' };
    expect(parsed(row, '2017-04-10').deal).toMatchObject(april);
  });

  test('chance and forecast category are those then in force', () => {
    const set: HistoryEvent[] = [
      { dealId: 'A', at: '2017-01-10', stage: 'qualify', probability: 0.2, forecastCategory: 'Best case' },
      { dealId: 'A', at: '2017-03-01', probability: 0.9, forecastCategory: 'commit' },
    ];
    const row = { ...goodRow, stage: 'qualify', probability: 0.9, forecastCategory: 'commit' };
    const february = { probabilityBasisPoints: 2000, forecastCategory: 'best-case' };
    expect(parsed(row, '2017-02-28', set).deal).toMatchObject(february);
    const march = { probabilityBasisPoints: 9000, forecastCategory: 'commit' };
    expect(parsed(row, '2017-03-01', set).deal).toMatchObject(march);
    const { deal, issues } = parsed(row, '2017-02-28', set.slice(1));
    expect(deal).toMatchObject(march);
    expect(issues).toEqual(['known-only-later probability kept', 'known-only-later forecastCategory kept']);
  });

  test('what is known only from a later day is kept, and reported', () => {
    const set: HistoryEvent[] = [
      { dealId: 'A', at: '2017-01-10', stage: 'qualify' },
      { dealId: 'A', at: '2017-03-01', amount: 900, owner: 'Bo', expectedClose: '2017-05-01' },
    ];
    const row = { ...goodRow, stage: 'qualify', amount: 900, owner: 'Bo', expectedClose: '2017-05-01' };
    const { deal, issues } = parsed(row, '2017-02-15', set);
    expect(deal).toMatchObject({ amountMinor: 90_000, ownerId: 'Bo', expectedCloseDate: '2017-05-01' });
    expect(issues).toEqual([
      'known-only-later amount kept',
      'known-only-later owner kept',
      'known-only-later expectedClose kept',
    ]);
    expect(parsed(row, '2017-03-01', set).issues).toEqual([]);
  });

  test('a move of an open deal after asOf has not happened', () => {
    const moved: HistoryEvent[] = [
      { dealId: 'A', at: '2017-01-10', stage: 'qualify' },
      { dealId: 'A', at: '2017-05-10', stage: 'propose' },
    ];
    const { deal, issues } = parsed(goodRow, '2017-05-09', moved);
    expect(deal).toMatchObject({ stageId: 'qualify', stageEnteredDate: '2017-01-10' });
    expect(issues).toEqual(['history-after-as-of stage replaced']);
    expect(parsed(goodRow, '2017-05-09', moved.slice(1)).deal).toMatchObject({
      kind: 'unmapped',
      unmappedStage: 'propose',
    });
  });

  test('a stage entered after asOf, by the row’s own word, is not known yet', () => {
    const { deal, issues } = parsed({ ...goodRow, stageEntered: '2017-06-01' }, '2017-05-31', []);
    expect(deal.kind).toBe('unmapped');
    expect(issues).toEqual(['history-after-as-of stage moved-to-unmapped']);
  });

  test('a deal lost by then and won later was lost', () => {
    const reopened: HistoryEvent[] = [
      { dealId: 'A', at: '2017-01-10', stage: 'propose' },
      { dealId: 'A', at: '2017-02-10', stage: 'lost' },
      { dealId: 'A', at: '2017-04-10', stage: 'negotiate' },
      { dealId: 'A', at: '2017-05-10', stage: 'won' },
    ];
    expect(parsed(won, '2017-03-01', reopened).deal).toMatchObject({
      kind: 'lost',
      closedDate: '2017-02-10',
    });
    expect(parsed(won, '2017-04-30', reopened).deal).toMatchObject({ kind: 'open', stageId: 'negotiate' });
    expect(parsed(won, '2017-05-31', reopened).deal).toMatchObject({ kind: 'won', closedDate: '2017-05-10' });
  });

  test('a later reopening has not happened either: the deal is still lost', () => {
    const reopened: HistoryEvent[] = [
      { dealId: 'A', at: '2017-01-10', stage: 'propose' },
      { dealId: 'A', at: '2017-02-10', stage: 'lost' },
      { dealId: 'A', at: '2017-04-10', stage: 'propose' },
    ];
    expect(parsed(goodRow, '2017-03-01', reopened).deal).toMatchObject({
      kind: 'lost',
      closedDate: '2017-02-10',
      pathKnown: true,
    });
  });

  test('a later activity has not happened', () => {
    const activities = [
      { dealId: 'A', at: '2017-03-01', type: 'call' },
      { dealId: 'A', at: '2017-06-01', type: 'call' },
    ];
    const { deals } = parseRows([{ ...goodRow, lastActivity: '2017-06-01' }], {
      asOf: '2017-05-31',
      activities,
    });
    expect(deals[0]?.lastActivityDate).toBe('2017-03-01');
  });
});

describe('the amount of a closed deal', () => {
  const lost = { ...won, stage: 'lost' };
  const offered: HistoryEvent = { dealId: 'A', at: '2017-02-01', amount: '800.00' };

  test.each([0, '0.00', null, ''])('that was lost and has %j is the earlier positive one', (amount) => {
    const { deal, issues } = parsed({ ...lost, amount }, '2017-06-30', [
      offered,
      { dealId: 'A', at: '2017-05-10', amount: 0 },
    ]);
    expect(deal.amountMinor).toBe(80_000);
    expect(issues).toEqual(['amount-restored amount replaced']);
  });

  test('is the same in any order of changes of one day that nothing puts in order', () => {
    const changes = [700, 800, 0].map((amount) => ({ dealId: 'A', at: '2017-02-01', amount }));
    const amountOf = (events: readonly HistoryEvent[]) =>
      parsed({ ...lost, amount: 0 }, '2017-06-30', events).deal.amountMinor;
    expect(amountOf(changes)).toBe(amountOf([...changes].reverse()));
  });

  test('stays 0 or unknown where none was known before, or the deal was not lost', () => {
    expect(parsed({ ...lost, amount: 0 }, '2017-06-30', []).deal.amountMinor).toBe(0);
    expect(
      parsed({ ...lost, amount: 0 }, '2017-06-30', [{ ...offered, at: '2017-05-11' }]).deal.amountMinor,
    ).toBe(0);
    expect(parsed({ ...won, amount: 0 }, '2017-06-30', [offered]).deal.amountMinor).toBe(0);
    expect(parsed({ ...lost, amount: null }, '2017-06-30', []).issues).toEqual([
      'missing-amount amount treated-as-unknown',
    ]);
  });

  test('is that at closing, not one set afterwards', () => {
    const { deal } = parsed({ ...won, amount: 2000 }, '2017-06-30', [
      offered,
      { dealId: 'A', at: '2017-06-01', amount: 2000 },
    ]);
    expect(deal.amountMinor).toBe(80_000);
  });
});

test('a deal that was won, came back and was won again was won on the days between', () => {
  const deal = parsePipeline({
    pipeline: {
      currency: 'EUR',
      tracks: [
        {
          id: 'sales',
          name: 'Sales',
          stages: [
            { id: 'offer', name: 'Offer', kind: 'open' },
            { id: 'won', name: 'Won', kind: 'won' },
          ],
        },
      ],
    },
    asOf: '2026-02-10',
    deals: [{ id: 'a', stage: 'won', created: '2026-01-01', closed: '2026-03-01' }],
    history: [
      { dealId: 'a', at: '2026-01-01', stage: 'offer' },
      { dealId: 'a', at: '2026-02-01', stage: 'won' },
      { dealId: 'a', at: '2026-02-20', stage: 'offer' },
      { dealId: 'a', at: '2026-03-01', stage: 'won' },
    ],
  }).deals[0]!;
  expect([deal.stageId, deal.closedDate]).toEqual(['won', '2026-02-01']);
});
