import fc from 'fast-check';
import { expect } from 'vitest';
import { moveCheck, parsePipeline } from '../../src/model/index.js';
import { stageTotals } from '../../src/measures/index.js';
import { dealLists, createPipelineStore } from '../../src/summary/index.js';
import { boardColumns } from '../../src/stage-board/board-column.js';
import { checkDeal } from '../../src/stage-board/rule-checks.js';
import { RULED } from '../model/ruled-process.js';
import { property } from '../property.js';

const STAGES = ['talk', 'offer', 'deal', 'won', 'lost', 'no-value', 'hold'];

const dealArbitrary = fc.record({
  stage: fc.constantFrom(...STAGES),
  amount: fc.constantFrom(null, 0, -5, 1, 10, 25, 60),
  isMet: fc.boolean(),
  bid: fc.constantFrom(null, 'bid' as const, 'no-bid' as const),
  lostReason: fc.constantFrom(null, 'Price'),
});

property(
  'of any move the check with the board’s figures, that of the store, and what the store then does are one',
  [
    fc.array(dealArbitrary, { minLength: 1, maxLength: 6 }),
    fc.array(fc.tuple(fc.nat(5), fc.constantFrom(...STAGES)), { minLength: 1, maxLength: 8 }),
  ],
  (deals, steps) => {
    const id = (at: number): string => `d${at % deals.length}`;
    const store = createPipelineStore(
      parsePipeline({
        pipeline: RULED,
        asOf: '2026-06-30',
        deals: deals.map(({ stage, amount, lostReason }, at) => ({
          ...{ id: id(at), stage, amount, lostReason, created: '2026-01-01' },
        })),
        evidence: deals.flatMap(({ isMet }, at) =>
          (isMet ? ['need', 'budget'] : ['need']).map((criterion) => ({
            ...{ dealId: id(at), criterion, by: 'Ada', at: '2026-05-03', note: 'Mail' },
          })),
        ),
        bids: deals.flatMap(({ bid }, at) =>
          bid === null ? [] : [{ dealId: id(at), decision: bid, by: 'Ada', at: '2026-05-04' }],
        ),
      }),
    );
    const { process, asOf } = store.pipeline;
    for (const [at, toStageId] of steps) {
      const dealId = id(at);
      const totals = store.select(stageTotals, {});
      const columns = boardColumns(totals, store.queryRows(dealLists, { by: 'stage' }).get(), 'sales', []);
      const ofBoard = checkDeal(dealId, toStageId, { totals, process, columns });
      const [ofStore] = store.checkMoves([{ dealId, toStageId }]);
      // A stage without a limit is the same with figures as without.
      expect(ofBoard).toEqual(ofStore);
      const deal = store.deal(dealId)!;
      const standing = store.deals().filter(({ stageId }) => stageId === toStageId);
      const load = {
        count: standing.length,
        valueMinor: standing.reduce((sum, { amountMinor }) => sum + (amountMinor ?? 0), 0),
      };
      expect(moveCheck(deal, toStageId, process, { until: asOf, load })).toEqual(ofStore);
      let isMade = true;
      try {
        store.apply({ type: 'move', dealId, toStageId });
      } catch {
        isMade = false;
      }
      expect(isMade).toBe(ofStore!.mayMove);
    }
  },
);
