import { parsePipeline } from 'cairn-ui/model';
import data from './deals.json';
import { definition } from './definition.js';

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
