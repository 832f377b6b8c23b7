'use client';

import type { ReactNode } from 'react';
import type { Explanation } from '../measures/index.js';
import type { ExplanationMessages, Formatter, FrameMessages } from '../messages/index.js';
import { ExpressionText, writeNumber } from './expression-text.js';

/** What {@link ExplanationDetail} takes. */
export interface ExplanationDetailProps {
  readonly explanation: Explanation;
  readonly messages: ExplanationMessages;
  readonly frame: FrameMessages;
  readonly formatter: Formatter;
}

/** One figure's explanation: its value, the formula in words and in numbers, when and over what, and what was left out. */
export function ExplanationDetail({
  explanation,
  messages,
  frame,
  formatter,
}: ExplanationDetailProps): ReactNode {
  const { expression, value, window, leftOut, notes, asOf } = explanation;
  return (
    <div data-cairn="explanation-detail">
      <p data-cairn="figure-number" data-figure={explanation.figure}>
        {writeNumber(value, expression.unit, formatter, frame.unknown)}
      </p>
      <dl data-cairn="explanation-terms">
        <dt>{messages.formula}</dt>
        <dd data-cairn="formula">
          <ExpressionText
            expression={expression}
            show="names"
            messages={messages}
            formatter={formatter}
            unknown={frame.unknown}
          />
        </dd>
        <dt>{messages.numbers}</dt>
        <dd data-cairn="formula">
          <ExpressionText
            expression={expression}
            show="numbers"
            messages={messages}
            formatter={formatter}
            unknown={frame.unknown}
          />
        </dd>
      </dl>
      <ul data-cairn="explanation-notes">
        <li>{messages.asOf({ date: formatter.date(asOf) })}</li>
        <li>{window ? messages.window({ period: formatter.period(window) }) : messages.allTime}</li>
        {notes.map((note) => (
          <li key={note}>{messages.notes[note]}</li>
        ))}
        {leftOut.length === 0 && <li>{messages.nothingLeftOut}</li>}
        {leftOut.map(({ reason, count, outOf }) => (
          <li key={`${reason} ${outOf}`}>
            {messages.leftOut}: {frame.leftOut[reason]({ count, deals: formatter.count(count) })}
          </li>
        ))}
      </ul>
    </div>
  );
}
