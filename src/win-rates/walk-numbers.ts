import type { FocusEvent, KeyboardEvent } from 'react';

/** Where a key leads from one number of a table: so many rows down, and so many columns along the line. */
const STEPS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Walks the numbers of a table that is one stop for Tab: arrow keys go to the next one, Home and End to the ends of the row. */
export function walkNumbers(event: KeyboardEvent<HTMLElement>): void {
  const { key, target, ctrlKey, metaKey, altKey, shiftKey } = event;
  if (!(target instanceof HTMLButtonElement) || ctrlKey || metaKey || altKey || shiftKey) return;
  const row = target.closest('tr');
  const table = row?.closest('table');
  if (!row || !table) return;
  const here = numbersOf(row);
  const at = here.indexOf(target);
  const [rows, columns] = STEPS[key] ?? [0, 0];
  const isMirrored = getComputedStyle(table).direction === 'rtl';
  const lines = [...table.tBodies].flatMap((body) => [...body.rows]);
  const line = rows === 0 ? here : numbersOf(lines[lines.indexOf(row) + rows]);
  const ends: Readonly<Record<string, number>> = { Home: 0, End: here.length - 1 };
  const next = line[ends[key] ?? at + (isMirrored ? -columns : columns)];
  if (!(key in STEPS) && !(key in ends)) return;
  event.preventDefault();
  next?.focus();
}

/** Makes the number that has the focus the one that Tab comes back to. */
export function keepNumber({ target, currentTarget }: FocusEvent<HTMLElement>): void {
  if (!(target instanceof HTMLButtonElement)) return;
  for (const other of currentTarget.querySelectorAll<HTMLElement>('button[tabindex="0"]'))
    other.tabIndex = -1;
  target.tabIndex = 0;
}

function numbersOf(row: Element | undefined): HTMLElement[] {
  return row ? [...row.querySelectorAll('button')] : [];
}
