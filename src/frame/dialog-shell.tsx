'use client';

import * as Dialog from '@radix-ui/react-dialog';
import { forwardRef, useState } from 'react';
import type { DialogSetting } from './dialog-place.js';
import { renderPart, type PartProps } from './part.js';

/** What {@link DialogShell} takes. */
export type DialogShellProps<TState extends object = object> = PartProps<'div', TState> & {
  /** The `data-cairn` name of the dialog. */
  readonly name: string;
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
  /** What `render` is told. */
  readonly state: TState;
};

/**
 * The sheet every dialog is: over a backdrop of its own, for Radix's injects a style element, which a strict CSP forbids.
 * Mounted is open. Imported by its own path, never through the room's index, so that Radix is in no page that opens none.
 */
export const DialogShell = forwardRef<HTMLElement, DialogShellProps>(function DialogShell(
  { name, container, setting, onClose, onReturnFocus, firstFocus, state, children, ...props },
  ref,
) {
  const [around] = useState(setting);
  const onOpenAutoFocus = (event: Event): void => {
    const dialog = event.currentTarget;
    if (!(dialog instanceof HTMLElement)) return;
    event.preventDefault();
    (firstFocus?.(dialog) ?? dialog).focus();
  };
  const ours = { 'data-cairn': name, 'data-cairn-dialog': '', ...around, children };
  return (
    <Dialog.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Dialog.Portal container={typeof container === 'function' ? container() : container}>
        <div data-cairn="backdrop" />
        <Dialog.Content
          asChild
          onOpenAutoFocus={onOpenAutoFocus}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            onReturnFocus();
          }}
        >
          {renderPart('div', props, ours, state, ref)}
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
});
