'use client';

import { useMemo, useState, type FocusEvent, type KeyboardEvent, type MouseEvent } from 'react';
import { walkTo, type ListOrientation } from './walk-to.js';

/** Attributes and handlers of the element around the options of a list. */
export interface RovingListAttributes {
  readonly role: 'listbox';
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocus: (event: FocusEvent) => void;
}

/** Attributes and handlers of the element of one option. */
export interface RovingOptionAttributes {
  readonly role: 'option';
  readonly tabIndex: 0 | -1;
  readonly 'aria-selected': boolean;
  readonly onClick: (event: MouseEvent) => void;
}

/** What {@link useRovingList} takes. `ids` and `onSelect` should stay the same while they say the same. */
export interface RovingListOptions {
  /** Ids of the options, in order. */
  readonly ids: readonly string[];
  /** `null` = none is selected. */
  readonly selectedId: string | null;
  readonly onSelect: (id: string | null) => void;
  /** Opens what an option stands for, on Enter; absent = Enter selects, as Space does. Should stay the same while it says the same. */
  readonly onOpen?: ((id: string) => void) | undefined;
  /** The attribute by which an option's element tells its place, 0 first. */
  readonly indexAttribute: `data-${string}`;
  /** Default `vertical`. */
  readonly orientation?: ListOrientation;
}

/** What {@link useRovingList} gives. */
export interface RovingList {
  /** Id of the one option that Tab reaches: where the focus was last, else the selected one, else the first. */
  readonly activeId: string | null;
  readonly getListProps: () => RovingListAttributes;
  readonly getOptionProps: (id: string) => RovingOptionAttributes;
}

/**
 * A list of options that is one stop for Tab: arrow keys, Home and End walk it, Enter or Space selects and unselects, Escape
 * clears; with `onOpen` Enter opens. Its place is kept by id, so that sorting or new data never carries the focus to another option.
 */
export function useRovingList({
  ids,
  selectedId,
  onSelect,
  onOpen,
  indexAttribute,
  orientation = 'vertical',
}: RovingListOptions): RovingList {
  const [walkedTo, setWalkedTo] = useState<string | null>(null);
  return useMemo(() => {
    const activeId = [walkedTo, selectedId].find((id) => id !== null && ids.includes(id)) ?? ids[0] ?? null;
    const toggle = (id: string): void => onSelect(id === selectedId ? null : id);
    /** Of an element inside an option, which has keys of its own, there is none. */
    const idOf = (target: EventTarget): string | undefined =>
      target instanceof Element ? ids[Number(target.getAttribute(indexAttribute) ?? -1)] : undefined;
    return {
      activeId,
      getListProps: () => ({
        role: 'listbox',
        onFocus: ({ target }) => setWalkedTo(idOf(target) ?? walkedTo),
        onKeyDown: (event) => {
          const { key, ctrlKey, metaKey, altKey, target, currentTarget } = event;
          const id = idOf(target);
          if (id === undefined || ctrlKey || metaKey || altKey) return;
          const next = walkTo(key, ids.indexOf(id), ids.length, orientation, currentTarget);
          if (next !== null) {
            currentTarget.querySelector<HTMLElement | SVGElement>(`[${indexAttribute}="${next}"]`)?.focus();
          } else if (key === 'Enter' && onOpen) onOpen(id);
          else if (key === 'Enter' || key === ' ') toggle(id);
          else if (key === 'Escape' && selectedId !== null) onSelect(null);
          else return;
          event.preventDefault();
        },
      }),
      getOptionProps: (id) => ({
        role: 'option',
        tabIndex: id === activeId ? 0 : -1,
        'aria-selected': id === selectedId,
        onClick: (event) => {
          if (!event.defaultPrevented) toggle(id);
        },
      }),
    };
  }, [ids, selectedId, onSelect, onOpen, walkedTo, indexAttribute, orientation]);
}
