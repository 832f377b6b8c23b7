import { dealFaults } from './deal-faults.js';
import type { CanSeeField } from './deal-field.js';
import type { CalendarDate, Deal, Owner, PipelineIssue, Process } from '../model/index.js';

/** What data faults are counted by. */
export interface FaultCounterInput {
  readonly issues: readonly PipelineIssue[];
  readonly process: Process;
  readonly asOf: CalendarDate;
  /** Known owners; `undefined` = whoever is named is known. */
  readonly owners: readonly Owner[] | undefined;
  /** Days expected in each stage by its id; `null` = not known. */
  readonly expectedDays: ReadonlyMap<string, number | null>;
  /** Whether deals tell next steps at all. */
  readonly knowsNextSteps: boolean;
  readonly canSee: CanSeeField;
}

const NONE: readonly PipelineIssue[] = [];

/** Counts the data faults of deals: as many as the dialog of the deal tells. The issues are gone through once, and each deal. */
export function faultCounter({ issues, ...input }: FaultCounterInput): (deal: Deal) => number {
  const { expectedDays } = input;
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
  const count = (deal: Deal): number => {
    const ofRow = deal.rowIndex === null ? NONE : (byRow.get(deal.rowIndex) ?? NONE);
    const expected = deal.kind === 'open' ? (expectedDays.get(deal.stageId) ?? null) : null;
    return dealFaults({
      ...input,
      deal,
      issues: [...(byDeal.get(deal.id) ?? NONE), ...ofRow],
      expectedDays: expected,
    }).length;
  };
  const counted = new WeakMap<Deal, number>();
  return (deal) => {
    const known = counted.get(deal) ?? count(deal);
    counted.set(deal, known);
    return known;
  };
}
