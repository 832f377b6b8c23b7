import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  bidOf,
  bidScore,
  resolveProcess,
  type BidChecklist,
  type BidDecision,
  type BidEvent,
} from '../../src/model/index.js';
import { property } from '../property.js';
import { qualificationProcess, qualifiedDeal, qualifiedPipeline } from './qualification-process.js';

const checklist = qualificationProcess.tracks[1]!.bidChecklist!;
type Said = Pick<BidDecision, 'answers' | 'decision'>;
const said = (decision: Said['decision'], ...answers: [string, boolean][]): Said => ({
  decision,
  answers: answers.map(([itemId, met]) => ({ itemId, met })),
});

describe('a bid score', () => {
  test('is the weight that says yes, of the whole weight, against the threshold', () => {
    const score = bidScore(checklist, said(null, ['fit', true], ['access', false], ['margin', true]));
    expect(score).toEqual({
      ...{ numerator: 4, denominator: 6, share: 4 / 6, thresholdBasisPoints: 6000 },
      ...{ reachesThreshold: true, unanswered: [], advice: 'bid', decision: null, isAsAdvised: null },
    });
    expect(
      bidScore(checklist, said(null, ['fit', true], ['access', false], ['margin', false])),
    ).toMatchObject({
      ...{ numerator: 3, reachesThreshold: false, advice: 'no-bid' },
    });
  });

  test('advises nothing while open questions may still decide', () => {
    const score = bidScore(checklist, said('bid', ['fit', true]));
    expect(score).toMatchObject({ numerator: 3, reachesThreshold: false, advice: null, isAsAdvised: null });
    expect(score.unanswered.map(({ id }) => id)).toEqual(['access', 'margin']);
    expect(bidScore(checklist, said(null, ['fit', false])).advice).toBe('no-bid');
    expect(bidScore(checklist, said(null, ['fit', true], ['margin', true])).advice).toBe('bid');
    expect(bidScore(checklist, null)).toMatchObject({ numerator: 0, denominator: 6, share: 0, advice: null });
  });

  test('says where the decision is another', () => {
    const all: [string, boolean][] = [
      ['fit', true],
      ['access', true],
      ['margin', false],
    ];
    expect(bidScore(checklist, said('no-bid', ...all))).toMatchObject({ advice: 'bid', isAsAdvised: false });
    expect(bidScore(checklist, said('bid', ...all)).isAsAdvised).toBe(true);
  });

  test('counts no answer to what the checklist does not ask any more', () => {
    expect(bidScore(checklist, said(null, ['old', true], ['margin', true])).numerator).toBe(1);
  });

  test('meets a threshold exactly: three tenths of ten tenths are 30 %', () => {
    const tenths: BidChecklist = {
      items: Array.from({ length: 10 }, (_, index) => ({ id: `${index}`, name: '?', weight: 1 })),
      thresholdBasisPoints: 3000,
    };
    expect(bidScore(tenths, said(null, ['0', true], ['1', true], ['2', true])).reachesThreshold).toBe(true);
  });

  const anyChecklist = fc.record({
    items: fc.uniqueArray(
      fc.record({
        id: fc.string({ minLength: 1 }),
        name: fc.string(),
        weight: fc.integer({ min: 1, max: 1_000_000 }),
      }),
      { selector: ({ id }) => id, minLength: 1, maxLength: 12 },
    ),
    thresholdBasisPoints: fc.integer({ min: 0, max: 10_000 }),
  });
  property(
    'never falls by a yes, and its advice holds however the open questions are answered',
    [anyChecklist, fc.array(fc.option(fc.boolean()), { minLength: 12, maxLength: 12 })],
    (asked, chosen) => {
      const answer = (open: boolean | null): Said => ({
        decision: null,
        answers: asked.items.flatMap(({ id }, index) => {
          const met = chosen[index] ?? open;
          return met === null ? [] : [{ itemId: id, met }];
        }),
      });
      const [now, worst, best] = [null, false, true].map((open) => bidScore(asked, answer(open)));
      expect(best!.numerator).toBeGreaterThanOrEqual(now!.numerator);
      expect(now!.share >= 0 && now!.share <= 1).toBe(true);
      const weights = (each: BidChecklist['items']): bigint =>
        each.reduce((sum, { weight }) => sum + BigInt(weight), 0n);
      const yes = weights(asked.items.filter((_, index) => chosen[index] === true));
      expect(now!.reachesThreshold).toBe(
        yes * 10_000n >= BigInt(asked.thresholdBasisPoints) * weights(asked.items),
      );
      expect(now!.advice === null ? [worst!.advice, best!.advice] : [now!.advice, now!.advice]).toEqual(
        now!.advice === null ? ['no-bid', 'bid'] : [worst!.advice, best!.advice],
      );
    },
  );
});

const BID: BidEvent = { dealId: 'd1', at: '2026-05-03', by: 'Ada', decision: 'bid', note: 'Go' };
const ROW = {
  id: 'd1',
  stage: 'offer',
  created: '2026-01-01',
  amount: 1,
  expectedClose: '2026-09-01',
  owner: 'Ada',
};

