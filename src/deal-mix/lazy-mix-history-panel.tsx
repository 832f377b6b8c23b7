'use client';

import { lazyPanel } from '../frame/lazy-panel.js';

/** The mix through time, loaded when first shown. */
export const LazyMixHistoryPanel = /* @__PURE__ */ lazyPanel(() =>
  import('./mix-history-panel.js').then(({ MixHistoryPanel }) => MixHistoryPanel),
);
