'use client';

import { forwardRef, useId } from 'react';
import { renderPart, type PartProps } from '../frame/index.js';
import { useCsvImportState } from './csv-import-context.js';
import { CsvImportColumns } from './csv-import-columns.js';
import { CsvImportCurrency } from './csv-import-currency.js';
import { CsvImportStages } from './csv-import-stages.js';

/** How the file was read: its columns, stages and currency under a heading; children replace them. Nothing before there is a file. */
export const CsvImportReview = forwardRef<HTMLElement, PartProps<'section'>>(function CsvImportReview(
  { children, ...props },
  ref,
) {
  const { file, messages } = useCsvImportState();
  const id = useId();
  if (file === null) return null;
  const content = (
    <>
      <div data-cairn="csv-import-heading">
        <h3 id={id} data-cairn="csv-import-title">
          {messages.howRead}
        </h3>
        <p data-cairn="csv-import-quiet">{messages.howReadHint}</p>
      </div>
      {children ?? (
        <>
          <CsvImportColumns />
          <CsvImportStages />
          <CsvImportCurrency />
        </>
      )}
    </>
  );
  const ours = { 'data-cairn': 'csv-import-review', 'aria-labelledby': id, children: content };
  return renderPart('section', props, ours, {}, ref);
});
