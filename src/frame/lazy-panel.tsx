'use client';

import { useEffect, useState, useSyncExternalStore, type ComponentType, type ReactNode } from 'react';
import { useMessages } from '../hooks/index.js';
import { frameMessages } from '../messages/en/index.js';

/** What a lazy panel takes. */
export interface LazyPanelProps<TProps> {
  /** Said where the panel cannot be loaded; `null` = nothing, for it can be done without. */
  readonly failedText: string | null;
  /** The props of the panel. */
  readonly panel: TProps;
  /** Stands in its place until it is there, on a server too, so that nothing beneath it moves; default nothing. */
  readonly room?: ReactNode;
}

const neverChanges = () => () => undefined;
const onPage = (): boolean => false;
const onServer = (): boolean => true;

/**
 * Makes a panel that is loaded when first drawn, once for the page; where that fails, a note lets the reader try again.
 * `React.lazy` would remember a failure as well, and never try again.
 */
export function lazyPanel<TProps extends object>(
  load: () => Promise<ComponentType<TProps>>,
): (props: LazyPanelProps<TProps>) => ReactNode {
  let loaded: ComponentType<TProps> | null = null;

  return function LazyPanel({ failedText, panel, room = null }) {
    const { retry } = useMessages('frame', frameMessages);
    const [Loaded, setPanel] = useState<ComponentType<TProps> | null>(() => loaded);
    // A server never has it: where another widget loaded it before, the first render of the page has not either.
    const isServer = useSyncExternalStore(neverChanges, onPage, onServer);
    const Panel = isServer ? null : Loaded;
    const [attempt, setAttempt] = useState(0);
    const [failed, setFailed] = useState(-1);
    useEffect(() => {
      if (Loaded) return undefined;
      let isThere = true;
      load()
        .then((found) => {
          loaded = found;
          if (isThere) setPanel(() => found);
        })
        .catch(() => isThere && setFailed(attempt));
      return () => {
        isThere = false;
      };
    }, [Loaded, attempt]);
    if (Panel) return <Panel {...panel} />;
    if (failed < attempt) return room;
    if (failedText === null) return null;
    return (
      <div data-cairn="note" data-tone="error" role="alert">
        <span>{failedText}</span>
        <button type="button" data-cairn="button" onClick={() => setAttempt(attempt + 1)}>
          {retry}
        </button>
      </div>
    );
  };
}
