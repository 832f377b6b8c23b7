'use client';

import * as Dialog from '@radix-ui/react-dialog';
import { useMemo, type ReactNode } from 'react';
import { useMessages } from '../hooks/index.js';
import { explanationMessages, frameMessages } from '../messages/en/index.js';
import type { Formatter } from '../messages/index.js';
import type { DialogSetting } from './dialog-place.js';
import { DialogShell } from './dialog-shell.js';
import { ExplanationDetail } from './explanation-detail.js';
import { ExplanationPicker } from './explanation-picker.js';
import type { ExplainedResult, ExplanationRequest } from './frame-context.js';
import { findExplanation, pickableExplanations } from './pickable-explanations.js';

/** What {@link ExplanationPanel} takes. */
export interface ExplanationPanelProps {
  /** Which explanation is shown. */
  readonly request: ExplanationRequest;
  /** Asks for another. */
  readonly onPick: (request: ExplanationRequest) => void;
  /** The results shown in the widget. */
  readonly explained: readonly ExplainedResult[];
  /** Writes the numbers. */
  readonly formatter: Formatter;
  /** Where the panel is put; `null` = the body. */
  readonly container: HTMLElement | (() => HTMLElement | null);
  /** What is around the widget: its panel is put elsewhere, and is to read the same. */
  readonly setting: () => DialogSetting;
  /** Called when the reader closes the panel. */
  readonly onClose: () => void;
  /** Called when the panel has closed: focus goes back to where it came from. */
  readonly onReturnFocus: () => void;
}

/** "How was this computed?": a dialog with the formula of a figure, its numbers, its window and what was left out. */
export function ExplanationPanel({
  request,
  onPick,
  explained,
  formatter,
  container,
  setting,
  onClose,
  onReturnFocus,
}: ExplanationPanelProps): ReactNode {
  const messages = useMessages('explanation', explanationMessages);
  const frame = useMessages('frame', frameMessages);
  const { of } = request;
  const explanations = useMemo(
    () => pickableExplanations(of ? [...explained, of] : explained, messages, formatter),
    [explained, of, messages, formatter],
  );
  const picked = findExplanation(explanations, request);
  const current = explanations[picked];
  return (
    <DialogShell
      container={container}
      setting={setting}
      onClose={onClose}
      onReturnFocus={onReturnFocus}
      firstFocus={picker}
    >
      {(sheet) => (
        <div {...sheet} data-cairn="explanation">
          <div data-cairn="explanation-head">
            <Dialog.Title data-cairn="explanation-title">{messages.title}</Dialog.Title>
            <Dialog.Close data-cairn="button">{messages.close}</Dialog.Close>
          </div>
          <ExplanationPicker
            explanations={explanations}
            picked={picked}
            onPick={(next) => onPick({ ...next, of })}
            messages={messages}
          />
          {current ? (
            <ExplanationDetail {...current} messages={messages} frame={frame} formatter={formatter} />
          ) : (
            <p data-cairn="note" data-tone="neutral" role="alert">
              {messages.gone}
            </p>
          )}
        </div>
      )}
    </DialogShell>
  );
}

/** The figure's name is the first thing to be heard, not the button that closes. */
function picker(dialog: HTMLElement): HTMLElement | null {
  return dialog.querySelector('select');
}
