import {
  parsePipeline,
  type Deal,
  type ParseInput,
  type Pipeline,
  type PipelineDefinition,
} from '../../src/model/index.js';

/** Two tracks: leads (new, called) and sales (offer, contract), with criteria, gates, and a bid checklist on sales. */
export const qualificationProcess: PipelineDefinition = {
  currency: 'EUR',
  tracks: [
    {
      id: 'leads',
      name: 'Leads',
      stages: [
        { id: 'new', name: 'New', kind: 'open', exitCriteria: [{ id: 'owner', name: 'Somebody has it' }] },
        {
          id: 'called',
          name: 'Called',
          kind: 'open',
          exitCriteria: [{ id: 'need', name: 'A need is named' }],
          gate: 'warn',
        },
        { id: 'lead-hold', name: 'On hold', kind: 'hold' },
        { id: 'no-value', name: 'No value', kind: 'disqualified' },
      ],
    },
    {
      id: 'sales',
      name: 'Sales',
      bidChecklist: {
        items: [
          { id: 'fit', name: 'It fits', weight: 3 },
          { id: 'access', name: 'We reach those who decide', weight: 2 },
          { id: 'margin', name: 'It pays', weight: 1 },
        ],
        thresholdBasisPoints: 6000,
      },
      stages: [
        {
          id: 'offer',
          name: 'Offer',
          kind: 'open',
          exitCriteria: [
            { id: 'budget', name: 'There is a budget' },
            { id: 'need', name: 'The need is confirmed' },
            { id: 'rivals', name: 'Rivals are known', required: false },
          ],
          gate: 'block',
        },
        {
          id: 'contract',
          name: 'Contract',
          kind: 'open',
          exitCriteria: [{ id: 'terms', name: 'Terms agreed' }],
        },
        { id: 'won', name: 'Won', kind: 'won' },
        { id: 'hold', name: 'On hold', kind: 'hold' },
        { id: 'lost', name: 'Lost', kind: 'lost' },
      ],
    },
  ],
};

type Rest = Partial<Omit<ParseInput<unknown>, 'deals'>>;

/** Parses rows as of the end of June 2026. */
export function qualifiedPipeline(deals: readonly unknown[], rest: Rest = {}): Pipeline {
  return parsePipeline({ pipeline: qualificationProcess, asOf: '2026-06-30', deals, ...rest });
}

/** The deal `d1`, in a stage, with what was told of it. */
export function qualifiedDeal(stage: string, rest: Rest = {}): Deal {
  const row = {
    id: 'd1',
    stage,
    created: '2026-01-01',
    amount: 100,
    expectedClose: '2026-09-01',
    owner: 'Ada',
  };
  return qualifiedPipeline([row], rest).deals[0]!;
}
