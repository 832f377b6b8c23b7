import {
  PipelineError,
  type BidAnswer,
  type BidChecklist,
  type BidDecision,
  type CalendarDate,
  type Deal,
  type Process,
} from '../model/index.js';
import { assertSaid } from './assert-said.js';
import type { ProcessOperation } from './process-operation.js';
import { sameData } from './same-data.js';
import { told } from './told.js';

type DecideBid = Extract<ProcessOperation, { readonly type: 'decide-bid' }>;

/**
 * The deal with a bid decision; one of the same track and day is replaced. The same deal where it says so already.
 * @throws PipelineError `invalid-operation` where the track asks nothing, or an answer or the decision is none
 */
export function decideBid(deal: Deal, operation: DecideBid, date: CalendarDate, process: Process): Deal {
  const trackId = operation.trackId ?? trackOf(deal, process);
  const checklist = process.tracks.find(({ id }) => id === trackId)?.bidChecklist;
  if (trackId === null || checklist === undefined) {
    throw new PipelineError(
      'invalid-operation',
      `Deal "${deal.id}" stands in no track with a bid checklist${trackId === null ? '' : ` ("${trackId}" has none)`}. Give trackId, or the track a bidChecklist.`,
    );
  }
  const { decision, by, note = null } = operation;
  assertSaid(by, 'by', 'who decided', deal);
  if (decision !== 'bid' && decision !== 'no-bid' && decision !== null) {
    throw new PipelineError(
      'invalid-operation',
      `The decision on deal "${deal.id}" is ${told(decision)}. Give 'bid', 'no-bid', or null for not yet.`,
    );
  }
  const before = deal.bids.findLast((bid) => bid.trackId === trackId && bid.date <= date);
  const answers = operation.answers
    ? inOrder(operation.answers, checklist, deal)
    : (before?.answers ?? NO_ANSWERS);
  const decided: BidDecision = { trackId, answers, decision, by, date, note };
  if (before && sameData(before, decided)) return deal;
  const others = deal.bids.filter((bid) => bid.trackId !== trackId || bid.date !== date);
  return { ...deal, bids: [...others, decided].toSorted(compareBids) };
}

const NO_ANSWERS: readonly BidAnswer[] = [];

function trackOf(deal: Deal, process: Process): string | null {
  const at = process.stages[process.stageIndexById.get(deal.stageId) ?? -1];
  return at ? (process.tracks[at.trackIndex]?.id ?? null) : null;
}

/** @throws PipelineError `invalid-operation` for a question that is not asked, or answered twice, or neither with yes nor no */
function inOrder(given: readonly BidAnswer[], { items }: BidChecklist, deal: Deal): BidAnswer[] {
  const byItem = new Map(given.map((answer) => [answer.itemId, answer.met]));
  const isAsked = given.every(
    ({ itemId, met }) => typeof met === 'boolean' && items.some(({ id }) => id === itemId),
  );
  if (!isAsked || byItem.size < given.length) {
    throw new PipelineError(
      'invalid-operation',
      `The answers on deal "${deal.id}" are not those of its checklist. Give { itemId, met: true or false } once for any of: ${items.map(({ id }) => id).join(', ')}.`,
    );
  }
  return items.flatMap(({ id }) => {
    const met = byItem.get(id);
    return met === undefined ? [] : [{ itemId: id, met }];
  });
}

function compareBids(one: BidDecision, other: BidDecision): number {
  const [here, there] = [`${one.date} ${one.trackId}`, `${other.date} ${other.trackId}`];
  return here === there ? 0 : here < there ? -1 : 1;
}
