'use client';

import { lazyPanel } from './lazy-panel.js';

/** The explanation panel, loaded when first opened. */
export const LazyExplanationPanel = /* @__PURE__ */ lazyPanel(() =>
  import('./explanation-panel.js').then(({ ExplanationPanel }) => ExplanationPanel),
);
