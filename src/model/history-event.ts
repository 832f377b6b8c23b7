/**
 * A change of a deal, as a host's audit log has it. Each field that is present was set to that value at `at`;
 * absent fields did not change. Events of one day are ordered by instant, else by `sequence`, else by stage order.
 */
export interface HistoryEvent {
  readonly dealId: string;
  /** Calendar date, ISO instant, epoch milliseconds or Date. */
  readonly at: string | number | Date;
  /** Order among events of the same day where no time is known. */
  readonly sequence?: number;
  /** Stage id or name entered. */
  readonly stage?: string;
  /** Amount set, in major units of the deal's currency; `null` = emptied. */
  readonly amount?: string | number | null;
  /** Owner id or name set; `null` = nobody. */
  readonly owner?: string | null;
  /** Expected close set; `null` = emptied. */
  readonly expectedClose?: string | number | Date | null;
  /** Own chance to be won set, as a share, 0–1; `null` = none of its own. */
  readonly probability?: string | number | null;
  /** Forecast category set, by id or name; `null` = none of its own. */
  readonly forecastCategory?: string | null;
}

/** Something done for a deal: a call, a meeting, a mail. */
export interface ActivityEvent {
  readonly dealId: string;
  readonly at: string | number | Date;
  /** The host's own word for what was done. */
  readonly type?: string;
  /** The stage the deal stood in, where known. */
  readonly stage?: string;
}

/** What one unit of `currency` is worth in the reporting currency from `date` on, until a later rate. */
export interface ExchangeRate {
  readonly currency: string;
  /** Calendar date from which the rate holds. */
  readonly date: string;
  /** Positive decimal, as text to be exact, e.g. `'0.9134'`, or a number. */
  readonly rate: string | number;
}
