'use client';

import { forwardRef } from 'react';
import { Legend, useFrame, type LegendItem, type LegendProps } from '../frame/index.js';
import { useWinRatesState } from './win-rates-context.js';

const INTERVAL = (
  <>
    <rect data-cairn="win-rates-interval" x={2} y={1} width={20} height={10} />
    <rect data-cairn="win-rates-interval-end" x={2} y={1} width={1} height={10} />
    <rect data-cairn="win-rates-interval-end" x={22} y={1} width={1} height={10} />
  </>
);

const RANGE = (
  <>
    <rect data-cairn="win-rates-bar" x={5} y={6} width={14} height={3} />
    <circle data-cairn="win-rates-stone" cx={5} cy={6} r={5} />
    <circle data-cairn="win-rates-stone" cx={19} cy={6} r={5} />
  </>
);

const SPARSE = <circle data-cairn="win-rates-stone" cx={12} cy={6} r={5} />;

const SPARSE_CURVE = <path data-cairn="win-curves-line" data-of="won" d="M2 10H9V6H16V3H22" />;

/** Says what the marks cannot say of themselves: the interval, or the range, and what is greyed. */
export const WinRatesLegend = forwardRef<HTMLElement, Omit<LegendProps, 'items'>>(
  function WinRatesLegend(props, ref) {
    const { overall, curves, groups, groupBy, minimumDeals, hideTooFew, messages } = useWinRatesState();
    const { formatter, isTable } = useFrame();
    const items: LegendItem[] = [];
    if (!curves) {
      items.push(
        overall.unitRange
          ? { id: 'range', mark: RANGE, text: messages.rangeNote }
          : { id: 'interval', mark: INTERVAL, text: messages.intervalNote },
      );
    }
    if (!(curves && isTable) && !hideTooFew && groups.some(({ isSparse }) => isSparse)) {
      const text = messages.tooFewNote({ needed: formatter.count(minimumDeals), groupBy });
      items.push({ id: 'sparse', mark: curves ? SPARSE_CURVE : SPARSE, text });
    }
    if (items.length === 0) return null;
    return <Legend {...props} items={items} ref={ref} />;
  },
);
