'use client';

import type { ReactNode } from 'react';
import { useFrame } from '../frame/index.js';
import { useMixState } from './mix-context.js';

/** What {@link MixShowDeals} takes. */
export interface MixShowDealsProps {
  /** How many there are. */
  readonly count: number;
  /** What they are of, as a name. */
  readonly of: string;
  /** Lists them. */
  readonly onOpen: () => void;
}

/** The button that lists deals: as many as it says. */
export function MixShowDeals({ count, of, onOpen }: MixShowDealsProps): ReactNode {
  const { messages } = useMixState();
  const { formatter } = useFrame();
  const show = messages.showDeals({ count, deals: formatter.count(count) });
  return (
    <button
      type="button"
      data-cairn="button"
      data-cairn-control=""
      aria-haspopup="dialog"
      aria-label={messages.showDealsOf({ show, of })}
      onClick={onOpen}
    >
      {show}
    </button>
  );
}
