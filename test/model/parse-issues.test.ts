import { describe, expect, test } from 'vitest';
import { goodRow, issuesOf, parseRows, wonRow } from './sales-pipeline.js';

describe('what is missing is unknown, kept and reported', () => {
  test.each([
    [{ amount: null }, 'missing-amount amount treated-as-unknown'],
    [{ amount: '' }, 'missing-amount amount treated-as-unknown'],
    [{ expectedClose: undefined }, 'missing-expected-close expectedClose treated-as-unknown'],
    [{ created: '' }, 'missing-created created treated-as-unknown'],
    [{ owner: null }, 'missing-owner owner treated-as-unknown'],
    [{ stage: '  ' }, 'missing-stage stage moved-to-unmapped'],
    [{ id: null }, 'missing-id id replaced'],
  ])('%j', (change, issue) => {
    const pipeline = parseRows([{ ...goodRow, ...change }]);
    expect(issuesOf(pipeline)).toEqual([issue]);
    expect(pipeline.deals).toHaveLength(1);
  });

  test('an amount of 0 is a value, not a missing one', () => {
    const pipeline = parseRows([{ ...goodRow, amount: 0 }]);
    expect(pipeline.deals[0]?.amountMinor).toBe(0);
    expect(pipeline.issues).toEqual([]);
  });

  test('an expected close on the day asOf is not past', () => {
    expect(issuesOf(parseRows([{ ...goodRow, expectedClose: '2017-06-30' }]))).toEqual([]);
  });

  test('an expected close is only missed in open deals, a close date only in ended ones', () => {
    expect(issuesOf(parseRows([wonRow]))).toEqual([]);
    expect(issuesOf(parseRows([{ ...wonRow, closed: null }]))).toEqual([
      'missing-closed closed treated-as-unknown',
    ]);
    expect(issuesOf(parseRows([{ ...goodRow, stage: 'on-hold', expectedClose: null }]))).toEqual([]);
  });
});

describe('what cannot be read is unknown, kept and reported', () => {
  test.each([
    [{ amount: '1.054,50' }, 'unreadable-amount amount treated-as-unknown'],
    [{ amount: NaN }, 'unreadable-amount amount treated-as-unknown'],
    [{ amount: { cents: 5 } }, 'unreadable-amount amount treated-as-unknown'],
    [{ amountMinor: 'five' }, 'unreadable-amount amountMinor treated-as-unknown'],
    [{ amount: '1e308' }, 'amount-out-of-range amount treated-as-unknown'],
    [{ amount: 10_000_000_000.01 }, 'amount-out-of-range amount treated-as-unknown'],
    [{ created: '2017-02-30' }, 'unreadable-date created treated-as-unknown'],
    [{ expectedClose: '31/12/2017' }, 'unreadable-date expectedClose treated-as-unknown'],
    [{ lastActivity: 'yesterday' }, 'unreadable-date lastActivity treated-as-unknown'],
    [{ rank: '0|hzzzzz:' }, 'unreadable-rank rank treated-as-unknown'],
    [{ rank: 'a00' }, 'unreadable-rank rank treated-as-unknown'],
    [{ probability: 40 }, 'unreadable-probability probability treated-as-unknown'],
    [{ probability: -0.1 }, 'unreadable-probability probability treated-as-unknown'],
    [{ forecastCategory: 'sure' }, 'unknown-forecast-category forecastCategory treated-as-unknown'],
    [{ account: { id: 1 } }, 'row-unreadable account treated-as-unknown'],
    [{ currency: 'US$' }, 'unknown-currency currency treated-as-unknown'],
  ])('%j', (change, issue) => {
    const pipeline = parseRows([{ ...goodRow, ...change }]);
    expect(issuesOf(pipeline)).toEqual([issue]);
    expect(pipeline.deals).toHaveLength(1);
  });

  test('the issue says where, and what was found', () => {
    const pipeline = parseRows([goodRow, { ...goodRow, id: 'B', amount: 'a lot' }]);
    expect(pipeline.issues).toEqual([
      {
        code: 'unreadable-amount',
        input: 'deals',
        rowIndex: 1,
        dealId: 'B',
        field: 'amount',
        found: 'a lot',
        action: 'treated-as-unknown',
      },
    ]);
  });

  test('what was found is at most 80 characters, and never says NaN', () => {
    const { issues } = parseRows([
      { ...goodRow, amount: 'x'.repeat(1000) },
      { ...goodRow, id: 'B', amount: NaN },
    ]);
    expect(issues[0]?.found).toBe(`${'x'.repeat(79)}…`);
    expect(issues[1]?.found).toBeNull();
  });
});

describe('what is odd is kept and reported', () => {
  test.each([
    [{ ...goodRow, amount: '-5' }, 'negative-amount amount kept', { amountMinor: -500 }],
    [{ ...goodRow, amount: '5.005' }, 'amount-rounded amount rounded', { amountMinor: 500 }],
    [{ ...goodRow, amountMinor: 5.5 }, 'amount-rounded amount rounded', { amountMinor: 6 }],
    [
      { ...goodRow, expectedClose: '2017-06-29' },
      'expected-close-past expectedClose kept',
      { expectedCloseDate: '2017-06-29' },
    ],
    [{ ...wonRow, closed: '2017-01-09' }, 'closed-before-created closed kept', { closedDate: '2017-01-09' }],
    [
      { ...goodRow, closed: '2017-03-01' },
      'closed-date-on-open-deal closed treated-as-unknown',
      { closedDate: null },
    ],
    [
      { ...goodRow, stage: 'Archive' },
      'unknown-stage stage moved-to-unmapped',
      { kind: 'unmapped', stageId: 'unmapped', unmappedStage: 'Archive' },
    ],
    [
      { ...goodRow, stage: 'unmapped' },
      'unknown-stage stage moved-to-unmapped',
      { unmappedStage: 'unmapped' },
    ],
  ])('%j', (row, issue, deal) => {
    const pipeline = parseRows([row]);
    expect(issuesOf(pipeline)).toEqual([issue]);
    expect(pipeline.deals[0]).toMatchObject(deal);
  });

  test('repeated ids get a number, whichever is free', () => {
    const pipeline = parseRows(['A', 'A', 'A#2', 'A', ' A '].map((id) => ({ ...goodRow, id })));
    expect(pipeline.deals.map((deal) => deal.id)).toEqual(['A', 'A#2', 'A#2#2', 'A#3', 'A#4']);
    expect(issuesOf(pipeline)).toEqual(Array(4).fill('duplicate-id id replaced'));
    const taken = parseRows(['A#2', 'A#3', 'A', 'A'].map((id) => ({ ...goodRow, id })));
    expect(taken.deals.map((deal) => deal.id)).toEqual(['A#2', 'A#3', 'A', 'A#4']);
  });

  test('missing ids are the row’s number, unless that is taken', () => {
    const pipeline = parseRows([
      { ...goodRow, id: 'row-2' },
      { ...goodRow, id: undefined },
    ]);
    expect(pipeline.deals.map((deal) => deal.id)).toEqual(['row-2', 'row-2#2']);
  });

  test('a text of more than 10,000 characters is shortened, never through a pair', () => {
    const pipeline = parseRows([
      { ...goodRow, name: `${'x'.repeat(9999)}😀` },
      { ...goodRow, id: 'B', name: 'x'.repeat(10_000) },
    ]);
    expect(pipeline.deals.map((deal) => deal.name.length)).toEqual([9999, 10_000]);
    expect(issuesOf(pipeline)).toEqual(['text-shortened name replaced']);
  });
});
