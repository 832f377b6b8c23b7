import { isCalendarDate, PipelineError, type CalendarDate, type Deal, type Process } from '../model/index.js';
import { checkDeal, EDITABLE_FIELDS } from './check-deal.js';
import { decideBid } from './deal-bids.js';
import { meetCriterion, withdrawEvidence } from './deal-evidence.js';
import { moveDeal } from './move-deal.js';
import type { DealEdit, Operation } from './operation.js';
import { passGate } from './pass-gate.js';
import { sameData } from './same-data.js';

/** One deal before and after: `null` before it was made, or after it was removed. Turned round, it undoes itself. */
export interface DealChange {
  readonly dealId: string;
  readonly before: Deal | null;
  readonly after: Deal | null;
}

/** Where {@link planChanges} finds deals. */
export interface DealSource {
  readonly process: Process;
  readonly asOf: CalendarDate;
  readonly deal: (dealId: string) => Deal | null;
}

/**
 * What an operation does to which deals, without doing it: so that a batch with a mistake in it changes nothing.
 * @throws PipelineError `unknown-deal`, `unknown-stage`, `unknown-criterion`, `gate-blocked`, `invalid-operation`
 */
export function planChanges(operation: Operation, source: DealSource): DealChange[] {
  const planned = new Map<string, DealChange>();
  plan(operation, source, planned);
  return [...planned.values()].filter((change) => change.before !== change.after);
}

function plan(operation: Operation, source: DealSource, planned: Map<string, DealChange>): void {
  const current = (dealId: string): Deal | null => {
    const change = planned.get(dealId);
    return change ? change.after : source.deal(dealId);
  };
  const existing = (dealId: string): Deal => {
    const deal = current(dealId);
    if (deal) return deal;
    throw new PipelineError(
      'unknown-deal',
      `There is no deal "${dealId}" to ${operation.type}. It may have been removed; check its id against the pipeline's deals.`,
    );
  };
  const put = (dealId: string, after: Deal | null): void => {
    const before = planned.has(dealId) ? planned.get(dealId)!.before : source.deal(dealId);
    planned.set(dealId, { dealId, before, after });
  };
  switch (operation.type) {
    case 'move': {
      const { dealId, toStageId, lostReason, rank, overrideGate } = operation;
      const date = dateOf(operation.date, 'A move', source);
      const passed = passGate(existing(dealId), toStageId, date, source.process, overrideGate);
      const moved = moveDeal(passed, toStageId, date, source.process);
      const told = {
        ...(lostReason === undefined ? {} : { lostReason }),
        ...(rank === undefined ? {} : { rank }),
      };
      put(dealId, edited(moved, told, source));
      return;
    }
    case 'edit':
      put(operation.dealId, edited(existing(operation.dealId), operation.changes, source));
      return;
    case 'create':
      if (current(operation.deal.id)) {
        throw new PipelineError(
          'invalid-operation',
          `There is a deal "${operation.deal.id}" already, so it cannot be created. Edit it, or give the new deal another id.`,
        );
      }
      checkDeal(operation.deal, source.process, source.asOf);
      put(operation.deal.id, operation.deal);
      return;
    case 'remove':
      existing(operation.dealId);
      put(operation.dealId, null);
      return;
    case 'meet-criterion': {
      const date = dateOf(operation.date, 'What shows that a criterion is met', source);
      put(operation.dealId, meetCriterion(existing(operation.dealId), operation, date, source.process));
      return;
    }
    case 'withdraw-evidence':
      put(operation.dealId, withdrawEvidence(existing(operation.dealId), operation, source.process));
      return;
    case 'decide-bid': {
      const date = dateOf(operation.date, 'A bid decision', source);
      put(operation.dealId, decideBid(existing(operation.dealId), operation, date, source.process));
      return;
    }
    case 'batch':
      for (const each of operation.operations) plan(each, source, planned);
      return;
    default:
      throw new PipelineError(
        'invalid-operation',
        'There is no such operation. Use move, edit, create, remove, meet-criterion, withdraw-evidence, decide-bid or batch.',
      );
  }
}

function dateOf(date: CalendarDate | undefined, what: string, { asOf }: DealSource): CalendarDate {
  if (date === undefined) return asOf;
  if (isCalendarDate(date) && date <= asOf) return date;
  throw new PipelineError(
    'invalid-operation',
    `${what} cannot happen on ${JSON.stringify(date)}: give a calendar date, YYYY-MM-DD, up to ${asOf}, the day whose end the pipeline shows; or parse the deals as of a later day.`,
  );
}

/** The deal with some fields changed; the same deal where that changes nothing. */
function edited(deal: Deal, changes: DealEdit, { process, asOf }: DealSource): Deal {
  const stray = Object.keys(changes).find((field) => !EDITABLE_FIELDS.some((known) => known === field));
  if (stray !== undefined) {
    throw new PipelineError(
      'invalid-operation',
      `The field "${stray}" of deal "${deal.id}" cannot be edited. Fields that can: ${EDITABLE_FIELDS.join(', ')}. The stage is changed by a move.`,
    );
  }
  const after: Deal = { ...deal, ...changes, ...originalAmount(deal, changes, process) };
  if (EDITABLE_FIELDS.every((field) => sameData(deal[field], after[field]))) return deal;
  checkDeal(after, process, asOf);
  return after;
}

/** An edit is of the amount in the reporting currency: what that is in the deal's own is not known, unless they are the same. */
function originalAmount(deal: Deal, changes: DealEdit, process: Process): Partial<Deal> {
  const { amountMinor = deal.amountMinor } = changes;
  if (amountMinor === deal.amountMinor) return {};
  return { originalAmountMinor: deal.currency === process.currency ? amountMinor : null };
}
