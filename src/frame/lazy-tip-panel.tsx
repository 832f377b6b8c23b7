'use client';

import { lazyPanel } from './lazy-panel.js';

/** A tip, loaded when something is first pointed at. */
export const LazyTipPanel = /* @__PURE__ */ lazyPanel(() =>
  import('./tip-panel.js').then(({ TipPanel }) => TipPanel),
);
