import type { PipelineDefinition } from '../../src/model/index.js';

/** Talk asks for two things, and for the decision to bid; Offer takes two deals, and 50 euros; Lost asks why. */
export const RULED: PipelineDefinition = {
  currency: 'EUR',
  tracks: [
    {
      id: 'sales',
      name: 'Sales',
      bidChecklist: {
        items: [{ id: 'need', name: 'There is a need', weight: 1 }],
        thresholdBasisPoints: 5000,
      },
      stages: [
        {
          id: 'talk',
          name: 'Talk',
          kind: 'open',
          gate: 'block',
          gateAsksBid: true,
          exitCriteria: [
            { id: 'need', name: 'The need is confirmed' },
            { id: 'budget', name: 'There is a budget' },
            { id: 'logo', name: 'A logo', required: false },
          ],
        },
        {
          id: 'offer',
          name: 'Offer',
          kind: 'open',
          transitions: ['talk', 'won', 'lost', 'hold'],
          limit: { deals: 2, valueMinor: 5_000, over: 'block' },
        },
        { id: 'deal', name: 'Deal', kind: 'open', limit: { deals: 1 } },
        { id: 'won', name: 'Won', kind: 'won' },
        {
          id: 'lost',
          name: 'Lost',
          kind: 'lost',
          endReason: { rule: 'require', reasons: ['Price', 'Timing'] },
        },
        { id: 'no-value', name: 'No value', kind: 'disqualified', endReason: { rule: 'ask' } },
        { id: 'hold', name: 'Hold', kind: 'hold' },
      ],
    },
  ],
};
