import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { genericSixStage, NO_CURRENCY, parsePipeline, type ExchangeRate } from '../../src/model/index.js';
import { property } from '../property.js';
import { goodRow, issuesOf, parseRows, wonRow } from './sales-pipeline.js';

const rates: ExchangeRate[] = [
  { currency: 'USD', date: '2017-06-01', rate: '0.95' },
  { currency: 'USD', date: '2017-01-01', rate: '0.9134' },
  { currency: 'jpy', date: '2017-01-01', rate: '0.0081' },
  { currency: 'KWD', date: '2017-01-01', rate: 3 },
];

function amountOf(row: unknown): (number | null | undefined)[] {
  const deal = parseRows([row], { rates }).deals[0];
  return [deal?.amountMinor, deal?.originalAmountMinor];
}

describe('an amount in another currency', () => {
  test('is worth the last rate at or before asOf in an open deal', () => {
    expect(amountOf({ ...goodRow, amount: 100, currency: 'USD' })).toEqual([9500, 10_000]);
  });

  test('is worth the last rate at or before the close date in an ended deal', () => {
    expect(amountOf({ ...wonRow, amount: 100, currency: 'USD', closed: '2017-05-31' })).toEqual([
      9134, 10_000,
    ]);
    expect(amountOf({ ...wonRow, amount: 100, currency: 'USD', closed: '2017-06-01' })).toEqual([
      9500, 10_000,
    ]);
  });

  test('has its own number of digits', () => {
    expect(amountOf({ ...goodRow, amount: 10_000, currency: 'JPY' })).toEqual([8100, 10_000]);
    expect(amountOf({ ...goodRow, amount: '1.005', currency: 'kwd' })).toEqual([302, 1005]);
  });

  test('is unknown without a rate; the deal stays, and it is reported', () => {
    const pipeline = parseRows(
      [
        { ...goodRow, currency: 'SEK' },
        { ...wonRow, currency: 'USD', created: '2016-10-01', closed: '2016-12-31' },
      ],
      { rates },
    );
    expect(pipeline.deals.map((deal) => [deal.amountMinor, deal.originalAmountMinor, deal.currency])).toEqual(
      [
        [null, 105_450, 'SEK'],
        [null, 105_450, 'USD'],
      ],
    );
    expect(issuesOf(pipeline)).toEqual(Array(2).fill('no-exchange-rate currency treated-as-unknown'));
  });

  test('is unknown where the currency cannot be told', () => {
    const { deals } = parseRows([{ ...goodRow, currency: 'US$' }], { rates });
    expect(deals[0]).toMatchObject({ amountMinor: null, originalAmountMinor: null, currency: 'XXX' });
  });

  test('is kept where the reporting currency itself is not known: the numbers still add up', () => {
    const { deals, issues } = parsePipeline({
      pipeline: { tracks: genericSixStage.tracks, currency: NO_CURRENCY },
      deals: [{ stage: 'Closing', amount: '1054' }],
      asOf: '2017-12-31',
    });
    expect(deals[0]).toMatchObject({ amountMinor: 105_400, currency: 'XXX' });
    expect(issues.map(({ code }) => code)).not.toContain('unknown-currency');
  });

  test('is out of range where the converted amount is', () => {
    const pipeline = parseRows([{ ...goodRow, amount: 5_000_000_000, currency: 'KWD' }], { rates });
    expect(pipeline.deals[0]).toMatchObject({ amountMinor: null, currency: 'KWD' });
    expect(issuesOf(pipeline)).toEqual(['amount-out-of-range amount treated-as-unknown']);
  });
});

describe('a rate', () => {
  test.each([
    [{ currency: 'dollar', date: '2017-01-01', rate: 1 }, 'currency'],
    [{ currency: 'EUR', date: '2017-01-01', rate: 1 }, 'currency'],
    [{ currency: 'USD', date: '2017-02-30', rate: 1 }, 'date'],
    [{ currency: 'USD', date: '2017-01-01', rate: 0 }, 'rate'],
    [{ currency: 'USD', date: '2017-01-01', rate: '-1' }, 'rate'],
    [{ currency: 'USD', date: '2017-01-01', rate: '0,9' }, 'rate'],
    [{ currency: 'USD', date: '2017-01-01', rate: Infinity }, 'rate'],
    [{ currency: 'USD', date: '2017-01-01', rate: '1'.repeat(1_000_000) }, 'rate'],
    [null, 'rate'],
  ])('that cannot be read is left out and reported (%#)', (rate, field) => {
    const pipeline = parseRows([], { rates: [rate as ExchangeRate] });
    expect(issuesOf(pipeline)).toEqual([`rate-unreadable ${field} left-out`]);
  });

  test('given again for a day replaces the first, reported', () => {
    const twice = [...rates, { currency: 'USD', date: '2017-06-01', rate: '0.5' }];
    const pipeline = parseRows([{ ...goodRow, amount: 100, currency: 'USD' }], { rates: twice });
    expect(pipeline.deals[0]?.amountMinor).toBe(5000);
    expect(issuesOf(pipeline)).toEqual(['rate-unreadable date replaced']);
  });
});

property(
  'without rates, mixed currencies never give one sum: only reporting amounts are valued',
  [
    fc.array(fc.tuple(fc.constantFrom('EUR', 'USD', 'JPY', 'SEK', ''), fc.integer({ min: 1, max: 1e9 })), {
      maxLength: 40,
    }),
  ],
  (amounts) => {
    const rows = amounts.map(([currency, amount], index) => ({
      ...goodRow,
      id: String(index),
      currency,
      amount,
    }));
    const { deals, issues } = parseRows(rows);
    for (const [index, deal] of deals.entries()) {
      const isReporting = amounts[index]?.[0] === 'EUR' || amounts[index]?.[0] === '';
      expect(deal.amountMinor !== null).toBe(isReporting);
      expect(issues.some((issue) => issue.dealId === deal.id && issue.code === 'no-exchange-rate')).toBe(
        !isReporting,
      );
    }
  },
);
