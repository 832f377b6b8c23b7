'use client';

import { forwardRef, useState } from 'react';
import type { DownloadFormat, DownloadOptions } from './download-options.js';
import { useFrame } from './frame-context.js';
import { renderPart, type PartProps } from './part.js';

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
  const { download, messages } = useFrame();
  const [hasFailed, setHasFailed] = useState(false);
  const save = (): void => {
    const options = {
      fileName,
      ...(delimiter === undefined ? {} : { delimiter }),
      ...(byteOrderMark === undefined ? {} : { byteOrderMark }),
    };
    download(format, options)
      .then(() => setHasFailed(false))
      .catch(() => setHasFailed(true));
  };
  const ours = {
    'data-cairn': 'button',
    type: 'button',
    onClick: save,
    children: hasFailed ? messages.downloadFailed : messages.downloadAs[format],
  };
  return renderPart('button', props, ours, { hasFailed }, ref);
});
