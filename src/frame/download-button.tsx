'use client';

import { forwardRef } from 'react';
import type { DownloadFormat, DownloadOptions } from './download-options.js';
import { useFrame } from './frame-context.js';
import { renderPart, type PartProps } from './part.js';
import { useSaving } from './use-saving.js';

/** What {@link DownloadButton} takes. */
export type DownloadButtonProps = PartProps<'button', { readonly hasFailed: boolean }> &
  DownloadOptions & {
    /**
     * Default `csv`: the data tables, with values neither formatted nor rounded. `svg` and `png`: the widget as it is seen,
     * without its buttons.
     */
    readonly format?: DownloadFormat | undefined;
  };

/** Saves the widget as a file. */
export const DownloadButton = forwardRef<HTMLElement, DownloadButtonProps>(function DownloadButton(
  { format = 'csv', fileName, delimiter, byteOrderMark, ...props },
  ref,
) {
  const { messages } = useFrame();
  const { save, hasFailed, status } = useSaving();
  const ours = {
    'data-cairn': 'button',
    type: 'button',
    onClick: () => save(format, { fileName, delimiter, byteOrderMark }),
    children: hasFailed ? messages.downloadFailed : messages.downloadAs[format],
  };
  return (
    <>
      {renderPart('button', props, ours, { hasFailed }, ref)}
      {status}
    </>
  );
});
