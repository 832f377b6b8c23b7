import type { ProcessTemplate } from '../process-template.js';
import { generalBidChecklist } from './general-bid-checklist.js';

/** Lead generation → qualification → needs assessment → proposal → negotiation → closing (docs/measures.md §15). */
export const leadGenerationToClosing: ProcessTemplate = {
  id: 'lead-generation-to-closing',
  name: 'Lead generation to closing',
  tracks: [
    {
      id: 'sales',
      name: 'Sales',
      qualifiedStageId: 'needs-assessment',
      bidChecklist: generalBidChecklist,
      stages: [
        {
          id: 'lead-generation',
          name: 'Lead generation',
          kind: 'open',
          probabilityBasisPoints: 500,
          goal: 'The customer has shown interest.',
          activities: ['Campaigns', 'First contact'],
          exitCriteria: [{ id: 'interest-shown', name: 'The customer has asked for more' }],
        },
        {
          id: 'qualification',
          name: 'Qualification',
          kind: 'open',
          probabilityBasisPoints: 1500,
          goal: 'The customer confirms need, budget and who decides.',
          activities: ['Qualifying call', 'Decide to bid or not'],
          exitCriteria: [
            { id: 'budget', name: 'There is a budget, or a way to one' },
            { id: 'decision-maker', name: 'The person who decides is known' },
            { id: 'bid-decision', name: 'We have decided to bid' },
          ],
        },
        {
          id: 'needs-assessment',
          name: 'Needs assessment',
          kind: 'open',
          probabilityBasisPoints: 3500,
          goal: 'The customer has confirmed the needs in writing.',
          activities: ['Interviews', 'Summary of needs'],
          exitCriteria: [{ id: 'needs-confirmed', name: 'The summary of needs is confirmed' }],
        },
        {
          id: 'proposal',
          name: 'Proposal',
          kind: 'open',
          probabilityBasisPoints: 5500,
          goal: 'The customer has received a proposal and set a date to answer.',
          activities: ['Write and present the proposal'],
          exitCriteria: [{ id: 'answer-date', name: 'The customer has set a date to answer' }],
        },
        {
          id: 'negotiation',
          name: 'Negotiation',
          kind: 'open',
          probabilityBasisPoints: 7500,
          goal: 'The customer agrees to price and terms.',
          activities: ['Answer objections', 'Agree price and terms'],
          exitCriteria: [{ id: 'terms-agreed', name: 'Price and terms are agreed' }],
        },
        {
          id: 'closing',
          name: 'Closing',
          kind: 'open',
          probabilityBasisPoints: 9000,
          goal: 'The customer has signed.',
          activities: ['Contract and signature'],
          exitCriteria: [{ id: 'signed', name: 'The order is signed' }],
        },
        { id: 'won', name: 'Won', kind: 'won', probabilityBasisPoints: 10_000 },
        { id: 'lost', name: 'Lost', kind: 'lost', probabilityBasisPoints: 0 },
      ],
    },
  ],
};
