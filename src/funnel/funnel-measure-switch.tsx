'use client';

import type { ReactNode } from 'react';
import { Segmented } from '../frame/index.js';
import { useFunnelState } from './funnel-context.js';
import type { FunnelMeasure } from './funnel-view.js';

/** What {@link FunnelMeasureSwitch} takes. */
export interface FunnelMeasureSwitchProps {
  readonly onMeasureChange: (measure: FunnelMeasure) => void;
}

/** The switch between deals and value. */
export function FunnelMeasureSwitch({ onMeasureChange }: FunnelMeasureSwitchProps): ReactNode {
  const { measure, messages } = useFunnelState();
  return (
    <Segmented<FunnelMeasure>
      label={messages.measure}
      value={measure}
      segments={[
        { value: 'count', label: messages.count },
        { value: 'value', label: messages.value },
      ]}
      onValueChange={onMeasureChange}
    />
  );
}
