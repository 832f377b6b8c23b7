'use client';

import { forwardRef, type ReactNode } from 'react';
import { DataTable, renderPart, type DataColumn, type PartProps } from '../frame/index.js';
import { useFormatter, useMessages } from '../hooks/index.js';
import { frameMessages } from '../messages/en/index.js';
import { NO_CURRENCY } from '../model/index.js';
import { useCsvImportState } from './csv-import-context.js';
import { parsedText, type CellWords } from './parsed-cell.js';
import { previewRows, type PreviewRow } from './preview-rows.js';

/** What {@link CsvImportPreview} takes. */
export type CsvImportPreviewProps = PartProps<'div', { readonly count: number }> & {
  /** How many rows are shown; default 5. */
  readonly rows?: number;
};

/** The first rows as they were read: each value, and beneath it the text in the file where that differs. Nothing before there is a file. */
export const CsvImportPreview = forwardRef<HTMLElement, CsvImportPreviewProps>(function CsvImportPreview(
  { rows: most = 5, ...props },
  ref,
) {
  const { file, messages } = useCsvImportState();
  const { none, unknown } = useMessages('frame', frameMessages);
  const formatter = useFormatter(NO_CURRENCY);
  if (file === null) return null;
  const { title, hint, row: rowHead, leftOut, asWritten } = messages.preview;
  const { pipeline, mapping } = file.result;
  const words: CellWords = { pipeline, messages, formatter };
  const rows = previewRows(file.result, most);
  const read = mapping.columns.filter(({ field }) => field !== null);

  const cell = ({ deal, cells }: PreviewRow, column: (typeof read)[number]): ReactNode => {
    const text = (cells[column.index] ?? '').trim();
    const parsed = deal === null ? null : parsedText(deal, column, words);
    if (text === '') return <bdi data-cairn="csv-import-parsed">{parsed ?? none}</bdi>;
    if (parsed === text) return <bdi data-cairn="csv-import-parsed">{text}</bdi>;
    const said = parsed ?? (deal === null ? leftOut : unknown);
    return (
      <span data-cairn="csv-import-pair">
        <bdi data-cairn="csv-import-parsed" data-unknown={parsed === null ? '' : undefined}>
          {said}
        </bdi>{' '}
        <bdi data-cairn="csv-import-raw">{asWritten({ text: shortened(text) })}</bdi>
      </span>
    );
  };
  const columns: readonly DataColumn<PreviewRow>[] = [
    {
      id: 'row',
      header: rowHead,
      cell: ({ index }) => formatter.count(index + 1),
      value: ({ index }) => index + 1,
    },
    ...read.map((column) => ({
      id: String(column.index),
      header: messages.preview.column({
        heading: column.heading,
        field: messages.fields[column.field ?? 'name'],
      }),
      cell: (row: PreviewRow) => cell(row, column),
      value: ({ cells }: PreviewRow) => cells[column.index] ?? null,
    })),
  ];
  const children = (
    <>
      <div data-cairn="csv-import-heading">
        <h3 data-cairn="csv-import-title">{title}</h3>
        <p data-cairn="csv-import-quiet">{hint}</p>
      </div>
      <DataTable caption={title} columns={columns} rows={rows} rowKey={({ index }) => String(index)} />
    </>
  );
  const ours = { 'data-cairn': 'csv-import-preview', children };
  return renderPart('div', props, ours, { count: rows.length }, ref);
});

const LONGEST_TEXT = 60;

function shortened(text: string): string {
  return text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT - 1)}…` : text;
}
