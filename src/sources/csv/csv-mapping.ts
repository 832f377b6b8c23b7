import type { StageKind } from '../../model/index.js';
import type { CsvDialect } from './csv-table.js';

/** What a column can hold. Dates come in several: an export has one or two of them, named in its own way. */
export type CsvField =
  | 'id'
  | 'name'
  /** The stage a deal stands in; its values are stages. */
  | 'stage'
  /** Open, won or lost, where the file tells it beside the stage: won and lost override the stage. */
  | 'status'
  /** Yes where a deal is won. */
  | 'isWon'
  /** Yes where a deal is won or lost. */
  | 'isClosed'
  | 'amount'
  | 'currency'
  | 'created'
  /** The day a deal ended. */
  | 'closed'
  | 'wonDate'
  | 'lostDate'
  /** One column for both ("Close date" of HubSpot and Salesforce): the day a deal ended if it has, else the day it is expected to. */
  | 'closedOrExpected'
  | 'expectedClose'
  /** When a deal entered the stage it stands in. */
  | 'stageEntered'
  | 'probability'
  | 'forecastCategory'
  | 'owner'
  | 'team'
  | 'source'
  | 'account'
  | 'lostReason'
  | 'nextStep'
  | 'lastActivity'
  /** Place among the cards of a stage, as `deal.rank` has it. */
  | 'rank'
  /** The kind of the stage beside it, as an export of ours tells it; `unmapped` = the stage is none of the process. */
  | 'stageKind'
  /** Stages entered, with their days, in one text: `2026-01-03 Prospect | 2026-02-01 Qualified`. */
  | 'stageHistory'
  /** A dimension of the host's own, to group and filter by. */
  | 'dimension';

/** The version of {@link CsvMapping}: raised when a stored one can no longer be read as it is. */
export const CSV_MAPPING_VERSION = 1;

/** The order of day, month and year in a column of dates; `ambiguous` = the column fits more than one. */
export type CsvDateOrder = 'ymd' | 'dmy' | 'mdy' | 'ambiguous';

/** The decimal mark of a column of numbers; `ambiguous` = the column fits both. */
export type CsvDecimalMark = '.' | ',' | 'ambiguous';

/** Another field a column might hold. */
export interface CsvAlternative {
  readonly field: CsvField;
  /** 0–1. */
  readonly score: number;
}

/** What one column of the file is read as. */
export interface CsvColumnMapping {
  /** As in `CsvTable.headings`. When a mapping is used again the column is found by it. */
  readonly heading: string;
  /** Index among the columns, 0 first, in the file the mapping was made for; not used to find the column again. */
  readonly index: number;
  /** `null` = not read; still to be had from `deal.fields`. Each field but `dimension` belongs to one column at most. */
  readonly field: CsvField | null;
  /** How well heading and values fit, 0–1; `null` where the field was chosen by the host or none was. */
  readonly score: number | null;
  /** Other fields that fit, the best first, at most three. */
  readonly alternatives: readonly CsvAlternative[];
  /** Name of the dimension, for `dimension` only. */
  readonly dimension?: string;
  /** For columns of dates whose days and months could be swapped; absent where every date can be read one way only. */
  readonly dateOrder?: CsvDateOrder;
  /** Whether the order was not told by the column itself, but by other columns that are written alike and agree. */
  readonly dateOrderShared?: true;
  /** Whether the values themselves leave the order open: only then `dateOrder` decides. */
  readonly isDateOrderOpen?: true;
  /** For columns of numbers with marks; absent where no number has one. */
  readonly decimalMark?: CsvDecimalMark;
  /** Whether the values themselves leave the mark open: only then `decimalMark` decides. */
  readonly isDecimalMarkOpen?: true;
}

/** What one value of the stage or status column stands for. */
export interface CsvStageMapping {
  /** As the file has it first; compared without case and outer space. `won`, `lost` or `open` (rows without a stage) for `outcome`. */
  readonly value: string;
  /** The column that has the value; `outcome` = the columns `isWon` and `isClosed` tell it, or, where no stage is won or lost, `wonDate` and `lostDate`. */
  readonly from: 'stage' | 'status' | 'outcome';
  /** Id of the stage in the definition; `null` (status only) = the stage column tells. */
  readonly stageId: string | null;
  /** Of the stage. Changed for one of several values that share an added stage, it parts that value from them. */
  readonly kind: StageKind;
  /** Of the stage, shown to people. Of several values that share an added stage the first one's holds. */
  readonly name: string;
  /** Whether nobody knows what the status says: it is asked about. An answer leaves this out. */
  readonly isUnknown?: true;
  /** Whether the stage was added to the definition because the process has none for this value. */
  readonly added: boolean;
  /** Rows that have this value; 0 = known from an earlier file or from stage histories, and in no row of this one. */
  readonly count: number;
}

/** Whose export a file looks like; `generic` = no one's in particular. */
export type CsvExportSource = 'hubspot' | 'salesforce' | 'pipedrive' | 'generic';

/**
 * How a file is read: plain data that a host can show, change, store as JSON and hand back for the next file.
 * Change `field`, `dateOrder`, `decimalMark`, `dimension` of a column (and set its `score` to `null`), `stageId` of a stage,
 * `stageOrder`, or `currency` (and leave `isCurrencyAssumed` out). `kind` and `name` of a stage have effect where it is `added`, and `kind` for a status whose `stageId` is
 * `null`; a stage of the process has its own: for another one set another `stageId`, or a new one with `added: true`.
 */
export interface CsvMapping {
  /** Of this form: `readCsvMapping` reads no other. */
  readonly version: typeof CSV_MAPPING_VERSION;
  readonly source: CsvExportSource;
  /** How the file was written. For the next file delimiter and heading row are tried first; the encoding its bytes tell. */
  readonly dialect: CsvDialect;
  /** One a column of the file, in its order. */
  readonly columns: readonly CsvColumnMapping[];
  readonly stages: readonly CsvStageMapping[];
  /**
   * Ids of the open stages, in the order deals move on through them. The process's own keep theirs; a stage that is not
   * named here stands where it is recognised to.
   */
  readonly stageOrder: readonly string[];
  /** The reporting currency, ISO 4217; `null` = neither given nor told by the file: amounts are in `XXX`, "no currency". */
  readonly currency: string | null;
  /** Whether only a sign that several currencies share told it: it is asked about. An answer leaves this out. */
  readonly isCurrencyAssumed?: true;
}
