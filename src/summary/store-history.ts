import type { StoreChange } from './change.js';
import type { ChangePlan } from './proposals.js';
import { reversed } from './take-back.js';

/** How many batches can be taken back, and done again over data that was read before them. */
const LIMIT = 1000;

/** A change that is certain, and how it is made over other deals. */
export interface MadeChange {
  /** The store's version with it. */
  readonly version: number;
  readonly change: StoreChange;
  readonly plan: ChangePlan;
}

/** What was done to a store, to be taken back, and to be done again over fresh data. */
export class StoreHistory {
  readonly #done: StoreChange[] = [];
  readonly #undone: StoreChange[] = [];
  #made: MadeChange[] = [];

  get canUndo(): boolean {
    return this.#done.length > 0;
  }

  get canRedo(): boolean {
    return this.#undone.length > 0;
  }

  /** Keeps what was done now. What was taken back before cannot be done again. */
  push(made: MadeChange): void {
    this.#done.push(made.change);
    if (this.#done.length > LIMIT) this.#done.shift();
    this.#undone.length = 0;
    this.note(made);
  }

  /** Keeps what became certain, only to be done again over fresh data. */
  note(made: MadeChange): void {
    this.#made.push(made);
    if (this.#made.length > 2 * LIMIT) this.#made = this.#made.slice(-LIMIT);
  }

  /** The change that takes the last one back; `null` = there is none. */
  undo(): StoreChange | null {
    const change = this.#done.pop();
    if (!change) return null;
    this.#undone.push(change);
    return reversed(change);
  }

  /** The change last taken back; `null` = there is none. */
  redo(): StoreChange | null {
    const change = this.#undone.pop();
    if (!change) return null;
    this.#done.push(change);
    return change;
  }

  /** What became certain after a version, first ones first. */
  since(version: number): readonly MadeChange[] {
    return this.#made.filter((made) => made.version > version);
  }

  /** Steps of deals that are others by now cannot be gone any more, nor those that changed facts where these are others. */
  forget(dealIds: ReadonlySet<string>, isOfFacts: boolean): void {
    const stays = ({ deals, facts }: StoreChange): boolean =>
      !(isOfFacts && facts) && deals.every(({ dealId }) => !dealIds.has(dealId));
    for (const steps of [this.#done, this.#undone]) steps.splice(0, steps.length, ...steps.filter(stays));
  }
}
