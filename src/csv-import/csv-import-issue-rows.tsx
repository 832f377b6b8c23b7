'use client';

import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useFormatter, useMessages } from '../hooks/index.js';
import { frameMessages } from '../messages/en/index.js';
import type { CsvImportMessages, Formatter } from '../messages/index.js';
import { NO_CURRENCY, type PipelineIssue } from '../model/index.js';
import { useCsvImportState } from './csv-import-context.js';
import { CsvImportTable, type ReviewColumn } from './csv-import-table.js';

/** Rows shown at first, and with each press more. */
const PAGE = 20;

/** What {@link CsvImportIssueRows} takes. */
export interface CsvImportIssueRowsProps {
  /** Things of one kind. */
  readonly issues: readonly PipelineIssue[];
  /** What kind it is. */
  readonly caption: string;
}

interface ShownIssue {
  readonly issue: PipelineIssue;
  readonly index: number;
}

/** In which rows something was found, what, and what was done: twenty, and more when asked for. */
export function CsvImportIssueRows({ issues, caption }: CsvImportIssueRowsProps): ReactNode {
  const { messages } = useCsvImportState();
  const { none } = useMessages('frame', frameMessages);
  const formatter = useFormatter(NO_CURRENCY);
  const [shown, setShown] = useState(PAGE);
  const table = useRef<HTMLElement>(null);
  useEffect(() => {
    // The button is gone with the last rows: the table has the focus.
    const { activeElement } = document;
    const isLost = activeElement === document.body || activeElement?.hasAttribute('data-cairn-dialog');
    if (shown > PAGE && shown >= issues.length && isLost) table.current?.focus();
  }, [shown, issues.length]);
  const { more } = messages.issues;
  const rows = issues.slice(0, shown).map((issue, index) => ({ issue, index }));
  const columns = rowColumns(messages, none, formatter);
  const left = Math.min(PAGE, issues.length - shown);
  return (
    <>
      <CsvImportTable
        ref={table}
        tabIndex={-1}
        caption={caption}
        columns={columns}
        rows={rows}
        rowKey={({ index }) => String(index)}
      />
      {left > 0 && (
        <button type="button" data-cairn="button" onClick={() => setShown(shown + PAGE)}>
          {more({ count: left, more: formatter.count(left) })}
        </button>
      )}
    </>
  );
}

function rowColumns(
  messages: CsvImportMessages,
  none: string,
  formatter: Formatter,
): readonly ReviewColumn<ShownIssue>[] {
  const { columns: heads, actions } = messages.issues;
  return [
    { id: 'row', header: heads.row, cell: ({ issue }) => rowText(issue, messages, formatter) },
    { id: 'deal', header: heads.deal, cell: ({ issue }) => <bdi>{issue.dealId ?? none}</bdi> },
    { id: 'field', header: heads.field, cell: ({ issue }) => fieldText(issue, messages) ?? none },
    { id: 'found', header: heads.found, cell: ({ issue }) => <bdi>{issue.found || none}</bdi> },
    { id: 'done', header: heads.done, cell: ({ issue }) => actions[issue.action] },
  ];
}

/** Where it was found: rows of the file are counted from 1, beneath the headings. */
function rowText(
  { rowIndex, input }: PipelineIssue,
  { issues }: CsvImportMessages,
  { count }: Formatter,
): string {
  if (rowIndex === null) return issues.wholeFile;
  const row = count(rowIndex + 1);
  return input === 'deals' || input === 'file' ? row : issues.inputs[input]({ row });
}

function fieldText({ field }: PipelineIssue, { fields }: CsvImportMessages): string | null {
  if (field === null) return null;
  return Object.entries(fields).find(([name]) => name === field)?.[1] ?? field;
}
