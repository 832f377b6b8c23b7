'use client';

import { forwardRef, useId, useMemo } from 'react';
import { renderPart, type PartProps } from '../frame/index.js';
import { useFormatter } from '../hooks/index.js';
import { NO_CURRENCY, type Pipeline } from '../model/index.js';
import { useCsvImportState } from './csv-import-context.js';
import { CsvImportIssueGroup } from './csv-import-issue-group.js';
import { groupIssues } from './issue-groups.js';

/** What {@link CsvImportIssues} takes. */
export type CsvImportIssuesProps = PartProps<'section', { readonly count: number }> & {
  /** Whose issues are shown; default those of the file. */
  readonly pipeline?: Pick<Pipeline, 'issues' | 'rowCount'>;
};

/** What was found in the rows, by kind: how often, what was done, and, opened, in which rows. Nothing before there is a file. */
export const CsvImportIssues = forwardRef<HTMLElement, CsvImportIssuesProps>(function CsvImportIssues(
  { pipeline, ...props },
  ref,
) {
  const { file, messages } = useCsvImportState();
  const { count } = useFormatter(NO_CURRENCY);
  const id = useId();
  const shown = pipeline ?? file?.result.pipeline ?? null;
  const issues = shown?.issues ?? NONE;
  const groups = useMemo(() => groupIssues(issues), [issues]);
  if (shown === null) return null;
  const { title, rowsRead, none, some } = messages.issues;
  const children = (
    <>
      <div data-cairn="csv-import-heading">
        <h3 id={id} data-cairn="csv-import-title">
          {title}
        </h3>
        <p data-cairn="csv-import-quiet">
          {rowsRead({ count: shown.rowCount, rows: count(shown.rowCount) })}{' '}
          {groups.length === 0 ? none : some({ count: issues.length, issues: count(issues.length) })}
        </p>
      </div>
      {groups.length > 0 && (
        <ul data-cairn="csv-import-issue-groups">
          {groups.map((group) => (
            <CsvImportIssueGroup key={`${group.code} ${group.action}`} group={group} />
          ))}
        </ul>
      )}
    </>
  );
  const ours = { 'data-cairn': 'csv-import-issues', 'aria-labelledby': id, children };
  return renderPart('section', props, ours, { count: issues.length }, ref);
});

const NONE: Pipeline['issues'] = [];
