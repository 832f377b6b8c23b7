import { describe, expect, test } from 'vitest';
import {
  criteriaOf,
  pipelineAt,
  processRecordAt,
  resolveProcess,
  type EvidenceEvent,
  type Pipeline,
} from '../../src/model/index.js';
import { qualificationProcess, qualifiedDeal, qualifiedPipeline } from './qualification-process.js';

const process = resolveProcess(qualificationProcess);
const offer = process.stages[process.stageIndexById.get('offer')!]!.stage;
const BUDGET: EvidenceEvent = {
  dealId: 'd1',
  criterion: 'budget',
  by: 'Ada',
  at: '2026-05-03',
  note: 'Mail of their buyer',
};
const ROW = {
  id: 'd1',
  stage: 'offer',
  created: '2026-01-01',
  amount: 1,
  expectedClose: '2026-09-01',
  owner: 'Ada',
};

describe('an exit criterion', () => {
  test('is met by evidence that says who, when and what', () => {
    const states = criteriaOf(qualifiedDeal('offer', { evidence: [BUDGET] }), offer);
    expect(states.map(({ criterion, isMet, isRequired }) => [criterion.id, isMet, isRequired])).toEqual([
      ['budget', true, true],
      ['need', false, true],
      ['rivals', false, false],
    ]);
    expect(states[0]?.evidence).toEqual([
      { stageId: 'offer', criterionId: 'budget', by: 'Ada', date: '2026-05-03', note: 'Mail of their buyer' },
    ]);
  });

  test.each([
    ['nobody', { ...BUDGET, by: null }, 'by'],
    ['nothing to see', { ...BUDGET, note: '  ' }, 'note'],
  ])('is not met by a tick alone, of %s: that is kept and reported', (_, tick, field) => {
    const { deals, issues } = qualifiedPipeline([ROW], { evidence: [tick] });
    expect(criteriaOf(deals[0]!, offer)[0]).toMatchObject({
      isMet: false,
      evidence: [{ date: '2026-05-03' }],
    });
    expect(issues).toMatchObject([{ code: 'evidence-incomplete', input: 'evidence', field, action: 'kept' }]);
  });

  test('has all its evidence, oldest first, whatever the order of the rows', () => {
    const evidence = [{ ...BUDGET, at: '2026-06-01T10:00Z' }, BUDGET, { ...BUDGET, by: 'Bo' }];
    const given = criteriaOf(qualifiedDeal('offer', { evidence }), offer)[0]!.evidence;
    expect(given.map(({ date, by }) => `${date} ${by}`)).toEqual([
      '2026-05-03 Ada',
      '2026-05-03 Bo',
      '2026-06-01 Ada',
    ]);
    expect(qualifiedDeal('offer', { evidence: evidence.toReversed() }).evidence).toEqual(
      qualifiedDeal('offer', { evidence }).evidence,
    );
  });

  test('looked at on an earlier day is not met by what came later', () => {
    const deal = qualifiedDeal('offer', { evidence: [BUDGET] });
    expect(criteriaOf(deal, offer, '2026-05-02')[0]).toMatchObject({ isMet: false, evidence: [] });
    expect(criteriaOf(deal, offer, '2026-05-03')[0]?.isMet).toBe(true);
    expect(processRecordAt(deal, '2026-05-02').evidence).toEqual([]);
    expect(processRecordAt(deal, '2026-05-03').evidence).toBe(deal.evidence);
  });
});

