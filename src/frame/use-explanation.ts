'use client';

import { useCallback, useRef, useState, type RefObject } from 'react';
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
export function useExplanation(
  main: ExplanationRequest | undefined,
  section: RefObject<HTMLElement | null>,
): ExplanationState {
  const [request, setRequest] = useState<ExplanationRequest | null>(null);
  const opener = useRef<Element | null>(null);
  const openExplanation = useCallback(
    (wanted: ExplanationRequest, from?: HTMLElement | SVGElement) => {
      opener.current = from ?? document.activeElement;
      setRequest(wanted.figure === null && main ? main : wanted);
    },
    [main],
  );
  const onClose = useCallback(() => setRequest(null), []);
  const onReturnFocus = useCallback(() => {
    const from = opener.current;
    const isThere = (from instanceof HTMLElement || from instanceof SVGElement) && from.isConnected;
    // A row may have gone while its explanation was read: then the widget's own button has it.
    const target = isThere ? from : section.current?.querySelector<HTMLElement>('[aria-haspopup="dialog"]');
    target?.focus();
  }, [section]);
  return { request, openExplanation, onPick: setRequest, onClose, onReturnFocus };
}
