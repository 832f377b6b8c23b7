'use client';

import { createContext, useContext } from 'react';
import type { Pipeline } from '../model/index.js';
import type { ReadonlyPipelineStore } from '../summary/index.js';
import type { LinkStore } from './link-store.js';

/** What a provider gives: its data (`null` = not here yet) and what its widgets share. */
export interface ProvidedLink {
  readonly store: ReadonlyPipelineStore | null;
  /** The parsed data that the store has by now, `null` = it is the host's own: another object once other data is in, so that all inside is drawn anew. */
  readonly data: Pipeline | null;
  /** What the provider was given, so that a widget inside that is given the same has the same store. */
  readonly source: Pipeline | ReadonlyPipelineStore | null;
  readonly link: LinkStore;
}

/** Holds {@link ProvidedLink}; `null` = no provider around. */
export const LinkContext = createContext<ProvidedLink | null>(null);

/** The provider around; `null` = none. */
export function useProvidedLink(): ProvidedLink | null {
  return useContext(LinkContext);
}
