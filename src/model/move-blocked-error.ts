import type { MoveCheck } from './move-check.js';
import { PipelineError, type PipelineErrorCode } from './pipeline-error.js';

/** Codes of the mistakes that are moves against the rules of a process (docs/measures.md §15). */
export type MoveBlockedCode = Extract<
  PipelineErrorCode,
  'transition-blocked' | 'gate-blocked' | 'bid-blocked' | 'limit-blocked' | 'reason-missing'
>;

const CODES: readonly MoveBlockedCode[] = [
  'transition-blocked',
  'gate-blocked',
  'bid-blocked',
  'limit-blocked',
  'reason-missing',
];

/** A move that the rules of the process hold back, with all that it does not meet. Its code is that of the first rule that blocks. */
export class MoveBlockedError extends PipelineError {
  /** Which deal goes where, and every rule that it does not meet, those that only warn included. */
  readonly check: MoveCheck;

  constructor(code: MoveBlockedCode, message: string, check: MoveCheck) {
    super(code, message);
    this.check = check;
  }
}

/** The rule by which something thrown holds a move back, also where it came from elsewhere with its code alone; `null` = it is another error. */
export function moveBlockedCode(error: unknown): MoveBlockedCode | null {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
  return CODES.find((each) => each === code) ?? null;
}
