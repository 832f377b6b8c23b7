'use client';

import { useEffect, useMemo, useState, type ReactNode } from 'react';
import type { SizeClassRule } from '../measures/index.js';
import { PipelineError, type Pipeline } from '../model/index.js';
import type { Messages } from '../messages/index.js';
import type { ReadonlyPipelineStore } from '../summary/index.js';
import { LinkContext, useProvidedLink } from './link-context.js';
import { createLinkStore, type LinkListener } from './link-store.js';
import { LocaleProvider } from './locale-context.js';
import type { PipelineSelection } from './pipeline-selection.js';
import type { PipelineSource } from './pipeline-source.js';
import { storeOf } from './store-of.js';
import { useLiveStore } from './use-live-store.js';

/** What {@link PipelineProvider} takes. */
export interface PipelineProviderProps {
  /**
   * Parsed data, or a store; `null` = not here yet: presets draw skeletons. Those inside need no data of their own. Parsed
   * data becomes a live store of this provider, in which deals can be moved; data of the same process that is parsed later goes
   * into that store, beneath moves that are not answered yet.
   */
  readonly pipeline: PipelineSource;
  /** What is picked in the widgets inside; absent = the provider holds it. */
  readonly selection?: PipelineSelection | undefined;
  /** What is picked at first; default nothing. */
  readonly defaultSelection?: PipelineSelection | undefined;
  /** Told of the selection that a reader asks for. */
  readonly onSelectionChange?: ((selection: PipelineSelection) => void) | undefined;
  /** How the widgets inside sort deals by size, `null` = by default; absent = the provider holds it. */
  readonly sizeClasses?: SizeClassRule | null | undefined;
  /** How they do at first; default by the mix's own default. */
  readonly defaultSizeClasses?: SizeClassRule | null | undefined;
  /** Told of the size classes that a reader asks for, while a threshold is dragged as well. */
  readonly onSizeClassesChange?: ((sizeClasses: SizeClassRule) => void) | undefined;
  /** BCP 47 tag for numbers and dates; default `en`. */
  readonly locale?: string;
  /** Texts in place of the English ones. */
  readonly messages?: Messages;
  readonly children?: ReactNode;
}

/** Gives hooks and presets inside their data, their language, and one selection that all of them share. */
export function PipelineProvider({
  pipeline,
  locale,
  messages,
  children,
  ...shared
}: PipelineProviderProps): ReactNode {
  const { store, data } = useLiveStore(pipeline);
  const link = useLinkStore(shared);
  const provided = useMemo(() => ({ store, data, link, source: pipeline }), [store, data, link, pipeline]);
  return (
    <LinkContext.Provider value={provided}>
      <LocaleProvider locale={locale} messages={messages}>
        {children}
      </LocaleProvider>
    </LinkContext.Provider>
  );
}

type SharedProps = Omit<PipelineProviderProps, 'pipeline' | 'locale' | 'messages' | 'children'>;

function useLinkStore({
  selection,
  defaultSelection,
  onSelectionChange,
  sizeClasses,
  defaultSizeClasses,
  onSizeClassesChange,
}: SharedProps) {
  const [link] = useState(() => {
    const first = selection ?? defaultSelection;
    const firstClasses = sizeClasses === undefined ? defaultSizeClasses : sizeClasses;
    // Effects of those inside come before the provider's, and may ask: what is held is known from the beginning.
    return createLinkStore(
      {
        ...(first && { selection: first }),
        ...(firstClasses === undefined ? {} : { sizeClasses: firstClasses }),
      },
      { selection, sizeClasses },
      teller(onSelectionChange, onSizeClassesChange),
    );
  });
  useEffect(() => {
    link.hold({ selection, sizeClasses }, teller(onSelectionChange, onSizeClassesChange));
  }, [link, selection, sizeClasses, onSelectionChange, onSizeClassesChange]);
  return link;
}

/** Tells the host what it listens for. */
function teller(
  onSelectionChange: SharedProps['onSelectionChange'],
  onSizeClassesChange: SharedProps['onSizeClassesChange'],
): LinkListener {
  return (asked, before) => {
    if (asked.selection !== before.selection) onSelectionChange?.(asked.selection);
    if (asked.sizeClasses !== before.sizeClasses && asked.sizeClasses)
      onSizeClassesChange?.(asked.sizeClasses);
  };
}

/**
 * The store to read, for a preset: that of the pipeline given, else the provider's; `null` while data has not come in.
 * @throws PipelineError `missing-provider` where there is neither
 */
export function usePipelineSource(pipeline?: PipelineSource): ReadonlyPipelineStore | null {
  const provided = useProvidedLink();
  if (provided && (pipeline === undefined || pipeline === provided.source)) return provided.store;
  if (pipeline !== undefined) return pipeline && storeOf(pipeline);
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
