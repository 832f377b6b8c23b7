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
    const named = { ...picked, name: isolated(picked.name) };
    const text = curves ? curveRowText(named, writer) : rowText(named, groupBy, writer);
    const count = shownDealsCount(source);
    const ways = dealWays(source);
    const children = (
      <p data-cairn="win-rates-picked-text">
        <span>{text}</span>
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

/** A name that orders its own letters: the sentence runs as the page does, whichever way its first name does. */
function isolated(name: string): string {
  return `\u2068${name}\u2069`;
}
