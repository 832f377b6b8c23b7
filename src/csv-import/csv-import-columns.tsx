'use client';

import { forwardRef, type ReactNode } from 'react';
import type { PartProps } from '../frame/index.js';
import type { CsvImportMessages } from '../messages/index.js';
import { CSV_FIELDS, withField, type CsvColumnMapping, type CsvReadResult } from '../sources/csv/index.js';
import { CsvImportChoice } from './csv-import-choice.js';
import { CsvImportMarks } from './csv-import-marks.js';
import { useCsvImportState } from './csv-import-context.js';
import { CsvImportTable, type ReviewColumn } from './csv-import-table.js';

/** Stands for "not read" in the select: no field is called so. */
const NOT_READ = 'not-read';

/** The columns of the file and what each is read as, open to correction; with the order of its dates or its decimal mark where the values leave that open. */
export const CsvImportColumns = forwardRef<HTMLElement, PartProps<'div'>>(
  function CsvImportColumns(props, ref) {
    const { file, messages } = useCsvImportState();
    if (file === null) return null;
    const columns = reviewColumns(messages, file.result.table.rows);
    return (
      <CsvImportTable
        {...props}
        ref={ref}
        caption={messages.columns.caption}
        columns={columns}
        rows={file.mapping.columns}
        rowKey={({ heading }) => heading}
      />
    );
  },
);

function reviewColumns(
  { columns: heads }: CsvImportMessages,
  rows: CsvReadResult['table']['rows'],
): readonly ReviewColumn<CsvColumnMapping>[] {
  return [
    { id: 'column', header: heads.column, cell: ({ heading }) => <bdi>{heading}</bdi> },
    {
      id: 'field',
      header: heads.readAs,
      cell: (column) => (
        <div data-cairn="csv-import-choices">
          <FieldChoice column={column} />
          <CsvImportMarks column={column} />
        </div>
      ),
    },
    {
      id: 'value',
      header: heads.firstValue,
      cell: ({ index }) => <bdi data-cairn="csv-import-quiet">{firstValue(rows, index)}</bdi>,
    },
  ];
}

function FieldChoice({ column: { heading, field } }: { readonly column: CsvColumnMapping }): ReactNode {
  const { file, remap, messages } = useCsvImportState();
  if (file === null) return null;
  const fields = CSV_FIELDS.map((value) => ({ value, text: messages.fields[value] }));
  return (
    <CsvImportChoice<(typeof CSV_FIELDS)[number] | typeof NOT_READ>
      label={messages.columnReadAs({ heading })}
      value={field ?? NOT_READ}
      groups={[{ name: null, choices: [{ value: NOT_READ, text: messages.notRead }, ...fields] }]}
      onChoose={(chosen) => remap(withField(file.mapping, heading, chosen === NOT_READ ? null : chosen))}
    />
  );
}

const ROWS_LOOKED_AT = 1000;
const LONGEST_VALUE = 40;

function firstValue(rows: CsvReadResult['table']['rows'], index: number): string {
  const value = rows.slice(0, ROWS_LOOKED_AT).find((cells) => (cells[index] ?? '').trim() !== '')?.[index];
  if (value === undefined) return '–';
  return value.length > LONGEST_VALUE ? `${value.slice(0, LONGEST_VALUE - 1)}…` : value;
}
