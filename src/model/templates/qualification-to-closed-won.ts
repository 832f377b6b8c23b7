import type { ProcessTemplate } from '../process-template.js';
import { generalBidChecklist } from './general-bid-checklist.js';

/** Qualification → discovery → meeting → proposal → closed won (docs/measures.md §15). */
export const qualificationToClosedWon: ProcessTemplate = {
  id: 'qualification-to-closed-won',
  name: 'Qualification to closed won',
  tracks: [
    {
      id: 'sales',
      name: 'Sales',
      qualifiedStageId: 'discovery',
      bidChecklist: generalBidChecklist,
      stages: [
        {
          id: 'qualification',
          name: 'Qualification',
          kind: 'open',
          probabilityBasisPoints: 1000,
          goal: 'The customer confirms a need we can meet.',
          activities: ['Qualifying call'],
          exitCriteria: [{ id: 'need-confirmed', name: 'The customer has confirmed the need' }],
        },
        {
          id: 'discovery',
          name: 'Discovery',
          kind: 'open',
          probabilityBasisPoints: 2500,
          goal: 'The customer has told what the problem costs and who decides.',
          activities: ['Interviews', 'Map of the people involved'],
          exitCriteria: [{ id: 'decision-maker', name: 'The person who decides is known' }],
        },
        {
          id: 'meeting',
          name: 'Meeting',
          kind: 'open',
          probabilityBasisPoints: 4500,
          goal: 'Those who decide have seen the solution and want a proposal.',
          activities: ['Meeting with those who decide', 'Demonstration'],
          exitCriteria: [{ id: 'proposal-wanted', name: 'Those who decide have asked for a proposal' }],
        },
        {
          id: 'proposal',
          name: 'Proposal',
          kind: 'open',
          probabilityBasisPoints: 7000,
          goal: 'The customer agrees to price and terms.',
          activities: ['Write and present the proposal', 'Agree price and terms'],
          exitCriteria: [{ id: 'terms-agreed', name: 'Price and terms are agreed' }],
        },
        { id: 'closed-won', name: 'Closed won', kind: 'won', probabilityBasisPoints: 10_000 },
        { id: 'closed-lost', name: 'Closed lost', kind: 'lost', probabilityBasisPoints: 0 },
      ],
    },
  ],
};
