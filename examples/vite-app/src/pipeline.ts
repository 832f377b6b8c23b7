import { parsePipeline, type PipelineDefinition, type Stage } from 'cairn-ui/model';
import data from './deals.json';

const open = (id: string, name: string): Stage => ({ id, name, kind: 'open' });

/** This team's own stages. */
const definition: PipelineDefinition = {
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

/** The deals as this app keeps them: own names for everything, so each is told once where it is. */
export const pipeline = parsePipeline({
  pipeline: definition,
  deals: data.rows,
  fields: {
    id: (row) => row.ref,
    name: (row) => row.label,
    account: (row) => row.company,
    stage: (row) => row.phase,
    amount: (row) => row.worth,
    created: (row) => row.opened,
    closed: (row) => row.ended,
    expectedClose: (row) => row.due,
    owner: (row) => row.rep,
    team: (row) => row.squad,
  },
  history: data.moves,
  asOf: '2026-09-30',
});
