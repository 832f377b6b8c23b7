'use client';

import { forwardRef, useRef, useState } from 'react';
import type { DownloadFormat } from './download-options.js';
import { useFrame } from './frame-context.js';
import { LazyMenuPanel } from './lazy-menu-panel.js';
import { renderPart, type PartProps } from './part.js';
import { useMergedRefs } from './use-merged-refs.js';
import { useSaving } from './use-saving.js';

/** What {@link DownloadMenu} takes. */
export type DownloadMenuProps = PartProps<
  'button',
  { readonly isOpen: boolean; readonly hasFailed: boolean }
> & {
  /** What the widget can be saved as, in order; default: picture as PNG, as SVG, numbers as CSV. Of a table in sight: CSV only. */
  readonly formats?: readonly DownloadFormat[] | undefined;
  /** What files are called, without their ending; default: the widget's name and the day whose end it shows. Made safe. */
  readonly fileName?: string | undefined;
};

const FORMATS: readonly DownloadFormat[] = ['png', 'svg', 'csv'];

/** Opens a menu of what the widget can be saved as. */
export const DownloadMenu = forwardRef<HTMLElement, DownloadMenuProps>(function DownloadMenu(
  { formats = FORMATS, fileName, ...props },
  ref,
) {
  const { isTable, messages } = useFrame();
  const { save, hasFailed, status } = useSaving();
  const [isOpen, setIsOpen] = useState(false);
  const button = useRef<HTMLElement>(null);
  const merged = useMergedRefs(ref, button);
  const items = formats.filter((format) => !isTable || format === 'csv');
  const ours = {
    'data-cairn': 'button',
    type: 'button',
    disabled: items.length === 0,
    'aria-haspopup': 'menu',
    'aria-expanded': isOpen,
    onClick: () => setIsOpen(!isOpen),
    children: hasFailed ? messages.downloadFailed : messages.download,
  };
  return (
    <>
      {renderPart('button', props, ours, { isOpen, hasFailed }, merged)}
      {status}
      {isOpen && (
        <LazyMenuPanel
          failedText={messages.downloadFailed}
          panel={{
            button,
            label: messages.download,
            items: items.map((format) => ({ id: format, label: messages.downloadItems[format] })),
            onPick: (format) => save(format as DownloadFormat, { fileName }),
            onClose: () => setIsOpen(false),
          }}
        />
      )}
    </>
  );
});
