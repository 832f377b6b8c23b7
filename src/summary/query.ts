import { sameData } from './same-data.js';

/** A measured figure that stays right: the same object until what it says changes. */
export interface Query<TResult> {
  /** The result now. */
  readonly get: () => TResult;
  /** Calls `listener` after a batch of changes that changed the result; returns how to stop. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** What a {@link LiveQuery} is made of. */
export interface QuerySource<TResult> {
  readonly compute: () => TResult;
  /** The store's version now. */
  readonly version: () => number;
  /** The version at which what the query reads last changed; Infinity = not known. */
  readonly changedAt: () => number;
  /** Asked where something may have changed: the same number = what the query reads says what it said. */
  readonly stamp?: () => number;
  /** Whether two results say the same; default by what they hold. */
  readonly isSame?: (before: unknown, after: unknown) => boolean;
  /** Told when the first listener comes (`true`) and when the last one goes. */
  readonly onWatch?: (isWatched: boolean) => void;
}

/**
 * A cached result with listeners: computed again only where what it reads has changed, replaced only where it says something
 * else. It asks for versions instead of being told of changes, so that it is right even when no cache knows of it any more.
 */
export class LiveQuery<TResult> implements Query<TResult> {
  readonly #source: QuerySource<TResult>;
  readonly #listeners = new Set<() => void>();
  #result: TResult | undefined;
  #computedAt = -1;
  #stamp = -1;

  constructor(source: QuerySource<TResult>) {
    this.#source = source;
  }

  /** Whether anybody listens. */
  get isWatched(): boolean {
    return this.#listeners.size > 0;
  }

  readonly get = (): TResult => {
    this.#refresh();
    return this.#result as TResult;
  };

  readonly subscribe = (listener: () => void): (() => void) => {
    // Each subscription is its own, even of a function that listens already.
    const told = (): void => listener();
    this.#listeners.add(told);
    if (this.#listeners.size === 1) this.#source.onWatch?.(true);
    return () => {
      if (this.#listeners.delete(told) && this.#listeners.size === 0) this.#source.onWatch?.(false);
    };
  };

  /** Brings the result up to date and returns whether it now says something else, or can no longer be had: `get` then throws. */
  update(): boolean {
    try {
      return this.#refresh();
    } catch {
      return true;
    }
  }

  /** Tells the listeners. */
  announce(): void {
    for (const listener of Array.from(this.#listeners)) listener();
  }

  #refresh(): boolean {
    // In the same version nothing can have changed, also where what it reads is no longer kept up.
    if (this.#computedAt === this.#source.version()) return false;
    if (this.#computedAt >= this.#source.changedAt()) return false;
    const stamp = this.#source.stamp?.() ?? -1;
    if (stamp !== -1 && stamp === this.#stamp) {
      this.#computedAt = this.#source.version();
      return false;
    }
    const result = this.#source.compute();
    const { isSame = sameData } = this.#source;
    const isNew = this.#computedAt === -1 || !isSame(this.#result, result);
    if (isNew) this.#result = result;
    this.#stamp = stamp;
    this.#computedAt = this.#source.version();
    return isNew;
  }
}
