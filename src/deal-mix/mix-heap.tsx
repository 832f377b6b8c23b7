'use client';

import type { KeyboardEvent, ReactNode } from 'react';
import { useFrame } from '../frame/index.js';
import { useMixState, useMixWriter } from './mix-context.js';
import { heapText } from './mix-text.js';

/** What {@link MixHeap} takes. */
export interface MixHeapProps {
  /** Its outline, as an SVG path. */
  readonly path: string;
  /** What it is filled with. */
  readonly fill: string;
}

/** What is poured over the circles; where its deals can be listed it is reached by Tab, and Enter, Space or a click lists them. */
export function MixHeap({ path, fill }: MixHeapProps): ReactNode {
  const view = useMixState();
  const { isTip } = useFrame();
  const writer = useMixWriter();
  const { openDeals, barrel } = view;
  const open = openDeals && !isTip && barrel.heap && barrel.heap.count > 0 ? () => openDeals('heap') : null;
  const shape = <path data-cairn="mix-heap" d={path} fill={fill} />;
  if (!open) return shape;
  return (
    <g
      data-cairn="mix-heap-control"
      role="button"
      tabIndex={0}
      aria-haspopup="dialog"
      aria-label={heapText(view, writer) ?? ''}
      onClick={open}
      onKeyDown={(event: KeyboardEvent) => {
        const { key, ctrlKey, metaKey, altKey } = event;
        if ((key !== 'Enter' && key !== ' ') || ctrlKey || metaKey || altKey) return;
        event.preventDefault();
        open();
      }}
    >
      {shape}
    </g>
  );
}
