'use client';

import type { ReactNode } from 'react';
import type { MixClassId } from './mix-view.js';

/** What {@link MixStone} takes. */
export interface MixStoneProps {
  /** Its class. */
  readonly classId: MixClassId;
  /** Radius in the unit of the drawing. */
  readonly r: number;
}

/** How far within its edge a boulder has its vein, of its radius, and at least. */
const VEIN_SHARE = 0.12;
const LEAST_VEIN = 1.75;

/** A stone around the origin: a shade for its class, and a vein in a boulder, which is told from a rock by it where shades are not seen. */
export function MixStone({ classId, r }: MixStoneProps): ReactNode {
  const vein = r - Math.max(LEAST_VEIN, r * VEIN_SHARE);
  return (
    <>
      <circle data-cairn="mix-stone" r={r} />
      {classId === 'boulder' && vein > 0 && <circle data-cairn="mix-vein" r={vein} />}
    </>
  );
}
