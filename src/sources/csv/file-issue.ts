import type { PipelineIssue, PipelineIssueAction, PipelineIssueCode } from '../../model/index.js';

/** An issue of the file itself. */
export function fileIssue(
  code: PipelineIssueCode,
  action: PipelineIssueAction,
  {
    rowIndex = null,
    field = null,
    found = null,
  }: Partial<Pick<PipelineIssue, 'rowIndex' | 'field' | 'found'>> = {},
): PipelineIssue {
  const shown = found !== null && found.length > 80 ? `${found.slice(0, 79)}…` : found;
  return { code, input: 'file', rowIndex, dealId: null, field, found: shown, action };
}
