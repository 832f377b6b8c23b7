'use client';

import { forwardRef, useEffect, useId, useRef } from 'react';
import { renderPart, type PartProps } from '../frame/index.js';
import type { CsvQuestion, CsvReadResult } from '../sources/csv/index.js';
import { CsvImportAnswers } from './csv-import-answers.js';
import { useCsvImportState } from './csv-import-context.js';
import { questionText } from './question-text.js';
import { useMergedRefs } from '../frame/use-merged-refs.js';

/** What the file does not tell, with the answers that can be given by a press; the file is read again with them. Nothing where all is told. */
export const CsvImportQuestions = forwardRef<
  HTMLElement,
  PartProps<'section', { readonly questions: readonly CsvQuestion[] }>
>(function CsvImportQuestions(props, ref) {
  const { file, messages } = useCsvImportState();
  const section = useRef<HTMLElement>(null);
  const id = useId();
  const merged = useMergedRefs(ref, section);
  const result = file?.result ?? null;
  const answeredOf = useRef<CsvReadResult | null>(null);
  useEffect(() => {
    if (answeredOf.current === null || answeredOf.current === result) return;
    answeredOf.current = null;
    // The question that was answered is gone, and its button with it: those left have the focus.
    const { activeElement } = document;
    const isLost = activeElement === document.body || activeElement?.hasAttribute('data-cairn-dialog');
    if (isLost) section.current?.focus();
  }, [result]);
  if (file === null || result === null) return null;
  const { questions, pipeline } = result;
  const areLostZero = pipeline.issues.some(({ code }) => code === 'lost-amounts-zero');
  if (questions.length === 0 && !areLostZero) return null;
  const children = (
    <>
      {questions.map((question, index) => {
        const { code, heading, samples } = question;
        return (
          <div
            key={`${code} ${heading ?? ''} ${samples.join(' ')}`}
            data-cairn="note"
            data-tone={code === 'currency' ? 'neutral' : 'attention'}
            role="group"
            aria-labelledby={`${id}${index}`}
          >
            <span id={`${id}${index}`}>
              {heading !== null && (
                <>
                  <bdi data-cairn="csv-import-name">{heading}</bdi>{' '}
                </>
              )}
              {questionText(question, file.mapping, messages)} {messages.samples({ texts: samples })}
            </span>
            <CsvImportAnswers question={question} onAnswer={() => (answeredOf.current = result)} />
          </div>
        );
      })}
      {areLostZero && (
        <div data-cairn="note" data-tone="attention">
          <span>{messages.questions.lostAmountsZero}</span>
        </div>
      )}
    </>
  );
  const ours = {
    'data-cairn': 'csv-import-questions',
    tabIndex: -1,
    'aria-label': messages.questions.title,
    children,
  };
  return renderPart('section', props, ours, { questions }, merged);
});
