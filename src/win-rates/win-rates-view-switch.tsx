'use client';

import { forwardRef } from 'react';
import { Segmented, type SegmentedProps } from '../frame/index.js';
import { useWinRatesState } from './win-rates-context.js';
import type { WinRatesView } from './win-rates-shown-view.js';

/** What {@link WinRatesViewSwitch} takes. */
export type WinRatesViewSwitchProps = Omit<
  SegmentedProps<WinRatesView>,
  'label' | 'value' | 'segments' | 'onValueChange'
> & {
  /** Asked for with the view to show. */
  readonly onViewChange: (view: WinRatesView) => void;
};

/** The switch between the rates and the curves. */
export const WinRatesViewSwitch = forwardRef<HTMLElement, WinRatesViewSwitchProps>(
  function WinRatesViewSwitch({ onViewChange, ...props }, ref) {
    const { curves, messages } = useWinRatesState();
    return (
      <Segmented<WinRatesView>
        {...props}
        label={messages.curves.view}
        value={curves ? 'curves' : 'rates'}
        segments={[
          { value: 'rates', label: messages.curves.views.rates },
          { value: 'curves', label: messages.curves.views.curves },
        ]}
        onValueChange={onViewChange}
        ref={ref}
      />
    );
  },
);
