'use client';

import * as Dialog from '@radix-ui/react-dialog';
import { useState, type FocusEvent, type KeyboardEvent, type ReactElement, type ReactNode } from 'react';
import type { DialogSetting } from './dialog-place.js';

/** What marks the sheet of a dialog, and what it has from around where it was opened. */
export type DialogSheet = DialogSetting & { readonly 'data-cairn-dialog': '' };

/** What {@link DialogShell} takes. */
export interface DialogShellProps {
  /** Where the dialog is put; `null` = the body. */
  readonly container: HTMLElement | (() => HTMLElement | null) | null;
  /** What is around where it was opened: it is put elsewhere, and is to read the same. Asked once. */
  readonly setting: () => DialogSetting;
  /** Called when the reader closes the dialog: by Escape, by a press beside it. */
  readonly onClose: () => void;
  /** Called when the dialog has closed: focus goes back to where it came from. */
  readonly onReturnFocus: () => void;
  /** What in the dialog has the focus first; default the dialog itself, so that its name is heard first. */
  readonly firstFocus?: (dialog: HTMLElement) => HTMLElement | null;
  /** Draws the sheet: one element, which takes these attributes. */
  readonly children: (sheet: DialogSheet) => ReactElement;
}

/**
 * What every dialog stands in: over a backdrop of its own, for Radix's injects a style element, which a strict CSP forbids.
 * Drawn is open. Imported by its own path, never through the room's index, so that Radix is in no page that opens none.
 */
export function DialogShell({
  container,
  setting,
  onClose,
  onReturnFocus,
  firstFocus,
  children,
}: DialogShellProps): ReactNode {
  const [around] = useState(setting);
  const onOpenAutoFocus = (event: Event): void => {
    const dialog = event.currentTarget;
    if (!(dialog instanceof HTMLElement)) return;
    event.preventDefault();
    (firstFocus?.(dialog) ?? dialog).focus();
  };
  return (
    <Dialog.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Dialog.Portal container={typeof container === 'function' ? container() : container}>
        <div data-cairn="backdrop" />
        <Dialog.Content
          asChild
          onFocus={bringIntoSight}
          onKeyDown={goRoundBackwards}
          onOpenAutoFocus={onOpenAutoFocus}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            onReturnFocus();
          }}
        >
          {children({ 'data-cairn-dialog': '', ...around })}
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

/** Where Tab goes round from one end to the other, Radix gives the focus without scrolling to it. */
function bringIntoSight({ target }: FocusEvent<HTMLElement>): void {
  if (target.matches(':focus-visible')) target.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
}

const STOPS = 'a[href], button, input, select, textarea, [tabindex]';

/** From the sheet itself, which has the focus first, Tab backwards goes to the last stop: Radix would stay where it is. */
function goRoundBackwards(event: KeyboardEvent<HTMLElement>): void {
  const { key, shiftKey, target, currentTarget } = event;
  if (key !== 'Tab' || !shiftKey || target !== currentTarget) return;
  const stops = [...currentTarget.querySelectorAll<HTMLElement>(STOPS)];
  const last = stops.findLast((stop) => stop.tabIndex >= 0 && !stop.matches(':disabled, [hidden]'));
  if (!last) return;
  event.preventDefault();
  last.focus();
}
