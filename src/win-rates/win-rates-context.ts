'use client';

import { createContext, useContext } from 'react';
import { useFrame } from '../frame/index.js';
import type { WinIncidenceGroups } from '../hooks/index.js';
import type { WinRateResult } from '../measures/index.js';
import type { WinRatesMessages } from '../messages/index.js';
import { PipelineError } from '../model/index.js';
import type { UseWinRateComparisonResult } from './use-win-rate-comparison.js';
import type { WinRateWriter } from './win-rates-text.js';
import type { WinRateRow } from './win-rates-view.js';

/** What a comparison's Root shares with its parts. */
export interface WinRatesState extends UseWinRateComparisonResult {
  /** All groups together. */
  readonly overall: WinRateResult;
  readonly groupBy: string;
  /** The curves, where they are shown in place of the rates; `null` = they are not. */
  readonly curves: WinIncidenceGroups | null;
  readonly messages: WinRatesMessages;
}

/** Holds {@link WinRatesState}. */
export const WinRatesContext = createContext<WinRatesState | null>(null);

/** Holds the row a part stands in. */
export const WinRateRowContext = createContext<WinRateRow | null>(null);

/** The comparison around a part. @throws PipelineError `missing-provider` outside `WinRates.Root` */
export function useWinRatesState(): WinRatesState {
  const state = useContext(WinRatesContext);
  if (state) return state;
  throw new PipelineError(
    'missing-provider',
    'A part of the win-rate comparison was used outside WinRates.Root, which holds its results. Put it inside <WinRates.Root groups={…} overall={…}>.',
  );
}

/** The row around a part. @throws PipelineError `missing-provider` outside `WinRates.Row` */
export function useWinRateRow(): WinRateRow {
  const row = useContext(WinRateRowContext);
  if (row) return row;
  throw new PipelineError(
    'missing-provider',
    'A name, dumbbell or number of a row was used outside WinRates.Row, which says of which group. Put it inside <WinRates.Row row={…}>.',
  );
}

/** How the comparison around a part says its numbers. */
export function useWinRatesWriter(): WinRateWriter {
  const { messages } = useWinRatesState();
  const { formatter, messages: frame } = useFrame();
  return { messages, frame, formatter };
}
