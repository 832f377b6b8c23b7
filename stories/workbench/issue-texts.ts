import type { PipelineIssue, PipelineIssueCode } from '../../src/model/index.js';

/** Rows with the same thing wrong with them. */
export interface IssueGroup {
  readonly code: PipelineIssueCode;
  readonly action: PipelineIssue['action'];
  readonly count: number;
  /** The first few. */
  readonly examples: readonly PipelineIssue[];
}

const EXAMPLES = 3;

/** What was wrong with the rows, by kind, the most frequent first. */
export function groupIssues(issues: readonly PipelineIssue[]): IssueGroup[] {
  const groups = new Map<
    string,
    { code: PipelineIssueCode; action: PipelineIssue['action']; count: number; examples: PipelineIssue[] }
  >();
  for (const issue of issues) {
    const key = `${issue.code} ${issue.action}`;
    const group = groups.get(key) ?? { code: issue.code, action: issue.action, count: 0, examples: [] };
    group.count++;
    if (group.examples.length < EXAMPLES) group.examples.push(issue);
    groups.set(key, group);
  }
  return [...groups.values()].sort((one, other) => other.count - one.count);
}

/** `missing-expected-close` as words. */
export function issueName(code: PipelineIssueCode): string {
  const words = code.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const ACTIONS: Readonly<Record<PipelineIssue['action'], string>> = {
  kept: 'kept as it is',
  'treated-as-unknown': 'taken as unknown',
  rounded: 'rounded',
  replaced: 'replaced',
  'moved-to-unmapped': 'kept under “unmapped”',
  'visit-added': 'history filled in from the record',
  'left-out': 'left out',
  'added-to-definition': 'added, in sight',
};

/** What was done about it, in words. */
export function actionName(action: PipelineIssue['action']): string {
  return ACTIONS[action];
}
