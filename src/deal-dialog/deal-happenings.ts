import {
  differenceInDays,
  type CalendarDate,
  type Deal,
  type GateOverride,
  type Process,
} from '../model/index.js';
import type { CanSeeField } from './deal-field.js';
import type { DealTimeline } from './deal-timeline.js';

/** A change of a deal, as its log tells it. */
export type DealEvent = DealChangeTold & {
  /** Its place among all the deal's, 0 = the oldest. */
  readonly place: number;
};

type DealChangeTold =
  | {
      readonly type: 'amount';
      readonly date: CalendarDate;
      /** Minor units of `currency`; `null` = unknown. */
      readonly from: number | null;
      readonly to: number | null;
      readonly currency: string;
    }
  | {
      readonly type: 'owner';
      readonly date: CalendarDate;
      /** Ids; `null` = nobody. */
      readonly from: string | null;
      readonly to: string | null;
    }
  | {
      readonly type: 'expected-close';
      readonly date: CalendarDate;
      readonly from: CalendarDate | null;
      readonly to: CalendarDate | null;
      /** Whole days later, below 0 = earlier; `null` = either is not known. */
      readonly pushedDays: number | null;
    }
  | {
      readonly type: 'override';
      readonly date: CalendarDate;
      readonly override: GateOverride;
      /** Names of what was unmet. */
      readonly unmetNames: readonly string[];
    };

/** Activities of one kind. */
export interface DealActivities {
  /** The host's own word; `null` = not given. */
  readonly kind: string | null;
  readonly count: number;
}

/** What happened during an entry of a deal's timeline. */
export interface DealHappenings {
  /** Oldest first. */
  readonly events: readonly DealEvent[];
  /** Gathered by kind, most often first. */
  readonly activities: readonly DealActivities[];
}

/**
 * What happened, by the entry of the timeline in which it did: from the day it was entered up to the next. What was before any
 * known day is with the first. The first thing told of a field is no change of it.
 */
export function dealHappenings(
  deal: Deal,
  process: Process,
  { rows }: DealTimeline,
  canSee: CanSeeField,
): ReadonlyMap<number, DealHappenings> {
  const found = new Map<number, { events: DealEvent[]; kinds: Map<string | null, number> }>();
  const at = (date: CalendarDate): { events: DealEvent[]; kinds: Map<string | null, number> } => {
    const index = rows.findLast(({ enteredDate }) => enteredDate !== null && enteredDate <= date)?.index ?? 0;
    const known = found.get(index);
    if (known) return known;
    const made = { events: [], kinds: new Map<string | null, number>() };
    found.set(index, made);
    return made;
  };
  for (const event of dealEvents(deal, process, canSee)) at(event.date).events.push(event);
  if (canSee('lastActivity', deal)) {
    for (const { date, type } of deal.activities) {
      const { kinds } = at(date);
      kinds.set(type, (kinds.get(type) ?? 0) + 1);
    }
  }
  return new Map(
    [...found].map(([index, { events, kinds }]) => [
      index,
      {
        events,
        activities: [...kinds]
          .map(([kind, count]) => ({ kind, count }))
          .toSorted((one, other) => other.count - one.count),
      },
    ]),
  );
}

function dealEvents(deal: Deal, process: Process, canSee: CanSeeField): readonly DealEvent[] {
  const events: DealChangeTold[] = [];
  let amount: { readonly minor: number | null; readonly currency: string } | undefined;
  let owner: string | null | undefined;
  let close: CalendarDate | null | undefined;
  for (const { date, amountMinor, currency = deal.currency, ownerId, expectedCloseDate } of deal.log) {
    if (amountMinor !== undefined) {
      const isOther = amount !== undefined && amount.minor !== amountMinor;
      // Between two currencies no change can be told.
      if (isOther && amount?.currency === currency)
        events.push({ type: 'amount', date, from: amount.minor, to: amountMinor, currency });
      amount = { minor: amountMinor, currency };
    }
    if (ownerId !== undefined) {
      if (owner !== undefined && owner !== ownerId)
        events.push({ type: 'owner', date, from: owner, to: ownerId });
      owner = ownerId;
    }
    if (expectedCloseDate !== undefined) {
      if (close !== undefined && close !== expectedCloseDate) {
        const isKnown = close !== null && expectedCloseDate !== null;
        const pushedDays = isKnown ? differenceInDays(expectedCloseDate, close!) : null;
        events.push({ type: 'expected-close', date, from: close, to: expectedCloseDate, pushedDays });
      }
      close = expectedCloseDate;
    }
  }
  for (const override of deal.gateOverrides) {
    const stage = process.stages[process.stageIndexById.get(override.stageId) ?? -1]?.stage;
    const unmetNames = override.unmetCriterionIds.map(
      (id) => stage?.exitCriteria?.find((criterion) => criterion.id === id)?.name ?? id,
    );
    events.push({ type: 'override', date: override.date, override, unmetNames });
  }
  return events
    .filter(({ type }) => canSee(FIELD_OF[type], deal))
    .toSorted((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0))
    .map((event, place) => ({ ...event, place }));
}

const FIELD_OF = {
  amount: 'amount',
  owner: 'owner',
  'expected-close': 'expectedClose',
  override: 'stage',
} as const;
