import { PipelineError, type Period, type Pipeline, type Process } from '../model/index.js';
import { BaselineWatch } from './baseline-watch.js';
import type { DealFilter } from './deal-filter.js';
import type { DealTable } from './deal-table.js';
import { byName, groupNames, type GroupNames } from './group-names.js';
import type { Measure, MeasureContext } from './measure.js';
import type { PartContext } from './parts/part.js';
import { factsOf, type PipelineFacts } from './pipeline-facts.js';
import { isSameShape, processShape } from './process-shape.js';
import { QueryCache } from './query-cache.js';
import { LiveQuery, type Query, type QuerySource } from './query.js';
import { resolveTarget } from './resolve-target.js';
import { dataKey } from './same-data.js';
import type { MeasuredGroup } from './store.js';
import type { Summary } from './summary.js';
import { ViewRegistry } from './view-registry.js';
import type { KeptRows, RowIndex } from './row-index.js';
import type { SummedView } from './summed-view.js';
import { View } from './view.js';
import { WHOLE, type NamedView, type ViewOptions } from './view-options.js';

type AnyMeasure = Measure<never, unknown>;

/** Makes a view that is kept up; `version` is the store's now. */
export type MakeView = (options: ViewOptions, version: number) => SummedView;

const WHOLE_VIEW: ViewOptions = {};

/** The measured side of a store: its views, kept up while rows change, and the queries that read them. */
export class StoreQueries {
  readonly #process: Process;
  readonly #table: DealTable;
  readonly #makeView: MakeView;
  readonly #baseline: Summary | null;
  readonly #views: ViewRegistry;
  readonly #wholeKey: string;
  readonly #cache = new QueryCache();
  readonly #measureIds = new WeakMap<AnyMeasure, number>();
  #names: GroupNames;
  #facts: PipelineFacts;
  #factsChangedAt = 0;
  #measureCount = 0;
  #version = 0;

  /**
   * @param makeView default: views that sum the table's deals
   * @throws PipelineError `summary-mismatch` where the baseline was summed over another process
   */
  constructor(
    pipeline: PipelineFacts & Pick<Pipeline, 'process'>,
    table: DealTable,
    baseline: Summary | null,
    makeView: MakeView = (options, version) => new View(table, options, version),
  ) {
    if (baseline && !isSameShape(processShape(baseline.process), processShape(pipeline.process))) {
      throw new PipelineError(
        'summary-mismatch',
        'The baseline was summed over other stages, or in another currency, than this pipeline has. Sum it with the same pipeline definition.',
      );
    }
    this.#process = pipeline.process;
    this.#table = table;
    this.#makeView = makeView;
    this.#baseline = baseline;
    this.#views = new ViewRegistry();
    this.#wholeKey = this.#views.keyOf(WHOLE_VIEW);
    this.#names = groupNames(pipeline);
    this.#facts = factsOf(pipeline);
  }

  /** What figures are read against beside the deals, as it is now. */
  get facts(): PipelineFacts {
    return this.#facts;
  }

  /** Rises by one with every batch of changes. */
  get version(): number {
    return this.#version;
  }

  /**
   * Makes `change`, which gets what to call for rows taken out of the table and put into it, and sets the facts where they
   * are other ones; then announces what that changed.
   */
  change(
    change: (addRow: (row: number, sign: 1 | -1) => void) => void,
    facts: PipelineFacts = this.#facts,
  ): void {
    const next = this.#version + 1;
    change((row, sign) => this.#views.addRow(row, sign, next));
    if (facts !== this.#facts) this.#factsChangedAt = next;
    if (facts.owners !== this.#facts.owners || facts.teams !== this.#facts.teams)
      this.#names = groupNames(facts);
    this.#facts = facts;
    this.#version = next;
    this.#cache.refresh();
  }

  /** A figure of the deals that a view's filter lets through. */
  query<TArgs, TResult>(
    measure: Measure<TArgs, TResult>,
    args: TArgs,
    { filter, narrow }: ViewOptions = WHOLE_VIEW,
  ): Query<TResult> {
    const view = this.#named({ ...(filter && { filter }), ...(narrow && { narrow }) });
    return this.#cache.obtain(this.#keyOf(measure, args, view), view.key, () =>
      this.#sourceOf(measure, args, view, WHOLE, this.#baselineWatch(measure, args)),
    );
  }

  /** The figure of each group of a view. */
  queryGroups<TArgs, TResult>(
    measure: Measure<TArgs, TResult>,
    args: TArgs,
    options: ViewOptions & { readonly groupBy: string },
  ): Query<readonly MeasuredGroup<TResult>[]> {
    const view = this.#named(options);
    return this.#cache.obtain(this.#keyOf(measure, args, view), view.key, () => {
      const groups = new Map<number, GroupQuery<TResult>>();
      const watch = this.#baselineWatch(measure, args);
      const make = (code: number): LiveQuery<TResult> =>
        new LiveQuery(this.#sourceOf(measure, args, view, code, watch));
      return {
        compute: () => {
          const codes = this.#viewFor(measure, args, view).groupCodes(measure.partsOf(args, this.#about()));
          const present = new Set(codes);
          for (const code of groups.keys()) if (!present.has(code)) groups.delete(code);
          return codes.map((code) => this.#measured(groups, code, options.groupBy, make)).sort(byName);
        },
        version: () => this.#version,
        changedAt: () => this.#changedAt(view.key, null, watch),
      };
    });
  }

  /** Rows in an order that is kept up. */
  queryRows<TOptions, TResult>(index: RowIndex<TOptions, TResult>, options: TOptions): Query<TResult> {
    const key = `rows|${index.indexName}|${dataKey(options)}`;
    const make = (): KeptRows<TResult> => index.create(this.#table, options, this.#version);
    return this.#cache.obtain(key, key, () => ({
      compute: () => this.#views.obtain(key, make, this.#neededKeys).read(),
      version: () => this.#version,
      changedAt: () => this.#views.changedAt(key, null),
      isSame: Object.is,
    }));
  }

