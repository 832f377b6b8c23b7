import type {
  ActivityEvent,
  BidEvent,
  EvidenceEvent,
  ExchangeRate,
  HistoryEvent,
  ParseInput,
  Target,
} from '../../model/index.js';
import type { FieldNames } from './field-names.js';
import type { CsvSource, RowsSource } from './messages.js';
import type { RowChunks } from './send-rows.js';

/** Rows to be read, as for `parsePipeline`, but that fields are told by name. All is cloned, so rows must be plain data. */
export interface RemoteRows extends Pick<ParseInput<unknown>, 'pipeline' | 'asOf'> {
  /** Rows, or chunks of rows as they come, so that the page never has them all. */
  readonly deals: RowChunks<object>;
  /** Which property holds what; default: the property of the field's name. */
  readonly fields?: FieldNames;
  readonly history?: RowChunks<HistoryEvent>;
  readonly activities?: RowChunks<ActivityEvent>;
  readonly evidence?: Iterable<EvidenceEvent>;
  readonly bids?: Iterable<BidEvent>;
  readonly targets?: Iterable<Target>;
  readonly rates?: Iterable<ExchangeRate>;
}

/** A CSV file to be read, as for `readCsv`: a `Blob` or `File` crosses without being read on the page. */
export type RemoteCsv = Omit<CsvSource, 'from'>;

/** Where a remote store has its deals from. */
export type RemoteInput = RemoteRows | RemoteCsv;

/** The input without its rows. */
export function sourceOf(input: RemoteInput): RowsSource | CsvSource {
  if ('csv' in input) return { ...input, from: 'csv' };
  const { pipeline, asOf, fields = {}, evidence = [], bids = [], targets = [], rates = [] } = input;
  return {
    from: 'rows',
    pipeline,
    asOf,
    fields,
    evidence: [...evidence],
    bids: [...bids],
    targets: [...targets],
    rates: [...rates],
  };
}
