import { fieldOfIssue, type CanSeeField } from '../deal-dialog/deal-field.js';
import { issueStands } from '../deal-dialog/issue-stands.js';
import type { CalendarDate, Deal, PipelineIssue } from '../model/index.js';

/** Counts the data faults of deals that still stand and may be seen. The issues are gone through once. */
export function faultCounter(
  issues: readonly PipelineIssue[],
  asOf: CalendarDate,
  canSee: CanSeeField,
): (deal: Deal) => number {
  const byDeal = new Map<string, PipelineIssue[]>();
  const byRow = new Map<number, PipelineIssue[]>();
  const put = <TKey>(map: Map<TKey, PipelineIssue[]>, key: TKey, issue: PipelineIssue): void => {
    const known = map.get(key);
    if (known) known.push(issue);
    else map.set(key, [issue]);
  };
  for (const issue of issues) {
    if (issue.dealId !== null) put(byDeal, issue.dealId, issue);
    else if (issue.rowIndex !== null && (issue.input === 'deals' || issue.input === 'file')) {
      put(byRow, issue.rowIndex, issue);
    }
  }
  const stands = (deal: Deal) => (issue: PipelineIssue) => {
    const field = fieldOfIssue(issue.field, deal);
    return issueStands(issue, deal, asOf) && (field === null || canSee(field, deal));
  };
  return (deal) => {
    const own = byDeal.get(deal.id)?.filter(stands(deal)).length ?? 0;
    const ofRow = deal.rowIndex === null ? undefined : byRow.get(deal.rowIndex);
    return own + (ofRow?.filter(stands(deal)).length ?? 0);
  };
}
