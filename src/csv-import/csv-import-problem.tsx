'use client';

import { forwardRef } from 'react';
import { renderPart, type PartProps } from '../frame/index.js';
import type { CsvFileProblem } from './csv-file-problem.js';
import { useCsvImportState } from './csv-import-context.js';
import { problemText } from './csv-import-text.js';

/** Why the last file could not be shown, said at once; empty where it could. Children come after it. */
export const CsvImportProblem = forwardRef<
  HTMLElement,
  PartProps<'div', { readonly problem: CsvFileProblem | null }>
>(function CsvImportProblem({ children, ...props }, ref) {
  const { problem, file, messages } = useCsvImportState();
  const after = children ?? (file === null ? null : messages.unchanged);
  const note = problem !== null && (
    <div data-cairn="note" data-tone="error">
      <span>
        {problemText(problem, messages)} {after}
      </span>
    </div>
  );
  const ours = { 'data-cairn': 'csv-import-problem', role: 'alert', children: note };
  return renderPart('div', props, ours, { problem }, ref);
});
