import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { dealSize, winRate } from '../../src/measures/index.js';
import { pipelineAt, type ExchangeRate } from '../../src/model/index.js';
import { createPipelineStore } from '../../src/summary/index.js';
import { property } from '../property.js';
import { SALES, smallPipeline, smallStore, type Row } from '../measures/small-pipeline.js';

const RATES: readonly ExchangeRate[] = [
  { currency: 'USD', date: '2026-01-01', rate: '0.9' },
  { currency: 'USD', date: '2026-06-01', rate: '0.8' },
];

const dollars = (more: Partial<Row> = {}): Row => ({ stage: 'offer', amount: 100, currency: 'USD', ...more });
const closedIn = (closed: string): Row => dollars({ stage: 'won', created: '2025-11-01', closed });

describe('deals in another currency', () => {
  test('closed ones count at the rate of their close date, open ones at that of the day looked at', () => {
    const store = smallStore([closedIn('2026-05-31'), closedIn('2026-06-01'), dollars()], { rates: RATES });
    const { won, open } = store.select(dealSize, {});
    expect([won.sumMinor, open.sumMinor]).toEqual([17_000, 8000]);
  });

  test('without a rate are in every count, out of every value, and reported', () => {
    const pipeline = smallPipeline([closedIn('2025-12-31'), closedIn('2026-05-01')], { rates: RATES });
    const result = createPipelineStore(pipeline).select(winRate, {});
    expect(result.won).toMatchObject({ count: 2, valuedCount: 1, valueMinor: 9000 });
    expect([result.unit.denominator, result.value.denominator]).toEqual([2, 9000]);
    expect(result.leftOut).toContainEqual(expect.objectContaining({ reason: 'no-amount', count: 1 }));
    expect(pipeline.issues.filter(({ code }) => code === 'no-exchange-rate')).toHaveLength(1);
  });

  test('are rounded half to even each, before they are summed', () => {
    const rates = [{ currency: 'USD', date: '2026-01-01', rate: '0.5' }];
    const rows = [0.01, 0.03, 0.05].map((amount) => dollars({ amount }));
    // 0.5, 1.5 and 2.5 cents: 0, 2 and 2. Summed first they would be 4.5.
    expect(smallStore(rows, { rates }).select(dealSize, {}).open.sumMinor).toBe(4);
  });

  test('have as many digits as their currency: yen none, Kuwaiti dinars three', () => {
    const rates = [
      { currency: 'JPY', date: '2026-01-01', rate: '0.0062' },
      { currency: 'KWD', date: '2026-01-01', rate: '3' },
    ];
    const rows = [dollars({ currency: 'JPY', amount: 10_000 }), dollars({ currency: 'KWD', amount: 1.005 })];
    const { deals } = smallPipeline(rows, { rates });
    expect(deals.map(({ amountMinor, originalAmountMinor }) => [amountMinor, originalAmountMinor])).toEqual([
      [6200, 10_000],
      [302, 1005],
    ]);
  });

  test('can be reported in yen too', () => {
    const pipeline = { ...SALES, currency: 'JPY' };
    const rates = [{ currency: 'USD', date: '2026-01-01', rate: '160.005' }];
    expect(smallPipeline([dollars()], { pipeline, rates }).deals[0]!.amountMinor).toBe(16_000);
  });

  test('are worth on a past day what they were then', () => {
    const pipeline = smallPipeline([dollars({ created: '2026-01-10' })], { rates: RATES });
    expect(pipelineAt(pipeline, '2026-05-31').deals[0]!.amountMinor).toBe(9000);
    expect(pipelineAt(pipeline, '2026-06-01').deals[0]!.amountMinor).toBe(8000);
  });

  test('follow a rate that is set, and the day that moves on, where they are open; undone, they are worth what they were', () => {
    const store = smallStore([dollars({ id: 'open' }), { ...closedIn('2026-05-01'), id: 'won' }], {
      rates: RATES,
    });
    const worth = (): (number | null)[] => ['open', 'won'].map((id) => store.deal(id)!.amountMinor);
    expect(worth()).toEqual([8000, 9000]);
    store.apply({ type: 'set-rate', rate: { currency: 'USD', date: '2026-07-01', rate: '0.5' } });
    expect(worth()).toEqual([8000, 9000]);
    store.apply({ type: 'as-of', asOf: '2026-07-01' });
    expect(worth()).toEqual([5000, 9000]);
    store.apply({ type: 'set-rate', rate: { currency: 'USD', date: '2026-04-01', rate: '0.7' } });
    expect(worth()).toEqual([5000, 7000]);
    store.apply({ type: 'close', dealId: 'open', outcome: 'won', date: '2026-06-30' });
    expect(worth()).toEqual([8000, 7000]);
    for (let step = 0; step < 4; step++) store.undo();
    expect(worth()).toEqual([8000, 9000]);
  });
});

property(
  'mixed currencies without rates never give one sum: of any mix, only amounts in the reporting currency are in a value',
  [
    fc.array(
      fc.record({
        currency: fc.constantFrom('EUR', 'USD', 'JPY', 'KWD', 'SEK'),
        amount: fc.integer({ min: 1, max: 1_000_000 }),
        stage: fc.constantFrom('offer', 'won', 'lost'),
      }),
      { maxLength: 40 },
    ),
    fc.constantFrom('EUR', 'JPY', 'SEK'),
  ],
  (rows, currency) => {
    const store = smallStore(
      rows.map((row) => ({
        ...row,
        created: '2026-01-01',
        ...(row.stage !== 'offer' && { closed: '2026-02-01' }),
      })),
      { pipeline: { ...SALES, currency } },
    );
    const digits = currency === 'JPY' ? 1 : 100;
    const { open, won, lost } = store.select(dealSize, {});
    for (const [stage, stats] of [
      ['offer', open],
      ['won', won],
      ['lost', lost],
    ] as const) {
      const own = rows.filter((row) => row.stage === stage && row.currency === currency);
      expect(stats.valuedCount).toBe(own.length);
      expect(stats.sumMinor).toBe(own.reduce((sum, { amount }) => sum + amount * digits, 0));
    }
    const counted = store.select(winRate, {}).unit.denominator;
    expect(counted).toBe(rows.filter(({ stage }) => stage !== 'offer').length);
  },
);
