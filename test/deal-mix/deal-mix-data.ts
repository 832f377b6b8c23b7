import {
  dealMix,
  dealMixSeries,
  type DealMixArgs,
  type DealMixResult,
  type DealMixSeriesResult,
} from '../../src/measures/index.js';
import { parsePipeline, type Deal, type Pipeline } from '../../src/model/index.js';
import { createPipelineStore, type PipelineStore } from '../../src/summary/index.js';

/** What differs from the usual: a target of 1,000 euros for the quarter, nothing won in it. */
export interface MixDataOptions {
  /** Whole euros; `null` = none. */
  readonly target?: number | null;
  readonly won?: number;
  /** Names of the open deals; default `Deal 1`, `Deal 2`, … */
  readonly names?: readonly string[];
  /** Whether one of 100 euros was won on 20 June, which history tells; default not. */
  readonly wonOfLate?: boolean;
}

/** Open deals of so many whole euros each (`null` = unknown), two won and two lost in May, as of the end of 30 June 2026. */
export function smallPipeline(
  euros: readonly (number | null)[],
  { target = 1000, won = 0, names = [], wonOfLate = false }: MixDataOptions = {},
): Pipeline {
  const closed = (id: string, stage: 'won' | 'lost', amount: number) => ({
    id,
    name: id,
    stage,
    amount,
    created: '2026-04-01',
    closed: '2026-05-01',
  });
  return parsePipeline({
    pipeline: {
      currency: 'EUR',
      tracks: [
        {
          id: 'sales',
          name: 'Sales',
          stages: [
            { id: 'open', name: 'Talk', kind: 'open' },
            { id: 'won', name: 'Won', kind: 'won' },
            { id: 'lost', name: 'Lost', kind: 'lost' },
          ],
        },
      ],
    },
    asOf: '2026-06-30',
    deals: [
      ...euros.map((amount, index) => ({
        id: `d${index + 1}`,
        name: names[index] ?? `Deal ${index + 1}`,
        stage: 'open',
        amount,
        created: '2026-03-01',
      })),
      ...(euros.length > 0
        ? [
            closed('w1', 'won', won),
            closed('w2', 'won', 5),
            closed('l1', 'lost', 150),
            closed('l2', 'lost', 5),
          ]
        : []),
      ...(wonOfLate ? [{ ...closed('w3', 'won', 100), closed: '2026-06-20' }] : []),
    ],
    history: wonOfLate
      ? [
          { dealId: 'w3', at: '2026-04-01', stage: 'open' },
          { dealId: 'w3', at: '2026-06-20', stage: 'won' },
        ]
      : [],
    targets:
      target === null
        ? []
        : [{ amountMinor: target * 100, period: { start: '2026-04-01', end: '2026-07-01' } }],
  });
}

/** 200, 120, 60, 30, 30 and eight of 10: two rocks, three stones, eight pebbles; 520 of a target of 1,000. */
export const THIRTEEN = [200, 120, 60, 30, 30, 10, 10, 10, 10, 10, 10, 10, 10];

/** A store of {@link smallPipeline}. */
export function smallStore(
  euros: readonly (number | null)[] = THIRTEEN,
  options?: MixDataOptions,
): PipelineStore {
  return createPipelineStore(smallPipeline(euros, options));
}

/** What the parts and the hook take. */
export function smallMix(
  euros: readonly (number | null)[] = THIRTEEN,
  args: DealMixArgs = { window: { start: '2026-04-01', end: '2026-07-01' } },
  options?: MixDataOptions,
): { readonly mix: DealMixResult; readonly deals: readonly Deal[] } {
  const store = smallStore(euros, options);
  return {
    mix: store.select(dealMix, args),
    deals: store.deals().filter(({ kind }) => kind === 'open'),
  };
}

/** Two rocks, three stones and eight pebbles, as what is open in March, April, May and June 2026. */
export function smallSeries(euros: readonly (number | null)[] = THIRTEEN): DealMixSeriesResult {
  return smallStore(euros).select(dealMixSeries, {
    window: { start: '2026-04-01', end: '2026-07-01' },
    span: { start: '2026-03-01', end: '2026-07-01' },
  });
}
