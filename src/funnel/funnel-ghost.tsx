'use client';

import { forwardRef } from 'react';
import { Legend, renderPart, type LegendProps } from '../frame/index.js';
import { useFunnelState, useFunnelStep, useFunnelWriter } from './funnel-context.js';
import { ghostName } from './funnel-ghost-text.js';
import type { FunnelStepPartProps } from './funnel-step-parts.js';

/** The share that the step is held against; nothing where it is held against none. Its outline is drawn by the band. */
export const FunnelGhost = forwardRef<HTMLElement, FunnelStepPartProps>(function FunnelGhost(props, ref) {
  const step = useFunnelStep();
  const writer = useFunnelWriter();
  const { ghost } = useFunnelState();
  if (!step.ghost) return null;
  const ours = {
    'data-cairn': 'funnel-ghost',
    'aria-hidden': true,
    title: ghostName(ghost, writer),
    children: <bdi>{writer.formatter.share(step.ghost.share)}</bdi>,
  };
  return renderPart('span', props, ours, step, ref);
});

const OUTLINE = <path data-cairn="funnel-ghost-outline" d="M1 1H23V11H1Z" />;

/** Says what the dashed outlines are; nothing where the funnel is held against nothing. */
export const FunnelLegend = forwardRef<HTMLElement, Omit<LegendProps, 'items'>>(
  function FunnelLegend(props, ref) {
    const { ghost, steps } = useFunnelState();
    const writer = useFunnelWriter();
    const isHeld = ghost !== null && steps.some((step) => step.ghost !== null);
    const items = isHeld ? [{ id: 'ghost', mark: OUTLINE, text: ghostName(ghost, writer) }] : [];
    return <Legend {...props} items={items} ref={ref} />;
  },
);
