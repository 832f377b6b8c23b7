'use client';

import { useState, type FocusEvent, type KeyboardEvent, type MouseEvent } from 'react';

/** Attributes and handlers of the element around the rows. */
export interface WinRateListProps {
  readonly role: 'listbox';
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
}

/** Attributes and handlers of the element of one row. */
export interface WinRateOptionProps {
  readonly role: 'option';
  readonly tabIndex: 0 | -1;
  readonly 'aria-selected': boolean;
  readonly 'data-row-index': number;
  readonly onClick: (event: MouseEvent<HTMLElement>) => void;
}

interface RowListOptions {
  /** Ids of the rows, in order. */
  readonly ids: readonly string[];
  readonly selectedId: string | null;
  readonly onSelect: (id: string | null) => void;
}

interface RowList {
  /** Id of the row that Tab reaches; `null` where there is no row. */
  readonly activeId: string | null;
  readonly getListProps: () => WinRateListProps;
  readonly getRowProps: (row: {
    readonly id: string;
    readonly index: number;
    readonly isSelected: boolean;
    readonly isActive: boolean;
  }) => WinRateOptionProps;
}

/** Walks a list of rows by keyboard: arrow keys, Home and End; Enter or Space selects and unselects, Escape clears. */
export function useRowList({ ids, selectedId, onSelect }: RowListOptions): RowList {
  // By id, not by place: sorting must not carry the focus to another row.
  const [walkedTo, setWalkedTo] = useState<string | null>(null);
  const has = (id: string | null): id is string => id !== null && ids.includes(id);
  const activeId = has(walkedTo) ? walkedTo : has(selectedId) ? selectedId : (ids[0] ?? null);
  const toggle = (id: string): void => onSelect(id === selectedId ? null : id);
  return {
    activeId,
    getListProps: () => ({
      role: 'listbox',
      onFocus: (event) => setWalkedTo(ids[indexOfRow(event.target)] ?? walkedTo),
      onKeyDown: (event) => {
        const index = indexOfRow(event.target);
        const id = ids[index];
        if (id === undefined) return;
        const next = nextIndex(event.key, index, ids.length);
        if (next !== null) focusRow(event.currentTarget, next);
        else if (event.key === 'Enter' || event.key === ' ') toggle(id);
        else if (event.key === 'Escape' && selectedId !== null) onSelect(null);
        else return;
        event.preventDefault();
      },
    }),
    getRowProps: ({ id, index, isSelected, isActive }) => ({
      role: 'option',
      tabIndex: isActive ? 0 : -1,
      'aria-selected': isSelected,
      'data-row-index': index,
      onClick: () => toggle(id),
    }),
  };
}

/** The place of the row an event came from; −1 where it came from none. */
function indexOfRow(target: EventTarget): number {
  const row = target instanceof Element ? target.closest('[data-row-index]') : null;
  return row ? Number(row.getAttribute('data-row-index')) : -1;
}

function focusRow(list: HTMLElement, index: number): void {
  list.querySelector<HTMLElement>(`[data-row-index="${index}"]`)?.focus();
}

function nextIndex(key: string, index: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return Math.min(count - 1, index + 1);
    case 'ArrowUp':
      return Math.max(0, index - 1);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
