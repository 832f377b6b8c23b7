'use client';

import { lazyPanel } from '../frame/lazy-panel.js';

/** The line through time of a gauge, loaded when first shown. */
export const LazyGaugeHistoryPanel = /* @__PURE__ */ lazyPanel(() =>
  import('./gauge-history-panel.js').then(({ GaugeHistoryPanel }) => GaugeHistoryPanel),
);
