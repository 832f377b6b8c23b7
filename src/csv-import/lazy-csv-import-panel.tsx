'use client';

import { lazyPanel } from '../frame/lazy-panel.js';

/** The import's dialog with all that reads files, loaded when first opened. */
export const LazyCsvImportPanel = /* @__PURE__ */ lazyPanel(() =>
  import('./csv-import-panel.js').then(({ CsvImportPanel }) => CsvImportPanel),
);
