'use client';

import * as Dialog from '@radix-ui/react-dialog';
import { useMemo, useState, type ReactNode } from 'react';
import { useMessages } from '../hooks/index.js';
import { explain, type Explanation, type FigureName } from '../measures/index.js';
import { explanationMessages, frameMessages } from '../messages/en/index.js';
import type { ExplanationMessages, Formatter } from '../messages/index.js';
import { ExplanationDetail } from './explanation-detail.js';
import { ExplanationPicker, type PickableExplanation } from './explanation-picker.js';
import type { ExplainedResult, ExplanationRequest } from './frame-context.js';

const STAGE_FIGURES: ReadonlySet<FigureName> = new Set([
  'stage-deals',
  'stage-value',
  'of-first-unit',
  'of-first-value',
]);

/** What {@link ExplanationPanel} takes. */
export interface ExplanationPanelProps {
  readonly request: ExplanationRequest;
  readonly explained: readonly ExplainedResult[];
  readonly formatter: Formatter;
  /** Where the panel is put; `null` = the body. */
  readonly container: HTMLElement | (() => HTMLElement | null);
  readonly onClose: () => void;
}

/** "How was this computed?": a dialog with the formula of a figure, its numbers, its window and what was left out. */
export function ExplanationPanel({
  request,
  explained,
  formatter,
  container,
  onClose,
}: ExplanationPanelProps): ReactNode {
  const messages = useMessages('explanation', explanationMessages);
  const frame = useMessages('frame', frameMessages);
  const explanations = useMemo<PickableExplanation[]>(
    () =>
      explained.flatMap(({ result, subject }) =>
        explain(result).map((explanation) => ({
          explanation,
          subject: subject ?? subjectOf(explanation, messages),
        })),
      ),
    [explained, messages],
  );
  const [picked, setPicked] = useState(() => indexOf(explanations, request));
  const current = explanations[picked] ?? explanations[0];
  return (
    <Dialog.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Dialog.Portal container={typeof container === 'function' ? container() : container}>
        <div data-cairn="backdrop" />
        <Dialog.Content data-cairn="explanation" aria-describedby={undefined}>
          <Dialog.Title data-cairn="explanation-title">{messages.title}</Dialog.Title>
          <ExplanationPicker
            explanations={explanations}
            picked={picked}
            onPick={setPicked}
            messages={messages}
          />
          {current && (
            <ExplanationDetail
              explanation={current.explanation}
              messages={messages}
              frame={frame}
              formatter={formatter}
            />
          )}
          <Dialog.Close data-cairn="button">{messages.close}</Dialog.Close>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

/** A stage's figures stand under its name; the won deals at a funnel's end under the word for won. */
function subjectOf(explanation: Explanation, messages: ExplanationMessages): string | null {
  if (explanation.subject !== null) return explanation.subject;
  return STAGE_FIGURES.has(explanation.figure) ? messages.wonSubject : null;
}

function indexOf(
  explanations: readonly PickableExplanation[],
  { figure, subject }: ExplanationRequest,
): number {
  const found = explanations.findIndex(
    (each) => each.explanation.figure === figure && each.subject === subject,
  );
  if (found >= 0) return found;
  return Math.max(
    0,
    explanations.findIndex((each) => each.explanation.figure === figure),
  );
}
