import { cutText } from './cut-text.js';
import type { PipelineIssue, PipelineIssueAction, PipelineIssueCode } from './pipeline-issue.js';

/** Longest `found` text of an issue. */
const FOUND_LENGTH = 80;

/** Collects what is found in one input; set `rowIndex` and `dealId` to the row being read, then report. */
export class IssueLog {
  readonly issues: PipelineIssue[] = [];
  rowIndex: number | null = null;
  dealId: string | null = null;
  readonly #input: PipelineIssue['input'];

  constructor(input: PipelineIssue['input']) {
    this.#input = input;
  }

  /** Reports something found in `field` of the present row (`null` = in the whole row). */
  report(code: PipelineIssueCode, field: string | null, found: unknown, action: PipelineIssueAction): void {
    this.issues.push({
      code,
      input: this.#input,
      rowIndex: this.rowIndex,
      dealId: this.dealId,
      field,
      found: foundText(found),
      action,
    });
  }

  /** The issues in the order of their rows, those without a row last. */
  inRowOrder(): readonly PipelineIssue[] {
    const isInOrder = this.issues.every(
      (issue, index) => index === 0 || rowOf(this.issues[index - 1]) <= rowOf(issue),
    );
    return isInOrder ? this.issues : this.issues.sort((a, b) => rowOf(a) - rowOf(b));
  }
}

function rowOf(issue: PipelineIssue | undefined): number {
  return issue?.rowIndex ?? Number.MAX_SAFE_INTEGER;
}

/** A value as text to show; `null` for nothing, and for numbers that are none (no issue says "NaN"). */
export function foundText(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string') return cutText(value, FOUND_LENGTH, '…');
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : null;
  if (typeof value === 'bigint' || typeof value === 'boolean')
    return cutText(String(value), FOUND_LENGTH, '…');
  try {
    return value instanceof Date && !Number.isNaN(value.getTime()) ? value.toISOString() : '{…}';
  } catch {
    return '{…}';
  }
}
