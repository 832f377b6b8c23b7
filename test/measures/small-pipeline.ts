import {
  parsePipeline,
  type ExchangeRate,
  type HistoryEvent,
  type ParseInput,
  type Pipeline,
  type PipelineDefinition,
  type Target,
} from '../../src/model/index.js';
import { createPipelineStore, type PipelineStore } from '../../src/summary/index.js';

/** A row of a small pipeline: what is not said has no bearing on the test. */
export interface Row {
  readonly id?: string;
  readonly name?: string;
  readonly account?: string | null;
  readonly lastActivity?: string;
  readonly stage: string;
  /** Euros. */
  readonly amount?: number | null;
  readonly created?: string;
  readonly closed?: string;
  readonly expectedClose?: string;
  readonly stageEntered?: string;
  readonly owner?: string;
  readonly team?: string;
  readonly source?: string;
  readonly probability?: number;
  readonly forecastCategory?: string;
  readonly rank?: string;
  readonly currency?: string;
  readonly removed?: string;
}

/** One track of three open stages: lead, offer, contract. */
export const SALES: PipelineDefinition = {
  currency: 'EUR',
  tracks: [
    {
      id: 'sales',
      name: 'Sales',
      stages: [
        { id: 'lead', name: 'Lead', kind: 'open' },
        { id: 'offer', name: 'Offer', kind: 'open' },
        { id: 'contract', name: 'Contract', kind: 'open' },
        { id: 'hold', name: 'On hold', kind: 'hold' },
        { id: 'won', name: 'Won', kind: 'won' },
        { id: 'lost', name: 'Lost', kind: 'lost' },
        { id: 'out', name: 'No value', kind: 'disqualified' },
      ],
    },
  ],
};

/** What differs from the usual: the sales track, at the end of 30 June 2026. */
export interface SmallOptions {
  readonly pipeline?: PipelineDefinition;
  readonly asOf?: string;
  readonly history?: readonly HistoryEvent[];
  readonly targets?: readonly Target[];
  readonly rates?: readonly ExchangeRate[];
}

/** Parses rows; ids are d1, d2, … where none are given. */
export function smallPipeline(rows: readonly Row[], options: SmallOptions = {}): Pipeline {
  const input: ParseInput<Row> = {
    pipeline: SALES,
    asOf: '2026-06-30',
    deals: rows.map((row, index) => ({ id: `d${index + 1}`, ...row })),
    ...options,
  };
  return parsePipeline(input);
}

/** A store of {@link smallPipeline}. */
export function smallStore(rows: readonly Row[], options: SmallOptions = {}): PipelineStore {
  return createPipelineStore(smallPipeline(rows, options));
}

/** The log of one deal: on which day it came to which stage. */
export function walk(
  dealId: string,
  ...steps: readonly (readonly [at: string, stage: string])[]
): HistoryEvent[] {
  return steps.map(([at, stage], sequence) => ({ dealId, at, stage, sequence }));
}

/** So many rows alike. */
export function times(count: number, row: Row): Row[] {
  return Array.from({ length: count }, () => row);
}
