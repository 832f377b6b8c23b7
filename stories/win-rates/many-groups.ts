import { parsePipeline, type Pipeline } from '../../src/model/index.js';

/** A pipeline with so many owners, a few of whom have one or two deals, and some of whose deals have no owner. */
export function pipelineOfManyOwners(ownerCount: number): Pipeline {
  const deals = Array.from({ length: ownerCount }, (_, owner) => {
    const dealCount = 1 + ((owner * 37) % 41);
    return Array.from({ length: dealCount }, (_, deal) => ({
      id: `${owner}-${deal}`,
      owner: owner === 3 ? null : `Owner ${owner + 1}`,
      stage: (owner * 7 + deal * 13) % 10 < 3 + (owner % 5) ? 'Won' : 'Lost',
      amount: 500 + ((owner * 131 + deal * 977) % 9000),
      closed: '2026-05-04',
    }));
  }).flat();
  return parsePipeline({
    pipeline: {
      currency: 'EUR',
      tracks: [
        {
          id: 'sales',
          name: 'Sales',
          stages: [
            { id: 'talk', name: 'Talk', kind: 'open' },
            { id: 'won', name: 'Won', kind: 'won' },
            { id: 'lost', name: 'Lost', kind: 'lost' },
          ],
        },
      ],
    },
    deals,
    asOf: '2026-06-30',
  });
}
