'use client';

import { forwardRef } from 'react';
import { renderPart, type PartProps } from '../frame/index.js';
import { useMessages } from '../hooks/index.js';
import { issuesMessages } from '../messages/en/index.js';
import { useCsvImportState } from './csv-import-context.js';

/** Says that the file was read by the mapping of the one before, what of it no longer fits, and lets the reader do without it. Nothing where it was not. */
export const CsvImportKept = forwardRef<HTMLElement, PartProps<'div'>>(function CsvImportKept(props, ref) {
  const { file, remap, messages } = useCsvImportState();
  const names = useMessages('issues', issuesMessages);
  const changes = file?.changes ?? null;
  if (changes === null) return null;
  const children = (
    <div data-cairn="note" data-tone={changes.length === 0 ? 'neutral' : 'attention'}>
      <span>{changes.length === 0 ? messages.kept : messages.keptExcept}</span>
      {changes.length > 0 && (
        <ul data-cairn="csv-import-changes">
          {changes.map(({ code, found, field }) => (
            <li key={`${code} ${found ?? ''} ${field ?? ''}`}>
              {messages.keptChange({ title: names[code].title })} <bdi>{found}</bdi>
            </li>
          ))}
        </ul>
      )}
      <button type="button" data-cairn="button" onClick={() => remap(null)}>
        {messages.forget}
      </button>
    </div>
  );
  return renderPart('div', props, { 'data-cairn': 'csv-import-kept', children }, {}, ref);
});
