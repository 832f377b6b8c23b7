import type { ReactNode } from 'react';
import type { StageKind } from '../../src/model/index.js';
import type { CsvMapping, CsvQuestion, CsvReadResult } from '../../src/sources/csv/index.js';

const KINDS: readonly StageKind[] = ['open', 'won', 'lost', 'hold', 'disqualified'];

/** Questions in the reader's words; the rest are told by their code. */
const QUESTIONS: Readonly<Record<CsvQuestion['code'], string>> = {
  'not-text': 'This is not a CSV file. It looks like',
  'file-empty': 'The file is empty.',
  'no-rows': 'The file has headings and no rows.',
  'no-headings': 'The first row seems to be data: headings were made up.',
  'stage-column': 'No column tells the stage. Until one is chosen every deal is unmapped.',
  'amount-column': 'No column tells the amount: amounts are unknown.',
  'created-column': 'No column tells when a deal was created: cycles are unknown.',
  'won-stage': 'No stage was recognised as won.',
  'lost-stage': 'No stage was recognised as lost.',
  'date-order': 'Days and months could be either way round. Until you choose, these dates are not read:',
  'decimal-mark':
    'The mark could be a decimal or a thousands mark. Until you choose, these numbers are not read:',
  currency: 'No amount names its currency.',
};

interface MappingReviewProps {
  readonly result: CsvReadResult;
  readonly onRemap: (mapping: CsvMapping) => void;
}

/** How the file was read: what it does not tell, which columns are which, and what each stage stands for, open to correction. */
export function MappingReview({ result, onRemap }: MappingReviewProps): ReactNode {
  const { mapping, questions } = result;
  return (
    <section className="wb-card" aria-labelledby="wb-mapping">
      <h2 id="wb-mapping">How the file was read</h2>
      {questions.map((question) => (
        <div key={`${question.code} ${question.heading ?? ''}`} data-cairn="note" data-tone="attention">
          <span>
            {question.heading !== null && (
              <>
                <bdi>{question.heading}</bdi>:{' '}
              </>
            )}
            {QUESTIONS[question.code]}{' '}
            {question.code === 'not-text' ? question.choices.join(', ') : question.samples.join(', ')}
          </span>
          <Answers question={question} mapping={mapping} onRemap={onRemap} />
        </div>
      ))}
      {mapping.columns.length > 0 && (
        <dl className="wb-columns">
          {mapping.columns.map((column) => (
            <div key={column.heading}>
              <dt>
                <bdi>{column.heading}</bdi>
              </dt>
              <dd className={column.field === null ? 'wb-quiet' : undefined}>
                {column.field === 'dimension' ? 'to group and filter by' : (column.field ?? 'kept, not read')}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {mapping.stages.length > 0 && (
        <div className="wb-scroll" role="region" aria-label="Stages of the file" tabIndex={0}>
          <table data-cairn="table">
            <thead>
              <tr>
                <th scope="col">In the file</th>
                <th scope="col" data-numeric="">
                  Rows
                </th>
                <th scope="col">Stands for</th>
              </tr>
            </thead>
            <tbody>
              {mapping.stages.map((stage, index) => (
                <tr key={`${stage.from} ${stage.value}`}>
                  <th scope="row">
                    <bdi>{stage.value}</bdi>
                  </th>
                  <td data-numeric="">{new Intl.NumberFormat('en').format(stage.count)}</td>
                  <td>
                    <select
                      aria-label={`${stage.value} stands for`}
                      value={stage.kind}
                      onChange={(event) => {
                        const kind = event.target.value as StageKind;
                        onRemap({
                          ...mapping,
                          stages: mapping.stages.map((each, at) => (at === index ? { ...each, kind } : each)),
                        });
                      }}
                    >
                      {KINDS.map((kind) => (
                        <option key={kind} value={kind}>
                          {kind}
                        </option>
                      ))}
                    </select>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

interface AnswersProps extends MappingReviewProps {
  readonly question: CsvQuestion;
  readonly mapping: CsvMapping;
}

/** The answers that can be given by a press; they go into the mapping, and the file is read again. */
function Answers({ question, mapping, onRemap }: Omit<AnswersProps, 'result'>): ReactNode {
  const { code, heading, choices } = question;
  const answer = (choice: string): CsvMapping | null => {
    const change = (some: Partial<CsvMapping['columns'][number]>): CsvMapping => ({
      ...mapping,
      columns: mapping.columns.map((column) =>
        column.heading === heading ? { ...column, ...some } : column,
      ),
    });
    if (code === 'date-order' && (choice === 'dmy' || choice === 'mdy' || choice === 'ymd'))
      return change({ dateOrder: choice });
    if (code === 'decimal-mark' && (choice === '.' || choice === ',')) return change({ decimalMark: choice });
    if (code === 'currency') return { ...mapping, currency: choice };
    return null;
  };
  const given = choices.filter((choice) => answer(choice) !== null);
  if (given.length === 0) return null;
  return (
    <span className="wb-answers">
      {given.map((choice) => (
        <button
          key={choice}
          type="button"
          data-cairn="button"
          onClick={() => {
            const next = answer(choice);
            if (next) onRemap(next);
          }}
        >
          {CHOICES.get(choice) ?? choice}
        </button>
      ))}
    </span>
  );
}

const CHOICES = new Map([
  ['dmy', 'Day, month, year'],
  ['mdy', 'Month, day, year'],
  ['ymd', 'Year, month, day'],
  ['.', 'A point is the decimal mark'],
  [',', 'A comma is the decimal mark'],
]);
