'use client';

import { forwardRef } from 'react';
import { renderPart, useFrame, type PartProps } from '../frame/index.js';
import type { FunnelResult, Tally } from '../measures/index.js';
import { useFunnelState } from './funnel-context.js';

type Policy = FunnelResult['unknownPathPolicy'];

/** What {@link FunnelUnknownPath} takes. */
export type FunnelUnknownPathProps = PartProps<'div', { readonly policy: Policy }> & {
  /** Asked for with the other policy when the reader changes it; absent = it cannot be changed here. */
  readonly onPolicyChange?: ((policy: Policy) => void) | undefined;
};

/** Says how many ended deals have no stage history and how they are counted; nothing where all have. */
export const FunnelUnknownPath = forwardRef<HTMLElement, FunnelUnknownPathProps>(function FunnelUnknownPath(
  { onPolicyChange, ...props },
  ref,
) {
  const { funnel, messages } = useFunnelState();
  const { formatter } = useFrame();
  const { won, lost, disqualified } = funnel.unknownPath;
  const count = won.count + lost.count + disqualified.count;
  if (count === 0) return null;
  const policy = funnel.unknownPathPolicy;
  const isCounted = policy === 'first-stage';
  const way = (word: (args: { count: number; deals: string }) => string, tally: Tally): string[] =>
    tally.count === 0 ? [] : [word({ count: tally.count, deals: formatter.count(tally.count) })];
  const texts = [
    ...way(messages.closedAsWon, won),
    ...way(messages.lost, lost),
    ...way(messages.disqualified, disqualified),
  ];
  const counts = { count, deals: formatter.count(count), ways: messages.ways({ texts }) };
  const children = (
    <>
      <span>{isCounted ? messages.unknownPathFirst(counts) : messages.unknownPath(counts)}</span>
      {onPolicyChange && (
        <button
          type="button"
          data-cairn="button"
          onClick={() => onPolicyChange(isCounted ? 'exclude' : 'first-stage')}
        >
          {isCounted ? messages.leaveOut : messages.countFromFirst}
        </button>
      )}
    </>
  );
  const ours = { 'data-cairn': 'note', 'data-tone': 'attention', children };
  return renderPart('div', props, ours, { policy }, ref);
});
