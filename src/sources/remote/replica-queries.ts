import type { Process } from '../../model/index.js';
import { DealTable } from '../../summary/deal-table.js';
import type { Measure, MeasuredGroup, Query, ViewOptions } from '../../summary/index.js';
import { StoreQueries, type PipelineFacts } from '../../summary/store-queries.js';
import { readsOf, type AnyMeasure } from './measure-book.js';
import type { HostLink } from './host-link.js';
import type { AskedFigure, Figure, SentChange, StoreHead } from './messages.js';
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
  #facts: PipelineFacts;
  #viewCount = 0;
  #watchCount = 0;

  /** @param onMeasure told of every measure that is asked for */
  constructor(head: StoreHead, link: HostLink, onMeasure: (measure: AnyMeasure) => void) {
    this.#link = link;
    this.#process = head.process;
    this.#onMeasure = onMeasure;
    this.#facts = head;
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
  change({ views, facts, figures }: SentChange): void {
    const isSame = (['asOf', 'targets', 'owners', 'teams'] as const).every(
      (name) => facts[name] === this.#facts[name],
    );
    if (!isSame) this.#facts = facts;
    this.#queries.change((_) => {
      for (const sent of views) this.#views.get(sent.view)?.merge(sent, this.#queries.version + 1);
    }, this.#facts);
    for (const [watch, figure] of figures) this.#watchers.get(watch)?.(figure as never);
  }

  /** What is sent of a figure that is asked for; the parts it reads may depend on the as-of day. */
  #asking<TArgs, TResult>(measure: Measure<TArgs, TResult>, args: TArgs): () => AskedFigure {
    const { measureName } = measure;
    const any = measure as unknown as AnyMeasure;
    this.#onMeasure(any);
    return () => {
      const { asOf } = this.#queries.facts;
      return { measureName, args, asOf, reads: readsOf(any, args, { asOf, process: this.#process }) };
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
        this.#link
          .call('watch', { watch, options, isGrouped, ...asked() })
          .then((figure: Figure) => this.#watchers.get(watch)?.(figure as never), failed);
        return () => {
          this.#watchers.delete(watch);
          this.#link.call('unwatch', watch).catch(() => undefined);
        };
      },
    });
    this.#remote.set(inner, query);
    return query;
  }

  async #ask(asked: AskedFigure, { view, partNames }: PartsAway): Promise<void> {
    const { id, options } = view;
    const sent = await this.#link.call('sum', { view: id, options, partNames, ...asked });
    this.#queries.change(() => view.receive(partNames, sent, this.#queries.version + 1));
  }

  #forget(view: number): void {
    this.#views.delete(view);
    this.#link.call('forget', view).catch(() => undefined);
  }
}
