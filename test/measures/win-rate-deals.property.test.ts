import fc from 'fast-check';
import {
  winIncidence,
  winIncidenceDeals,
  winRate,
  winRateDeals,
  winRateFrom,
  type WinRateArgs,
  type WinRateResult,
} from '../../src/measures/index.js';
import { addDays, parsePipeline } from '../../src/model/index.js';
import {
  createPipelineStore,
  dealLists,
  type DealFilter,
  type PipelineStore,
  type WinRateWay,
} from '../../src/summary/index.js';
import { AGAINST_ORACLE, property } from '../property.js';
import { pipelineArbitrary } from '../sample/arbitrary.js';
import { expectSame } from './expect-same.js';

const pipelines = pipelineArbitrary({}).map((input) => parsePipeline(input));
const WAYS: readonly WinRateWay[] = ['won', 'lost', 'disqualified', 'open'];

const choices: fc.Arbitrary<Omit<WinRateArgs, 'window'>> = fc.record({
  by: fc.constantFrom('closed' as const, 'created' as const),
  open: fc.constantFrom('exclude' as const, 'as-lost' as const, 'range' as const),
  disqualified: fc.constantFrom('exclude' as const, 'as-lost' as const),
});

/** Days back from the day of the data, and how many; `null` = all time. */
const windows = fc.option(fc.tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 1, max: 900 })));

/** How many deals a list of them has. */
const listed = (store: PipelineStore, filter: DealFilter): number =>
  store.queryRows(dealLists, { filter }).get().all.length;

/** What the rate is taken of, then what it says of each way; and what the lists of the same hold. */
function bothCounts(store: PipelineStore, result: WinRateResult, view: DealFilter): [number[], number[]] {
  const denominator = (result.unitRange?.lowest ?? result.unit).denominator;
  return [
    [denominator, ...WAYS.map((way) => result[way].count)],
    [
      listed(store, { ...view, ...winRateDeals(result) }),
      ...WAYS.map((way) => listed(store, { ...view, ...winRateDeals(result, way) })),
    ],
  ];
}

property(
  'the deals of a win rate are as many as it says: of all and from each stage, every policy, window and way',
  [pipelines, choices, windows, fc.boolean()],
  (pipeline, args, days, isOfOne) => {
    const store = createPipelineStore(pipeline);
    const view: DealFilter = isOfOne ? { dimensions: { owner: [pipeline.owners[0]?.id ?? null] } } : {};
    const start = days && addDays(pipeline.asOf, -days[0]);
    const window = days && start ? { start, end: addDays(start, days[1]) } : null;
    const all = store.select(winRate, { ...args, window }, { filter: view });
    const held = [bothCounts(store, all, view)];
    for (const { stage, openIndex } of pipeline.process.stages) {
      if (openIndex === null) continue;
      const result = store.select(winRateFrom, { ...args, window, from: stage.id }, { filter: view });
      held.push(bothCounts(store, result, view));
    }
    for (const [told, shown] of held) expectSame(shown, told);
  },
  AGAINST_ORACLE,
);

property(
  'the deals of a curve are as many as it tells of, and those of which nobody knows the days the others: from each stage',
  [pipelines, fc.boolean()],
  (pipeline, isOfOne) => {
    const store = createPipelineStore(pipeline);
    const view: DealFilter = isOfOne ? { dimensions: { owner: [pipeline.owners[0]?.id ?? null] } } : {};
    for (const { stage, openIndex } of pipeline.process.stages) {
      if (openIndex === null) continue;
      const result = store.select(winIncidence, { from: stage.id }, { filter: view });
      const { wonCount, lostCount, disqualifiedCount, censoredCount, unknownDaysCount } = result;
      const told = [wonCount, lostCount, disqualifiedCount, censoredCount];
      const held = WAYS.map((way) => listed(store, { ...view, ...winIncidenceDeals(result, way) }));
      expectSame(
        listed(store, { ...view, ...winIncidenceDeals(result) }),
        told.reduce((sum, count) => sum + count, 0),
      );
      expectSame(held, told);
      const { winRate: curve } = winIncidenceDeals(result);
      const all = listed(store, { ...view, winRate: { ...curve!, unknownDays: 'include' } });
      expectSame(
        all,
        told.reduce((sum, count) => sum + count, unknownDaysCount),
      );
    }
  },
  AGAINST_ORACLE,
);
