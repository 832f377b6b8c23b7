'use client';

import { lazyPanel } from '../frame/lazy-panel.js';

/** The dialog's panel, loaded when first opened. */
export const LazyDealDialogPanel = /* @__PURE__ */ lazyPanel(() =>
  import('./deal-dialog-panel.js').then(({ DealDialogPanel }) => DealDialogPanel),
);
