'use client';

import { lazyPanel } from '../frame/lazy-panel.js';

/** The list's panel, loaded when first opened. */
export const LazyDealListPanel = /* @__PURE__ */ lazyPanel(() =>
  import('./deal-list-panel.js').then(({ DealListPanel }) => DealListPanel),
);
