'use client';

import { createContext, useContext } from 'react';
import { useFrame } from '../frame/index.js';
import type { DealMixResult } from '../measures/index.js';
import type { DealMixMessages } from '../messages/index.js';
import { PipelineError } from '../model/index.js';
import type { MixWriter } from './mix-text.js';
import type { UseDealMixResult } from './use-deal-mix.js';

/** What a mix's Root shares with its parts. */
export interface MixState extends UseDealMixResult {
  readonly mix: DealMixResult;
  readonly messages: DealMixMessages;
}

/** Holds {@link MixState}. */
export const MixContext = createContext<MixState | null>(null);

/** The mix around a part. @throws PipelineError `missing-provider` outside `Mix.Root` */
export function useMixState(): MixState {
  const state = useContext(MixContext);
  if (state) return state;
  throw new PipelineError(
    'missing-provider',
    'A part of the deal mix was used outside Mix.Root, which holds its result. Put it inside <Mix.Root mix={…}>.',
  );
}

/** How the mix around a part says its numbers. */
export function useMixWriter(): MixWriter {
  const { messages } = useMixState();
  const { formatter, messages: frame } = useFrame();
  return { messages, frame, formatter };
}
