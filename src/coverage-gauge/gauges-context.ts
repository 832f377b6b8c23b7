'use client';

import { createContext, useContext } from 'react';
import type { CoverageResult } from '../measures/index.js';
import type { CoverageGaugesMessages } from '../messages/index.js';
import { PipelineError } from '../model/index.js';
import type { GaugeShape } from './gauge-context.js';
import type { CoverageGaugeItem } from './gauges-group.js';
import type { UseCoverageGaugesResult } from './use-coverage-gauges.js';

/** What the Root of several gauges shares with its parts. */
export interface GaugesState extends UseCoverageGaugesResult {
  /** All groups together. */
  readonly overall: CoverageResult;
  readonly groupBy: string;
  readonly shape: GaugeShape;
  readonly messages: CoverageGaugesMessages;
}

/** Holds {@link GaugesState}. */
export const GaugesContext = createContext<GaugesState | null>(null);

/** Holds the group a part stands in. */
export const GaugesItemContext = createContext<CoverageGaugeItem | null>(null);

/** The gauges around a part. @throws PipelineError `missing-provider` outside `Gauges.Root` */
export function useGaugesState(): GaugesState {
  const state = useContext(GaugesContext);
  if (state) return state;
  throw new PipelineError(
    'missing-provider',
    'A part of the coverage gauges was used outside Gauges.Root, which holds their results. Put it inside <Gauges.Root groups={…} overall={…}>.',
  );
}

/** The group around a part. @throws PipelineError `missing-provider` outside `Gauges.Item` */
export function useGaugesItem(): CoverageGaugeItem {
  const item = useContext(GaugesItemContext);
  if (item) return item;
  throw new PipelineError(
    'missing-provider',
    'A name, picture or number of a gauge was used outside Gauges.Item, which says of which group. Put it inside <Gauges.Item item={…}>.',
  );
}
