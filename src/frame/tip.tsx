'use client';

import type { ReactNode } from 'react';
import { lazyPanel } from './lazy-panel.js';
import type { TipProps } from './tip-content.js';

const LazyPointedTip = /* @__PURE__ */ lazyPanel(() =>
  import('./pointed-tip.js').then(({ PointedTip }) => PointedTip),
);

/**
 * Tells more of the mark that is pointed at, touched or reached by keyboard, once what watches for that is loaded. It stays
 * while it is pointed at itself, and goes by Escape. What it tells stands in the name of the mark or in the table as well: it
 * is drawn, and not read aloud.
 */
export function Tip(props: TipProps): ReactNode {
  return <LazyPointedTip failedText={null} panel={props} />;
}
