import type {
  BidEvent,
  CalendarDate,
  Deal,
  EvidenceEvent,
  ExchangeRate,
  PipelineDefinition,
  PipelineIssue,
  PipelineIssueCode,
  Process,
  Target,
} from '../../model/index.js';
import type {
  ApplyResult,
  DealListOptions,
  MeasuredGroup,
  Operation,
  PipelineFacts,
  ViewOptions,
} from '../../summary/index.js';
import type { CsvInput, CsvReadResult, InterpretOptions } from '../csv/index.js';
import type { FieldNames } from './field-names.js';
import type { LoadProgress } from './progress.js';
import type { SentError } from './sent-error.js';
import type { SentView } from './sent-view.js';

/** Raised when a message changes its meaning: page and worker must be of one version of the library. */
export const PROTOCOL = 1;

/** Rows to be read, without the rows: they follow in chunks. */
export interface RowsSource {
  readonly from: 'rows';
  readonly pipeline: PipelineDefinition;
  readonly asOf: CalendarDate;
  readonly fields: FieldNames;
  readonly evidence: readonly EvidenceEvent[];
  readonly bids: readonly BidEvent[];
  readonly targets: readonly Target[];
  readonly rates: readonly ExchangeRate[];
}

/** A CSV file to be read. */
export interface CsvSource extends InterpretOptions {
  readonly from: 'csv';
  readonly csv: Exclude<CsvInput, ReadableStream<Uint8Array>>;
  readonly asOf?: CalendarDate;
  readonly targets?: readonly Target[];
  readonly rates?: readonly ExchangeRate[];
}

/** Lists that rows are sent for. */
export type RowList = 'deals' | 'history' | 'activities';

/** How a CSV file was read: `CsvReadResult` without the deals and the table. */
export type ReadCsvFile = Omit<CsvReadResult, 'pipeline' | 'table' | 'issues'>;

/** What a page is told of a store: everything but its deals. */
export interface StoreHead extends PipelineFacts {
  readonly process: Process;
  /** Rows read, those left out because they were created after `asOf` included. */
  readonly rowCount: number;
  /** Deals at the start. */
  readonly dealCount: number;
  readonly dimensionNames: readonly string[];
  /** How many issues were found, by code; `issues()` gives them. */
  readonly issueCounts: ReadonlyMap<PipelineIssueCode, number>;
  /** How the file was read, where it was one. */
  readonly csv: ReadCsvFile | null;
}

/** One figure asked for, as data. */
export interface AskedFigure {
  readonly measureName: string;
  readonly args: unknown;
  /** The version the page knows: what parts are made from may have changed since. */
  readonly version: number;
  /** Names of the parts it reads: with its name they tell which measure it is. */
  readonly reads: readonly string[];
}

/** Parts of a view to be summed and sent. */
export interface SumRequest extends AskedFigure {
  readonly view: number;
  readonly options: ViewOptions;
  readonly partNames: readonly string[];
}

/** A figure to be measured where the deals are, now and after each change. */
export interface WatchRequest extends AskedFigure {
  readonly watch: number;
  readonly options: ViewOptions;
  readonly isGrouped: boolean;
}

/** Which deals of a list are wanted. */
export interface DealsRequest extends Omit<DealListOptions, 'by'> {
  /** Only those standing in this stage, `UNMAPPED_STAGE_ID` included. */
  readonly stageId?: string;
  /** Place of the first, 0 = the list's first; default 0. */
  readonly from?: number;
  /** At most so many; default 100. */
  readonly count?: number;
}

/** Some deals of a list. */
export interface DealsPage<TFields = unknown> {
  /** Deals in the whole list. */
  readonly length: number;
  readonly deals: readonly Deal<TFields>[];
}

/**
 * What can be asked of the side that has the deals, and what it answers. `too-much`: too many cells to send, have the figure measured there;
 * `outdated`: the page has not heard yet of a change of what parts are made from, ask again.
 */
export interface Calls {
  readonly open: (input: { readonly protocol: number; readonly source: RowsSource | CsvSource }) => StoreHead;
  readonly sum: (request: SumRequest) => SentView | 'too-much' | 'outdated';
  readonly forget: (view: number) => void;
  readonly watch: (request: WatchRequest) => Figure | 'outdated';
  readonly unwatch: (watch: number) => void;
  readonly apply: (asked: {
    /** The page's version once it is done. */
    readonly version: number;
    readonly step: Operation | 'undo' | 'redo';
  }) => ApplyResult | null;
  readonly deal: (dealId: string) => Deal | null;
  readonly deals: (request: DealsRequest) => DealsPage;
  readonly issues: (page: { readonly from: number; readonly count: number }) => readonly PipelineIssue[];
}

/** A measured figure, or one of each group. */
export type Figure = { readonly measure: string } | readonly MeasuredGroup<unknown>[];

/** What a call takes. */
export type Takes<TName extends keyof Calls> = Parameters<Calls[TName]>[0];

/** What a call gives. */
export type Gives<TName extends keyof Calls> = ReturnType<Calls[TName]>;

/** A message to the side that has the deals. */
export type ToHost =
  | {
      [TName in keyof Calls]: {
        readonly type: 'call';
        readonly id: number;
        readonly name: TName;
        readonly takes: Takes<TName>;
      };
    }[keyof Calls]
  | { readonly type: 'rows'; readonly list: RowList; readonly rows: readonly unknown[] }
  | { readonly type: 'rows-end'; readonly list: RowList }
  | { readonly type: 'cancel' };

/** What a batch changed. */
export interface SentChange {
  readonly result: ApplyResult;
  readonly views: readonly SentView[];
  /** Watched figures that now say something else. */
  readonly figures: readonly (readonly [watch: number, figure: Figure])[];
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

/** A message to the page. */
export type ToPage =
  | { readonly type: 'gives'; readonly id: number; readonly gives: unknown }
  | { readonly type: 'failed'; readonly id: number; readonly error: SentError }
  | { readonly type: 'taken' }
  | { readonly type: 'progress'; readonly progress: LoadProgress }
  | { readonly type: 'changed'; readonly change: SentChange };
