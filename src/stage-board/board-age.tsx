'use client';

import { forwardRef } from 'react';
import { renderPart, type PartProps } from '../frame/index.js';
import type { BoardCardView } from './board-card-view.js';
import { useBoardCard, useBoardTools } from './board-context.js';
import { ageText } from './board-text.js';
import { ageOf } from './deal-age.js';

/**
 * How long the deal stands in its stage: a fine line that fills up to the expected days, and says in words how far it is over
 * them. Nothing where the stage of the deal may not be seen.
 */
export const BoardAge = forwardRef<HTMLElement, PartProps<'span', BoardCardView>>(
  function BoardAge(props, ref) {
    const { writer } = useBoardTools();
    const card = useBoardCard();
    const { deal, expectedDays } = card;
    if (!writer.canSee('stage', deal)) return null;
    const age = ageOf(deal, writer.marker.allowedDays(deal, expectedDays), writer.asOf);
    const share = age.share === null ? 0 : Math.round(age.share * 1000) / 10;
    const content = (
      <>
        <bdi>{ageText(age, writer)}</bdi>
        {age.share !== null && (
          <svg data-cairn="board-age-line" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden>
            <rect data-cairn="board-age-track" width="100" height="1" />
            <rect data-cairn="board-age-fill" width={share} height="1" />
          </svg>
        )}
      </>
    );
    const ours = {
      'data-cairn': 'board-age',
      'data-state': age.overDays > 0 ? 'over' : 'within',
      title: writer.messages.daysInStage({ text: ageText(age, writer) }),
      children: content,
    };
    return renderPart('span', props, ours, card, ref);
  },
);
