import {
  PipelineError,
  type Deal,
  type Pipeline,
  type PipelineIssue,
  type PipelineIssueCode,
} from '../../model/index.js';
import { createStoreOver } from '../../summary/create-store.js';
import { dealLists, type ApplyResult, type Operation, type PipelineStore } from '../../summary/index.js';
import { factsOf } from '../../summary/pipeline-facts.js';
import type { AnyPart } from '../../summary/index.js';
import type { TimeSlices } from '../time-slices.js';
import { FigureWatch } from './figure-watch.js';
import type { MeasureBook } from './measure-book.js';
import type {
  AskedFigure,
  DealsPage,
  DealsRequest,
  Figure,
  ReadCsvFile,
  SentChange,
  StoreHead,
  SumRequest,
  WatchRequest,
} from './messages.js';
import type { LoadProgress } from './progress.js';
import { rowWatch } from './row-watch.js';
import { cellCount, type SentView } from './sent-view.js';
import { SentViews } from './sent-views.js';
import { tableInSlices } from './table-in-slices.js';

/** Deals of a page of a list, where it does not say how many. */
const PAGE_LENGTH = 100;

/** What a {@link StoreHost} is made with. */
export interface StoreHostOptions {
  readonly measures: MeasureBook;
  /** A view with more cells than this is not sent: its figures are measured where the deals are. */
  readonly cellLimit: number;
  readonly slices: TimeSlices;
  readonly onProgress: (progress: LoadProgress) => void;
}

/** The side that has the deals: a store, and what the page knows of it. */
export class StoreHost {
  readonly #figures: FigureWatch;
  readonly #store: PipelineStore;
  readonly #options: StoreHostOptions;
  readonly #views: SentViews;
  #toldVersion: number;
  /** The page's, as of the last change. */
  #version = 0;

  private constructor(store: PipelineStore, views: SentViews, options: StoreHostOptions) {
    this.#store = store;
    this.#options = options;
    this.#views = views;
    this.#toldVersion = store.getVersion();
    this.#figures = new FigureWatch(store);
  }

  /** Makes a host of parsed deals, in slices. */
  static async open(pipeline: Pipeline, options: StoreHostOptions): Promise<StoreHost> {
    const table = await tableInSlices(pipeline, options.slices, options.onProgress);
    const store = createStoreOver(pipeline, table);
    const views = new SentViews(table);
    const rows = store.queryRows(
      rowWatch((row, sign) => views.addRow(row, sign)),
      null,
    );
    rows.get();
    rows.subscribe(() => undefined);
    return new StoreHost(store, views, options);
  }

  /** What the page is told at first. */
  head(csv: ReadCsvFile | null): StoreHead {
    const { process, rowCount, deals, dimensionNames, issues } = this.#store.pipeline;
    const issueCounts = new Map<PipelineIssueCode, number>();
    for (const { code } of issues) issueCounts.set(code, (issueCounts.get(code) ?? 0) + 1);
    const facts = factsOf(this.#store.pipeline);
    return { ...facts, process, rowCount, dealCount: deals.length, dimensionNames, issueCounts, csv };
  }

  /** Sums parts of a view for the page. @throws PipelineError `invalid-argument` for a measure that is not known */
  async sum({ view, options, partNames, ...asked }: SumRequest): Promise<SentView | 'too-much' | 'outdated'> {
    const { pipeline } = this.#store;
    const measure = this.#options.measures.find(asked, pipeline);
    if (!measure) return this.#outdated(asked);
    const read = [measure.partsOf, measure.baselinePartsOf].flatMap((of) => of(asked.args, pipeline));
    const byName = new Map(read.flatMap(withFiner).map((part) => [part.name, part]));
    const parts = partNames.flatMap((name) => byName.get(name) ?? []);
    if (parts.length < partNames.length) return this.#outdated(asked);
    const { slices, onProgress, cellLimit } = this.#options;
    const sent = await this.#views.sum(view, options, parts, slices, onProgress);
    if (cellCount(sent) > cellLimit) return 'too-much';
    this.#views.keepUp(view, options, parts);
    return sent;
  }

  /** Measures a figure here, and keeps it up. @throws PipelineError `invalid-argument`; as a store's query does */
  watch(request: WatchRequest): Figure | 'outdated' {
    const measure = this.#options.measures.find(request, this.#store.pipeline);
    return measure ? this.#figures.watch(request, measure) : this.#outdated(request);
  }

  /** Lets a figure go. */
  unwatch(watch: number): void {
    this.#figures.unwatch(watch);
  }

  /** The page does not have a view any more. */
  forget(view: number): void {
    this.#views.forget(view);
  }

  /** Changes deals; `version` is the page's. @throws PipelineError as `PipelineStore.apply` does */
  apply(step: Operation | 'undo' | 'redo', version: number): ApplyResult | null {
    const result =
      step === 'undo' ? this.#store.undo() : step === 'redo' ? this.#store.redo() : this.#store.apply(step);
    return result && { ...result, version };
  }

  /** What the page does not know yet of a change; `null` = nothing changed. */
  change(result: ApplyResult): SentChange | null {
    if (this.#store.getVersion() === this.#toldVersion) return null;
    this.#toldVersion = this.#store.getVersion();
    this.#version = result.version;
    return {
      result,
      views: this.#views.takeChanges(),
      figures: this.#figures.takeChanges(),
      canUndo: this.#store.canUndo(),
      canRedo: this.#store.canRedo(),
    };
  }

  /** A deal as it is now. */
  deal(dealId: string): Deal | null {
    return this.#store.deal(dealId);
  }

  /** Some deals of a list. @throws PipelineError `invalid-argument`, `unknown-dimension` */
  deals({ stageId, from = 0, count = PAGE_LENGTH, ...options }: DealsRequest): DealsPage {
    const lists = this.#store.queryRows(
      dealLists,
      stageId === undefined ? options : { ...options, by: 'stage' },
    );
    const list = stageId === undefined ? lists.get().all : lists.get().of(stageId);
    const deals: Deal[] = [];
    for (let index = from; index < Math.min(list.length, from + count); index++) {
      const deal = list.at(index);
      if (deal) deals.push(deal);
    }
    return { length: list.length, deals };
  }

  /** Some of the issues found, in input order. */
  issues({ from, count }: { readonly from: number; readonly count: number }): readonly PipelineIssue[] {
    return this.#store.pipeline.issues.slice(from, from + count);
  }

  /** What is asked for is not found: because the page had not heard of a change when it asked, or because it is not known. */
  #outdated(asked: AskedFigure): 'outdated' {
    if (asked.version !== this.#version) return 'outdated';
    throw new PipelineError(
      'invalid-argument',
      `The worker does not know the measure "${asked.measureName}". cairn-ui/worker knows those of cairn-ui/measures; for measures of your own make a worker of your own: serveStore(self, [...Object.values(measures), yourMeasure]).`,
    );
  }
}

/** A page asks for the part that a coarser one is made of first. */
function withFiner(part: AnyPart): AnyPart[] {
  return 'coarser' in part && part.coarser ? [part, part.coarser.of] : [part];
}
