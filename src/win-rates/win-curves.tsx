'use client';

import { forwardRef } from 'react';
import { lazyPanel } from '../frame/lazy-panel.js';
import { renderPart, type PartProps } from '../frame/index.js';
import { useWinRatesState } from './win-rates-context.js';

const LazyWinCurvesPanel = /* @__PURE__ */ lazyPanel(() =>
  import('./win-curves-panel.js').then(({ WinCurvesPanel }) => WinCurvesPanel),
);

/**
 * The curves: what all deals that reached a stage have come to, day by day, and the share won of each group; the picture's
 * room until what draws them is loaded, and nothing in the other view.
 */
export const WinCurves = forwardRef<HTMLElement, Omit<PartProps<'div'>, 'children'>>(
  function WinCurves(props, ref) {
    const { curves, messages } = useWinRatesState();
    if (!curves) return null;
    const children = <LazyWinCurvesPanel failedText={messages.curves.failed} panel={{ curves }} />;
    return renderPart('div', props, { 'data-cairn': 'win-curves', children }, {}, ref);
  },
);