describe('bid decisions in rows', () => {
  test('name questions by id or name, and are kept in the checklist’s order', () => {
    const answers = [
      { item: ' it PAYS', met: false },
      { item: 'fit', met: true },
    ];
    expect(qualifiedDeal('offer', { bids: [{ ...BID, answers }] }).bids).toEqual([
      {
        trackId: 'sales',
        answers: [
          { itemId: 'fit', met: true },
          { itemId: 'margin', met: false },
        ],
        ...{ decision: 'bid', by: 'Ada', date: '2026-05-03', note: 'Go' },
      },
    ]);
  });

  test('are all kept, oldest first; the latest of a track holds', () => {
    const bids: BidEvent[] = [
      { ...BID, at: '2026-05-03T15:00Z', decision: 'no-bid' },
      { ...BID, at: '2026-05-03T09:00Z', decision: 'bid' },
      { ...BID, at: '2026-04-01', decision: null },
    ];
    const deal = qualifiedDeal('offer', { bids });
    expect(deal.bids.map(({ decision }) => decision)).toEqual([null, 'bid', 'no-bid']);
    expect(bidOf(deal, 'sales')?.decision).toBe('no-bid');
    expect(bidOf(deal, 'leads')).toBeNull();
    expect(qualifiedDeal('offer', { bids: bids.toReversed() }).bids).toEqual(deal.bids);
  });

  test('come back as they were saved', () => {
    const { bids } = qualifiedDeal('offer', {
      bids: [
        { ...BID, answers: [{ item: 'fit', met: true }] },
        { ...BID, at: '2026-06-01' },
      ],
    });
    const saved = bids.map(({ trackId, answers, date, ...rest }) => ({
      ...{ dealId: 'd1', track: trackId, at: date, ...rest },
      answers: answers.map(({ itemId, met }) => ({ item: itemId, met })),
    }));
    expect(qualifiedDeal('offer', { bids: saved }).bids).toEqual(bids);
  });

  const odd = (change: object | null): BidEvent =>
    (change === null ? null : { ...BID, ...change }) as unknown as BidEvent;

  test.each<[object | null, string, number]>([
    [{ dealId: '' }, 'bid-unreadable dealId left-out', 0],
    [{ at: '2026-13-01' }, 'bid-unreadable at left-out', 0],
    [{ track: 'Leads' }, 'bid-unreadable track left-out', 0],
    [{ decision: 'maybe' }, 'bid-unreadable decision treated-as-unknown', 1],
    [{ answers: [{ item: 'luck', met: true }] }, 'bid-unreadable answers treated-as-unknown', 1],
    [{ answers: [{ item: 'fit', met: 'yes' }] }, 'bid-unreadable answers treated-as-unknown', 1],
    [{ answers: 7 }, 'bid-unreadable answers treated-as-unknown', 1],
    [{ dealId: 'd9' }, 'history-unknown-deal dealId left-out', 0],
    [{ at: '2026-07-01' }, 'history-after-as-of at left-out', 0],
    [null, 'bid-unreadable – left-out', 0],
  ])('that are odd are reported: %j', (change, issue, count) => {
    const { deals, issues } = qualifiedPipeline([ROW], { bids: [odd(change)] });
    expect(issues.map(({ code, field, action }) => `${code} ${field ?? '–'} ${action}`)).toEqual([issue]);
    expect(issues[0]?.input).toBe('bids');
    expect(deals[0]?.bids).toHaveLength(count);
  });
});

describe('a mistake in a definition', () => {
  const item = { id: 'a', name: 'A', weight: 1 };
  test.each<[string, object]>([
    ['a checklist of nothing', { items: [], thresholdBasisPoints: 0 }],
    ['a question asked twice', { items: [item, item], thresholdBasisPoints: 0 }],
    ['a question without a name', { items: [{ id: 'a', weight: 1 }], thresholdBasisPoints: 0 }],
    ['a weight of 0', { items: [{ ...item, weight: 0 }], thresholdBasisPoints: 0 }],
    ['half a weight', { items: [{ ...item, weight: 0.5 }], thresholdBasisPoints: 0 }],
    ['a threshold above 100 %', { items: [item], thresholdBasisPoints: 10_001 }],
    ['no threshold', { items: [item] }],
  ])('is told: %s', (_, bidChecklist) => {
    const track = { id: 't', name: 'T', stages: [], bidChecklist: bidChecklist as BidChecklist };
    expect(() => resolveProcess({ currency: 'EUR', tracks: [track] })).toThrow(
      expect.objectContaining({ code: 'invalid-definition' }),
    );
  });

  test('is told: a gate that is none', () => {
    const stages = [{ id: 's', name: 'S', kind: 'open' as const, gate: 'shut' as 'block' }];
    expect(() => resolveProcess({ currency: 'EUR', tracks: [{ id: 't', name: 'T', stages }] })).toThrow(
      expect.objectContaining({ code: 'invalid-definition' }),
    );
  });
});
