'use client';

import { forwardRef, useRef } from 'react';
import { renderPart, type PartProps } from '../frame/index.js';
import { useCsvImportState } from './csv-import-context.js';
import { useFileDrop } from './use-file-drop.js';

/** Takes a file: chosen by a button, or dropped anywhere on the page. */
export const CsvImportDrop = forwardRef<HTMLElement, PartProps<'div', { readonly isOver: boolean }>>(
  function CsvImportDrop({ children, ...props }, ref) {
    const { file, openFile, messages } = useCsvImportState();
    const input = useRef<HTMLInputElement>(null);
    const isOver = useFileDrop(openFile);
    const content = (
      <>
        <button
          type="button"
          data-cairn="csv-import-choose"
          data-first={file === null ? '' : undefined}
          onClick={() => input.current?.click()}
        >
          {file === null ? messages.choose : messages.chooseOther}
        </button>
        <input
          ref={input}
          type="file"
          accept=".csv,.tsv,.txt,text/csv"
          hidden
          data-cairn="csv-import-input"
          aria-label={messages.file}
          onChange={({ target }) => {
            const chosen = target.files?.[0];
            if (chosen) openFile(chosen);
            target.value = '';
          }}
        />
        <span data-cairn="csv-import-hint">{children ?? messages.dropHint}</span>
      </>
    );
    const ours = {
      'data-cairn': 'csv-import-drop',
      'data-over': isOver ? '' : undefined,
      children: content,
    };
    return renderPart('div', props, ours, { isOver }, ref);
  },
);
