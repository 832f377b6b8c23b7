'use client';

import { forwardRef } from 'react';
import { Segmented, type SegmentedProps } from '../frame/index.js';
import { useFunnelState } from './funnel-context.js';
import type { FunnelMeasure } from './funnel-measure.js';

/** What {@link FunnelMeasureSwitch} takes. */
export type FunnelMeasureSwitchProps = Omit<
  SegmentedProps<FunnelMeasure>,
  'label' | 'value' | 'segments' | 'onValueChange'
> & {
  readonly onMeasureChange: (measure: FunnelMeasure) => void;
};

/** The switch between deals and value. */
export const FunnelMeasureSwitch = forwardRef<HTMLElement, FunnelMeasureSwitchProps>(
  function FunnelMeasureSwitch({ onMeasureChange, ...props }, ref) {
    const { measure, messages } = useFunnelState();
    return (
      <Segmented<FunnelMeasure>
        {...props}
        label={messages.measure}
        value={measure}
        segments={[
          { value: 'count', label: messages.count },
          { value: 'value', label: messages.value },
        ]}
        onValueChange={onMeasureChange}
        ref={ref}
      />
    );
  },
);
