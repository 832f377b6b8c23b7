/** How far loading has come. */
export interface LoadProgress {
  /** `reading`: the bytes of a file; `parsing`: rows made into deals; `summing`: deals put into columns, or added up. */
  readonly phase: 'reading' | 'parsing' | 'summing';
  /** Bytes or rows done in this phase; never falls within it. */
  readonly done: number;
  /** Of how many; `null` = not known before the end. */
  readonly total: number | null;
}
