import { parsePipeline, type HistoryEvent, type Pipeline } from '../../src/model/index.js';
import { coverage, coverageSeries, cycleAwareCoverage } from '../../src/measures/index.js';
import type {
  CoverageArgs,
  CoverageResult,
  CoverageSeriesResult,
  CycleAwareCoverageResult,
} from '../../src/measures/index.js';
import { createPipelineStore } from '../../src/summary/index.js';
import { QUARTER } from './coverage-data.js';

/** What a deal's log says of its coming to a stage: when, and with which expected close. */
type Step = readonly [at: string, stage: 'offer' | 'won' | 'lost', expected?: string];

interface HistoricDeal {
  /** In whole euros; `null` = unknown. */
  readonly euros: number | null;
  readonly steps: readonly Step[];
  readonly ownerId?: string;
}

/** Offers of the winter: won after 20 and 40 days, lost after 20 and 60. */
const PAST: readonly HistoricDeal[] = (
  [
    ['2026-01-21', 'won'],
    ['2026-02-10', 'won'],
    ['2026-01-21', 'lost'],
    ['2026-03-02', 'lost'],
  ] as const
).map(([closed, stage]) => ({
  euros: 1000,
  steps: [
    ['2026-01-01', 'offer', '2026-03-31'],
    [closed, stage],
  ],
}));

/**
 * As of 15 August, 46 days before the quarter ends: € 200,000 stand in offer for ten days, so that half of it may be won by
 * then; € 50,000 for longer than any before; € 40,000 were won of a target of € 100,000.
 */
export const HISTORIC: readonly HistoricDeal[] = [
  ...PAST,
  { euros: 200_000, steps: [['2026-08-05', 'offer', '2026-09-15']], ownerId: 'ada' },
  { euros: 50_000, steps: [['2026-05-01', 'offer', '2026-09-20']], ownerId: 'bo' },
  {
    euros: 40_000,
    steps: [
      ['2026-06-30', 'offer', '2026-07-31'],
      ['2026-07-20', 'won'],
    ],
    ownerId: 'ada',
  },
];

/** Parses deals with all that their logs say. */
export function historicPipeline(deals: readonly HistoricDeal[] = HISTORIC, asOf = '2026-08-15'): Pipeline {
  const history: HistoryEvent[] = deals.flatMap(({ euros, steps, ownerId = null }, index) =>
    steps.map(([at, stage, expected], sequence) => ({
      dealId: `d${index}`,
      at,
      stage,
      sequence,
      ...(sequence === 0 ? { amount: euros, owner: ownerId } : {}),
      ...(expected === undefined ? {} : { expectedClose: expected }),
    })),
  );
  return parsePipeline({
    pipeline: {
      currency: 'EUR',
      owners: [
        { id: 'ada', name: 'Ada' },
        { id: 'bo', name: 'Bo' },
      ],
      tracks: [
        {
          id: 'sales',
          name: 'Sales',
          stages: [
            { id: 'offer', name: 'Offer', kind: 'open' },
            { id: 'won', name: 'Won', kind: 'won' },
            { id: 'lost', name: 'Lost', kind: 'lost' },
          ],
        },
      ],
    },
    asOf,
    deals: deals.map(({ euros, steps, ownerId = null }, index) => {
      const [at, stage] = steps.at(-1)!;
      return {
        id: `d${index}`,
        stage,
        amount: euros,
        owner: ownerId,
        created: steps[0]![0],
        expectedClose: steps[0]![2] ?? null,
        closed: stage === 'offer' ? null : at,
      };
    }),
    history,
    targets: [{ period: QUARTER, amountMinor: 10_000_000 }],
  });
}

/** The coverage of {@link historicPipeline}, what may be expected of it, and its line through the quarter. */
export function historicResults(
  args: Partial<CoverageArgs> = {},
  pipeline = historicPipeline(),
): {
  readonly coverage: CoverageResult;
  readonly cycleAware: CycleAwareCoverageResult;
  readonly series: CoverageSeriesResult;
} {
  const store = createPipelineStore(pipeline);
  const { window = QUARTER, targetMinor } = args;
  const target = targetMinor === undefined ? {} : { targetMinor };
  return {
    coverage: store.select(coverage, { window, ...args }),
    cycleAware: store.select(cycleAwareCoverage, { window, ...target }),
    series: store.select(coverageSeries, { window, ...target }),
  };
}