  /** A group with its result: the same object as long as the result is. */
  #measured<TResult>(
    groups: Map<number, GroupQuery<TResult>>,
    code: number,
    dimension: string,
    make: (code: number) => LiveQuery<TResult>,
  ): MeasuredGroup<TResult> {
    const known = groups.get(code);
    const query = known?.query ?? make(code);
    const result = query.get();
    if (known && known.group.result === result) return known.group;
    const key = this.#table.dimension(dimension).dictionary.decode(code);
    const name = key === null ? null : (this.#names.get(dimension)?.get(key) ?? key);
    const group = { key, name, result };
    groups.set(code, { query, group });
    return group;
  }

  #sourceOf<TArgs, TResult>(
    measure: Measure<TArgs, TResult>,
    args: TArgs,
    view: NamedView,
    group: number,
    watch: BaselineWatch | null,
  ): QuerySource<TResult> {
    return {
      compute: () => {
        const summary = this.#viewFor(measure, args, view).summary(group);
        return measure(summary, args, this.#contextFor(measure, args, this.#filterOf(view.options, group)));
      },
      version: () => this.#version,
      changedAt: () => this.#changedAt(view.key, group, watch),
    };
  }

  #named(options: ViewOptions): NamedView {
    return { options, key: this.#views.keyOf(options) };
  }

  /** A view kept up for the parts that a measure reads. */
  #viewFor<TArgs>(measure: Measure<TArgs, unknown>, args: TArgs, { key, options }: NamedView): SummedView {
    const view = this.#viewOf(key, options);
    view.ensure(measure.partsOf(args, this.#about()));
    return view;
  }

  #about(): PartContext {
    const { asOf, owners, rates, knownHistory } = this.#facts;
    return { asOf, process: this.#process, owners, rates, knownHistory };
  }

  #viewOf(key: string, options: ViewOptions): SummedView {
    return this.#views.obtain(key, () => this.#makeView(options, this.#version), this.#neededKeys);
  }

  /** Views that must not be forgotten: those listened to, and the baseline's. */
  readonly #neededKeys = (): ReadonlySet<string> => this.#cache.watchedViewKeys().add(this.#wholeKey);

  #contextFor<TArgs>(measure: Measure<TArgs, unknown>, args: TArgs, filter: DealFilter): MeasureContext {
    const book = this.#facts;
    return {
      asOf: book.asOf,
      baseline: this.#baselineFor(measure, args),
      targetFor: (window: Period) => resolveTarget(book, filter, window),
      baselineTargetFor: (window: Period) => resolveTarget(book, {}, window),
      about: this.#about(),
    };
  }

  #baselineFor<TArgs>(measure: Measure<TArgs, unknown>, args: TArgs): Summary {
    if (this.#baseline) return this.#baseline;
    const whole = this.#viewOf(this.#wholeKey, WHOLE_VIEW);
    whole.ensure(measure.baselinePartsOf(args, this.#about()));
    return whole.summary(WHOLE);
  }

  /** The filter that lets through the deals of one group. */
  #filterOf({ filter = {}, groupBy }: ViewOptions, group: number): DealFilter {
    if (groupBy === undefined) return filter;
    const value = this.#table.dimension(groupBy).dictionary.decode(group);
    return { ...filter, dimensions: { ...filter.dimensions, [groupBy]: [value] } };
  }

  #changedAt(viewKey: string, group: number | null, watch: BaselineWatch | null): number {
    const own = Math.max(this.#views.changedAt(viewKey, group), this.#factsChangedAt);
    return watch ? Math.max(own, watch.changedAt()) : own;
  }

  /** Watches what a measure takes from the baseline; `null` where that never changes. */
  #baselineWatch<TArgs>(measure: Measure<TArgs, unknown>, args: TArgs): BaselineWatch | null {
    if (this.#baseline || measure.baselinePartsOf(args, this.#about()).length === 0) return null;
    const changedAt = (): number =>
      Math.max(this.#views.changedAt(this.#wholeKey, WHOLE), this.#factsChangedAt);
    const { baselineKey } = measure;
    const key = (): string => {
      const baseline = this.#baselineFor(measure, args);
      return baselineKey ? baselineKey(baseline, args, this.#facts.asOf, this.#about()) : String(changedAt());
    };
    return new BaselineWatch({ changedAt, key });
  }

  #keyOf(measure: AnyMeasure, args: unknown, view: NamedView): string {
    let id = this.#measureIds.get(measure);
    if (id === undefined) this.#measureIds.set(measure, (id = this.#measureCount++));
    return `${id}|${dataKey(args)}|${view.key}`;
  }
}

interface GroupQuery<TResult> {
  readonly query: LiveQuery<TResult>;
  readonly group: MeasuredGroup<TResult>;
}
