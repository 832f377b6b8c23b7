import type { PipelineDefinition, Stage } from 'cairn-ui/model';

const open = (id: string, name: string): Stage => ({ id, name, kind: 'open' });

/** This team's own stages. */
export const definition: PipelineDefinition = {
  name: 'New business',
  currency: 'EUR',
  fiscalYearStart: 2,
  tracks: [
    {
      id: 'sales',
      name: 'Sales',
      stages: [
        open('first-talk', 'First talk'),
        open('discovery', 'Discovery'),
        open('qualified-need', 'Qualified need'),
        open('trial', 'Trial on site'),
        open('proposal', 'Proposal'),
        open('contract', 'Contract'),
        { id: 'parked', name: 'Parked', kind: 'hold' },
        { id: 'won', name: 'Won', kind: 'won' },
        { id: 'lost', name: 'Lost', kind: 'lost' },
        { id: 'no-fit', name: 'No fit', kind: 'disqualified' },
      ],
    },
  ],
};
