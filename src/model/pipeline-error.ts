/** Stable codes of the mistakes a programmer can make; safe to switch on, never renamed within a major version. */
export type PipelineErrorCode =
  | 'invalid-date'
  | 'invalid-period'
  | 'invalid-time-zone'
  | 'invalid-currency'
  | 'invalid-definition'
  | 'duplicate-stage'
  | 'unknown-stage'
  | 'unknown-deal'
  | 'unknown-criterion'
  | 'gate-blocked'
  | 'transition-blocked'
  | 'bid-blocked'
  | 'limit-blocked'
  | 'reason-missing'
  | 'unknown-dimension'
  | 'unknown-token'
  | 'invalid-argument'
  | 'invalid-operation'
  | 'missing-provider'
  | 'missing-data'
  | 'summary-mismatch'
  | 'summary-version'
  | 'aborted'
  | 'worker-failed';

/**
 * Thrown for a programmer's mistake only; dirty data never throws (see {@link PipelineIssue}).
 * The message says what happened, why, and how to mend it.
 */
export class PipelineError extends Error {
  override readonly name = 'PipelineError';
  /** The stable code of the mistake. */
  readonly code: PipelineErrorCode;

  constructor(code: PipelineErrorCode, message: string, options?: ErrorOptions) {
    super(`${message} [${code}]`, options);
    this.code = code;
  }
}
