'use client';

import { forwardRef } from 'react';
import { renderPart, type PartProps } from '../frame/index.js';
import { useFormatter } from '../hooks/index.js';
import { NO_CURRENCY } from '../model/index.js';
import { useCsvImportState } from './csv-import-context.js';
import { summaryText } from './csv-import-text.js';

/** The file shown: its name, how many deals it was read into, and whose export it looks like. Nothing before. */
export const CsvImportSummary = forwardRef<HTMLElement, PartProps<'p', { readonly name: string }>>(
  function CsvImportSummary(props, ref) {
    const { file, messages } = useCsvImportState();
    const formatter = useFormatter(NO_CURRENCY);
    if (file === null) return null;
    const { name, result } = file;
    const children = (
      <>
        <bdi data-cairn="csv-import-name">{name}</bdi>
        <span data-cairn="csv-import-quiet">{summaryText(result, messages, formatter)}</span>
      </>
    );
    return renderPart('p', props, { 'data-cairn': 'csv-import-summary', children }, { name }, ref);
  },
);
