'use client';

import { forwardRef } from 'react';
import { Legend, type LegendProps } from '../frame/index.js';
import { useMixState } from './mix-context.js';

/** The one twice as wide as the other, and so of four times the area. */
const AREAS = (
  <>
    <circle data-cairn="mix-gravel-grain" cx={5} cy={9} r={3} />
    <circle data-cairn="mix-gravel-grain" cx={16} cy={6} r={6} />
  </>
);

/** Says what areas and level stand for. The classes say of themselves what they are. */
export const MixLegend = forwardRef<HTMLElement, Omit<LegendProps, 'items'>>(function MixLegend(props, ref) {
  const { messages } = useMixState();
  return <Legend {...props} items={[{ id: 'area', mark: AREAS, text: messages.areaNote }]} ref={ref} />;
});
