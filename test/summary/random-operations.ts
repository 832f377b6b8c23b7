import fc from 'fast-check';
import { addDays, differenceInDays, periodContaining, type Deal } from '../../src/model/index.js';
import type { Operation, PipelineStore } from '../../src/summary/index.js';

/** What is drawn before the deals are known: numbers that pick a deal, a stage, an amount. */
export interface Choice {
  readonly type:
    | 'move'
    | 'move earlier'
    | 'close'
    | 'reopen'
    | 'amount'
    | 'own amount'
    | 'owner'
    | 'expected close'
    | 'activity'
    | 'create'
    | 'remove'
    | 'restore'
    | 'target'
    | 'rate'
    | 'as of'
    | 'batch';
  readonly deal: number;
  readonly what: number;
  readonly other: number;
}

export const choiceArbitrary: fc.Arbitrary<Choice> = fc.record({
  type: fc.constantFrom(
    'move',
    'move',
    'move',
    'move earlier',
    'close',
    'reopen',
    'amount',
    'own amount',
    'owner',
    'expected close',
    'activity',
    'create',
    'remove',
    'restore',
    'target',
    'rate',
    'as of',
    'batch',
  ),
  deal: fc.nat(1000),
  what: fc.nat(1000),
  other: fc.nat(1000),
});

const AMOUNTS = [null, 0, 1, 1_000_000_000_000, -50_000, 123_456, 7];
const OWNERS = [null, 'o0', 'o1', 'o2', 'o3', 'new'];

/** A day from when the deal was created and came where it stands (where not known, of the last two months) to the one looked at. */
function earlierDate(deal: Deal, asOf: string, choice: number): string {
  const visit = deal.kind === 'open' ? deal.visits.at(-1) : undefined;
  const came = visit?.enteredDate ? addDays(visit.enteredDate, visit.holdDays) : deal.stageEnteredDate;
  const since =
    came !== null && deal.createdDate !== null && came < deal.createdDate
      ? deal.createdDate
      : (came ?? deal.createdDate);
  const days = since === null ? 60 : Math.max(0, differenceInDays(asOf, since));
  return addDays(asOf, -(choice % (days + 1)));
}

/** The operation that a choice comes to in a store as it is; `null` where there is no deal to change. */
export function operationOf(
  store: PipelineStore,
  { type, deal: pick, what, other }: Choice,
): Operation | null {
  const deals = store.deals();
  const deal = deals[pick % deals.length];
  const { stages } = store.pipeline.process;
  const toStageId = stages[what % stages.length]!.stage.id;
  if (!deal) return null;
  const dealId = deal.id;
  switch (type) {
    case 'move':
      return { type: 'move', dealId, toStageId };
    case 'move earlier':
      return { type: 'move', dealId, toStageId, date: earlierDate(deal, store.pipeline.asOf, other) };
    case 'close': {
      const ends = stages.filter(({ kind }) => kind === 'won' || kind === 'lost' || kind === 'disqualified');
      const { kind, stage } = ends[what % ends.length]!;
      return { type: 'close', dealId, outcome: kind as 'won' | 'lost' | 'disqualified', toStageId: stage.id };
    }
    case 'reopen': {
      const open = stages.filter(({ kind }) => kind === 'open');
      const ended = deals.find((each) => ['won', 'lost', 'disqualified'].includes(each.kind));
      return ended
        ? { type: 'reopen', dealId: ended.id, toStageId: open[what % open.length]!.stage.id }
        : null;
    }
    case 'own amount':
      return { type: 'edit', dealId, changes: { originalAmountMinor: AMOUNTS[what % AMOUNTS.length]! } };
    case 'activity':
      return {
        type: 'activity',
        dealId,
        activityType: 'call',
        date: addDays(store.pipeline.asOf, -(other % 90)),
      };
    case 'restore': {
      const [removed] = store.snapshot().removedDeals;
      return removed ? { type: 'restore', dealId: removed.id } : null;
    }
    case 'target': {
      const period = periodContaining(store.pipeline.asOf, 'quarter');
      return {
        type: 'set-target',
        target: { period, amountMinor: what * 100_000 - 1, ownerId: `o${other % 3}` },
      };
    }
    case 'rate': {
      const date = addDays(store.pipeline.asOf, (other % 60) - 50);
      return { type: 'set-rate', rate: { currency: 'USD', date, rate: ['0.9', '1.25', '110'][what % 3]! } };
    }
    case 'as of':
      return { type: 'as-of', asOf: addDays(store.pipeline.asOf, 1 + (what % 40)) };
    case 'amount':
      return { type: 'edit', dealId, changes: { amountMinor: AMOUNTS[what % AMOUNTS.length]! } };
    case 'owner':
      return { type: 'edit', dealId, changes: { ownerId: OWNERS[what % OWNERS.length]! } };
    case 'expected close': {
      const date = what % 5 === 0 ? null : addDays(store.pipeline.asOf, what - 400);
      return { type: 'edit', dealId, changes: { expectedCloseDate: date } };
    }
    case 'create':
      return { type: 'create', deal: { ...deal, id: `made ${pick} ${what} ${other} ${store.getVersion()}` } };
    case 'remove':
      return { type: 'remove', dealId };
    case 'batch': {
      const second = deals[other % deals.length]!;
      return {
        type: 'batch',
        operations: [
          { type: 'move', dealId, toStageId },
          { type: 'edit', dealId: second.id, changes: { amountMinor: AMOUNTS[other % AMOUNTS.length]! } },
          { type: 'move', dealId: second.id, toStageId: stages[other % stages.length]!.stage.id },
        ],
      };
    }
  }
}
