'use client';

import { useMemo, useState, type FocusEvent, type KeyboardEvent, type MouseEvent } from 'react';

/** Attributes and handlers of the element around the rows. */
export interface WinRateListAttributes {
  readonly role: 'listbox';
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
}

/** Attributes and handlers of the element of one row. */
export interface WinRateRowAttributes {
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

interface RowState {
  readonly id: string;
  readonly index: number;
  readonly isSelected: boolean;
  readonly isActive: boolean;
}

interface RowList {
  /** Id of the row that Tab reaches; `null` where there is no row. */
  readonly activeId: string | null;
  readonly getListProps: () => WinRateListAttributes;
  readonly getRowProps: (row: RowState) => WinRateRowAttributes;
}

/**
 * Walks a list of rows by keyboard: arrow keys, Home and End; Enter or Space selects and unselects, Escape clears. `ids` and
 * `onSelect` should stay the same while they say the same.
 */
export function useRowList({ ids, selectedId, onSelect }: RowListOptions): RowList {
  // By id, not by place: sorting must not carry the focus to another row.
  const [walkedTo, setWalkedTo] = useState<string | null>(null);
  return useMemo(() => {
    const activeId = [walkedTo, selectedId].find((id) => id !== null && ids.includes(id)) ?? ids[0] ?? null;
    const toggle = (id: string): void => onSelect(id === selectedId ? null : id);
    return {
      activeId,
      getListProps: () => ({
        role: 'listbox',
        onFocus: (event) => setWalkedTo(ids[indexOfRow(event.target)] ?? walkedTo),
        onKeyDown: (event) => {
          const { key, ctrlKey, metaKey, altKey, target, currentTarget } = event;
          const index = indexOfRow(target);
          const id = ids[index];
          if (id === undefined || ctrlKey || metaKey || altKey) return;
          const next = nextIndex(key, index, ids.length);
          if (next !== null) focusRow(currentTarget, next);
          else if (key === 'Enter' || key === ' ') toggle(id);
          else if (key === 'Escape' && selectedId !== null) onSelect(null);
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
  }, [ids, selectedId, onSelect, walkedTo]);
}

/** The place of the row an event is of; −1 where it is of something else, or of something inside a row, which has keys of its own. */
function indexOfRow(target: EventTarget): number {
  return target instanceof Element ? Number(target.getAttribute('data-row-index') ?? -1) : -1;
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
