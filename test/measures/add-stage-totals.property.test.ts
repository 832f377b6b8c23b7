import fc from 'fast-check';
import { expect } from 'vitest';
import { addStageTotals, stageTotals } from '../../src/measures/index.js';
import { parsePipeline } from '../../src/model/index.js';
import { createPipelineStore } from '../../src/summary/index.js';
import { property } from '../property.js';
import { PROCESS } from '../stage-board/board-data.js';

const STAGES = ['talk', 'proposal', 'hold', 'won', 'lost'] as const;
const rows = fc.array(
  fc.record({
    stage: fc.constantFrom(...STAGES),
    amount: fc.option(fc.integer({ min: -20, max: 5000 })),
    stageEntered: fc.constantFrom('2026-03-01', '2026-06-20'),
    probability: fc.option(fc.constantFrom(10, 40), { nil: undefined }),
  }),
  { minLength: 1, maxLength: 20 },
);

property(
  'the figures of all deals with what moved among some of them added are the figures of all deals after the move',
  [rows, fc.nat(20), fc.array(fc.tuple(fc.nat(20), fc.constantFrom(...STAGES)), { maxLength: 6 })],
  (all, shownCount, moves) => {
    const deals = all.map((row, index) => ({ id: `d${index}`, ...row }));
    const parse = (rows: typeof deals) =>
      createPipelineStore(parsePipeline({ pipeline: PROCESS, deals: rows, asOf: '2026-06-30' }));
    const server = parse(deals);
    const page = parse(deals.slice(0, shownCount));
    const host = server.select(stageTotals, {});
    const before = page.select(stageTotals, {});
    for (const [at, toStageId] of moves) {
      const dealId = `d${at}`;
      if (!page.deal(dealId)) continue;
      page.apply({ type: 'move', dealId, toStageId });
      server.apply({ type: 'move', dealId, toStageId });
    }
    const corrected = addStageTotals(host, before, page.select(stageTotals, {}));
    const known = (result: typeof host) =>
      result.stages
        // What is expected of a stage without a setting, and its probability, come from what was seen so far: of other deals.
        .filter(({ stageId }) => stageId !== 'negotiation')
        .map(({ stageId, deals, overdueCount, weighted }) => ({
          stageId,
          deals,
          overdueCount,
          weighted: weighted?.valueMinor == null ? null : Math.round(weighted.valueMinor * 100),
        }));
    expect(known(corrected)).toEqual(known(server.select(stageTotals, {})));
  },
  { runs: 200 },
);
