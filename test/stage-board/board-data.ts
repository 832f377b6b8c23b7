import type { Pipeline, PipelineDefinition } from '../../src/model/index.js';
import { parsePipeline } from '../../src/model/index.js';
import { createPipelineStore, type PipelineStore } from '../../src/summary/index.js';

/** A row of a small board: what is not said has no bearing on the test. */
export interface BoardRow {
  readonly id: string;
  readonly name?: string;
  readonly stage: string;
  /** Euros. */
  readonly amount?: number | null | string;
  readonly owner?: string;
  readonly account?: string;
  readonly expectedClose?: string;
  readonly stageEntered?: string;
  readonly closed?: string;
  readonly created?: string;
  readonly lastActivity?: string;
  readonly team?: string;
  readonly source?: string;
}

/** One track: Proposal and Negotiation, and a stage for each way to end or to wait, out of order. */
export const PROCESS: PipelineDefinition = {
  currency: 'EUR',
  owners: [{ id: 'ada', name: 'Ada Byron' }],
  tracks: [
    {
      id: 'sales',
      name: 'Sales',
      stages: [
        { id: 'won', name: 'Won', kind: 'won' },
        { id: 'talk', name: 'First talk', kind: 'open', probabilityBasisPoints: 2000, expectedDays: 30 },
        { id: 'proposal', name: 'Proposal', kind: 'open', probabilityBasisPoints: 5000, expectedDays: 30 },
        { id: 'negotiation', name: 'Negotiation', kind: 'open', probabilityBasisPoints: 8000 },
        { id: 'hold', name: 'On hold', kind: 'hold' },
        { id: 'lost', name: 'Lost', kind: 'lost' },
      ],
    },
  ],
};

/** Three cards in Proposal, two in Negotiation, one won; no first talk. */
export const ROWS: readonly BoardRow[] = [
  {
    id: 'a',
    name: 'Acme renewal',
    stage: 'proposal',
    amount: 1200,
    owner: 'ada',
    account: 'Acme',
    expectedClose: '2026-07-15',
    stageEntered: '2026-06-12',
    created: '2026-05-01',
  },
  {
    id: 'b',
    name: 'Bolt line',
    stage: 'proposal',
    amount: null,
    expectedClose: '2026-06-01',
    stageEntered: '2026-05-19',
    created: '2026-05-01',
  },
  { id: 'c', name: 'Cask scales', stage: 'proposal', amount: 300, created: '2026-05-01' },
  { id: 'd', name: 'Dune depot', stage: 'negotiation', amount: 5000, owner: 'bob', created: '2026-05-01' },
  { id: 'e', name: 'Elm works', stage: 'negotiation', amount: 700, owner: 'ada', created: '2026-05-01' },
  { id: 'f', name: 'Fjord', stage: 'won', amount: 900, closed: '2026-06-20', created: '2026-05-01' },
];

/** Parses rows as of 30 June 2026. */
export function boardPipeline(
  deals: readonly BoardRow[] = ROWS,
  pipeline: PipelineDefinition = PROCESS,
): Pipeline {
  return parsePipeline({ pipeline, deals, asOf: '2026-06-30' });
}

/** A store of {@link boardPipeline}. */
export function boardStore(deals: readonly BoardRow[] = ROWS, pipeline?: PipelineDefinition): PipelineStore {
  return createPipelineStore(boardPipeline(deals, pipeline));
}

/** So many deals, spread over the three open stages. */
export function manyRows(count: number): BoardRow[] {
  const stages = ['talk', 'proposal', 'negotiation'];
  return Array.from({ length: count }, (_, at) => ({
    id: `m${at}`,
    name: `Deal ${at}`,
    stage: stages[at % 3]!,
    amount: 100 + at,
  }));
}
