'use client';

import { forwardRef } from 'react';
import { renderPart, type PartProps } from '../frame/index.js';
import { FUNNEL_BASES } from '../hooks/funnel-values.js';
import type { FunnelBasis } from '../measures/index.js';
import { useFunnelState } from './funnel-context.js';

/** What {@link FunnelBasisSelect} takes. */
export type FunnelBasisSelectProps = Omit<PartProps<'div', { readonly basis: FunnelBasis }>, 'children'> & {
  /** Asked for with the basis to measure by. */
  readonly onBasisChange: (basis: FunnelBasis) => void;
};

/** The choice of which deals a stage counts: those that reached it, entered it, came through all before it, or stand there now. */
export const FunnelBasisSelect = forwardRef<HTMLElement, FunnelBasisSelectProps>(function FunnelBasisSelect(
  { onBasisChange, ...props },
  ref,
) {
  const { funnel, messages } = useFunnelState();
  const { basis } = funnel;
  const children = (
    <select
      data-cairn="funnel-basis-key"
      aria-label={messages.basis}
      title={messages.basis}
      value={basis}
      onChange={({ target }) => {
        const next = FUNNEL_BASES.find((each) => each === target.value);
        if (next) onBasisChange(next);
      }}
    >
      {FUNNEL_BASES.map((each) => (
        <option key={each} value={each}>
          {messages.bases[each]}
        </option>
      ))}
    </select>
  );
  const ours = { 'data-cairn': 'funnel-basis', 'data-cairn-control': '', children };
  return renderPart('div', props, ours, { basis }, ref);
});
