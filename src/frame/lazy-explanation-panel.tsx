'use client';

import { useEffect, useState, type ReactNode } from 'react';
import type { FrameMessages } from '../messages/index.js';
import type { ExplanationPanelProps } from './explanation-panel.js';

type Panel = (props: ExplanationPanelProps) => ReactNode;

/** Loaded once for the page. `React.lazy` would remember a failure as well, and never try again. */
let loaded: Panel | null = null;

/** What {@link LazyExplanationPanel} takes. */
export interface LazyExplanationPanelProps extends ExplanationPanelProps {
  /** Texts for where it cannot be loaded. */
  readonly frame: FrameMessages;
}

/** The explanation panel, loaded when first opened; where that fails, a note that lets the reader try again. */
export function LazyExplanationPanel({ frame, ...props }: LazyExplanationPanelProps): ReactNode {
  const [Panel, setPanel] = useState<Panel | null>(() => loaded);
  const [attempt, setAttempt] = useState(0);
  const [failed, setFailed] = useState(-1);
  useEffect(() => {
    if (Panel) return undefined;
    let isThere = true;
    import('./explanation-panel.js')
      .then(({ ExplanationPanel }) => {
        loaded = ExplanationPanel;
        if (isThere) setPanel(() => ExplanationPanel);
      })
      .catch(() => isThere && setFailed(attempt));
    return () => {
      isThere = false;
    };
  }, [Panel, attempt]);
  if (Panel) return <Panel {...props} />;
  if (failed < attempt) return null;
  return (
    <div data-cairn="note" data-tone="error" role="alert">
      <span>{frame.explanationFailed}</span>
      <button type="button" data-cairn="button" onClick={() => setAttempt(attempt + 1)}>
        {frame.retry}
      </button>
    </div>
  );
}
