import fc from 'fast-check';
import { expect } from 'vitest';
import {
  gateCheck,
  bidOf,
  bidScore,
  isCalendarDate,
  type BidEvent,
  type EvidenceEvent,
} from '../../src/model/index.js';
import { property } from '../property.js';
import { qualificationProcess, qualifiedPipeline } from './qualification-process.js';

const anything = fc.oneof(
  fc.constantFrom<unknown>(
    ...['__proto__', 'constructor', '<img src=x onerror=alert(1)>', '\ud800', '', ' ', NaN, Infinity, null],
    ...[undefined, true, 10n, {}, [], Symbol('x'), new Date(NaN), Object.create(null), [null], [{ item: 1 }]],
  ),
  fc.string({ unit: 'binary' }),
);
const or = (...known: unknown[]): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 4, arbitrary: fc.constantFrom<unknown>(...known) }, { weight: 1, arbitrary: anything });

const dealId = or('d1', 'd2', 'd3');
const at = or('2026-05-03', '2026-05-03T10:00Z', '2026-06-30', '2026-07-01');
const by = or('Ada', 'Bo', null);
const note = or('Mail', null);
const criterion = or('budget', 'need', 'Terms agreed');
const anyEvidence = fc.oneof(
  {
    weight: 9,
    arbitrary: fc.record({ dealId, at, by, note, criterion, stage: or(undefined, 'offer', 'Called') }),
  },
  { weight: 1, arbitrary: fc.constant(null) },
);
const answers = or(
  [{ item: 'fit', met: true }],
  [
    { item: 'It pays', met: false },
    { item: 'fit', met: 'x' },
  ],
);
const anyBid = fc.record({
  dealId,
  at,
  by,
  note,
  answers,
  decision: or('bid', 'no-bid', null),
  track: or(undefined, 'Sales', 'Leads'),
});

property(
  'evidence and bids, whatever they are: nothing throws or vanishes, and the order of rows does not count',
  [fc.array(anyEvidence, { maxLength: 12 }), fc.array(anyBid, { maxLength: 12 })],
  (evidenceRows, bidRows) => {
    const evidence = evidenceRows as EvidenceEvent[];
    const bids = bidRows as unknown as BidEvent[];
    const rows = [
      { id: 'd1', stage: 'offer' },
      { id: 'd2', stage: 'called' },
    ];
    const { deals, issues, process } = qualifiedPipeline(rows, { evidence, bids });
    const leftOut = issues.filter(
      ({ input, action }) => action === 'left-out' && (input === 'evidence' || input === 'bids'),
    );
    const kept = deals.reduce((sum, deal) => sum + deal.evidence.length + deal.bids.length, 0);
    expect(kept + leftOut.length).toBeGreaterThanOrEqual(evidence.length + bids.length);
    for (const deal of deals) {
      for (const { date } of [...deal.evidence, ...deal.bids])
        expect(isCalendarDate(date) && date <= '2026-06-30').toBe(true);
      const { gate, unmet, mayLeave } = gateCheck(deal, 'won', process);
      expect(mayLeave).toBe(gate !== 'block' || unmet.length === 0);
      const { share } = bidScore(qualificationProcess.tracks[1]!.bidChecklist!, bidOf(deal, 'sales'));
      expect(share >= 0 && share <= 1).toBe(true);
    }
    const turned = qualifiedPipeline(rows, { evidence: evidence.toReversed(), bids: bids.toReversed() });
    expect(turned.deals.map((deal) => [deal.evidence, deal.bids])).toEqual(
      deals.map((deal) => [deal.evidence, deal.bids]),
    );
  },
);
