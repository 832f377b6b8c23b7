'use client';

import type { ReactNode } from 'react';
import type { Explanation } from '../measures/index.js';
import type { ExplanationMessages, Formatter, FrameMessages } from '../messages/index.js';
import { ExpressionText, writeNumber } from './expression-text.js';
import { reducedExpression } from './reduced-expression.js';

/** What {@link ExplanationDetail} takes. */
export interface ExplanationDetailProps {
  /** The figure’s explanation. */
  readonly explanation: Explanation;
  /** What it is a figure of; `null` = of all that is shown. */
  readonly subject: string | null;
  /** Texts of the panel. */
  readonly messages: ExplanationMessages;
  /** Texts of the frame: what is left out, and why. */
  readonly frame: FrameMessages;
  /** Writes the numbers. */
  readonly formatter: Formatter;
}

/** One figure's explanation: its value, the formula in words and in numbers, when and over what, and what was left out. */
export function ExplanationDetail({
  explanation,
  subject,
  messages,
  frame,
  formatter,
}: ExplanationDetailProps): ReactNode {
  const { expression, value, window, leftOut, notes, asOf, date } = explanation;
  const written = writeNumber(value, expression.unit, formatter, frame.unknown);
  const texts = { messages, formatter, unknown: frame.unknown };
  const reduced = reducedExpression(expression);
  const leftOutText = (reason: string, outOf: 'all' | 'value'): string =>
    outOf === 'value' ? frame.leftOutOfValue({ reason }) : messages.leftOut({ reason });
  const equals = <span data-cairn="formula-sign"> = </span>;
  return (
    <div data-cairn="explanation-detail">
      <div data-cairn="figure">
        <span data-cairn="figure-label">
          <bdi>{subject ?? messages.figures[explanation.figure]}</bdi>
        </span>
        <span data-cairn="figure-number" data-figure={explanation.figure} dir="auto">
          {written}
        </span>
      </div>
      <dl data-cairn="explanation-terms">
        <dt>{messages.formula}</dt>
        <dd data-cairn="formula" dir="auto">
          <ExpressionText {...texts} expression={expression} show="names" />
        </dd>
        {expression.kind === 'operation' && (
          <>
            <dt>{messages.numbers}</dt>
            <dd data-cairn="formula" dir="ltr">
              <ExpressionText {...texts} expression={expression} show="numbers" />
              {equals}
              {reduced && (
                <>
                  <ExpressionText {...texts} expression={reduced} show="numbers" />
                  {equals}
                </>
              )}
              <bdi data-cairn="formula-number">{written}</bdi>
            </dd>
          </>
        )}
      </dl>
      <ul data-cairn="explanation-notes">
        <li>{messages.asOf({ date: formatter.date(date ?? asOf) })}</li>
        {window && <li>{messages.window({ period: formatter.period(window) })}</li>}
        {!window && date === undefined && <li>{messages.allTime}</li>}
        {notes.map((note) => (
          <li key={note}>{messages.notes[note]}</li>
        ))}
        {leftOut.length === 0 && <li>{messages.nothingLeftOut}</li>}
        {leftOut.map(({ reason, count, outOf }) => (
          <li key={`${reason} ${outOf}`}>
            {leftOutText(frame.leftOut[reason]({ count, deals: formatter.count(count) }), outOf)}
          </li>
        ))}
      </ul>
    </div>
  );
}
