import type { BidEvent } from './bid-event.js';
import type { EvidenceEvent } from './evidence.js';
import type { ActivityEvent, ExchangeRate, HistoryEvent } from './history-event.js';
import type { PipelineDefinition } from './pipeline-definition.js';
import type { Target } from './target.js';

/** A date as hosts have them: calendar date or instant as ISO text, epoch milliseconds, Date; `null`, `undefined`, `''` = none. */
export type DateInput = string | number | Date | null | undefined;

/** A number as hosts have them; text uses a point as its decimal mark; `null`, `undefined`, `''` = none. */
export type NumberInput = string | number | null | undefined;

/** Text; numbers are taken as their text; `null`, `undefined`, `''` = none. */
export type TextInput = string | number | null | undefined;

/**
 * How to read a host's row. Each accessor left out reads the property of the same name (`row.amount`), where there is one.
 * Give `amountMinor` (whole minor units) or `amount` (major units); `amountMinor` wins.
 */
export interface DealAccessors<TRow> {
  readonly id?: (row: TRow) => TextInput;
  readonly name?: (row: TRow) => TextInput;
  /** Stage id, or stage name (compared without case and outer space). */
  readonly stage?: (row: TRow) => TextInput;
  readonly amount?: (row: TRow) => NumberInput;
  readonly amountMinor?: (row: TRow) => NumberInput;
  /** ISO 4217; none = the reporting currency. */
  readonly currency?: (row: TRow) => TextInput;
  readonly created?: (row: TRow) => DateInput;
  readonly closed?: (row: TRow) => DateInput;
  readonly expectedClose?: (row: TRow) => DateInput;
  /** When the deal entered its present stage, for hosts without history. */
  readonly stageEntered?: (row: TRow) => DateInput;
  /** Chance to be won as a share, 0–1. */
  readonly probability?: (row: TRow) => NumberInput;
  /** Forecast category, by id or name. */
  readonly forecastCategory?: (row: TRow) => TextInput;
  /** Owner id or name. */
  readonly owner?: (row: TRow) => TextInput;
  /** Team id or name; none = the team that the definition gives the owner. */
  readonly team?: (row: TRow) => TextInput;
  readonly source?: (row: TRow) => TextInput;
  readonly account?: (row: TRow) => TextInput;
  readonly lostReason?: (row: TRow) => TextInput;
  readonly nextStep?: (row: TRow) => TextInput;
  readonly lastActivity?: (row: TRow) => DateInput;
  /** When the row was removed (deleted, archived): from then on it is in no figure but those that look back. */
  readonly removed?: (row: TRow) => DateInput;
  /** Place among the cards of a stage, as a board gave it: `deal.rank` of a moved deal. */
  readonly rank?: (row: TRow) => TextInput;
  /** Own dimensions to group and filter by, by name, e.g. `{ region: (row) => row.office }`. */
  readonly dimensions?: Readonly<Record<string, (row: TRow) => TextInput>>;
}

/** What `parsePipeline` takes. */
export interface ParseInput<TRow> {
  /** Tracks, stages, currency, calendar, people. */
  readonly pipeline: PipelineDefinition;
  /** The host's own rows, one a deal; kept by reference as `deal.fields`, never changed. */
  readonly deals: Iterable<TRow>;
  /** How to read a row; default: properties by the accessors' names. */
  readonly fields?: DealAccessors<TRow>;
  readonly history?: Iterable<HistoryEvent>;
  readonly activities?: Iterable<ActivityEvent>;
  readonly evidence?: Iterable<EvidenceEvent>;
  readonly bids?: Iterable<BidEvent>;
  readonly targets?: Iterable<Target>;
  readonly rates?: Iterable<ExchangeRate>;
  /** The day whose end the data is read at, `YYYY-MM-DD`. Nothing here reads the clock. */
  readonly asOf: string;
}
