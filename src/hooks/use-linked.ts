'use client';

import { useCallback, useMemo, useRef, useSyncExternalStore } from 'react';
import { sameData, type ReadonlyPipelineStore } from '../summary/index.js';
import type { SizeClassRule } from '../measures/index.js';
import { PipelineError } from '../model/index.js';
import { useProvidedLink } from './link-context.js';
import type { LinkState, LinkStore } from './link-store.js';
import type { LinkedView } from './linked-views.js';
import type { PipelineSelection } from './pipeline-selection.js';

/** Asks for a change of the shared selection: what is not given stays. */
export type Select = (change: Partial<PipelineSelection>) => void;

const NOT_LINKED = { subscribe: () => () => undefined };

/** Something read from what widgets share, the same object while it says the same; `null` where nothing is shared. */
function useLinkState<TValue>(link: LinkStore | null, read: (state: LinkState) => TValue): TValue | null {
  const last = useRef<TValue | null>(null);
  const get = useCallback((): TValue | null => {
    if (!link) return null;
    const now = read(link.get());
    if (last.current === null || !sameData(last.current, now)) last.current = now;
    return last.current;
  }, [link, read]);
  return useSyncExternalStore((link ?? NOT_LINKED).subscribe, get, get);
}

/** The link of the provider around, where a widget shows the provider's data; `null` = it shows its own, or there is none. */
function useLinkOf(store: ReadonlyPipelineStore): LinkStore | null {
  const provided = useProvidedLink();
  return provided && provided.store === store ? provided.link : null;
}

/**
 * What a widget takes from the selection that the widgets of its `PipelineProvider` share, and how to change that; `null`
 * outside of one, and where the widget shows other data than the provider's.
 */
export function useLinkedView<TView>(
  view: LinkedView<TView>,
  store: ReadonlyPipelineStore,
): (TView & { readonly select: Select }) | null {
  const link = useLinkOf(store);
  const { process } = store.pipeline;
  const read = useCallback(({ selection }: LinkState) => view(selection, process), [view, process]);
  const shown = useLinkState(link, read);
  return useMemo(() => (shown && link ? { ...shown, select: selectOf(link) } : null), [shown, link]);
}

/** The size classes that the widgets of a provider share, and how to ask for others; `null` where nothing is shared. */
export function useLinkedSizeClasses(store: ReadonlyPipelineStore): {
  readonly sizeClasses: SizeClassRule | null;
  readonly setSizeClasses: (rule: SizeClassRule) => void;
} | null {
  const link = useLinkOf(store);
  const shown = useLinkState(link, readSizeClasses);
  return useMemo(
    () =>
      shown && link
        ? { ...shown, setSizeClasses: (sizeClasses: SizeClassRule) => link.ask(() => ({ sizeClasses })) }
        : null,
    [shown, link],
  );
}

/**
 * The selection that the widgets of the `PipelineProvider` around share, and how to change it: for a host's own controls.
 * @throws PipelineError `missing-provider`
 */
export function usePipelineSelection(): readonly [PipelineSelection, Select] {
  const link = useProvidedLink()?.link ?? null;
  const selection = useLinkState(link, readSelection);
  const select = useMemo(() => link && selectOf(link), [link]);
  if (selection && select) return [selection, select];
  throw new PipelineError(
    'missing-provider',
    'There is no selection here: it is shared by what stands in a PipelineProvider. Call usePipelineSelection inside <PipelineProvider pipeline={…}>.',
  );
}

const readSelection = ({ selection }: LinkState): PipelineSelection => selection;

const readSizeClasses = ({ sizeClasses }: LinkState): Pick<LinkState, 'sizeClasses'> => ({ sizeClasses });

function selectOf(link: LinkStore): Select {
  return (change) => link.ask(({ selection }) => ({ selection: { ...selection, ...change } }));
}
