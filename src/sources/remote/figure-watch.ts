import type { PipelineStore, Query } from '../../summary/index.js';
import type { AnyMeasure } from './measure-book.js';
import type { Figure, WatchRequest } from './messages.js';

interface Watched {
  readonly query: Query<Figure>;
  readonly stop: () => void;
}

/** Figures that are measured where the deals are, because what they are read from is too much to send. */
export class FigureWatch {
  readonly #store: PipelineStore;
  readonly #watched = new Map<number, Watched>();
  readonly #changed = new Set<number>();

  constructor(store: PipelineStore) {
    this.#store = store;
  }

  /** Measures a figure, and keeps it up until {@link unwatch}. @throws PipelineError as a store's query does */
  watch({ watch, args, options, isGrouped }: WatchRequest, measure: AnyMeasure): Figure {
    const { groupBy } = options;
    const query: Query<Figure> =
      isGrouped && groupBy !== undefined
        ? this.#store.queryGroups(measure, args, { ...options, groupBy })
        : this.#store.query(measure, args, options);
    const figure = query.get();
    this.#watched.set(watch, { query, stop: query.subscribe(() => this.#changed.add(watch)) });
    return figure;
  }

  /** Lets a figure go. */
  unwatch(watch: number): void {
    this.#watched.get(watch)?.stop();
    this.#watched.delete(watch);
    this.#changed.delete(watch);
  }

  /** Those figures that say something else since this was last asked. */
  takeChanges(): (readonly [watch: number, figure: Figure])[] {
    const changed = [...this.#changed];
    this.#changed.clear();
    return changed.flatMap((watch) => {
      const watched = this.#watched.get(watch);
      return watched ? [[watch, watched.query.get()] as const] : [];
    });
  }
}
