import type { ReactNode } from 'react';
import { useFormatter } from '../../src/hooks/index.js';
import { NO_CURRENCY, type StageKind } from '../../src/model/index.js';
import type { CsvField, CsvMapping, CsvReadResult } from '../../src/sources/csv/index.js';
import { withField } from './change-mapping.js';
import { FIELD_NAMES } from './field-names.js';

const KINDS: Readonly<Record<StageKind, string>> = {
  open: 'Open',
  won: 'Won',
  lost: 'Lost',
  hold: 'On hold',
  disqualified: 'Disqualified',
};

interface MappingReviewProps {
  readonly result: CsvReadResult;
  readonly onRemap: (mapping: CsvMapping) => void;
}

/** How the file was read: which columns are which, and what each stage stands for, open to correction. */
export function MappingReview({ result, onRemap }: MappingReviewProps): ReactNode {
  return (
    <section className="wb-card" aria-labelledby="wb-mapping">
      <div>
        <h2 id="wb-mapping">How the file was read</h2>
        <p className="wb-quiet">Found by headings and values. Change what is wrong, and it is read again.</p>
      </div>
      <div className="wb-mapping">
        <Columns result={result} onRemap={onRemap} />
        <Stages result={result} onRemap={onRemap} />
      </div>
    </section>
  );
}

function Columns({ result: { mapping, table }, onRemap }: MappingReviewProps): ReactNode {
  return (
    <table data-cairn="table">
      <thead>
        <tr>
          <th scope="col">Column</th>
          <th scope="col">Read as</th>
          <th scope="col" className="wb-first-value">
            First value
          </th>
        </tr>
      </thead>
      <tbody>
        {mapping.columns.map(({ heading, index, field }) => (
          <tr key={heading}>
            <th scope="row">
              <bdi>{heading}</bdi>
            </th>
            <td>
              <select
                aria-label={`${heading} is read as`}
                value={field ?? ''}
                onChange={({ target: { value } }) =>
                  onRemap(withField(mapping, heading, value === '' ? null : (value as CsvField)))
                }
              >
                <option value="">Kept, not read</option>
                {Object.entries(FIELD_NAMES).map(([name, text]) => (
                  <option key={name} value={name}>
                    {text}
                  </option>
                ))}
              </select>
            </td>
            <td className="wb-first-value wb-quiet">
              <bdi>{firstValue(table.rows, index)}</bdi>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const ROWS_LOOKED_AT = 1000;
const LONGEST_VALUE = 40;

function firstValue(rows: CsvReadResult['table']['rows'], index: number): string {
  const value = rows.slice(0, ROWS_LOOKED_AT).find((cells) => (cells[index] ?? '').trim() !== '')?.[index];
  if (value === undefined) return '–';
  return value.length > LONGEST_VALUE ? `${value.slice(0, LONGEST_VALUE - 1)}…` : value;
}

function Stages({ result: { mapping }, onRemap }: MappingReviewProps): ReactNode {
  const { count } = useFormatter(NO_CURRENCY);
  if (mapping.stages.length === 0) return null;
  return (
    <table data-cairn="table">
      <thead>
        <tr>
          <th scope="col">Stage</th>
          <th scope="col" data-numeric="">
            Rows
          </th>
          <th scope="col">Counts as</th>
        </tr>
      </thead>
      <tbody>
        {mapping.stages.map((stage, index) => (
          <tr key={`${stage.from} ${stage.value}`}>
            <th scope="row">
              <bdi>{stage.value}</bdi>
            </th>
            <td data-numeric="">{count(stage.count)}</td>
            <td>
              <select
                aria-label={`${stage.value} counts as`}
                value={stage.kind}
                onChange={({ target: { value } }) => {
                  const kind = value as StageKind;
                  const stages = mapping.stages.map((each, at) => (at === index ? { ...each, kind } : each));
                  onRemap({ ...mapping, stages });
                }}
              >
                {Object.entries(KINDS).map(([kind, name]) => (
                  <option key={kind} value={kind}>
                    {name}
                  </option>
                ))}
              </select>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
