import type { CalendarDate, PipelineIssue } from '../model/index.js';
import type {
  CsvMapping,
  CsvProgress,
  CsvReadResult,
  CsvTable,
  PipelineFromCsvOptions,
} from '../sources/csv/index.js';
import type { CsvFileProblem } from './csv-file-problem.js';

/** How files are read. Looked up when a file is opened or corrected: only `asOf` reads the file at hand anew. */
export interface CsvFileOptions extends Pick<
  PipelineFromCsvOptions,
  'process' | 'currency' | 'timeZone' | 'targets' | 'rates'
> {
  /** The day whose end the deals are read at; `null` = the latest day in each file. Default `null`. */
  readonly asOf?: CalendarDate | null | undefined;
  /** How the file before was read: the next one is read likewise, and what no longer fits is recognised anew and told. `null` = all is recognised. */
  readonly mapping?: CsvMapping | null | undefined;
  /** Called when a new file has been read whole, before it is shown. */
  readonly onRead?: ((file: ShownCsvFile) => void) | undefined;
  /** Told of an error that is none of the file's, for the host's log. */
  readonly onError?: ((error: unknown) => void) | undefined;
}

/** A file that has been read. */
export interface ShownCsvFile {
  readonly name: string;
  /** How it was read last. */
  readonly result: CsvReadResult;
  /** How it is read: the mapping of `result`, or a correction of it that is being read. The next correction begins here. */
  readonly mapping: CsvMapping;
  /** What no longer fitted of the mapping of the file before; `null` = it was read without one. */
  readonly changes: readonly PipelineIssue[] | null;
}

/** A file being read, shown and corrected. */
export interface CsvFileState {
  /** The file last read whole: it stays until another one is. `null` = none yet. */
  readonly file: ShownCsvFile | null;
  /** Whether a file, or the one shown in another way, is being read. */
  readonly isReading: boolean;
  /** The name of the file being read for the first time; `null` = none is. */
  readonly incoming: string | null;
  /** How far reading has come; `null` = nothing is being read, or not for long. */
  readonly progress: CsvProgress | null;
  /** Why the last file could not be shown; `null` = it could. */
  readonly problem: CsvFileProblem | null;
  /** Reads a file. @param asOf in place of the option's, for the first reading of this file */
  readonly openFile: (file: File, asOf?: CalendarDate | null) => void;
  /** Reads the file shown again, as its reader corrected it; `null` = recognised anew. */
  readonly remap: (mapping: CsvMapping | null) => void;
  /** Stops reading: what was shown before stays, as it was. */
  readonly cancel: () => void;
  /** Takes the file away. */
  readonly clear: () => void;
}

/** What is to be read of a file, and how. */
export interface CsvSource {
  readonly name: string;
  readonly table: CsvTable;
  readonly mapping: CsvMapping | null;
  readonly changes: ShownCsvFile['changes'];
}

/** A source read, as of the day that was asked for. */
export interface CsvReading {
  readonly source: CsvSource;
  readonly asOf: CalendarDate | null;
  readonly result: CsvReadResult;
}
