import { parsePipeline, type Pipeline } from '../../src/model/index.js';
import { createPipelineStore, type PipelineStore } from '../../src/summary/index.js';
import { createSample } from '../../test/sample/index.js';
import { samplePipeline } from '../sample-pipeline.js';

/** A store of its own for one story: a card moved in one stays where it is in the others. */
export const ownStore = (pipeline: Pipeline = samplePipeline): PipelineStore => createPipelineStore(pipeline);

let many: Pipeline | null = null;

/** Thousands of deals standing on the board, made when a story first asks for them. */
export function manyDeals(): Pipeline {
  many ??= parsePipeline(createSample({ dealCount: 8800 }));
  return many;
}

/** Two tracks: leads, then sales. */
export const twoTracks: Pipeline = parsePipeline({
  asOf: '2026-06-30',
  pipeline: {
    currency: 'EUR',
    tracks: [
      {
        id: 'leads',
        name: 'Leads',
        stages: [
          { id: 'new', name: 'New', kind: 'open' },
          { id: 'meeting', name: 'Meeting booked', kind: 'open' },
        ],
      },
      {
        id: 'sales',
        name: 'Sales',
        stages: [
          { id: 'offer', name: 'Offer', kind: 'open', expectedDays: 30 },
          { id: 'contract', name: 'Contract', kind: 'open', expectedDays: 20 },
          { id: 'won', name: 'Won', kind: 'won' },
          { id: 'lost', name: 'Lost', kind: 'lost' },
        ],
      },
    ],
  },
  deals: [
    { id: '1', name: 'Alder mill', stage: 'new', amount: 4000 },
    { id: '2', name: 'Birch foods', stage: 'meeting', amount: 9000 },
    { id: '3', name: 'Cedar press', stage: 'offer', amount: 12_500, stageEntered: '2026-05-04' },
    { id: '4', name: 'Dale bakery', stage: 'contract', amount: null, stageEntered: '2026-06-20' },
    { id: '5', name: 'Ebb shipping', stage: 'on the phone', amount: 700 },
  ],
});

/** Sixty people, each with a few of the sample's deals, and some that are nobody's. */
export function sixtyOwners(): Pipeline {
  const people = Array.from({ length: 60 }, (_, at) => ({
    id: `seller-${at + 1}`,
    name: `Seller ${String(at + 1).padStart(2, '0')}`,
  }));
  const sample = createSample({ dealCount: 3000 });
  return parsePipeline({
    ...sample,
    pipeline: { ...sample.pipeline, owners: people },
    deals: sample.deals.map((row, at) => ({
      ...row,
      rep: people[at % 61]?.id ?? null,
      squad: null,
    })),
  });
}
