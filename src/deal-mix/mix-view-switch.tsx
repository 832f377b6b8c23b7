'use client';

import { forwardRef } from 'react';
import { Segmented, type SegmentedProps } from '../frame/index.js';
import { useMixState } from './mix-context.js';

/** What is shown: what is open today as a barrel, or what was open day by day. */
export type MixView = 'today' | 'through-time';

/** What {@link MixViewSwitch} takes. */
export type MixViewSwitchProps = Omit<
  SegmentedProps<MixView>,
  'label' | 'value' | 'segments' | 'onValueChange'
> & {
  /** What is shown. */
  readonly view: MixView;
  /** Asked for the other. */
  readonly onViewChange: (view: MixView) => void;
};

/** The switch between today and the mix through time. */
export const MixViewSwitch = forwardRef<HTMLElement, MixViewSwitchProps>(function MixViewSwitch(
  { view, onViewChange, ...props },
  ref,
) {
  const { messages } = useMixState();
  return (
    <Segmented<MixView>
      {...props}
      label={messages.view}
      value={view}
      segments={[
        { value: 'today', label: messages.views.today },
        { value: 'through-time', label: messages.views['through-time'] },
      ]}
      onValueChange={onViewChange}
      ref={ref}
    />
  );
});
