'use client';

import { forwardRef } from 'react';
import { renderPart, type PartProps } from '../frame/index.js';
import type { BoardCardView } from './board-card-view.js';
import { useBoardCard, useBoardTools } from './board-context.js';
import { faultText } from './board-text.js';

/** How many faults there are in the deal's data: a mark and a number, in words in its tooltip; nothing where there is none. */
export const BoardFaults = forwardRef<HTMLElement, PartProps<'span', BoardCardView>>(
  function BoardFaults(props, ref) {
    const { writer } = useBoardTools();
    const card = useBoardCard();
    const text = faultText(card.deal, writer);
    if (text === null) return null;
    const children = (
      <>
        <span data-cairn-hidden="">{text}</span>
        <bdi aria-hidden>{writer.formatter.count(writer.faultCount(card.deal))}</bdi>
      </>
    );
    return renderPart('span', props, { 'data-cairn': 'board-faults', title: text, children }, card, ref);
  },
);
