import { parsePipeline, type PipelineDefinition } from '../../src/model/index.js';
import { createPipelineStore, type PipelineStore } from '../../src/summary/index.js';

/** A process with a rule of each kind. */
const RULED: PipelineDefinition = {
  currency: 'EUR',
  owners: [{ id: 'ada', name: 'Ada Byron' }],
  tracks: [
    {
      id: 'sales',
      name: 'Sales',
      bidChecklist: {
        items: [
          { id: 'need', name: 'The customer has a need that they want met', weight: 3 },
          { id: 'deciders', name: 'We talk to those who decide', weight: 2 },
          { id: 'margin', name: 'What it brings is worth what the bid costs', weight: 2 },
        ],
        thresholdBasisPoints: 6000,
      },
      stages: [
        {
          ...{ id: 'need', name: 'Need', kind: 'open', gate: 'block', expectedDays: 30 },
          exitCriteria: [
            { id: 'confirmed', name: 'The customer confirmed the need in writing' },
            { id: 'budget', name: 'There is a budget' },
            { id: 'photo', name: 'We have seen the site', required: false },
          ],
        },
        {
          ...{ id: 'tender', name: 'Tender', kind: 'open', gate: 'block', gateAsksBid: true },
          ...{ expectedDays: 30, transitions: ['need', 'offer', 'hold', 'lost', 'no-bid'] },
        },
        {
          ...{ id: 'offer', name: 'Offer', kind: 'open', expectedDays: 20 },
          limit: { deals: 3, valueMinor: 5_000_000, over: 'block' },
        },
        { id: 'contract', name: 'Contract', kind: 'open', expectedDays: 20, limit: { deals: 1 } },
        { id: 'hold', name: 'On hold', kind: 'hold' },
        { id: 'won', name: 'Won', kind: 'won' },
        {
          ...{ id: 'lost', name: 'Lost', kind: 'lost' },
          endReason: { rule: 'require', reasons: ['Price', 'Timing', 'A competitor', 'No decision'] },
        },
        { id: 'no-bid', name: 'No bid', kind: 'disqualified', endReason: { rule: 'ask' } },
      ],
    },
  ],
};

const row = (id: string, name: string, stage: string, amount: number) => ({
  ...{ id, name, stage, amount, owner: 'ada', created: '2026-03-02', stageEntered: '2026-06-08' },
});

/** Deals under those rules: Offer has room for none, Contract has more than it should. */
export const ruledStore = (): PipelineStore =>
  createPipelineStore(
    parsePipeline({
      asOf: '2026-06-30',
      pipeline: RULED,
      deals: [
        row('alder', 'Alder mill', 'need', 18_000),
        row('birch', 'Birch foods', 'need', 9_000),
        row('cedar', 'Cedar press', 'tender', 22_500),
        row('dale', 'Dale bakery', 'offer', 14_000),
        row('ebb', 'Ebb shipping', 'offer', 21_000),
        row('fern', 'Fern dairy', 'offer', 12_000),
        row('gorse', 'Gorse depot', 'contract', 30_000),
        row('heath', 'Heath works', 'contract', 8_000),
      ],
      evidence: [
        {
          dealId: 'alder',
          criterion: 'budget',
          by: 'Ada Byron',
          at: '2026-06-12',
          note: 'Board minutes, page 3',
        },
      ],
    }),
  );
