/** Something that the file does not tell, and its reader should be asked. Answers go into the mapping. */
export interface CsvQuestion {
  readonly code:
    /** The file is no CSV text; `choices` says what it looks like. */
    | 'not-text'
    /** The file holds nothing. */
    | 'file-empty'
    /** The file holds headings and no rows. */
    | 'no-rows'
    /** The first row is data: headings were made up. */
    | 'no-headings'
    /** Which column tells the stage? Until then every deal of which no other column tells it is unmapped. */
    | 'stage-column'
    /** Which column tells the amount? Until then every amount is unknown. */
    | 'amount-column'
    /** Which column tells when a deal was created? Until then it is not known. */
    | 'created-column'
    /** Is the column what it is read as? It fits only a little. Any of the fields in `choices`, or none; with `score` null it is not asked again. */
    | 'column-field'
    /** The delimiter seems to tear the column's numbers apart (`1,234.50` without quotes). What does the column hold? Until then neither it nor those after it are read. */
    | 'split-numbers'
    /** Which stage is the won one? None was recognised. */
    | 'won-stage'
    /** Which stage is the lost one? None was recognised. */
    | 'lost-stage'
    /** What does the status in `samples` say of a deal, a kind of stage? Until then its stage tells, as for `open`. */
    | 'unknown-status'
    /** In what order are days and months? Until then dates of the column that can be read two ways are not read. */
    | 'date-order'
    /** Is the mark in `1.234` a decimal mark? Until then such numbers are not read. */
    | 'decimal-mark'
    /** Which currency are amounts in that name none, or share their sign with others? */
    | 'currency'
    /** The amounts are in another currency than the mapping's, in `samples`. Are they to be reported in their own? Until then they need exchange rates. */
    | 'currency-changed';
  /** The heading of the column it is about; `null` = the whole file. */
  readonly heading: string | null;
  /** What can be answered: orders, marks, codes, fields, kinds, values or headings. Empty = anything. */
  readonly choices: readonly string[];
  /** A few cells it is about. */
  readonly samples: readonly string[];
}
