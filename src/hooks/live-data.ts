import type { Pipeline } from '../model/index.js';
import { createPipelineStore, type PipelineStore } from '../summary/index.js';
import { isReplaceable } from '../summary/is-replaceable.js';

/** Parsed data as a store whose deals can be moved, and which takes data of the same process that is parsed later. */
export class LiveData {
  readonly store: PipelineStore;
  readonly #listeners = new Set<() => void>();
  #data: Pipeline;

  constructor(data: Pipeline) {
    this.store = createPipelineStore(data);
    this.#data = data;
  }

  /** The data that the store has now, moves aside. */
  get data(): Pipeline {
    return this.#data;
  }

  /** Whether the store is one of this data, or can be. O(process). */
  fits(data: Pipeline): boolean {
    return data === this.#data || isReplaceable(this.#data, data);
  }

  /** Gives the store this data, unless it has it already. O(deals), and never while React draws: all who listen are told. */
  take(data: Pipeline): void {
    if (data === this.#data) return;
    this.#data = data;
    this.store.replace(data);
    for (const listener of Array.from(this.#listeners)) listener();
  }

  /** Calls `listener` once other data was taken; returns how to stop. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  };
}
