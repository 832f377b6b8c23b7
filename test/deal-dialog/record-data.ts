import { parsePipeline, type ParseInput, type Pipeline } from '../../src/model/index.js';

/** A row of the qualified sample. */
export interface RecordRow {
  readonly id: string;
  readonly name: string;
  readonly stage: string;
  readonly amount: number | null;
  readonly created: string;
  readonly expectedClose: string | null;
  readonly owner: string | null;
  readonly nextStep: string;
}

const ROW: RecordRow = {
  id: 'harbour',
  name: 'Harbour: 12 weighbridges',
  stage: 'offer',
  amount: 90_000,
  created: '2026-02-02',
  expectedClose: '2026-09-30',
  owner: 'ann',
  nextStep: 'Visit the site',
};

const pipeline: ParseInput<RecordRow>['pipeline'] = {
  currency: 'EUR',
  owners: [
    { id: 'ann', name: 'Ann Ek' },
    { id: 'bo', name: 'Bo Lind' },
  ],
  tracks: [
    {
      id: 'sales',
      name: 'Sales',
      bidChecklist: {
        items: [
          { id: 'fit', name: 'It fits what we do', weight: 3 },
          { id: 'access', name: 'We reach those who decide', weight: 2 },
          { id: 'pays', name: 'It pays', weight: 1 },
        ],
        thresholdBasisPoints: 6000,
      },
      stages: [
        {
          id: 'need',
          name: 'Need',
          kind: 'open',
          exitCriteria: [{ id: 'pain', name: 'The customer names the pain' }],
          gate: 'block',
        },
        {
          id: 'offer',
          name: 'Offer',
          kind: 'open',
          goal: 'The customer agrees to the offer in words',
          activities: ['Visit', 'Write the offer'],
          exitCriteria: [
            { id: 'budget', name: 'There is a budget' },
            { id: 'decider', name: 'Who decides is known' },
            { id: 'rivals', name: 'Rivals are known', required: false },
          ],
          gate: 'block',
          expectedDays: 30,
        },
        { id: 'terms', name: 'Terms', kind: 'open' },
        { id: 'won', name: 'Won', kind: 'won' },
        { id: 'lost', name: 'Lost', kind: 'lost' },
      ],
    },
  ],
};

/** A deal with evidence, a tick alone, answers of a bid, changes and activities; `rows` replaces what its row says. */
export function recordPipeline(rows: Partial<RecordRow> = {}): Pipeline<RecordRow> {
  return parsePipeline<RecordRow>({
    pipeline,
    asOf: '2026-06-30',
    deals: [{ ...ROW, ...rows }],
    history: [
      { dealId: 'harbour', at: '2026-02-02', stage: 'need', amount: 120_000, expectedClose: '2026-06-30' },
      { dealId: 'harbour', at: '2026-05-20', stage: 'offer' },
      { dealId: 'harbour', at: '2026-06-01', expectedClose: '2026-08-31' },
      { dealId: 'harbour', at: '2026-06-10', amount: 90_000, owner: 'ann' },
      { dealId: 'harbour', at: '2026-06-20', expectedClose: '2026-09-30' },
    ],
    activities: [
      { dealId: 'harbour', at: '2026-02-10', type: 'call' },
      { dealId: 'harbour', at: '2026-06-02', type: 'visit' },
      { dealId: 'harbour', at: '2026-06-04', type: 'mail' },
      { dealId: 'harbour', at: '2026-06-09', type: 'mail' },
    ],
    evidence: [
      { dealId: 'harbour', criterion: 'budget', by: 'Ann Ek', at: '2026-06-03', note: 'Mail of 3 June' },
      { dealId: 'harbour', criterion: 'decider', at: '2026-06-12' },
      { dealId: 'harbour', criterion: 'pain', by: 'Bo Lind', at: '2026-03-01', note: 'Minutes of the call' },
    ],
    bids: [
      {
        dealId: 'harbour',
        answers: [
          { item: 'fit', met: true },
          { item: 'access', met: false },
        ],
        at: '2026-06-05',
      },
    ],
  });
}
