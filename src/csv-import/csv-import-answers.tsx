'use client';

import type { ReactNode } from 'react';
import { withAnswer, type CsvQuestion } from '../sources/csv/index.js';
import { useCsvImportState } from './csv-import-context.js';
import { choiceText } from './question-text.js';

const MOST_CHOICES = 8;

/** Offered where a file says nothing of its currency. */
const COMMON_CURRENCIES = ['USD', 'EUR', 'GBP', 'SEK', 'CHF'];

/** What {@link CsvImportAnswers} takes. */
export interface CsvImportAnswersProps {
  /** What is asked. */
  readonly question: CsvQuestion;
  /** Called before the file is read again. */
  readonly onAnswer: () => void;
}

/** The answers to a question that can be taken as they are, as buttons. */
export function CsvImportAnswers({ question, onAnswer }: CsvImportAnswersProps): ReactNode {
  const { file, remap, messages } = useCsvImportState();
  if (file === null) return null;
  const isOpenCurrency = question.code === 'currency' && question.choices.length === 0;
  const choices = isOpenCurrency ? COMMON_CURRENCIES : question.choices;
  const answers = choices.slice(0, MOST_CHOICES).flatMap((choice) => {
    const answered = withAnswer(file.mapping, question, choice);
    return answered === null ? [] : [{ choice, answered }];
  });
  if (answers.length === 0) return null;
  return (
    <span data-cairn="csv-import-answers">
      {answers.map(({ choice, answered }) => (
        <button
          key={choice}
          type="button"
          data-cairn="csv-import-answer"
          onClick={() => {
            onAnswer();
            remap(answered);
          }}
        >
          {choiceText(question, choice, messages)}
        </button>
      ))}
    </span>
  );
}
