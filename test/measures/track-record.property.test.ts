import fc from 'fast-check';
import { expect } from 'vitest';
import { calibration, forecast, trackRecord, type ForecastPair } from '../../src/measures/index.js';
import { addDays, parsePipeline, periodContaining, type Deal } from '../../src/model/index.js';
import { createPipelineStore } from '../../src/summary/index.js';
import { property } from '../property.js';
import { pipelineArbitrary } from '../sample/arbitrary.js';
import { expectSame } from './expect-same.js';
import { isIn, ofKind, ofPipelineTracks, totalOf } from './oracle.js';

property(
  'what was forecast is what parsing as of that day and forecasting gives, and what came of it is what each deal then was',
  [
    pipelineArbitrary({ dirt: false, maxDeals: 12 }),
    fc.integer({ min: -40, max: 500 }),
    fc.constantFrom('month' as const, 'quarter' as const, 'year' as const),
    fc.nat(20),
  ],
  (input, back, unit, later) => {
    const { start, end } = periodContaining(addDays(input.asOf, -back), unit);
    const window = { start, end };
    const last = addDays(end, -1) < input.asOf ? addDays(end, -1) : input.asOf;
    const day = [addDays(start, later - 1), last].toSorted()[0]!;
    const got = createPipelineStore(parsePipeline(input)).select(trackRecord, {
      window,
      ...(later === 0 ? {} : { day: addDays(start, later - 1) }),
    });
    expectSame([got.day, got.until], [day, last]);

    const then = parsePipeline({ ...input, asOf: day });
    const forecasted = createPipelineStore(then).select(forecast, { window });
    expectSame([got.all.deals, got.wonBefore], [forecasted.open, forecasted.won]);
    const { own, stage } = forecasted.weighted;
    if (got.all.weightedMinor !== null) {
      expect(got.all.weightedMinor).toBeCloseTo(own.valueMinor + stage.valueMinor, 3);
    }

    const now = parsePipeline({ ...input, asOf: last });
    const became = new Map(now.deals.map((deal) => [deal.id, deal]));
    const won = ofKind(ofPipelineTracks(now, now.deals), 'won').filter((deal) =>
      isIn(deal.closedDate, window),
    );
    expectSame([got.won.count, got.won.valueMinor], [won.length, totalOf(won)]);
    const open = ofKind(ofPipelineTracks(then, then.deals), 'open').filter((deal) =>
      isIn(deal.expectedCloseDate, window),
    );
    const isOver = addDays(end, -1) <= input.asOf;
    const outcomeOf = ({ id }: Deal): string => {
      const deal = became.get(id);
      if (deal?.kind === 'won' || deal?.kind === 'lost') return deal.kind;
      if (!deal || deal.kind === 'hold' || deal.kind === 'disqualified') return 'withdrawn';
      return !isOver && isIn(deal.expectedCloseDate, window) ? 'pending' : 'slipped';
    };
    for (const [name, tally] of Object.entries(got.all.outcomes)) {
      const deals = open.filter((deal) => outcomeOf(deal) === name);
      expectSame([name, tally.count, tally.valueMinor], [name, deals.length, totalOf(deals)]);
    }
    const pairs = open.flatMap((deal): ForecastPair[] => {
      const at = then.process.stages[then.process.stageIndexById.get(deal.stageId)!]!.stage;
      const basisPoints = deal.probabilityBasisPoints ?? at.probabilityBasisPoints ?? null;
      const outcome = outcomeOf(deal);
      return basisPoints === null || outcome === 'pending' ? [] : [{ basisPoints, isWon: outcome === 'won' }];
    });
    expectSame(got.calibration, calibration(pairs));
  },
  { runs: 600 },
);
