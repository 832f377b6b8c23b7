'use client';

import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { FrameContext, useFrame } from './frame-context.js';
import { LazyTipPanel } from './lazy-tip-panel.js';
import type { TipProps } from './tip-content.js';
import { watchPointed } from './watch-pointed.js';

/** Watches what is pointed at, and draws what there is to tell of it. */
export function PointedTip({ read }: TipProps): ReactNode {
  const frame = useFrame();
  const { section } = frame;
  const [target, setTarget] = useState<Element | null>(null);
  const isTold = useRef(false);
  useEffect(
    () => (section.current ? watchPointed(section.current, setTarget, () => isTold.current) : undefined),
    [section],
  );
  const told = useMemo(() => ({ ...frame, isTip: true }), [frame]);
  const content = target?.isConnected ? read(target) : null;
  useEffect(() => {
    isTold.current = content !== null;
  });
  if (!content) return null;
  return (
    <FrameContext.Provider value={told}>
      <LazyTipPanel failedText={null} panel={content} />
    </FrameContext.Provider>
  );
}
