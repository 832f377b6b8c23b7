'use client';

import { useCallback, useRef, useState } from 'react';
import type { ExplanationRequest, FrameState } from './frame-context.js';

/** Which explanation is open, and how it opens, changes and closes. */
export interface ExplanationState {
  /** `null` = none. */
  readonly request: ExplanationRequest | null;
  readonly openExplanation: FrameState['openExplanation'];
  /** Shows another figure in the open panel. */
  readonly onPick: (request: ExplanationRequest) => void;
  readonly onClose: () => void;
  /** Gives the focus back to what opened the panel. */
  readonly onReturnFocus: () => void;
}

/** Holds which explanation is open. `main` stands in where no figure is named, and should stay the same object. */
export function useExplanation(main: ExplanationRequest | undefined): ExplanationState {
  const [request, setRequest] = useState<ExplanationRequest | null>(null);
  const opener = useRef<Element | null>(null);
  const openExplanation = useCallback(
    (wanted: ExplanationRequest, from?: HTMLElement) => {
      opener.current = from ?? document.activeElement;
      setRequest(wanted.figure === null && main ? main : wanted);
    },
    [main],
  );
  const onClose = useCallback(() => setRequest(null), []);
  const onReturnFocus = useCallback(() => {
    if (opener.current instanceof HTMLElement) opener.current.focus();
  }, []);
  return { request, openExplanation, onPick: setRequest, onClose, onReturnFocus };
}
