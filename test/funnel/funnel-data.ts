import { funnel, type FunnelArgs, type FunnelResult } from '../../src/measures/index.js';
import { parsePipeline, type HistoryEvent, type Pipeline, type Stage } from '../../src/model/index.js';
import { createPipelineStore, type PipelineStore } from '../../src/summary/index.js';

/** So many deals alike. */
export interface Batch {
  readonly count: number;
  /** How many open stages they came through, 1 = the first only; 0 = nothing is known of their way. */
  readonly stages: number;
  /** Where they are now: one of the open stages by name, or the id of an ended one. */
  readonly now: string;
  /** Whole euros each; `null` = unknown. */
  readonly euros?: number | null;
  /** Days ago they came to where they are; default 5. */
  readonly daysAgo?: number;
}

/** What a small funnel is made of. */
export interface SmallFunnel {
  /** Names of the open stages. */
  readonly stages: readonly string[];
  readonly batches: readonly Batch[];
  readonly currency?: string;
}

const AS_OF = '2026-06-30';
const day = (daysAgo: number): string => new Date(Date.UTC(2026, 5, 30 - daysAgo)).toISOString().slice(0, 10);

/** The process: open stages `s0`, `s1`, … under the names given, then won, lost, on hold and disqualified. */
function stagesOf(names: readonly string[]): Stage[] {
  return [
    ...names.map((name, index): Stage => ({ id: `s${index}`, name, kind: 'open' })),
    { id: 'closed-won', name: 'Won', kind: 'won' },
    { id: 'closed-lost', name: 'Lost', kind: 'lost' },
    { id: 'held', name: 'On hold', kind: 'hold' },
    { id: 'out', name: 'No value', kind: 'disqualified' },
  ];
}

/** Parses a small funnel's deals, each with its log, as of the end of 30 June 2026. */
export function smallPipeline({ stages, batches, currency = 'EUR' }: SmallFunnel): Pipeline {
  const history: HistoryEvent[] = [];
  const deals = batches.flatMap((batch, at) =>
    Array.from({ length: batch.count }, (_, nth) => {
      const id = `d${at}-${nth}`;
      const since = batch.daysAgo ?? 5;
      const stage = stages.includes(batch.now) ? `s${stages.indexOf(batch.now)}` : batch.now;
      const isClosed = stage.startsWith('closed');
      for (let step = 0; step < batch.stages; step++) {
        const isLast = stage === `s${step}`;
        history.push({ dealId: id, at: day(isLast ? since : 90 - step), stage: `s${step}`, sequence: step });
      }
      if (batch.stages > 0 && !stage.startsWith('s')) {
        history.push({ dealId: id, at: day(since), stage, sequence: 99 });
      }
      return {
        id,
        stage,
        amount: batch.euros === undefined ? 1000 : batch.euros,
        created: day(100),
        ...(isClosed ? { closed: day(since) } : {}),
      };
    }),
  );
  return parsePipeline({
    pipeline: { currency, tracks: [{ id: 'sales', name: 'Sales', stages: stagesOf(stages) }] },
    asOf: AS_OF,
    deals,
    history,
  });
}

/** A store of {@link smallPipeline}. */
export function smallStore(small: SmallFunnel = HUNDRED): PipelineStore {
  return createPipelineStore(smallPipeline(small));
}

/** The funnel of {@link smallPipeline}. */
export function smallFunnel(small: SmallFunnel = HUNDRED, args: FunnelArgs = {}): FunnelResult {
  return smallStore(small).select(funnel, args);
}

/**
 * 100 deals of € 1,000: 100 came to Lead, 60 on to Offer, 40 to Contract, 25 were won. Of the 40 that stayed at Lead 20 were
 * lost, 10 disqualified, 4 rest on hold, 6 are still there.
 */
export const HUNDRED: SmallFunnel = {
  stages: ['Lead', 'Offer', 'Contract'],
  batches: [
    { count: 20, stages: 1, now: 'closed-lost' },
    { count: 10, stages: 1, now: 'out' },
    { count: 4, stages: 1, now: 'held' },
    { count: 6, stages: 1, now: 'Lead' },
    { count: 20, stages: 2, now: 'closed-lost' },
    { count: 15, stages: 3, now: 'closed-lost' },
    { count: 25, stages: 3, now: 'closed-won' },
  ],
};

/** The hundred, and 3 won and 2 lost deals of which no log tells how they came there. */
export const WITH_UNKNOWN_PATH: SmallFunnel = {
  ...HUNDRED,
  batches: [
    ...HUNDRED.batches,
    { count: 3, stages: 0, now: 'closed-won' },
    { count: 2, stages: 0, now: 'closed-lost' },
  ],
};

/** Seven deals: too few. */
export const SPARSE: SmallFunnel = {
  stages: ['Lead', 'Offer'],
  batches: [
    { count: 3, stages: 1, now: 'closed-lost' },
    { count: 2, stages: 2, now: 'closed-lost' },
    { count: 2, stages: 2, now: 'closed-won' },
  ],
};

/** Twelve deals without any amount, none of which was won. */
export const AMOUNTLESS: SmallFunnel = {
  stages: ['Lead', 'Offer'],
  batches: [
    { count: 8, stages: 1, now: 'closed-lost', euros: null },
    { count: 4, stages: 2, now: 'Offer', euros: null },
  ],
};

/** No deal at all. */
export const NOTHING: SmallFunnel = { stages: ['Lead', 'Offer'], batches: [] };
