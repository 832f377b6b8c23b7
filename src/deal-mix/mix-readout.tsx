'use client';

import { forwardRef } from 'react';
import { renderPart, useFrame, type PartProps } from '../frame/index.js';
import { useMixState, useMixWriter } from './mix-context.js';
import { MixShowDeals } from './mix-show-deals.js';
import { heapText, rockText } from './mix-text.js';

/** Under the picture: the deal pointed at, focused or picked, and what is poured over the circles. */
export const MixReadout = forwardRef<HTMLElement, Omit<PartProps<'div'>, 'children'>>(
  function MixReadout(props, ref) {
    const view = useMixState();
    const writer = useMixWriter();
    const { isTable } = useFrame();
    if (isTable) return null;
    const { pointed, rocks, barrel, rock, openDeal, openDeals, messages } = view;
    const picked = rocks.find(({ id }) => id === rock);
    const heap = heapText(view, writer);
    const children = (
      <>
        {rocks.length > 0 && (
          <p data-cairn="mix-pointed" data-cairn-control="" aria-hidden="true">
            <bdi>{pointed ? rockText(pointed, writer) : messages.pointHint}</bdi>
          </p>
        )}
        {picked && openDeal && (
          <button
            type="button"
            data-cairn="button"
            data-cairn-control=""
            aria-haspopup="dialog"
            aria-label={messages.openDealNamed({ name: picked.deal.name })}
            onClick={() => openDeal(picked.id)}
          >
            {messages.openDeal}
          </button>
        )}
        {heap !== null && (
          <p data-cairn="mix-heap-text">
            <svg data-cairn="mix-key" data-class="heap" viewBox="0 0 12 12" aria-hidden="true">
              <circle data-cairn="mix-gravel-grain" cx="3" cy="8.5" r="2.2" />
              <circle data-cairn="mix-gravel-grain" cx="8.5" cy="8.5" r="2.2" />
              <circle data-cairn="mix-gravel-grain" cx="5.8" cy="3.8" r="2.2" />
            </svg>
            <bdi>{heap}</bdi>
          </p>
        )}
        {openDeals && barrel.heap && barrel.heap.count > 0 && (
          <MixShowDeals count={barrel.heap.count} of={messages.heapDeals} onOpen={() => openDeals('heap')} />
        )}
      </>
    );
    return renderPart('div', props, { 'data-cairn': 'mix-readout', children }, {}, ref);
  },
);
