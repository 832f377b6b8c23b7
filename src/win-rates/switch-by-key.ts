import type { KeyboardEvent } from 'react';
import { flushSync } from 'react-dom';

/** Whether a key press asks for the table, or back for the picture: `t` alone. */
export function isTableKey(event: KeyboardEvent<HTMLElement>): boolean {
  return event.key === 't' && !event.ctrlKey && !event.metaKey && !event.altKey;
}

/** Changes between picture and table, and takes the focus along: the element that had it goes. */
export function switchByKey(
  event: KeyboardEvent<HTMLElement>,
  isTable: boolean,
  setIsTable: (isTable: boolean) => void,
): void {
  const frame = event.currentTarget.closest('[data-cairn-frame]');
  flushSync(() => setIsTable(isTable));
  const target = isTable ? '[data-cairn="table-scroller"]' : '[role="option"][tabindex="0"]';
  frame?.querySelector<HTMLElement>(target)?.focus();
  event.preventDefault();
}
