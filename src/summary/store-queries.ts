import { PipelineError, type Period, type Pipeline, type Process } from '../model/index.js';
import { BaselineWatch } from './baseline-watch.js';
import type { DealFilter } from './deal-filter.js';
import type { DealTable } from './deal-table.js';
import { groupNames, type GroupNames } from './group-names.js';
import { KeptGroups } from './kept-groups.js';
import type { Measure, MeasureContext } from './measure.js';
import { MeasureReads } from './measure-reads.js';
import { nextStamp } from './net-changes.js';
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
  #factsStamp = 0;
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
   * Makes `change`, which gets what to call for rows taken out of the table and put into it, and once rows stand in other
   * places of the input, and sets the facts where they
   * are other ones; then announces what that changed.
   */
  change(
    change: (addRow: (row: number, sign: 1 | -1) => void, reorder: () => void) => void,
    facts: PipelineFacts = this.#facts,
  ): void {
    const next = this.#version + 1;
    change(
      (row, sign) => this.#views.addRow(row, sign, next),
      () => this.#views.reorder(next),
    );
    if (facts !== this.#facts) {
      this.#factsChangedAt = next;
      this.#factsStamp = nextStamp();
    }
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
      this.#sourceOf(this.#asked(measure, args), view, WHOLE),
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
      const asked = this.#asked(measure, args);
      const groups = new KeptGroups<TResult>({
        view: () => this.#viewFor(asked.reads, view),
        parts: () => asked.reads.parts,
        version: () => this.#version,
        sharedStamp: () => this.#sharedStamp(asked.watch),
        makeQuery: (code) => new LiveQuery(this.#sourceOf(asked, view, code)),
        describe: (code) => this.#describe(options.groupBy, code),
      });
      return {
        compute: () => groups.read(),
        version: () => this.#version,
        changedAt: () => this.#mayHaveChangedAt(view.key, null, asked.watch),
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

  #describe(dimension: string, code: number): { readonly key: string | null; readonly name: string | null } {
    const key = this.#table.dimension(dimension).dictionary.decode(code);
    return { key, name: key === null ? null : (this.#names.get(dimension)?.get(key) ?? key) };
  }

  #asked<TArgs, TResult>(measure: Measure<TArgs, TResult>, args: TArgs): Asked<TArgs, TResult> {
    const reads = new MeasureReads(
      (about) => measure.partsOf(args, about),
      (about) => measure.baselinePartsOf(args, about),
      this.#process,
      () => this.#facts,
    );
    return { measure, args, reads, watch: this.#baselineWatch(measure, args, reads) };
  }

  #sourceOf<TArgs, TResult>(
    asked: Asked<TArgs, TResult>,
    view: NamedView,
    group: number,
  ): QuerySource<TResult> {
    const { measure, args, watch } = asked;
    return {
      compute: () => {
        const summary = this.#viewFor(asked.reads, view).summary(group);
        return measure(summary, args, this.#contextFor(asked.reads, this.#filterOf(view.options, group)));
      },
      version: () => this.#version,
      changedAt: () => this.#mayHaveChangedAt(view.key, group, watch),
      stamp: () => {
        const { reads } = asked;
        const own = this.#viewFor(reads, view).summary(group).stamp(reads.parts);
        return Math.max(own, this.#sharedStamp(watch));
      },
    };
  }

  #named(options: ViewOptions): NamedView {
    return { options, key: this.#views.keyOf(options) };
  }

  /** A view kept up for the parts that a measure reads. */
  #viewFor(reads: MeasureReads, { key, options }: NamedView): SummedView {
    const view = this.#viewOf(key, options);
    view.ensure(reads.parts);
    return view;
  }

  #viewOf(key: string, options: ViewOptions): SummedView {
    return this.#views.obtain(key, () => this.#makeView(options, this.#version), this.#neededKeys);
  }

  /** Views that must not be forgotten: those listened to, and the baseline's. */
  readonly #neededKeys = (): ReadonlySet<string> => this.#cache.watchedViewKeys().add(this.#wholeKey);

  #contextFor(reads: MeasureReads, filter: DealFilter): MeasureContext {
    const book = this.#facts;
    return {
      asOf: book.asOf,
      baseline: this.#baselineFor(reads),
      targetFor: (window: Period) => resolveTarget(book, filter, window),
      baselineTargetFor: (window: Period) => resolveTarget(book, {}, window),
      about: reads.about,
    };
  }

  #baselineFor(reads: MeasureReads): Summary {
    if (this.#baseline) return this.#baseline;
    const whole = this.#viewOf(this.#wholeKey, WHOLE_VIEW);
    whole.ensure(reads.baselineParts);
    return whole.summary(WHOLE);
  }

  /** The filter that lets through the deals of one group. */
  #filterOf({ filter = {}, groupBy }: ViewOptions, group: number): DealFilter {
    if (groupBy === undefined) return filter;
    const value = this.#table.dimension(groupBy).dictionary.decode(group);
    return { ...filter, dimensions: { ...filter.dimensions, [groupBy]: [value] } };
  }

  #mayHaveChangedAt(viewKey: string, group: number | null, watch: BaselineWatch | null): number {
    const own = Math.max(this.#views.changedAt(viewKey, group), this.#factsChangedAt);
    return watch ? Math.max(own, this.#views.changedAt(this.#wholeKey, WHOLE)) : own;
  }

  /** Of what is not of one group alone. */
  #sharedStamp(watch: BaselineWatch | null): number {
    return watch ? Math.max(watch.stamp, this.#factsStamp) : this.#factsStamp;
  }

  /** Watches what a measure takes from the baseline; `null` where that never changes. */
  #baselineWatch<TArgs>(
    { baselineKey }: Measure<TArgs, unknown>,
    args: TArgs,
    reads: MeasureReads,
  ): BaselineWatch | null {
    if (this.#baseline || reads.baselineParts.length === 0) return null;
    const baseline = (): Summary => this.#baselineFor(reads);
    return new BaselineWatch({
      stamp: () => Math.max(baseline().stamp(reads.baselineParts), this.#factsStamp),
      key: baselineKey && (() => baselineKey(baseline(), args, this.#facts.asOf, reads.about)),
    });
  }

  #keyOf(measure: AnyMeasure, args: unknown, view: NamedView): string {
    let id = this.#measureIds.get(measure);
    if (id === undefined) this.#measureIds.set(measure, (id = this.#measureCount++));
    return `${id}|${dataKey(args)}|${view.key}`;
  }
}

/** A measure with its arguments, what it reads, and a watch over what it takes from the baseline. */
interface Asked<TArgs, TResult> {
  readonly measure: Measure<TArgs, TResult>;
  readonly args: TArgs;
  readonly reads: MeasureReads;
  readonly watch: BaselineWatch | null;
}