test('a past day’s pipeline has the evidence and the decisions that there were, as if it had been read then', () => {
  const evidence = [BUDGET, { ...BUDGET, at: '2026-06-10', by: 'Bo' }];
  const bids = [
    { dealId: 'd1', at: '2026-05-20', decision: 'no-bid' as const, by: 'Ada' },
    { dealId: 'd1', at: '2026-06-20', decision: 'bid' as const, by: 'Ada' },
  ];
  const now = qualifiedPipeline([ROW], { evidence, bids });
  const record = ({ deals }: Pipeline) => deals.map((deal) => [deal.evidence, deal.bids]);
  for (const [asOf, counts] of [
    ['2026-05-02', [0, 0]],
    ['2026-05-20', [1, 1]],
    ['2026-06-15', [2, 1]],
  ] as const) {
    expect(record(pipelineAt(now, asOf))).toEqual(record(qualifiedPipeline([ROW], { evidence, bids, asOf })));
    expect(record(pipelineAt(now, asOf))[0]?.map((list) => list.length)).toEqual(counts);
  }
});

describe('evidence in rows', () => {
  const met = (event: Partial<EvidenceEvent>) =>
    qualifiedDeal('offer', { evidence: [{ ...BUDGET, ...event }] }).evidence.map(
      ({ stageId, criterionId }) => `${stageId} ${criterionId}`,
    );

  test('names its criterion by id or name, and the stage where several have it', () => {
    expect(met({ criterion: ' there is A budget ' })).toEqual(['offer budget']);
    expect(met({ criterion: 'need', stage: 'Called' })).toEqual(['called need']);
    expect(met({ criterion: 'need', stage: 'offer' })).toEqual(['offer need']);
    expect(met({ criterion: 'A need is named' })).toEqual(['called need']);
    expect(met({ criterion: 'owner', stage: null })).toEqual(['new owner']);
  });

  test('comes back as it was saved', () => {
    const { evidence } = qualifiedDeal('offer', {
      evidence: [BUDGET, { ...BUDGET, criterion: 'need', stage: 'Offer' }],
    });
    const saved = evidence.map(({ stageId, criterionId, by, date, note }) => ({
      ...{ dealId: 'd1', stage: stageId, criterion: criterionId, by, at: date, note },
    }));
    expect(qualifiedDeal('offer', { evidence: saved }).evidence).toEqual(evidence);
  });

  test('of a repeated id is each deal’s', () => {
    const { deals } = qualifiedPipeline([ROW, ROW], { evidence: [BUDGET] });
    expect(deals.map(({ evidence }) => evidence.length)).toEqual([1, 1]);
  });

  test.each<[Partial<EvidenceEvent> | null, string]>([
    [{ dealId: null as unknown as string }, 'evidence-unreadable dealId null'],
    [{ at: 'last Tuesday' }, 'evidence-unreadable at last Tuesday'],
    [{ criterion: '' }, 'evidence-unreadable criterion null'],
    [{ criterion: 'wealth' }, 'evidence-unknown-criterion criterion wealth'],
    [{ criterion: '__proto__' }, 'evidence-unknown-criterion criterion __proto__'],
    [{ criterion: 'need' }, 'evidence-unknown-criterion stage null'],
    [{ stage: 'contract' }, 'evidence-unknown-criterion stage contract'],
    [{ stage: 'Nowhere' }, 'evidence-unknown-criterion stage Nowhere'],
    [{ dealId: 'd9' }, 'history-unknown-deal dealId d9'],
    [{ at: '2026-07-01' }, 'history-after-as-of at 2026-07-01'],
    [null, 'evidence-unreadable null null'],
  ])('that cannot be used is left out and reported: %j', (change, issue) => {
    const evidence = [change === null ? (null as unknown as EvidenceEvent) : { ...BUDGET, ...change }];
    const { deals, issues } = qualifiedPipeline([ROW], { evidence });
    expect(deals[0]?.evidence).toEqual([]);
    expect(issues.map(({ code, field, found }) => `${code} ${field} ${found}`)).toEqual([issue]);
    expect(issues[0]).toMatchObject({ input: 'evidence', action: 'left-out', rowIndex: 0 });
  });

  test('that cannot be iterated is a programmer’s mistake', () => {
    expect(() => qualifiedPipeline([], { evidence: 7 as unknown as EvidenceEvent[] })).toThrow(
      expect.objectContaining({ code: 'invalid-argument' }),
    );
  });
});
