import type { SizeClassRule } from '../measures/index.js';
import { NO_SELECTION, type PipelineSelection } from './pipeline-selection.js';

/** What the widgets of one provider share. */
export interface LinkState {
  readonly selection: PipelineSelection;
  /** How deals are sorted into size classes; `null` = by the widget's default. */
  readonly sizeClasses: SizeClassRule | null;
}

/** Told of what was asked for: a host that holds a value decides itself. */
export type LinkListener = (asked: LinkState, before: LinkState) => void;

/** Holds what widgets share, outside React, so that only those draw again that a change concerns. */
export interface LinkStore {
  readonly get: () => LinkState;
  readonly subscribe: (listener: () => void) => () => void;
  /**
   * Asks for a change, made of what is there with what was asked for in this turn already: it is made unless the host holds
   * that part, and told in either case.
   */
  readonly ask: (change: (asked: LinkState) => Partial<LinkState>) => void;
  /** Takes over what the host holds; `undefined` = the provider holds it. */
  readonly hold: (held: Held, onAsk: LinkListener) => void;
}

/** The parts of the state that a host holds. */
export type Held = { readonly [Part in keyof LinkState]: LinkState[Part] | undefined };

/** Makes a store of what widgets share, of what is there first and of what the host holds. */
export function createLinkStore(
  initial: Partial<LinkState>,
  firstHeld: Held,
  firstOnAsk: LinkListener,
): LinkStore {
  let state: LinkState = { selection: NO_SELECTION, sizeClasses: null, ...initial };
  let held = firstHeld;
  let onAsk = firstOnAsk;
  /** What was asked for in this turn: a host that holds it answers at the turn's end only, and two picks must not undo each other. */
  let pending: LinkState | null = null;
  const listeners = new Set<() => void>();
  const put = (next: LinkState): void => {
    if (next.selection === state.selection && next.sizeClasses === state.sizeClasses) return;
    state = next;
    for (const listener of Array.from(listeners)) listener();
  };
  return {
    get: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    ask: (change) => {
      const before = pending ?? state;
      const asked = { ...before, ...change(before) };
      if (pending === null) queueMicrotask(() => (pending = null));
      pending = asked;
      put({
        selection: held.selection ?? asked.selection,
        sizeClasses: held.sizeClasses === undefined ? asked.sizeClasses : held.sizeClasses,
      });
      onAsk(asked, before);
    },
    hold: (now, listener) => {
      held = now;
      onAsk = listener;
      pending = null;
      put({
        selection: now.selection ?? state.selection,
        sizeClasses: now.sizeClasses === undefined ? state.sizeClasses : now.sizeClasses,
      });
    },
  };
}
