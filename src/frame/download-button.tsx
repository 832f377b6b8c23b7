'use client';

import { forwardRef, useState, type MouseEvent } from 'react';
import type { CsvWriteOptions } from '../csv-text/index.js';
import { useFrame } from './frame-context.js';
import { renderPart, type PartProps } from './part.js';

/** What {@link DownloadButton} takes. */
export type DownloadButtonProps = PartProps<'button', { readonly hasFailed: boolean }> &
  CsvWriteOptions & {
    /** What the file is called, without its ending; default: the widget's name and the day whose end it shows. Made safe. */
    readonly fileName?: string | undefined;
  };

/** Saves the data tables in sight as a CSV file, with values neither formatted nor rounded; drawn while a table is shown. */
export const DownloadButton = forwardRef<HTMLElement, DownloadButtonProps>(function DownloadButton(
  { fileName, delimiter, byteOrderMark, ...props },
  ref,
) {
  const { isTable, tables, subject, messages } = useFrame();
  const [failures, setFailures] = useState(0);
  if (!isTable) return null;
  const save = ({ currentTarget: { ownerDocument: document } }: MouseEvent<HTMLElement>): void => {
    const words = fileName === undefined ? [subject.label, subject.asOf] : [fileName];
    import('./save-tables.js')
      .then(({ saveTables }) => {
        saveTables(tables.list(), {
          words,
          document,
          ...(delimiter === undefined ? {} : { delimiter }),
          ...(byteOrderMark === undefined ? {} : { byteOrderMark }),
        });
        setFailures(0);
      })
      .catch(() => setFailures((count) => count + 1));
  };
  const hasFailed = failures > 0;
  const ours = {
    'data-cairn': 'button',
    type: 'button',
    onClick: save,
    children: hasFailed ? messages.downloadFailed : messages.download,
  };
  return (
    <>
      {renderPart('button', props, ours, { hasFailed }, ref)}
      <span role="status" data-cairn-hidden="">
        {hasFailed && <span key={failures}>{messages.downloadFailed}</span>}
      </span>
    </>
  );
});
