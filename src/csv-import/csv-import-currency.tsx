'use client';

import { forwardRef, useId, useState } from 'react';
import { renderPart, type PartProps } from '../frame/index.js';
import { isCurrencyCode } from '../model/index.js';
import { withCurrency } from '../sources/csv/index.js';
import { useCsvImportState } from './csv-import-context.js';

const CODE_LENGTH = 3;

/** The currency amounts are reported in: three letters, taken as soon as there are three. */
export const CsvImportCurrency = forwardRef<
  HTMLElement,
  PartProps<'div', { readonly currency: string | null }>
>(function CsvImportCurrency(props, ref) {
  const { file, remap, messages } = useCsvImportState();
  const id = useId();
  // What is being typed, until it is a code; `null` = the mapping's is shown.
  const [typed, setTyped] = useState<string | null>(null);
  if (file === null) return null;
  const { mapping } = file;
  const shown = typed ?? mapping.currency ?? '';
  const change = (text: string): void => {
    const code = text
      .toUpperCase()
      .replaceAll(/[^A-Z]/g, '')
      .slice(0, CODE_LENGTH);
    const isDone = code === '' || isCurrencyCode(code);
    setTyped(isDone ? null : code);
    if (isDone) remap(withCurrency(mapping, code === '' ? null : code));
  };
  const children = (
    <>
      <label htmlFor={id}>{messages.currency}</label>
      <input
        id={id}
        type="text"
        data-cairn="csv-import-code"
        autoComplete="off"
        spellCheck={false}
        value={shown}
        aria-invalid={typed !== null}
        aria-describedby={`${id}-hint`}
        onChange={({ target }) => change(target.value)}
        onBlur={() => setTyped(null)}
      />
      <span id={`${id}-hint`} data-cairn="csv-import-hint">
        {messages.currencyHint}
      </span>
    </>
  );
  const ours = { 'data-cairn': 'csv-import-currency', children };
  return renderPart('div', props, ours, { currency: mapping.currency }, ref);
});
