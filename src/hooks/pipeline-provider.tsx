'use client';

import { createContext, useContext, type ReactNode } from 'react';
import { PipelineError, type Pipeline } from '../model/index.js';
import type { Messages } from '../messages/index.js';
import type { ReadonlyPipelineStore } from '../summary/index.js';
import { LocaleProvider } from './locale-context.js';
import { storeOf } from './store-of.js';

/** Where data comes from: parsed data, a store, or `null` while it has not come in. */
export type PipelineSource = Pipeline | ReadonlyPipelineStore | null;

/** `undefined` = no provider, `null` = a provider whose data has not come in. */
const StoreContext = createContext<ReadonlyPipelineStore | null | undefined>(undefined);

/** What {@link PipelineProvider} takes. */
export interface PipelineProviderProps {
  /** Parsed data, or a store that changes; `null` = not here yet: presets draw skeletons. Those inside need no data of their own. */
  readonly pipeline: PipelineSource;
  /** BCP 47 tag for numbers and dates; default `en`. */
  readonly locale?: string;
  /** Texts in place of the English ones. */
  readonly messages?: Messages;
  readonly children?: ReactNode;
}

/** Gives hooks and presets inside their data and their language. Static data becomes a store that never changes. */
export function PipelineProvider({ pipeline, locale, messages, children }: PipelineProviderProps): ReactNode {
  const store = pipeline === null ? null : storeOf(pipeline);
  return (
    <StoreContext.Provider value={store}>
      <LocaleProvider locale={locale} messages={messages}>
        {children}
      </LocaleProvider>
    </StoreContext.Provider>
  );
}

/**
 * The store to read, for a preset: that of the pipeline given, else the provider's; `null` while data has not come in.
 * @throws PipelineError `missing-provider` where there is neither
 */
export function usePipelineSource(pipeline?: PipelineSource): ReadonlyPipelineStore | null {
  const provided = useContext(StoreContext);
  if (pipeline !== undefined) return pipeline && storeOf(pipeline);
  if (provided !== undefined) return provided;
  throw new PipelineError(
    'missing-provider',
    'There is no data here: neither a pipeline prop nor a PipelineProvider around. Pass pipeline={…} or wrap this in <PipelineProvider pipeline={…}>.',
  );
}

/**
 * The store to read, for a hook: that of the pipeline given, else the provider's.
 * @throws PipelineError `missing-provider` where there is neither, `missing-data` where the provider's has not come in
 */
export function usePipelineStore(pipeline?: Pipeline | ReadonlyPipelineStore): ReadonlyPipelineStore {
  const store = usePipelineSource(pipeline);
  if (store) return store;
  throw new PipelineError(
    'missing-data',
    'A measure hook was called while the provider has no data yet. Render the component that calls it once data is there, or use a preset, which draws a skeleton meanwhile.',
  );
}
