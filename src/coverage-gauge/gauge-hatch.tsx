'use client';

import type { ReactNode } from 'react';

/** What {@link GaugeHatch} takes. */
export interface GaugeHatchProps {
  /** The id that a `fill` refers to. */
  readonly id: string;
}

/** The hatch that stands for what is unknown, as an SVG pattern. */
export function GaugeHatch({ id }: GaugeHatchProps): ReactNode {
  return (
    <defs>
      <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect data-cairn="hatch-ground" width="6" height="6" />
        <path data-cairn="hatch-line" d="M0 0V6" />
      </pattern>
    </defs>
  );
}
