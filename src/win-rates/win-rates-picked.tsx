'use client';

import { forwardRef } from 'react';
import { renderPart, useFrame, type PartProps } from '../frame/index.js';
import { sourceOf } from './use-open-group.js';
import { curveRowText } from './win-curves-text.js';
import { useWinRatesState, useWinRatesWriter } from './win-rates-context.js';
import { dealWays, shownDealsCount, wayName } from './win-rates-deals-choice.js';
import type { WinRateGroup } from './win-rates-group.js';
import { rowText } from './win-rates-text.js';

/**
 * What the selected group says, in words, with buttons that show its deals, and those won, lost … alone, where Root has
 * `onDealsOpen`. Nothing where none is selected, and while the table is shown.
 */
export const WinRatesPicked = forwardRef<HTMLElement, PartProps<'div', WinRateGroup>>(
  function WinRatesPicked(props, ref) {
    const { groups, group, groupBy, curves, messages, openGroup } = useWinRatesState();
    const { isTable, formatter } = useFrame();
    const writer = useWinRatesWriter();
    const picked = groups.find(({ id }) => id === group);
    if (!picked || isTable) return null;
    const source = sourceOf(picked, curves);
    const counted = (count: number): { count: number; deals: string } => ({
      count,
      deals: formatter.count(count),
    });
    const text = curves ? curveRowText(picked, writer) : rowText(picked, groupBy, writer);
    const count = shownDealsCount(source);
    const ways = dealWays(source);
    const children = (
      <p data-cairn="win-rates-picked-text">
        <bdi>{text}</bdi>
        {openGroup && count > 0 && (
          <button
            type="button"
            data-cairn="button"
            data-cairn-control=""
            aria-haspopup="dialog"
            onClick={() => openGroup(picked.id)}
          >
            {messages.showDeals(counted(count))}
          </button>
        )}
        {openGroup &&
          ways.map((each) => (
            <button
              key={each.way}
              type="button"
              data-cairn="button"
              data-cairn-control=""
              aria-haspopup="dialog"
              onClick={() => openGroup(picked.id, each.way)}
            >
              {messages.showWays[wayName(source, each.way)](counted(each.count))}
            </button>
          ))}
      </p>
    );
    return renderPart('div', { ...props, children }, { 'data-cairn': 'win-rates-picked' }, picked, ref);
  },
);
