'use client';

import { useId, type ReactNode } from 'react';
import type { Explanation } from '../measures/index.js';
import type { ExplanationMessages } from '../messages/index.js';

/** An explanation under the name of what it is of. */
export interface PickableExplanation {
  readonly explanation: Explanation;
  /** A stage's, owner's or team's name; `null` = all that is shown. */
  readonly subject: string | null;
}

/** What {@link ExplanationPicker} takes. */
export interface ExplanationPickerProps {
  readonly explanations: readonly PickableExplanation[];
  /** Index of the one shown. */
  readonly picked: number;
  readonly onPick: (index: number) => void;
  readonly messages: ExplanationMessages;
}

/** The choice of the figure to explain, by what it is of. */
export function ExplanationPicker({
  explanations,
  picked,
  onPick,
  messages,
}: ExplanationPickerProps): ReactNode {
  const id = useId();
  const bySubject = new Map<string | null, ReactNode[]>();
  for (const [index, { explanation, subject }] of explanations.entries()) {
    const option = (
      <option key={index} value={index}>
        {messages.figures[explanation.figure]}
      </option>
    );
    bySubject.set(subject, [...(bySubject.get(subject) ?? []), option]);
  }
  return (
    <div data-cairn="explanation-picker">
      <label htmlFor={id} data-cairn="figure-label">
        {messages.figure}
      </label>
      <select
        id={id}
        data-cairn="select"
        value={picked}
        onChange={(event) => onPick(Number(event.target.value))}
      >
        {[...bySubject].map(([subject, options]) =>
          subject === null ? (
            options
          ) : (
            <optgroup key={subject} label={subject}>
              {options}
            </optgroup>
          ),
        )}
      </select>
    </div>
  );
}
