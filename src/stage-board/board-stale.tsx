'use client';

import { forwardRef } from 'react';
import { renderPart, type PartProps } from '../frame/index.js';
import type { BoardCardView } from './board-card-view.js';
import { useBoardCard, useBoardTools } from './board-context.js';
import { staleText } from './board-text.js';

/** That nothing was done for the deal for too long: a ring and a word, and in its tooltip for how many days; else nothing. */
export const BoardStale = forwardRef<HTMLElement, PartProps<'span', BoardCardView>>(
  function BoardStale(props, ref) {
    const { writer } = useBoardTools();
    const card = useBoardCard();
    const text = staleText(card.deal, writer);
    if (text === null) return null;
    const ours = { 'data-cairn': 'board-stale', title: text, children: writer.messages.staleMark };
    return renderPart('span', props, ours, card, ref);
  },
);
