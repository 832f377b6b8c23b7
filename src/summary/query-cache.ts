import { LiveQuery, type QuerySource } from './query.js';

/** How many queries nobody listens to are kept, the latest used. */
const UNWATCHED_LIMIT = 256;

interface Entry {
  readonly query: LiveQuery<unknown>;
  readonly viewKey: string;
}

/** The queries of a store by key: found again instead of made again, and those listened to brought up to date. */
export class QueryCache {
  /** In order of use, the latest last. */
  readonly #entries = new Map<string, Entry>();
  readonly #watched = new Map<LiveQuery<unknown>, string>();

  /** The query under a key, made where there is none. The key must name measure, arguments, view and groups. */
  obtain<TResult>(
    key: string,
    viewKey: string,
    make: () => Omit<QuerySource<TResult>, 'onWatch'>,
  ): LiveQuery<TResult> {
    const known = this.#entries.get(key);
    if (known) {
      this.#entries.delete(key);
      this.#entries.set(key, known);
      return known.query as LiveQuery<TResult>;
    }
    const query: LiveQuery<TResult> = new LiveQuery({
      ...make(),
      onWatch: (isWatched) => this.#watch(key, { query, viewKey }, isWatched),
    });
    this.#entries.set(key, { query, viewKey });
    this.#evict();
    return query;
  }

  /** Brings up to date what is listened to, and announces each change once. */
  refresh(): void {
    const changed = [...this.#watched.keys()].filter((query) => query.update());
    for (const query of changed) query.announce();
  }

  /** Keys of the views that queries with listeners read. */
  watchedViewKeys(): Set<string> {
    return new Set(this.#watched.values());
  }

  #watch(key: string, entry: Entry, isWatched: boolean): void {
    if (isWatched) this.#watched.set(entry.query, entry.viewKey);
    else this.#watched.delete(entry.query);
    // One that was forgotten before anybody listened is found again from now on.
    if (isWatched && !this.#entries.has(key)) this.#entries.set(key, entry);
    this.#evict();
  }

  #evict(): void {
    let surplus = this.#entries.size - this.#watched.size - UNWATCHED_LIMIT;
    if (surplus <= 0) return;
    for (const [key, { query }] of this.#entries) {
      if (surplus === 0) return;
      if (query.isWatched) continue;
      this.#entries.delete(key);
      surplus--;
    }
  }
}
