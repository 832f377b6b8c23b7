import type { CalendarDate, Deal, Owner, PipelineIssue, Process } from '../model/index.js';
import type { DealFault, DealFaultCode, DealFaultDetail } from './deal-fault.js';
import { fieldOfIssue, type CanSeeField, type DealField } from './deal-field.js';
import { presentDays, skippedNames } from './deal-stay.js';
import { EXPLAINED_BY_ISSUE, issueStands, SAID_BY_ISSUE } from './issue-stands.js';

/** What faults are found by. */
export interface DealFaultInput {
  readonly deal: Deal;
  readonly asOf: CalendarDate;
  /** Those of this deal. */
  readonly issues: readonly PipelineIssue[];
  readonly process: Process;
  /** Of the present stage; `null` = not known. */
  readonly expectedDays: number | null;
  /** Known owners; `undefined` = whoever is named is known. */
  readonly owners: readonly Owner[] | undefined;
  /** Whether deals tell next steps at all; default yes. */
  readonly knowsNextSteps?: boolean | undefined;
  readonly canSee: CanSeeField;
}

/** The issues of one deal: those that name it, and those of its row that name none. O(issues). */
export function issuesOfDeal(
  issues: readonly PipelineIssue[],
  { id, rowIndex }: Pick<Deal, 'id' | 'rowIndex'>,
): PipelineIssue[] {
  const isOfRow = ({ input }: PipelineIssue): boolean => input === 'deals' || input === 'file';
  return issues.filter((issue) =>
    issue.dealId === null
      ? rowIndex !== null && issue.rowIndex === rowIndex && isOfRow(issue)
      : issue.dealId === id,
  );
}

/** The faults of a deal: those of today first. Each is said once: an issue that tells why stands in for the bare fact. */
export function dealFaults(input: DealFaultInput): DealFault[] {
  const { deal, asOf, canSee } = input;
  const standing = input.issues.filter((issue) => issueStands(issue, deal, asOf));
  const state = stateFaults(input);
  const found = new Set<string>(state.map(({ code }) => code));
  const explained = new Set<string | undefined>(
    standing.map(({ code, field }) => EXPLAINED_BY_ISSUE.get(code === 'unreadable-date' ? `${field}` : code)),
  );
  const issues = standing.filter(({ code }) => {
    const same = SAID_BY_ISSUE.get(code);
    return same === undefined || !found.has(same);
  });
  return [...state.filter(({ code }) => !explained.has(code)), ...issueFaults(issues, deal)].flatMap(
    (fault) => seen(fault, deal, canSee),
  );
}

/** The fault as it may be seen; of a whole row, what was found may hold any field, so it is not shown where one is hidden. */
function seen(fault: DealFault, deal: Deal, canSee: CanSeeField): DealFault[] {
  if (fault.field !== null) return canSee(fault.field, deal) ? [fault] : [];
  return canSee === everythingSeen ? [fault] : [{ ...fault, detail: null }];
}

/** Nothing is hidden. */
export const everythingSeen: CanSeeField = () => true;

function stateFaults({ deal, asOf, process, expectedDays, owners, ...rest }: DealFaultInput): DealFault[] {
  const { knowsNextSteps = true } = rest;
  const faults: DealFault[] = [];
  const add = (code: DealFaultCode, field: DealField, detail: DealFaultDetail | null = null): void => {
    faults.push({ source: 'state', code, field, detail, count: 1 });
  };
  const { kind, ownerId, expectedCloseDate, unmappedStage, nextStep } = deal;
  if (kind === 'unmapped') {
    add('unmapped-stage', 'stage', unmappedStage === null ? null : { type: 'text', text: unmappedStage });
  }
  if (kind !== 'open') return faults;
  if (deal.amountMinor === null) add('no-amount', 'amount');
  if (expectedCloseDate === null) add('no-expected-close', 'expectedClose');
  else if (expectedCloseDate < asOf) {
    add('expected-close-past', 'expectedClose', { type: 'date', date: expectedCloseDate });
  }
  const days = expectedDays === null ? null : presentDays(deal, asOf);
  if (days !== null && expectedDays !== null && days > expectedDays) {
    add('overdue', 'stage', { type: 'days', days, expectedDays });
  }
  if (knowsNextSteps && (nextStep === null || nextStep.trim() === '')) add('no-next-step', 'nextStep');
  const names = skippedNames(deal, process);
  if (names.length > 0) add('skipped-stage', 'stage', { type: 'names', names });
  if (ownerId === null) add('no-owner', 'owner');
  else if (owners && !owners.some(({ id }) => id === ownerId)) {
    add('unknown-owner', 'owner', { type: 'text', text: ownerId });
  }
  return faults;
}

/** Issues by code and field, each once with its number. */
function issueFaults(issues: readonly PipelineIssue[], deal: Deal): DealFault[] {
  const groups = new Map<string, { readonly first: PipelineIssue; count: number }>();
  for (const issue of issues) {
    const key = `${issue.code} ${issue.field}`;
    const known = groups.get(key);
    if (known) known.count++;
    else groups.set(key, { first: issue, count: 1 });
  }
  return [...groups.values()].map(({ first: { code, field, found }, count }) => ({
    source: 'issue',
    code,
    field: fieldOfIssue(field, deal),
    detail: found === null || found === '' ? null : { type: 'text', text: found },
    count,
  }));
}
