'use client';

import { forwardRef } from 'react';
import { Legend, useFrame, type LegendItem, type LegendProps } from '../frame/index.js';
import { useWinRatesState } from './win-rates-context.js';

const INTERVAL = (
  <>
    <rect data-cairn="win-rates-interval" x={2} y={1} width={20} height={10} />
    <path data-cairn="win-rates-interval-end" d="M2 1V11M22 1V11" />
  </>
);

const RANGE = (
  <>
    <path data-cairn="win-rates-bar" d="M5 6H19" />
    <circle data-cairn="win-rates-stone" cx={5} cy={6} r={5} />
    <circle data-cairn="win-rates-stone" cx={19} cy={6} r={5} />
  </>
);

const SPARSE = <circle data-cairn="win-rates-stone" cx={12} cy={6} r={5} />;

/** Says what the marks cannot say of themselves: the interval, or the range, and what is greyed. */
export const WinRatesLegend = forwardRef<HTMLElement, Omit<LegendProps, 'items'>>(
  function WinRatesLegend(props, ref) {
    const { overall, groups, groupBy, minimumDeals, messages } = useWinRatesState();
    const { formatter } = useFrame();
    const items: LegendItem[] = [
      overall.unitRange
        ? { id: 'range', mark: RANGE, text: messages.rangeNote }
        : { id: 'interval', mark: INTERVAL, text: messages.intervalNote },
    ];
    if (groups.some(({ isSparse }) => isSparse)) {
      const text = messages.tooFewNote({ needed: formatter.count(minimumDeals), groupBy });
      items.push({ id: 'sparse', mark: SPARSE, text });
    }
    return <Legend {...props} items={items} ref={ref} />;
  },
);
