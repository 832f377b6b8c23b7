import { parsePipeline, pipelineAt, type Pipeline } from '../../src/model/index.js';
import { samplePipeline } from '../sample-pipeline.js';

interface Row {
  readonly id: string;
  readonly owner: string | null;
  readonly stage: 'Won' | 'Lost';
  readonly amount: number | null;
  readonly closed: string;
}

function parse(deals: readonly Row[]): Pipeline<Row> {
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

/** A pipeline with so many owners, a few of whom have one or two deals, and some of whose deals have no owner. */
export function pipelineOfManyOwners(ownerCount: number): Pipeline<Row> {
  return parse(
    Array.from({ length: ownerCount }, (_, owner) =>
      Array.from({ length: 1 + ((owner * 37) % 41) }, (__, deal): Row => ({
        id: `${owner}-${deal}`,
        owner: owner === 3 ? null : `Owner ${owner + 1}`,
        stage: (owner * 7 + deal * 13) % 10 < 3 + (owner % 5) ? 'Won' : 'Lost',
        amount: 500 + ((owner * 131 + deal * 977) % 9000),
        closed: '2026-05-04',
      })),
    ).flat(),
  );
}

/** A pipeline in which one owner of three never writes an amount down, and another does so half of the time. */
export function pipelineWithoutAmounts(): Pipeline<Row> {
  return parse(
    ['Ann Ek', 'Bo Lind', 'Cia Berg'].flatMap((name, owner) =>
      Array.from({ length: 24 }, (_, deal): Row => ({
        id: `${owner}-${deal}`,
        owner: name,
        stage: (deal * 7 + owner) % 10 < 4 + owner ? 'Won' : 'Lost',
        amount: owner === 2 || (owner === 1 && deal % 2 === 0) ? null : 1000 + 100 * deal,
        closed: '2026-05-04',
      })),
    ),
  );
}

/** The sample as it was in the middle of its last quarter. */
export const midQuarterPipeline = pipelineAt(samplePipeline, '2026-08-20');
