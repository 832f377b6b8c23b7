'use client';

import { createContext, useContext } from 'react';
import { useFrame } from '../frame/index.js';
import type { FunnelResult } from '../measures/index.js';
import { PipelineError, type Period } from '../model/index.js';
import type { FunnelMessages } from '../messages/index.js';
import type { FunnelWriter } from './funnel-writer.js';
import type { FunnelStepView } from './funnel-view.js';
import type { UseFunnelResult } from './use-funnel.js';

/** What a funnel's Root shares with its parts. */
export interface FunnelState extends UseFunnelResult {
  readonly funnel: FunnelResult;
  /** Whether steps are drawn with their stage conversion. */
  readonly showConversion: boolean;
  /** When the visits ended that stage conversion is of; `null` = any time. */
  readonly conversionPeriod: Period | null;
  readonly messages: FunnelMessages;
}

/** Holds {@link FunnelState}. */
export const FunnelContext = createContext<FunnelState | null>(null);

/** Holds the step a part stands in. */
export const FunnelStepContext = createContext<FunnelStepView | null>(null);

/** The funnel around a part. @throws PipelineError `missing-provider` outside `Funnel.Root` */
export function useFunnelState(): FunnelState {
  const state = useContext(FunnelContext);
  if (state) return state;
  throw new PipelineError(
    'missing-provider',
    'A funnel part was used outside Funnel.Root, which holds its result. Put it inside <Funnel.Root funnel={…}>.',
  );
}

/** The step around a part. @throws PipelineError `missing-provider` outside `Funnel.Step` */
export function useFunnelStep(): FunnelStepView {
  const step = useContext(FunnelStepContext);
  if (step) return step;
  throw new PipelineError(
    'missing-provider',
    'A funnel label, number or band was used outside Funnel.Step, which says of which stage. Put it inside <Funnel.Step step={…}>.',
  );
}

/** How the funnel around a part says its numbers. */
export function useFunnelWriter(): FunnelWriter {
  const { measure, ghost, showConversion, conversionPeriod, messages } = useFunnelState();
  const { formatter, messages: frame } = useFrame();
  return { measure, ghost, showConversion, conversionPeriod, messages, frame, formatter };
}
