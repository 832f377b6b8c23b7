'use client';

import type { ReactNode } from 'react';

/** What {@link MixGravel} takes. */
export interface MixGravelProps {
  /** The id that a `fill` refers to. */
  readonly id: string;
}

/** The pattern of many small stones, as an SVG pattern. */
export function MixGravel({ id }: MixGravelProps): ReactNode {
  return (
    <defs>
      <pattern id={id} width="7" height="6" patternUnits="userSpaceOnUse">
        <rect data-cairn="mix-gravel-ground" width="7" height="6" />
        <circle data-cairn="mix-gravel-grain" cx="1.8" cy="1.6" r="1.3" />
        <circle data-cairn="mix-gravel-grain" cx="5.3" cy="4.6" r="1.3" />
      </pattern>
    </defs>
  );
}
