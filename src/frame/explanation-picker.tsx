'use client';

import { useId, type ReactNode } from 'react';
import type { ExplanationMessages } from '../messages/index.js';
import type { ExplanationRequest } from './frame-context.js';
import type { PickableExplanation } from './pickable-explanations.js';

/** What {@link ExplanationPicker} takes. */
export interface ExplanationPickerProps {
  /** All figures of the widget, in order. */
  readonly explanations: readonly PickableExplanation[];
  /** Index of the one shown; −1 = none. */
  readonly picked: number;
  /** Called with the index of the figure chosen. */
  readonly onPick: (request: ExplanationRequest) => void;
  /** Texts of the panel. */
  readonly messages: ExplanationMessages;
}

interface Group {
  /** Index of its first explanation. */
  readonly start: number;
  readonly subject: string | null;
  readonly subjectId: string | null;
  readonly options: ReactNode[];
}

/** The choice of the figure to explain, by what it is of. */
export function ExplanationPicker({
  explanations,
  picked,
  onPick,
  messages,
}: ExplanationPickerProps): ReactNode {
  const id = useId();
  const groups: Group[] = [];
  for (const [index, { explanation, subject, subjectId }] of explanations.entries()) {
    const last = groups.at(-1);
    const isSame = last?.subject === subject && last.subjectId === subjectId;
    const group = isSame ? last : { start: index, subject, subjectId, options: [] };
    if (!isSame) groups.push(group);
    group.options.push(
      <option key={index} value={index}>
        {messages.figures[explanation.figure]}
      </option>,
    );
  }
  const pick = (index: number): void => {
    const next = explanations[index];
    if (!next) return;
    const { explanation, subject, subjectId } = next;
    onPick({ figure: explanation.figure, subject, subjectId });
  };
  return (
    <div data-cairn="explanation-picker">
      <label htmlFor={id} data-cairn="figure-label">
        {messages.figure}
      </label>
      <select
        id={id}
        data-cairn="select"
        value={picked}
        onChange={(event) => pick(Number(event.target.value))}
      >
        {picked < 0 && (
          <option value={picked} disabled>
            {messages.figure}
          </option>
        )}
        {groups.map(({ start, subject, options }) =>
          subject === null ? (
            options
          ) : (
            <optgroup key={start} label={subject}>
              {options}
            </optgroup>
          ),
        )}
      </select>
    </div>
  );
}
