'use client';

import type { ReactNode } from 'react';
import type { DealKind } from '../model/index.js';

/** The marks of the look for kinds of stage (theme/kind-carriers.ts, held equal by a test), in a box of 16 × 16. */
export const KIND_PATHS: Readonly<Record<Exclude<DealKind, 'unmapped'> | 'attention' | 'unknown', string>> = {
  open: 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2m0 2.5a3.5 3.5 0 1 0 0 7a3.5 3.5 0 0 0 0-7',
  won: 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2',
  lost: 'M2.7 4.5L4.5 2.7L8 6.2L11.5 2.7L13.3 4.5L9.8 8L13.3 11.5L11.5 13.3L8 9.8L4.5 13.3L2.7 11.5L6.2 8z',
  hold: 'M4 2.5h3v11H4zM9 2.5h3v11H9z',
  disqualified:
    'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2m0 1.8a4.2 4.2 0 1 0 0 8.4a4.2 4.2 0 0 0 0-8.4M4.2 10.5L10.5 4.2L11.8 5.5L5.5 11.8z',
  attention: 'M8 2L14.5 13.5H1.5z',
  unknown: 'M2 6.5L6.5 2H9L2 9zM2 11.5L11.5 2H14L2 14zM5 14L14 5V7.5L7.5 14zM10 14L14 10V12.5L12.5 14z',
};

/** A small mark that says a kind without its colour. */
export function KindMark({ kind }: { readonly kind: DealKind | 'attention' }): ReactNode {
  const shape = kind === 'unmapped' ? 'unknown' : kind;
  return (
    <svg data-cairn="kind-mark" data-kind={shape} viewBox="0 0 16 16" aria-hidden="true">
      <path d={KIND_PATHS[shape]} />
    </svg>
  );
}
