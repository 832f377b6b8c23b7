import type { PipelineIssue } from '../model/index.js';

/** Things of one kind that were found, of which the same was done. */
export interface IssueGroup {
  readonly code: PipelineIssue['code'];
  readonly action: PipelineIssue['action'];
  /** In input order; at least one. */
  readonly issues: readonly PipelineIssue[];
}

/** What was found in the rows, by kind, the most frequent first. */
export function groupIssues(issues: readonly PipelineIssue[]): readonly IssueGroup[] {
  const groups = new Map<
    string,
    { code: IssueGroup['code']; action: IssueGroup['action']; issues: PipelineIssue[] }
  >();
  for (const issue of issues) {
    const { code, action } = issue;
    const key = `${code} ${action}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { code, action, issues: [issue] });
    else group.issues.push(issue);
  }
  return [...groups.values()].sort((one, other) => other.issues.length - one.issues.length);
}
