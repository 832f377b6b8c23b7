'use client';

import { forwardRef, useId, useRef, useState } from 'react';
import type { DownloadFormat } from './download-options.js';
import { useFrame } from './frame-context.js';
import { LazyMenuPanel } from './lazy-menu-panel.js';
import { renderPart, type PartProps } from './part.js';
import { useMergedRefs } from './use-merged-refs.js';

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
  const { isTable, download, messages } = useFrame();
  const [isOpen, setIsOpen] = useState(false);
  const [hasFailed, setHasFailed] = useState(false);
  const button = useRef<HTMLElement>(null);
  const merged = useMergedRefs(ref, button);
  const id = useId();
  const onPick = (format: DownloadFormat): void => {
    download(format, { fileName })
      .then(() => setHasFailed(false))
      .catch(() => setHasFailed(true));
  };
  const ours = {
    'data-cairn': 'button',
    type: 'button',
    id: `${id}button`,
    'aria-haspopup': 'menu',
    'aria-expanded': isOpen,
    onClick: () => setIsOpen(!isOpen),
    children: hasFailed ? messages.downloadFailed : messages.download,
  };
  return (
    <>
      {renderPart('button', props, ours, { isOpen, hasFailed }, merged)}
      {isOpen && (
        <LazyMenuPanel
          failedText={messages.downloadFailed}
          panel={{
            button,
            label: messages.download,
            items: formats
              .filter((format) => !isTable || format === 'csv')
              .map((format) => ({ id: format, label: messages.downloadItems[format] })),
            onPick: (format) => onPick(format as DownloadFormat),
            onClose: () => setIsOpen(false),
          }}
        />
      )}
    </>
  );
});
