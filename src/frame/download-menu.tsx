'use client';

import { forwardRef, useRef, useState } from 'react';
import type { DownloadFormat, DownloadOptions } from './download-options.js';
import { useFrame } from './frame-context.js';
import { LazyMenuPanel } from './lazy-menu-panel.js';
import { renderPart, type PartProps } from './part.js';
import { useMergedRefs } from './use-merged-refs.js';
import { useSaving } from './use-saving.js';

/** What {@link DownloadMenu} takes. */
export type DownloadMenuProps = PartProps<
  'button',
  { readonly isOpen: boolean; readonly hasFailed: boolean }
> &
  DownloadOptions & {
    /**
     * What the widget can be saved as, in order; default: picture as PNG, as SVG, numbers as CSV. Of a table in sight: CSV
     * only; of a widget without one: no CSV.
     */
    readonly formats?: readonly DownloadFormat[] | undefined;
  };

const FORMATS: readonly DownloadFormat[] = ['png', 'svg', 'csv'];

/** Opens a menu of what the widget can be saved as. */
export const DownloadMenu = forwardRef<HTMLElement, DownloadMenuProps>(function DownloadMenu(
  { formats = FORMATS, fileName, delimiter, byteOrderMark, ...props },
  ref,
) {
  const { isTable, hasNumbers, messages } = useFrame();
  const { save, hasFailed, status } = useSaving();
  /** What the open menu offers; `null` = it is closed. */
  const [offered, setOffered] = useState<readonly DownloadFormat[] | null>(null);
  const isOpen = offered !== null;
  const isShown = (format: DownloadFormat): boolean => !isTable || format === 'csv';
  const open = (): void => {
    const fitting = formats.filter((format) => isShown(format) && (format !== 'csv' || hasNumbers()));
    if (fitting.length > 0) setOffered(fitting);
  };
  const button = useRef<HTMLElement>(null);
  const merged = useMergedRefs(ref, button);
  const ours = {
    'data-cairn': 'button',
    type: 'button',
    disabled: !formats.some(isShown),
    'aria-haspopup': 'menu',
    'aria-expanded': isOpen,
    onClick: () => (isOpen ? setOffered(null) : open()),
    children: hasFailed ? messages.downloadFailed : messages.download,
  };
  return (
    <>
      {renderPart('button', props, ours, { isOpen, hasFailed }, merged)}
      {status}
      {offered && (
        <LazyMenuPanel
          failedText={messages.downloadFailed}
          panel={{
            button,
            label: messages.download,
            items: offered
              .filter(isShown)
              .map((format) => ({ id: format, label: messages.downloadItems[format] })),
            onPick: (format) => save(format as DownloadFormat, { fileName, delimiter, byteOrderMark }),
            onClose: () => setOffered(null),
          }}
        />
      )}
    </>
  );
});
