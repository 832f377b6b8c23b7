import type { Query } from '../../summary/index.js';
import { PartsAway } from './replica-view.js';

/** Where a {@link RemoteQuery} gets what the page does not have. */
export interface RemoteSource<TResult> {
  /** Asks for parts; rejects where they cannot be had. */
  readonly ask: (away: PartsAway) => Promise<void>;
  /** Has the figure measured where the deals are; `told` is called with it now and after each change. Returns how to stop. */
  readonly watch: (told: (figure: TResult) => void, failed: (error: unknown) => void) => () => void;
}

/**
 * A figure of a replica: `null` until what it reads has come, then right after every change. Where that is too much to be
 * sent, the figure itself comes.
 */
export class RemoteQuery<TResult> implements Query<TResult | null> {
  readonly #inner: Query<TResult>;
  readonly #source: RemoteSource<TResult>;
  readonly #listeners = new Set<() => void>();
  #result: TResult | null = null;
  #isCurrent = false;
  #told: TResult | null = null;
  #error: { readonly reason: unknown } | null = null;
  #isAsking = false;
  #stopInner: (() => void) | null = null;
  #stopWatch: (() => void) | null = null;

  constructor(inner: Query<TResult>, source: RemoteSource<TResult>) {
    this.#inner = inner;
    this.#source = source;
  }

  /** The result; the last known one while what it now reads is on its way, `null` before the first. */
  readonly get = (): TResult | null => {
    if (this.#error) throw this.#error.reason;
    try {
      this.#take(this.#inner.get());
      this.#endWatch();
    } catch (error) {
      if (!(error instanceof PartsAway)) throw error;
      if (!this.#stopWatch) this.#isCurrent = false;
      if (error.isTooMuch) this.#watch();
      else this.#ask(error);
    }
    return this.#result;
  };

  readonly subscribe = (listener: () => void): (() => void) => {
    const told = (): void => listener();
    if (this.#listeners.size === 0) this.#told = this.#result;
    this.#listeners.add(told);
    this.#stopInner ??= this.#inner.subscribe(this.#update);
    return () => {
      if (!this.#listeners.delete(told) || this.#listeners.size > 0) return;
      this.#stopInner?.();
      this.#stopInner = null;
      this.#endWatch();
    };
  };

  /** The result once it is there, of the deals as they are then. */
  first(): Promise<TResult> {
    return new Promise((resolve, reject) => {
      let stop: (() => void) | null = null;
      const settle = (): void => {
        try {
          const result = this.get();
          if (!this.#isCurrent) return;
          resolve(result as TResult);
        } catch (error) {
          reject(error);
        }
        stop?.();
      };
      stop = this.subscribe(settle);
      settle();
    });
  }

  readonly #update = (): void => {
    let mustTell: boolean;
    const wasCurrent = this.#isCurrent;
    try {
      this.get();
      mustTell = this.#result !== this.#told || this.#isCurrent !== wasCurrent;
    } catch {
      mustTell = true;
    }
    this.#told = this.#result;
    if (mustTell) for (const listener of Array.from(this.#listeners)) listener();
  };

  #take(result: TResult): void {
    this.#result = result;
    this.#isCurrent = true;
  }

  #ask(away: PartsAway): void {
    if (this.#isAsking) return;
    this.#isAsking = true;
    this.#source.ask(away).then(
      () => {
        this.#isAsking = false;
        this.#update();
      },
      (reason: unknown) => this.#fail(reason),
    );
  }

  #watch(): void {
    this.#stopWatch ??= this.#source.watch(
      (figure) => {
        this.#take(figure);
        this.#update();
        // Nobody waits for the next one.
        if (this.#listeners.size === 0) this.#endWatch();
      },
      (reason) => this.#fail(reason),
    );
  }

  #endWatch(): void {
    this.#stopWatch?.();
    this.#stopWatch = null;
  }

  #fail(reason: unknown): void {
    this.#isAsking = false;
    this.#error = { reason };
    this.#update();
  }
}
