import type { ProcessTemplate } from '../process-template.js';
import { generalBidChecklist } from './general-bid-checklist.js';

/** One track of six stages that suits most teams selling to other firms, with activities, goals and probabilities (docs/measures.md §15). */
export const genericSixStage: ProcessTemplate = {
  id: 'generic-six-stage',
  name: 'Six stages',
  tracks: [
    {
      id: 'sales',
      name: 'Sales',
      qualifiedStageId: 'needs-based-selling',
      bidChecklist: generalBidChecklist,
      stages: [
        {
          id: 'creating-interest',
          name: 'Creating interest',
          kind: 'open',
          probabilityBasisPoints: 500,
          goal: 'The customer agrees to a first conversation.',
          activities: ['Research the account', 'Make first contact', 'Send a short reason to talk'],
          exitCriteria: [{ id: 'first-meeting', name: 'A first conversation is booked' }],
        },
        {
          id: 'questioning',
          name: 'Questioning',
          kind: 'open',
          probabilityBasisPoints: 1500,
          goal: 'The customer has told what troubles them and what it costs.',
          activities: [
            'Hold the first conversation',
            'Ask about situation, problem and effect',
            'Map who is involved',
          ],
          exitCriteria: [
            { id: 'problem-stated', name: 'The problem is stated in the customer’s own words' },
            { id: 'people-mapped', name: 'The people who decide are known', required: false },
          ],
        },
        {
          id: 'qualifying',
          name: 'Qualifying',
          kind: 'open',
          probabilityBasisPoints: 3000,
          goal: 'The customer confirms budget, decision path and date.',
          activities: ['Confirm budget and timing', 'Meet the person who decides', 'Decide to bid or not'],
          exitCriteria: [
            { id: 'budget', name: 'There is a budget, or a way to one' },
            { id: 'decision-path', name: 'How and when they decide is known' },
            { id: 'bid-decision', name: 'We have decided to bid' },
          ],
        },
        {
          id: 'needs-based-selling',
          name: 'Needs-based selling',
          kind: 'open',
          probabilityBasisPoints: 5000,
          goal: 'The customer agrees that the proposed solution meets the need.',
          activities: ['Present the solution against each need', 'Show proof', 'Write the proposal together'],
          exitCriteria: [
            { id: 'fit-agreed', name: 'The customer has said that the solution fits' },
            { id: 'proposal-received', name: 'The proposal has been received' },
          ],
        },
        {
          id: 'closing',
          name: 'Closing',
          kind: 'open',
          probabilityBasisPoints: 7500,
          goal: 'The customer agrees to price and terms.',
          activities: ['Answer objections', 'Agree price and terms', 'Walk the contract through approval'],
          exitCriteria: [{ id: 'terms-agreed', name: 'Price and terms are agreed' }],
        },
        {
          id: 'follow-up',
          name: 'Follow-up',
          kind: 'open',
          probabilityBasisPoints: 9000,
          goal: 'The customer has signed and knows what happens next.',
          activities: ['Collect the signature', 'Hand over to delivery', 'Ask for a reference'],
          exitCriteria: [{ id: 'signed', name: 'The order is signed' }],
        },
        { id: 'won', name: 'Won', kind: 'won', probabilityBasisPoints: 10_000 },
        { id: 'lost', name: 'Lost', kind: 'lost', probabilityBasisPoints: 0 },
      ],
    },
  ],
};
