import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { differenceInDays, fromDayNumber, type Deal, type HistoryEvent } from '../../src/model/index.js';
import { property } from '../property.js';
import { parseRows } from './sales-pipeline.js';

/** Texts that have broken other programs. */
const HOSTILE = [
  ...[
    '<img src=x onerror=alert(1)>',
    '=HYPERLINK("http://x")',
    '+1',
    '@SUM(A1)',
    '\u202egnirts',
    '\u0000\u0007',
    '\ud800',
  ],
  ...[
    '__proto__',
    'constructor',
    'hasOwnProperty',
    'null',
    'undefined',
    'NaN',
    '😀',
    'e\u0301',
    '\u00a0',
    "'; DROP TABLE deals",
  ],
];
const VALUES: unknown[] = [
  ...[
    ...HOSTILE,
    NaN,
    Infinity,
    -Infinity,
    1e308,
    -0,
    0,
    -5,
    1.005,
    null,
    undefined,
    true,
    10n,
    {},
    [],
    Symbol('x'),
    () => 1,
  ],
  ...[
    '1,5',
    '1.5',
    '1 054,00',
    '٣',
    '1e999',
    '0x1F',
    '9999-12-31',
    '2017-02-30',
    '2017-02-03',
    '03/02/2017',
    '42795',
  ],
  ...[
    '2017-03-26T02:30',
    '2017-03-26T01:30Z',
    'won',
    'Lost',
    'propose',
    new Date(NaN),
    new Date(0),
    Object.create(null),
  ],
];
const FIELDS = [
  ...[
    'id',
    'name',
    'stage',
    'amount',
    'amountMinor',
    'currency',
    'created',
    'closed',
    'expectedClose',
    'stageEntered',
  ],
  ...[
    'probability',
    'owner',
    'team',
    'source',
    'account',
    'lostReason',
    'nextStep',
    'lastActivity',
    '__proto__',
  ],
];

const anyValue = fc.oneof(fc.constantFrom(...VALUES), fc.string({ unit: 'binary' }), fc.double());
const anyHostileRow = fc.oneof(
  fc.dictionary(fc.constantFrom(...FIELDS), anyValue),
  fc.constantFrom<unknown>(null, undefined, 'row', 7, [], new Map()),
);
const anyHostileEvent = fc.record({
  dealId: anyValue,
  at: anyValue,
  stage: anyValue,
  amount: anyValue,
  owner: anyValue,
});

property(
  'nothing throws and nothing vanishes, whatever the rows',
  [fc.array(anyHostileRow, { maxLength: 40 }), fc.array(anyHostileEvent, { maxLength: 10 })],
  (rows, history) => {
    const events = history as unknown as HistoryEvent[];
    const { deals, issues, rowCount } = parseRows(rows, { history: events, activities: events });
    const leftOut = issues.filter((issue) => issue.code === 'created-after-as-of');
    expect(deals.length + leftOut.length).toBe(rows.length);
    expect(rowCount).toBe(rows.length);
    expect(new Set(deals.map((deal) => deal.id)).size).toBe(deals.length);
    for (const deal of deals) expectWellFormed(deal);
  },
);

function expectWellFormed(deal: Deal): void {
  for (const amount of [deal.amountMinor, deal.originalAmountMinor]) {
    expect(
      amount === null || (Number.isSafeInteger(amount) && Math.abs(amount) <= 1e12 && !Object.is(amount, -0)),
    ).toBe(true);
  }
  for (const date of [
    deal.createdDate,
    deal.closedDate,
    deal.expectedCloseDate,
    deal.lastActivityDate,
    deal.stageEnteredDate,
  ]) {
    expect(date === null || fromDayNumber(differenceInDays(date, '1970-01-01')) === date).toBe(true);
  }
  for (const { holdDays, dwellDays } of deal.visits) {
    expect(Number.isInteger(holdDays) && (dwellDays === null || Number.isInteger(dwellDays))).toBe(true);
  }
  const share = deal.probabilityBasisPoints;
  expect(share === null || (Number.isInteger(share) && share >= 0 && share <= 10_000)).toBe(true);
  const shown = [deal.id, deal.name, deal.ownerId, deal.source, deal.account, deal.lostReason, deal.nextStep];
  expect(shown.every((text) => text === null || (typeof text === 'string' && text !== ''))).toBe(true);
}

describe('a large set', () => {
  test('of 200,000 rows is read without a stack or a spread that dies', () => {
    const rows = Array.from({ length: 200_000 }, (_, index) => ({ id: index, stage: 'propose' }));
    const { deals, issues } = parseRows(rows);
    expect(deals).toHaveLength(200_000);
    expect(issues).toHaveLength(800_000);
  });

  test('of one id a hundred thousand times is read, each deal with its own', () => {
    const { deals } = parseRows(Array.from({ length: 100_000 }, () => ({ id: 'same' })));
    expect(new Set(deals.map((deal) => deal.id)).size).toBe(100_000);
  });
});
