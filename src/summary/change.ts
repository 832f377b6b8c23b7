import {
  isCalendarDate,
  PipelineError,
  type CalendarDate,
  type Deal,
  type Owner,
  type Process,
  type StageLoad,
} from '../model/index.js';
import { changeFacts } from './change-facts.js';
import { checkDeal } from './check-deal.js';
import { checkOperation } from './check-operation.js';
import { decideBid } from './deal-bids.js';
import { meetCriterion, withdrawEvidence } from './deal-evidence.js';
import { withActivity } from './deal-activity.js';
import { moveDeal } from './move-deal.js';
import { editDeal, revalued, type ChangeContext } from './edit-deal.js';
import { closingStageId, reopeningStageId } from './ending-stage.js';
import { withMoveLogged } from './log-change.js';
import { withRemovalLogged, withReturnLogged } from './log-removal.js';
import { newDeal, type NewDeal } from './new-deal.js';
import type { Operation } from './operation.js';
import type { PipelineFacts } from './pipeline-facts.js';
import { passRules } from './pass-rules.js';
import { stageLoads, type StageLoads } from './stage-loads.js';

/** One deal before and after: `null` before it was made, or after it was removed. Turned round, it undoes itself. */
export interface DealChange {
  readonly dealId: string;
  readonly before: Deal | null;
  readonly after: Deal | null;
}

/** What a batch does: to deals, and to what figures are read against. Turned round, it undoes itself. */
export interface StoreChange {
  /** Those that are removed have their `removedDate`. */
  readonly deals: readonly DealChange[];
  /** `null` = the facts stay as they are. */
  readonly facts: { readonly before: PipelineFacts; readonly after: PipelineFacts } | null;
}

/** Where {@link planChanges} finds deals and facts. */
export interface DealSource {
  readonly process: Process;
  readonly owners: readonly Owner[];
  /** The day that the deals were read at. */
  readonly knownAt: CalendarDate;
  readonly facts: PipelineFacts;
  /** A deal, also one that was removed. */
  readonly record: (dealId: string) => Deal | null;
  /** What stands in stages that have a limit; `null` = none has. */
  readonly loads: Pick<StageLoads, 'of'> | null;
  /** A deal as `loads` has it counted: another one than `record` where a change of it is shown and not certain yet. */
  readonly counted: (dealId: string) => Deal | null;
  /** All deals whose amount is in another currency. O(deals). */
  readonly foreignDeals: () => Iterable<Deal>;
}

/**
 * What an operation does, without doing it: so that a batch with a mistake in it changes nothing.
 * @throws PipelineError `unknown-deal`, `unknown-stage`, `unknown-criterion`, `gate-blocked`, `transition-blocked`, `bid-blocked`, `limit-blocked`, `reason-missing`, `invalid-operation`
 */
export function planChanges(operation: Operation, source: DealSource): StoreChange {
  const plan = new Plan(source);
  plan.add(operation);
  return plan.change();
}

/** Operations put together, each seeing what those before it did. */
class Plan {
  readonly #source: DealSource;
  readonly #planned = new Map<string, DealChange>();
  /** How stages with a limit have more, or less, in them by what is planned; `null` = none has one. */
  readonly #more: StageLoads | null;
  readonly #recounted = new Set<string>();
  #facts: PipelineFacts;

  constructor(source: DealSource) {
    this.#source = source;
    this.#more = source.loads && stageLoads(source.process);
    this.#facts = source.facts;
  }

