'use client';

import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { FrameContext, useFrame } from './frame-context.js';
import { LazyTipPanel } from './lazy-tip-panel.js';
import type { TipContent } from './tip-content.js';
import { watchPointed } from './watch-pointed.js';

/** What {@link Tip} takes. */
export interface TipProps {
  /** What there is to tell of the mark that an element belongs to; `null` = it belongs to none. */
  readonly read: (target: Element) => TipContent | null;
}

/**
 * Tells more of the mark that is pointed at, touched or reached by keyboard. It stays while it is pointed at itself, and
 * goes by Escape. What it tells stands in the name of the mark or in the table as well: it is drawn, and not read aloud.
 */
export function Tip({ read }: TipProps): ReactNode {
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
