import type { Process } from '../../model/index.js';
import { DealTable } from '../../summary/deal-table.js';
import type { Measure, MeasuredGroup, Query, ViewOptions } from '../../summary/index.js';
import { StoreQueries } from '../../summary/store-queries.js';
import { readsOf, type AnyMeasure } from './measure-book.js';
import type { HostLink } from './host-link.js';
import type { AskedFigure, SentChange, StoreHead, SumRequest } from './messages.js';
import { RemoteQuery } from './remote-query.js';
import { ReplicaView, type PartsAway } from './replica-view.js';

/** Figures of deals that are elsewhere, from replicas of their sums. */
export class ReplicaQueries {
  readonly #link: HostLink;
  readonly #process: Process;
  readonly #queries: StoreQueries;
  readonly #onMeasure: (measure: AnyMeasure) => void;
  readonly #views = new Map<number, ReplicaView>();
  readonly #remote = new WeakMap<object, unknown>();
  readonly #watchers = new Map<number, (figure: never) => void>();
  /** As of the last change. */
  #version = 0;
  #viewCount = 0;
  #watchCount = 0;

  /** @param onMeasure told of every measure that is asked for */
  constructor(head: StoreHead, link: HostLink, onMeasure: (measure: AnyMeasure) => void) {
    this.#link = link;
    this.#process = head.process;
    this.#onMeasure = onMeasure;
    const table = new DealTable(head.process, head.dimensionNames);
    const makeView = (options: ViewOptions, version: number): ReplicaView => {
      const id = this.#viewCount++;
      const view = new ReplicaView(id, options, table, version, () => this.#forget(id));
      this.#views.set(id, view);
      return view;
    };
    this.#queries = new StoreQueries(head, table, null, makeView);
  }

  /** A figure of the deals that a view's filter lets through. */
  query<TArgs, TResult>(
    measure: Measure<TArgs, TResult>,
    args: TArgs,
    options: ViewOptions = {},
  ): RemoteQuery<TResult> {
    const asked = this.#asking(measure, args);
    return this.#remoteOf(this.#queries.query(measure, args, options), asked, options, false);
  }

  /** The figure of each group of a view. */
  queryGroups<TArgs, TResult>(
    measure: Measure<TArgs, TResult>,
    args: TArgs,
    options: ViewOptions & { readonly groupBy: string },
  ): RemoteQuery<readonly MeasuredGroup<TResult>[]> {
    const asked = this.#asking(measure, args);
    return this.#remoteOf(this.#queries.queryGroups(measure, args, options), asked, options, true);
  }

  /** Adds what a batch changed; each query that says something else then announces it, once. */
  change({ result, views, figures }: SentChange): void {
    this.#version = result.version;
    this.#queries.change(() => {
      for (const sent of views) this.#views.get(sent.view)?.merge(sent, this.#queries.version + 1);
    }, result.facts?.after);
    for (const [watch, figure] of figures) this.#watchers.get(watch)?.(figure as never);
  }

  /** What is sent of a figure that is asked for; the parts it reads may depend on the as-of day. */
  #asking<TArgs, TResult>(measure: Measure<TArgs, TResult>, args: TArgs): () => AskedFigure {
    const { measureName } = measure;
    const any = measure as unknown as AnyMeasure;
    this.#onMeasure(any);
    return () => {
      const about = { ...this.#queries.facts, process: this.#process };
      return { measureName, args, version: this.#version, reads: readsOf(any, args, about) };
    };
  }

  /** The same arguments give the same query, as the store's own do. */
  #remoteOf<TResult>(
    inner: Query<TResult>,
    asked: () => AskedFigure,
    options: ViewOptions,
    isGrouped: boolean,
  ): RemoteQuery<TResult> {
    const known = this.#remote.get(inner);
    if (known) return known as RemoteQuery<TResult>;
    const query = new RemoteQuery<TResult>(inner, {
      ask: (away) => this.#ask(asked(), away),
      watch: (told, failed) => {
        const watch = this.#watchCount++;
        this.#watchers.set(watch, told);
        const ask = async (): Promise<void> => {
          const figure = await this.#link.call('watch', { watch, options, isGrouped, ...asked() });
          const isWanted = this.#watchers.has(watch);
          if (figure === 'outdated' && isWanted) await ask();
          else this.#watchers.get(watch)?.(figure as never);
        };
        ask().catch(failed);
        return () => {
          this.#watchers.delete(watch);
          this.#link.call('unwatch', watch).catch(() => undefined);
        };
      },
    });
    this.#remote.set(inner, query);
    return query;
  }

  /** Has parts sent; those that are on their way already are waited for. */
  async #ask(asked: AskedFigure, { view, partNames }: PartsAway): Promise<void> {
    const { id, options, onTheWay } = view;
    const missing = partNames.filter((name) => !onTheWay.has(name));
    const others = partNames.flatMap((name) => onTheWay.get(name) ?? []);
    const own = this.#fetch(view, missing, { view: id, options, partNames: missing, ...asked });
    // Whoever asked for those hears of it where they cannot be had; here they are asked for again.
    const settled = Promise.allSettled(others);
    await own;
    await settled;
  }

  async #fetch(view: ReplicaView, partNames: readonly string[], request: SumRequest): Promise<void> {
    if (partNames.length === 0 && view.isOpen) return;
    const fetched = this.#link.call('sum', request).then((sent) => {
      for (const name of partNames) view.onTheWay.delete(name);
      // Of a change that has come by now; who asked asks again.
      if (sent === 'outdated') return;
      this.#queries.change(() => view.receive(partNames, sent, this.#queries.version + 1));
    });
    for (const name of partNames) view.onTheWay.set(name, fetched);
    try {
      await fetched;
    } finally {
      for (const name of partNames) view.onTheWay.delete(name);
    }
  }

  #forget(view: number): void {
    this.#views.delete(view);
    this.#link.call('forget', view).catch(() => undefined);
  }
}
