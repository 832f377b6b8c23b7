'use client';

import { forwardRef } from 'react';
import { renderPart, type PartProps } from '../frame/index.js';
import { useFormatter } from '../hooks/index.js';
import { NO_CURRENCY } from '../model/index.js';
import { useCsvImportState } from './csv-import-context.js';
import { progressText } from './csv-import-text.js';

/** How far reading has come: first the bytes of the file, then its rows; with a button that stops it. Nothing while nothing is read. */
export const CsvImportProgress = forwardRef<HTMLElement, PartProps<'div', { readonly share: number | null }>>(
  function CsvImportProgress(props, ref) {
    const { progress, cancel, messages } = useCsvImportState();
    const formatter = useFormatter(NO_CURRENCY);
    if (progress === null) return null;
    const { text, share } = progressText(progress, messages, formatter);
    const children = (
      <>
        <progress
          data-cairn="csv-import-bar"
          {...(share === null ? {} : { value: share })}
          max={1}
          aria-label={messages.progress}
        />
        <span data-cairn="csv-import-progress-text">{text}</span>
        <button type="button" data-cairn="button" onClick={cancel}>
          {messages.cancelReading}
        </button>
      </>
    );
    return renderPart('div', props, { 'data-cairn': 'csv-import-progress', children }, { share }, ref);
  },
);
