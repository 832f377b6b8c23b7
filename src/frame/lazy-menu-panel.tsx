'use client';

import { lazyPanel } from './lazy-panel.js';

/** The panel of a menu, loaded when first opened. */
export const LazyMenuPanel = /* @__PURE__ */ lazyPanel(() =>
  import('./menu-panel.js').then(({ MenuPanel }) => MenuPanel),
);
