import { PipelineError, type Deal, type Pipeline } from '../model/index.js';
import type { DealChange, DealSource } from './change.js';
import type { PipelineFacts } from './pipeline-facts.js';
import { isSameShape, processShape } from './process-shape.js';
import { planOver } from './proposals.js';
import { isSameDeal, isSameRow } from './same-deal.js';
import { sameData } from './same-data.js';
import type { MadeChange } from './store-history.js';

/** Sees that data can take another's place. @throws PipelineError `invalid-argument` where the data is of another process, or has other dimensions */
export function assertReplaceable(now: Pipeline, next: Pipeline): void {
  const isSame =
    isSameShape(processShape(now.process), processShape(next.process)) &&
    sameData(now.dimensionNames, next.dimensionNames);
  if (isSame) return;
  throw new PipelineError(
    'invalid-argument',
    'The data of a store can be replaced by data of the same stages, currency and dimensions only. Make a store of its own for other data.',
  );
}

/** What the fresh deals change of those there are: each that is another, is new, or is not there any more. O(deals). */
export function freshDeals(
  next: Pipeline,
  known: Iterable<string>,
  certain: (dealId: string) => Deal | null,
): Map<string, DealChange> {
  const changes = new Map<string, DealChange>();
  const there = new Set<string>();
  for (const deals of [next.deals, next.removedDeals]) {
    for (const deal of deals) {
      there.add(deal.id);
      const before = certain(deal.id);
      const isSame = before && isSameDeal(before, deal) && isSameRow(before.fields, deal.fields);
      if (!isSame) changes.set(deal.id, { dealId: deal.id, before, after: deal });
    }
  }
  for (const dealId of known) {
    const before = there.has(dealId) ? null : certain(dealId);
    if (before) changes.set(dealId, { dealId, before, after: null });
  }
  return changes;
}

/**
 * Does again over fresh deals what was done since they were read, and gives the facts after that. Of a deal that stands already
 * where one of these changes brought it, those before that one are in the data.
 */
export function againOver(
  fresh: Map<string, DealChange>,
  made: readonly MadeChange[],
  source: DealSource,
): PipelineFacts {
  const deals = new Map<string, Deal | null>();
  for (const [dealId, { after }] of fresh) deals.set(dealId, after);
  const starts = startsOf(made, (dealId) => (deals.has(dealId) ? deals.get(dealId) : source.record(dealId)));
  let { facts } = source;
  for (const [index, { change, plan }] of made.entries()) {
    const isThere =
      change.deals.length > 0 && change.deals.every(({ dealId }) => index < (starts.get(dealId) ?? 0));
    const again = isThere ? null : planOver(plan, { ...source, facts }, deals);
    facts = again?.facts?.after ?? facts;
    for (const { dealId, after } of again?.deals ?? []) {
      deals.set(dealId, after);
      fresh.set(dealId, { dealId, before: source.record(dealId), after });
    }
  }
  return facts;
}

/**
 * For each deal the last of the changes that brought it where it stands in the fresh data: those before it are in there. One that
 * came back to where it was before all of them says nothing of them, so all are done again.
 */
function startsOf(
  made: readonly MadeChange[],
  fresh: (dealId: string) => Deal | null | undefined,
): ReadonlyMap<string, number> {
  const starts = new Map<string, number>();
  const origins = new Map<string, string | undefined>();
  for (const [index, { change }] of made.entries()) {
    for (const { dealId, before, after } of change.deals) {
      if (!origins.has(dealId)) origins.set(dealId, before?.stageId);
      const isMove = after && after.stageId !== before?.stageId;
      const isThere = isMove && after.stageId === fresh(dealId)?.stageId;
      if (isThere && after.stageId !== origins.get(dealId)) starts.set(dealId, index);
    }
  }
  return starts;
}
