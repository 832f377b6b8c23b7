import {
  PipelineError,
  reportingAmount,
  teamOfOwner,
  toDayNumber,
  type CalendarDate,
  type Deal,
  type Owner,
  type Process,
} from '../model/index.js';
import { checkDeal, EDITABLE_FIELDS } from './check-deal.js';
import { withEditLogged } from './log-change.js';
import type { DealEdit } from './operation.js';
import type { PipelineFacts } from './pipeline-facts.js';
import { sameData } from './same-data.js';

/** What deals are changed against. */
export interface ChangeContext extends PipelineFacts {
  readonly process: Process;
  readonly owners: readonly Owner[];
  /** The day that the deals were read at. */
  readonly knownAt: CalendarDate;
}

/**
 * The deal with some fields changed, and that in its log; the same deal where that changes nothing.
 * @throws PipelineError `invalid-operation`
 */
export function editDeal(deal: Deal, changes: DealEdit, context: ChangeContext): Deal {
  const stray = Object.keys(changes).find((field) => !EDITABLE_FIELDS.some((known) => known === field));
  if (stray !== undefined) {
    throw new PipelineError(
      'invalid-operation',
      `The field "${stray}" of deal "${deal.id}" cannot be edited. Fields that can: ${EDITABLE_FIELDS.join(', ')}. The stage is changed by a move.`,
    );
  }
  const after: Deal = {
    ...deal,
    ...changes,
    ...amounts(deal, changes, context),
    ...team(deal, changes, context),
  };
  if (EDITABLE_FIELDS.every((field) => sameData(deal[field], after[field]))) return deal;
  checkDeal(after, context.process, context.asOf);
  return withEditLogged(
    deal,
    after,
    { date: context.asOf, knownAt: context.knownAt },
    context.process.currency,
  );
}

/**
 * An edit of `amountMinor` is of the amount in the reporting currency: what that is in the deal's own is not known, unless
 * they are the same. One of `originalAmountMinor` is of the amount in the deal's own, and is converted. Of both, the latter
 * holds, unless it says `null`: then the former does.
 */
function amounts(deal: Deal, changes: DealEdit, context: ChangeContext): Partial<Deal> {
  const { amountMinor = deal.amountMinor, originalAmountMinor = deal.originalAmountMinor } = changes;
  const isSaidOtherwise = originalAmountMinor === null && changes.amountMinor !== undefined;
  if (originalAmountMinor !== deal.originalAmountMinor && !isSaidOtherwise) {
    const { amountMinor: converted } = revalued({ ...deal, originalAmountMinor, amountMinor: null }, context);
    return { originalAmountMinor, amountMinor: converted };
  }
  if (amountMinor === deal.amountMinor && !isSaidOtherwise) return {};
  return { originalAmountMinor: deal.currency === context.process.currency ? amountMinor : null };
}

/** A deal of its owner's team comes to the team of the next one, unless another is said. */
function team(
  { ownerId: before, teamId }: Deal,
  changes: DealEdit,
  { owners }: ChangeContext,
): Partial<Deal> {
  const { ownerId = before } = changes;
  const isHandedOver = ownerId !== before && ownerId !== null && changes.teamId === undefined;
  return isHandedOver && teamId === teamOfOwner(before, owners)
    ? { teamId: teamOfOwner(ownerId, owners) }
    : {};
}

/** The deal with its amount at the rate that holds now: that of its close date, or of `asOf` (docs/measures.md §0 "currency"). */
export function revalued(deal: Deal, context: ChangeContext): Deal {
  const { originalAmountMinor, currency, closedDate, amountMinor } = deal;
  // Not known, or known in the reporting currency only: it stays what it is.
  if (originalAmountMinor === null) return deal;
  const day: CalendarDate = closedDate ?? context.asOf;
  const converted = reportingAmount(originalAmountMinor, currency, toDayNumber(day), context);
  return converted === amountMinor ? deal : { ...deal, amountMinor: converted };
}
