import type { BidChecklist } from '../bid-checklist.js';

/** A checklist that suits most bids, of the templates' sales tracks (docs/measures.md §15): 13 in all, from 60 % on it says bid. */
export const generalBidChecklist: BidChecklist = {
  items: [
    { id: 'need', name: 'The customer has a need that they want met', weight: 3 },
    { id: 'budget', name: 'There is a budget, or a way to one', weight: 2 },
    { id: 'deciders', name: 'We talk to those who decide', weight: 2 },
    { id: 'fit', name: 'Our solution meets the need better than others', weight: 3 },
    { id: 'capacity', name: 'We can deliver when they want it', weight: 1 },
    { id: 'margin', name: 'What it brings is worth what the bid costs', weight: 2 },
  ],
  thresholdBasisPoints: 6000,
};