  change(): StoreChange {
    const before = this.#source.facts;
    return {
      deals: [...this.#planned.values()].filter((change) => change.before !== change.after),
      facts: this.#facts === before ? null : { before, after: this.#facts },
    };
  }

  add(operation: Operation): void {
    checkOperation(operation);
    const { process } = this.#source;
    switch (operation.type) {
      case 'move':
        return this.#move(operation);
      case 'close': {
        const deal = this.#existing(operation);
        return this.#move({ ...operation, toStageId: closingStageId(deal, operation, process) });
      }
      case 'reopen': {
        const deal = this.#existing(operation);
        return this.#move({ ...operation, toStageId: reopeningStageId(deal, operation, process) });
      }
      case 'edit':
        return this.#put(editDeal(this.#existing(operation), operation.changes, this.#context()));
      case 'create':
        return this.#create(operation.deal);
      case 'remove': {
        const removedDate = this.#dateOf(operation.date, 'A removal');
        return this.#put(withRemovalLogged(this.#existing(operation), removedDate));
      }
      case 'restore':
        return this.#restore(operation.dealId);
      case 'activity': {
        const date = this.#dateOf(operation.date, 'An activity');
        return this.#put(withActivity(this.#existing(operation), operation, date, process));
      }
      case 'meet-criterion': {
        const date = this.#dateOf(operation.date, 'What shows that a criterion is met');
        return this.#put(meetCriterion(this.#existing(operation), operation, date, process));
      }
      case 'withdraw-evidence':
        return this.#put(withdrawEvidence(this.#existing(operation), operation, process));
      case 'decide-bid': {
        const date = this.#dateOf(operation.date, 'A bid decision');
        return this.#put(decideBid(this.#existing(operation), operation, date, process));
      }
      case 'set-target':
      case 'remove-target':
      case 'set-rate':
      case 'as-of':
        return this.#change(changeFacts(this.#facts, operation, process));
      case 'batch':
        for (const each of operation.operations) this.add(each);
        return undefined;
    }
  }

  #move(
    operation: Omit<Extract<Operation, { readonly type: 'move' }>, 'type'> & { readonly type: string },
  ): void {
    const { toStageId, lostReason, rank } = operation;
    const { process, knownAt } = this.#source;
    const before = this.#existing(operation);
    const date = this.#dateOf(operation.date, 'A move');
    this.#count(before.id);
    const passed = passRules(before, { ...operation, date }, process, this.#loadOf(toStageId));
    const moved = withMoveLogged(passed, moveDeal(passed, toStageId, date, process), { date, knownAt });
    const told = {
      ...(lostReason === undefined ? {} : { lostReason }),
      ...(rank === undefined ? {} : { rank }),
    };
    this.#put(editDeal(moved === before ? before : revalued(moved, this.#context()), told, this.#context()));
  }

  #create(given: NewDeal): void {
    const { process, owners } = this.#source;
    const { asOf } = this.#facts;
    const made = newDeal(given, process, owners, asOf);
    // An amount given in its own currency alone is converted.
    const deal = given.amountMinor === undefined ? revalued(made, this.#context()) : made;
    if (this.#record(deal.id)) {
      throw new PipelineError(
        'invalid-operation',
        `There is a deal "${deal.id}" already, so it cannot be created. Edit it, restore it where it was removed, or give the new deal another id.`,
      );
    }
    checkDeal(deal, process, asOf);
    this.#put(deal);
  }

  #restore(dealId: string): void {
    const removed = this.#record(dealId);
    if (!removed) throw unknownDeal(dealId, 'restore');
    if (removed.removedDate === null) {
      throw new PipelineError(
        'invalid-operation',
        `Deal "${dealId}" was not removed, so it cannot be restored.`,
      );
    }
    this.#put(revalued(withReturnLogged(removed, removed.removedDate, this.#facts.asOf), this.#context()));
  }

  #change(facts: PipelineFacts): void {
    const isWorthOther = facts.rates !== this.#facts.rates || facts.asOf !== this.#facts.asOf;
    this.#facts = facts;
    if (!isWorthOther || facts.rates.length === 0) return;
    const planned = [...this.#planned.values()].flatMap(({ after }) => after ?? []);
    for (const deal of [...this.#source.foreignDeals(), ...planned]) {
      const current = this.#record(deal.id);
      const after = current && revalued(current, this.#context());
      if (after && after !== current) this.#put(after);
    }
  }

  #context(): ChangeContext {
    const { process, owners, knownAt } = this.#source;
    return { ...this.#facts, process, owners, knownAt };
  }

  /** Counts a deal where what is planned finds it, and not where it is shown: it is to stand in one stage only. */
  #count(dealId: string): void {
    if (!this.#more || this.#recounted.has(dealId)) return;
    this.#recounted.add(dealId);
    this.#more.add(this.#source.counted(dealId), -1);
    this.#more.add(this.#source.record(dealId), 1);
  }

  /** What stands in a stage once all that is planned so far is done; `null` = it has no limit. */
  #loadOf(stageId: string): StageLoad | null {
    const [now, more] = [this.#source.loads?.of(stageId), this.#more?.of(stageId)];
    return now && more
      ? { count: now.count + more.count, valueMinor: now.valueMinor + more.valueMinor }
      : null;
  }

  #record(dealId: string): Deal | null {
    const change = this.#planned.get(dealId);
    return change ? change.after : this.#source.record(dealId);
  }

  #existing({ dealId, type }: { readonly dealId: string; readonly type: string }): Deal {
    const deal = this.#record(dealId);
    if (deal?.removedDate === null) return deal;
    throw unknownDeal(dealId, type);
  }

  #put(after: Deal): void {
    const { id } = after;
    this.#count(id);
    const planned = this.#planned.get(id);
    const before = planned?.before ?? this.#source.record(id);
    this.#more?.add(planned ? planned.after : before, -1);
    this.#more?.add(after, 1);
    this.#planned.set(id, { dealId: id, before, after });
  }

  #dateOf(date: CalendarDate | undefined, what: string): CalendarDate {
    const { asOf } = this.#facts;
    if (date === undefined) return asOf;
    if (isCalendarDate(date) && date <= asOf) return date;
    throw new PipelineError(
      'invalid-operation',
      `${what} cannot happen on ${JSON.stringify(date)}: give a calendar date, YYYY-MM-DD, up to ${asOf}, the day whose end the store shows; or let the store go on to a later day first: { type: 'as-of', asOf }.`,
    );
  }
}

function unknownDeal(dealId: string, verb: string): PipelineError {
  return new PipelineError(
    'unknown-deal',
    `There is no deal "${dealId}" to ${verb}. It may have been removed; check its id against the pipeline's deals.`,
  );
}
