'use client';

import { useId, useState, type ReactNode } from 'react';
import { useFormatter, useMessages } from '../hooks/index.js';
import { issuesMessages } from '../messages/en/index.js';
import { NO_CURRENCY } from '../model/index.js';
import { useCsvImportState } from './csv-import-context.js';
import { CsvImportIssueRows } from './csv-import-issue-rows.js';
import type { IssueGroup } from './issue-groups.js';

/** What {@link CsvImportIssueGroup} takes. */
export interface CsvImportIssueGroupProps {
  /** Things of one kind that were found. */
  readonly group: IssueGroup;
}

/** One kind of thing that was found: how often, what was done; opened, how to mend it and in which rows. */
export function CsvImportIssueGroup({
  group: { code, action, issues },
}: CsvImportIssueGroupProps): ReactNode {
  const { messages } = useCsvImportState();
  const names = useMessages('issues', issuesMessages);
  const { count } = useFormatter(NO_CURRENCY);
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  const { title, mend } = names[code];
  return (
    <li data-cairn="csv-import-issue-group" data-issue={code}>
      <button
        type="button"
        data-cairn="csv-import-issue-toggle"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setIsOpen(!isOpen)}
      >
        <span data-cairn="csv-import-issue-name">{title}</span>{' '}
        <span data-cairn="csv-import-issue-times">
          {messages.issues.times({ count: issues.length, times: count(issues.length) })}
        </span>{' '}
        <span data-cairn="csv-import-quiet">{messages.issues.actions[action]}</span>
      </button>
      {isOpen && (
        <div id={id} data-cairn="csv-import-issue-detail">
          <p data-cairn="csv-import-quiet">{mend}</p>
          <CsvImportIssueRows issues={issues} caption={title} />
        </div>
      )}
    </li>
  );
}
