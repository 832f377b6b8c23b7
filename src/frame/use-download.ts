'use client';

import { useCallback, type RefObject } from 'react';
import type { DownloadFormat, DownloadOptions } from './download-options.js';
import type { ShownTables } from './shown-tables.js';

/** What {@link useDownload} takes. */
export interface UseDownloadOptions {
  /** The outermost element of the widget. */
  readonly sectionRef: RefObject<HTMLElement | null>;
  /** The widget's `data-cairn` name. */
  readonly kind: string;
  /** `YYYY-MM-DD`: the day whose end it shows; empty = not known. */
  readonly day: string;
  readonly tables: ShownTables;
  /** Draws the tables for as long as they are read. */
  readonly withTable: <TRead>(read: () => TRead) => TRead;
}

/** Gives what saves a widget as a file; what makes the files is loaded when first asked for. */
export function useDownload({
  sectionRef,
  kind,
  day,
  tables,
  withTable,
}: UseDownloadOptions): (format: DownloadFormat, options?: DownloadOptions) => Promise<void> {
  return useCallback(
    async (format, { fileName, ...csv } = {}) => {
      const widget = sectionRef.current;
      if (!widget) throw new Error('There is no widget on the page to save.');
      const shown = format === 'csv' ? withTable(tables.list) : [];
      const { download } = await import('./download.js');
      await download({
        format,
        widget,
        tables: shown,
        csv,
        name: fileName,
        kind,
        day,
      });
    },
    [sectionRef, kind, day, tables, withTable],
  );
}
