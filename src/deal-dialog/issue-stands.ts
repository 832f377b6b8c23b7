import type { DealFaultCode } from './deal-fault.js';
import type { CalendarDate, Deal, PipelineIssue, PipelineIssueCode } from '../model/index.js';

type Stands = (deal: Deal, asOf: CalendarDate, issue: PipelineIssue) => boolean;

const isAmountUnknown: Stands = ({ amountMinor }) => amountMinor === null;
const isUnmapped: Stands = ({ kind }) => kind === 'unmapped';
const hasEnded = ({ kind }: Deal): boolean => kind === 'won' || kind === 'lost' || kind === 'disqualified';

/** Issues that an edit or a move can mend, and whether they stand; the others stand as long as the data does. */
const STANDS: ReadonlyMap<PipelineIssueCode, Stands> = new Map<PipelineIssueCode, Stands>([
  ['missing-amount', isAmountUnknown],
  ['unreadable-amount', isAmountUnknown],
  ['amount-out-of-range', isAmountUnknown],
  ['no-exchange-rate', isAmountUnknown],
  ['unknown-currency', isAmountUnknown],
  ['negative-amount', ({ amountMinor }) => amountMinor !== null && amountMinor < 0],
  ['amount-restored', ({ kind }) => kind === 'lost'],
  ['missing-stage', isUnmapped],
  ['unknown-stage', isUnmapped],
  ['missing-expected-close', ({ kind, expectedCloseDate }) => kind === 'open' && expectedCloseDate === null],
  [
    'expected-close-past',
    ({ kind, expectedCloseDate }, asOf) =>
      kind === 'open' && expectedCloseDate !== null && expectedCloseDate < asOf,
  ],
  ['closed-date-on-open-deal', (deal) => !hasEnded(deal)],
  ['missing-closed', (deal) => hasEnded(deal) && deal.closedDate === null],
  [
    'closed-before-created',
    ({ closedDate, createdDate }) => closedDate !== null && createdDate !== null && closedDate < createdDate,
  ],
  ['missing-owner', ({ ownerId }) => ownerId === null],
  ['unknown-owner', ({ ownerId }, _, { found }) => ownerId !== null && ownerId === found],
  ['unreadable-probability', ({ probabilityBasisPoints }) => probabilityBasisPoints === null],
  ['unreadable-date', (deal, _, { field }) => isDateUnknown(deal, field)],
]);

function isDateUnknown(deal: Deal, field: string | null): boolean {
  if (field === 'expectedClose') return deal.expectedCloseDate === null && !hasEnded(deal);
  if (field === 'created') return deal.createdDate === null;
  if (field === 'closed') return hasEnded(deal) && deal.closedDate === null;
  return true;
}

/** Whether what was found when the row was read is still so. */
export function issueStands(issue: PipelineIssue, deal: Deal, asOf: CalendarDate): boolean {
  return STANDS.get(issue.code)?.(deal, asOf, issue) ?? true;
}

/** Issues that say no more than a fault of today does: left to it where it stands. */
export const SAID_BY_ISSUE: ReadonlyMap<PipelineIssueCode, DealFaultCode> = new Map<
  PipelineIssueCode,
  DealFaultCode
>([
  ['missing-amount', 'no-amount'],
  ['missing-expected-close', 'no-expected-close'],
  ['expected-close-past', 'expected-close-past'],
  ['missing-owner', 'no-owner'],
  ['unknown-owner', 'unknown-owner'],
  ['missing-stage', 'unmapped-stage'],
  ['unknown-stage', 'unmapped-stage'],
]);

/** Issues that say more than a fault of today, by code, or for a date by field: told in its place. */
export const EXPLAINED_BY_ISSUE: ReadonlyMap<string, DealFaultCode> = new Map<string, DealFaultCode>([
  ['unreadable-amount', 'no-amount'],
  ['amount-out-of-range', 'no-amount'],
  ['no-exchange-rate', 'no-amount'],
  ['unknown-currency', 'no-amount'],
  ['expectedClose', 'no-expected-close'],
]);
