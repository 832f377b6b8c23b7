'use client';

import { useEffect, useRef, type KeyboardEvent, type ReactNode, type RefObject } from 'react';
import { walkTo } from '../hooks/walk-to.js';
import { float } from './float.js';

/** One thing to choose. */
export interface MenuItem {
  readonly id: string;
  readonly label: string;
}

/** What {@link MenuPanel} takes. */
export interface MenuPanelProps {
  /** The button that opened it, and gets the focus back. */
  readonly button: RefObject<HTMLElement | null>;
  /** What is chosen, for assistive technology. */
  readonly label: string;
  /** What there is to choose from, in order. */
  readonly items: readonly MenuItem[];
  /** Called with the id of what was chosen, after `onClose`. */
  readonly onPick: (id: string) => void;
  /** Called when it is to go: after a choice, by Escape or Tab, by a press beside it, when the focus goes elsewhere. */
  readonly onClose: () => void;
}

/** A menu beside its button: arrow keys, Home and End walk it, Enter or Space chooses, Escape closes. Drawn is open. */
export function MenuPanel({ button, label, items, onPick, onClose }: MenuPanelProps): ReactNode {
  const panel = useRef<HTMLDivElement>(null);
  const close = useRef(onClose);
  useEffect(() => {
    close.current = onClose;
  }, [onClose]);
  useEffect(() => {
    const { current: opened } = panel;
    const { current: opener } = button;
    if (!opened || !opener) return undefined;
    const letGo = float(opener, opened, 'bottom-end');
    // Who has gone on while it was loaded is not called back. A press on a button does not focus it everywhere.
    const { activeElement, body } = opened.ownerDocument;
    if (activeElement === opener || activeElement === body)
      opened.querySelector<HTMLElement>('[role="menuitem"]')?.focus({ preventScroll: true });
    const onPress = ({ target }: Event): void => {
      const isOurs = [opened, opener].some((each) => target !== null && each.contains(target as Node));
      if (!isOurs) close.current();
    };
    const { ownerDocument: document } = opened;
    document.addEventListener('pointerdown', onPress, true);
    return () => {
      document.removeEventListener('pointerdown', onPress, true);
      letGo();
    };
  }, [button]);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const { key, currentTarget, target } = event;
    const options = [...currentTarget.querySelectorAll<HTMLElement>('[role="menuitem"]')];
    const next = walkTo(
      key,
      options.indexOf(target as HTMLElement),
      options.length,
      'vertical',
      currentTarget,
    );
    if (next !== null) options[next]?.focus();
    else if (key === 'Escape' || key === 'Tab') leave();
    else return;
    // A Tab goes on from the button.
    if (key !== 'Tab') event.preventDefault();
    event.stopPropagation();
  };
  const leave = (): void => {
    button.current?.focus({ preventScroll: true });
    onClose();
  };
  return (
    <div
      ref={panel}
      data-cairn="menu"
      data-cairn-control=""
      role="menu"
      aria-label={label}
      onKeyDown={onKeyDown}
      onBlur={({ relatedTarget, currentTarget }) => {
        const isOurs = [currentTarget, button.current].some((each) => each?.contains(relatedTarget));
        if (relatedTarget !== null && !isOurs) onClose();
      }}
    >
      {items.map(({ id, label: name }) => (
        <button
          key={id}
          type="button"
          data-cairn="menu-item"
          role="menuitem"
          tabIndex={-1}
          onClick={() => {
            leave();
            onPick(id);
          }}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
