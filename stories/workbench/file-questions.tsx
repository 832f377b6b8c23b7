import { useEffect, useRef, type ReactNode } from 'react';
import type { CsvMapping, CsvQuestion, CsvReadResult } from '../../src/sources/csv/index.js';
import { withAnswer } from './change-mapping.js';
import { FIELD_NAMES } from './field-names.js';

const MOST_CHOICES = 8;
/** Offered where a file says nothing of its currency. */
const COMMON_CURRENCIES = ['USD', 'EUR', 'GBP', 'SEK', 'CHF'];

/** A question in its reader's words, and what holds until it is answered. */
function questionText({ code, choices }: CsvQuestion, { currency }: CsvMapping): string {
  const texts: Readonly<Record<string, string>> = {
    'not-text': 'This is not a CSV file.',
    'file-empty': 'The file is empty.',
    'no-rows': 'The file has headings and no rows.',
    'no-headings': 'The first row looks like data, so the columns were given headings of their own.',
    'stage-column': 'Which column holds the stage? Until that is known, no deal has one.',
    'amount-column': 'Which column holds the amount? Until that is known, amounts are unknown.',
    'created-column':
      'Which column holds the day a deal was created? Until that is known, cycles are unknown.',
    'won-stage': 'Which stage is the won one? None was recognised, so no deal counts as won.',
    'lost-stage': 'Which stage is the lost one? None was recognised, so no deal counts as lost.',
    'column-field': 'What does this column hold? Its heading and values tell it only faintly:',
    'unknown-status': 'What does this status say of a deal? Until that is known, its stage tells:',
    'split-numbers':
      'The delimiter seems to tear the numbers of this column apart. Until you choose what it holds, it is not read:',
    'date-order': 'Is the day first, or the month? Until that is known, dates such as these are not read:',
    'decimal-mark':
      'Does the mark stand before decimals, or before thousands? Until that is known, numbers such as these are not read:',
    currency:
      choices.length === 0 || currency === null
        ? 'Which currency are the amounts in? None names it; they are shown without one.'
        : `Several currencies share the sign of the amounts. They are read as ${currency}; which is it?`,
  };
  return texts[code] ?? 'Something about this is not clear:';
}

const CHOICES = new Map([
  ...Object.entries(FIELD_NAMES),
  ['dmy', 'Day, month, year'],
  ['mdy', 'Month, day, year'],
  ['ymd', 'Year, month, day'],
]);

interface FileQuestionsProps {
  readonly result: CsvReadResult;
  readonly onRemap: (mapping: CsvMapping) => void;
}

/** What the file does not tell, with the answers that can be given by a press; the file is read again with them. */
export function FileQuestions({ result, onRemap }: FileQuestionsProps): ReactNode {
  const { mapping, questions } = result;
  const section = useRef<HTMLElement>(null);
  const answeredOf = useRef<CsvReadResult | null>(null);
  useEffect(() => {
    if (answeredOf.current === null || answeredOf.current === result) return;
    answeredOf.current = null;
    // The question that was answered is gone, and its button with it: those left have the focus.
    if (document.activeElement === document.body) section.current?.focus();
  }, [result]);
  const answer = (answered: CsvMapping): void => {
    answeredOf.current = result;
    onRemap(answered);
  };
  const areLostZero = result.pipeline.issues.some(({ code }) => code === 'lost-amounts-zero');
  if (questions.length === 0 && !areLostZero) return null;
  return (
    <section ref={section} tabIndex={-1} className="wb-questions" aria-label="What the file does not tell">
      {questions.map((question) => {
        const { code, heading, samples } = question;
        return (
          <div
            key={`${code} ${heading ?? ''} ${samples.join(' ')}`}
            data-cairn="note"
            data-tone={code === 'currency' ? 'neutral' : 'attention'}
          >
            <span>
              {heading !== null && (
                <>
                  <bdi className="wb-strong">{heading}</bdi>{' '}
                </>
              )}
              {questionText(question, mapping)} {samples.join(' · ')}
            </span>
            <Answers question={question} mapping={mapping} onRemap={answer} />
          </div>
        );
      })}
      {areLostZero && (
        <div data-cairn="note" data-tone="attention">
          <span>
            Every lost deal has the amount 0, as exports often write it. What was lost is then not known, and
            win rates by value say nothing.
          </span>
        </div>
      )}
    </section>
  );
}

interface AnswersProps {
  readonly question: CsvQuestion;
  readonly mapping: CsvMapping;
  readonly onRemap: (mapping: CsvMapping) => void;
}

/** The choices that can be taken as they are. */
function Answers({ question, mapping, onRemap }: AnswersProps): ReactNode {
  const isOpenCurrency = question.code === 'currency' && question.choices.length === 0;
  const choices = isOpenCurrency ? COMMON_CURRENCIES : question.choices;
  const answers = choices.slice(0, MOST_CHOICES).flatMap((choice) => {
    const answered = withAnswer(mapping, question, choice);
    return answered === null ? [] : [{ choice, answered }];
  });
  if (answers.length === 0) return null;
  return (
    <span className="wb-answers">
      {answers.map(({ choice, answered }) => (
        <button
          key={choice}
          type="button"
          data-cairn="button"
          className="wb-button"
          onClick={() => onRemap(answered)}
        >
          {choiceText(question, choice)}
        </button>
      ))}
    </span>
  );
}

/** A mark asked for is named by what it stands before in the first sample. */
function choiceText({ code, samples }: CsvQuestion, choice: string): string {
  if (code === 'decimal-mark')
    return (samples[0]?.includes(choice) ?? choice === '.') ? 'Before decimals' : 'Before thousands';
  return CHOICES.get(choice) ?? choice;
}
