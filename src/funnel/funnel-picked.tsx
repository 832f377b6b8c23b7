'use client';

import { forwardRef } from 'react';
import { renderPart, useFrame, type PartProps } from '../frame/index.js';
import { useFunnelState, useFunnelWriter } from './funnel-context.js';
import { FUNNEL_WAYS } from './funnel-deals-choice.js';
import { stepDropText, stepOwnText, stepText } from './funnel-text.js';
import type { FunnelStepView } from './funnel-view.js';

/**
 * What the selected step says, in words, with buttons that show its deals and those that did not go on, where Root has
 * `onDealsOpen`. Nothing where none is selected, and while the table is shown.
 */
export const FunnelPicked = forwardRef<HTMLElement, PartProps<'div', FunnelStepView>>(
  function FunnelPicked(props, ref) {
    const { steps, messages, openStage } = useFunnelState();
    const { isTable, formatter } = useFrame();
    const writer = useFunnelWriter();
    const picked = steps.find(({ isSelected }) => isSelected);
    if (!picked || isTable) return null;
    const { dropOff, count } = picked.step;
    const ways = FUNNEL_WAYS.filter((way) => (dropOff?.[way].count ?? 0) > 0);
    const countOf = (deals: number): { count: number; deals: string } => ({
      count: deals,
      deals: formatter.count(deals),
    });
    const drop = stepDropText(picked, writer);
    const children = !openStage ? (
      <p data-cairn="funnel-picked-text">{stepText(picked, writer)}</p>
    ) : (
      <>
        <p data-cairn="funnel-picked-text">
          <span>{stepOwnText(picked, writer)}</span>
          {count > 0 && (
            <button
              type="button"
              data-cairn="button"
              data-cairn-control=""
              aria-haspopup="dialog"
              onClick={() => openStage(picked.id)}
            >
              {messages.showDeals(countOf(count))}
            </button>
          )}
        </p>
        {drop !== null && (
          <p data-cairn="funnel-picked-text">
            <span>{drop}</span>
            {ways.map((way) => (
              <button
                key={way}
                type="button"
                data-cairn="button"
                aria-haspopup="dialog"
                onClick={() => openStage(picked.id, way)}
              >
                {messages[way](countOf(dropOff![way].count))}
              </button>
            ))}
          </p>
        )}
      </>
    );
    return renderPart('div', { ...props, children }, { 'data-cairn': 'funnel-picked' }, picked, ref);
  },
);
