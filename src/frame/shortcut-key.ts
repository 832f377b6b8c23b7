import type { KeyboardEvent } from 'react';

/**
 * The key pressed alone inside a widget, in lower case; `null` where it is a letter that somebody types, was pressed in a menu
 * or in a dialog opened from here, or was somebody else's.
 */
export function shortcutKey(event: KeyboardEvent): string | null {
  const { key, ctrlKey, metaKey, altKey, target, currentTarget } = event;
  if (event.defaultPrevented || ctrlKey || metaKey || altKey || !(target instanceof Element)) return null;
  const isTyping =
    target.matches('input, textarea, select') || (target instanceof HTMLElement && target.isContentEditable);
  const isInMenu = target.closest('[role="menu"]') !== null;
  return isTyping || isInMenu || !currentTarget.contains(target) ? null : key.toLowerCase();
}
