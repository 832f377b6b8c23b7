'use client';

import { useState, type ReactNode } from 'react';
import type { DownloadFormat, DownloadOptions } from './download-options.js';
import { useFrame } from './frame-context.js';

/** What {@link useSaving} gives. */
export interface Saving {
  readonly save: (format: DownloadFormat, options: DownloadOptions) => void;
  /** Whether the last file could not be made. */
  readonly hasFailed: boolean;
  /** Says so to those who do not see the button change. */
  readonly status: ReactNode;
}

/** Saves the widget around, and tells where that failed, each time anew. */
export function useSaving(): Saving {
  const { download, messages } = useFrame();
  const [failures, setFailures] = useState(0);
  const hasFailed = failures > 0;
  return {
    save: (format, options) => {
      download(format, options)
        .then(() => setFailures(0))
        .catch(() => setFailures((count) => count + 1));
    },
    hasFailed,
    status: (
      <span role="status" data-cairn-hidden="">
        {hasFailed && <span key={failures}>{messages.downloadFailed}</span>}
      </span>
    ),
  };
}
