'use client';

import type { ReactNode } from 'react';
import { useFrame } from '../frame/index.js';
import type { FunnelResult } from '../measures/index.js';
import { useFunnelState } from './funnel-context.js';

/** What {@link FunnelUnknownPath} takes. */
export interface FunnelUnknownPathProps {
  /** Asked for with the other policy when the reader changes it; absent = it cannot be changed here. */
  readonly onPolicyChange?: (policy: FunnelResult['unknownPathPolicy']) => void;
}

/** Says how many ended deals have no stage history and how they are counted; nothing where all have. */
export function FunnelUnknownPath({ onPolicyChange }: FunnelUnknownPathProps): ReactNode {
  const { funnel, messages } = useFunnelState();
  const { formatter } = useFrame();
  const { won, lost, disqualified } = funnel.unknownPath;
  if (won.count + lost.count + disqualified.count === 0) return null;
  const isCounted = funnel.unknownPathPolicy === 'first-stage';
  const counts = {
    won: formatter.count(won.count),
    lost: formatter.count(lost.count),
    disqualified: disqualified.count === 0 ? null : formatter.count(disqualified.count),
  };
  return (
    <div data-cairn="note" data-tone="attention">
      <span>{isCounted ? messages.unknownPathFirst(counts) : messages.unknownPath(counts)}</span>
      {onPolicyChange && (
        <span>
          <button
            type="button"
            data-cairn="button"
            onClick={() => onPolicyChange(isCounted ? 'exclude' : 'first-stage')}
          >
            {isCounted ? messages.leaveOut : messages.countFromFirst}
          </button>
        </span>
      )}
    </div>
  );
}
