'use client';

import { forwardRef } from 'react';
import { renderPart, type PartProps } from '../frame/index.js';
import { useBoardColumn, useBoardMotion, useBoardTools } from './board-context.js';
import type { RuleStand } from './rule-stand.js';

/** At the head of a column, while a card is in the air: that it cannot be put here, is asked about first, or goes with a warning. Heard as the card comes over the column. */
export const BoardRuleMark = forwardRef<HTMLElement, PartProps<'span', { readonly stand: RuleStand }>>(
  function BoardRuleMark(props, ref) {
    const column = useBoardColumn();
    const stand = useBoardMotion().ruleOf(column);
    const { messages } = useBoardTools().writer;
    if (stand === 'free') return null;
    const texts = { refuses: messages.ruleRefuses, asks: messages.ruleAsks, warns: messages.ruleWarns };
    const ours = { 'data-cairn': 'board-rule-mark', 'aria-hidden': true, children: texts[stand] };
    return renderPart('span', props, ours, { stand }, ref);
  },
);
