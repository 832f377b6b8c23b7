/** What was found in the data; safe to switch on. */
export type PipelineIssueCode =
  | 'missing-id'
  | 'duplicate-id'
  | 'unknown-stage'
  | 'ambiguous-stage'
  | 'missing-stage'
  | 'stage-added'
  | 'missing-amount'
  | 'unreadable-amount'
  | 'amount-rounded'
  | 'amount-out-of-range'
  | 'negative-amount'
  | 'amount-restored'
  | 'unknown-currency'
  | 'no-exchange-rate'
  | 'missing-created'
  | 'missing-closed'
  | 'missing-expected-close'
  | 'unreadable-date'
  | 'closed-before-created'
  | 'created-after-as-of'
  | 'closed-after-as-of'
  | 'closed-date-on-open-deal'
  | 'expected-close-past'
  | 'unknown-owner'
  | 'missing-owner'
  | 'unreadable-probability'
  | 'unknown-forecast-category'
  | 'unreadable-rank'
  | 'history-unknown-deal'
  | 'history-unknown-stage'
  | 'history-contradicts-record'
  | 'history-unreadable'
  | 'history-after-as-of'
  | 'known-only-later'
  | 'activity-unreadable'
  | 'evidence-unreadable'
  | 'evidence-unknown-criterion'
  | 'evidence-incomplete'
  | 'bid-unreadable'
  | 'target-unreadable'
  | 'rate-unreadable'
  | 'text-shortened'
  | 'row-unreadable'
  | 'row-too-long'
  | 'row-too-short'
  | 'encoding-replaced'
  | 'encoding-assumed'
  | 'not-text'
  | 'file-empty'
  | 'no-rows'
  | 'blank-rows'
  | 'preamble-row'
  | 'totals-row'
  | 'footer-row'
  | 'heading-missing'
  | 'heading-duplicate'
  | 'heading-repeated'
  | 'stray-quote'
  | 'column-missing'
  | 'column-new'
  | 'date-order-changed'
  | 'decimal-mark-changed'
  | 'date-order-shared'
  | 'ambiguous-date-order'
  | 'ambiguous-decimal-mark'
  | 'outcome-contradicts-stage'
  | 'unknown-status'
  | 'heading-too-short'
  | 'numbers-split'
  | 'date-far-apart'
  | 'lost-amounts-zero';

/** What was done about it. Nothing vanishes without one of these. */
export type PipelineIssueAction =
  | 'kept'
  | 'treated-as-unknown'
  | 'rounded'
  | 'replaced'
  | 'moved-to-unmapped'
  | 'visit-added'
  | 'left-out'
  | 'added-to-definition';

/** One thing found wrong, or worth knowing, in one field of one row. */
export interface PipelineIssue {
  readonly code: PipelineIssueCode;
  /** Which input it was found in. */
  readonly input: 'deals' | 'history' | 'activities' | 'evidence' | 'bids' | 'targets' | 'rates' | 'file';
  /** Index in that input, 0 first; `null` where no single row is at fault. */
  readonly rowIndex: number | null;
  /** The deal it concerns; `null` where none is known. */
  readonly dealId: string | null;
  /** The field at fault, by its model name (e.g. `amount`); `null` where the whole row is. */
  readonly field: string | null;
  /** The value as found, as text, at most 80 characters; `null` where there was none. */
  readonly found: string | null;
  readonly action: PipelineIssueAction;
}
