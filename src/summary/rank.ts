import { generateNKeysBetween } from 'fractional-indexing';
import { isRank, PipelineError } from '../model/index.js';

const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** The rank of a deal that was given none: by its place in the input. Such ranks leave room between each other, as all do. */
export function impliedRank(row: number): string {
  let text = '';
  for (let rest = row; text.length < 5; rest = Math.floor(rest / 62)) text = DIGITS[rest % 62]! + text;
  // A key whose first letter is `e` has five digits before its fraction: 916 million rows.
  return `e${text}`;
}

/**
 * So many ranks, in order, after one and before another; `null` = no bound.
 * @throws PipelineError `invalid-argument` where a bound is no rank, they are not in order, or the count is no whole number
 */
export function ranksBetween(after: string | null, before: string | null, count: number): string[] {
  for (const bound of [after, before]) {
    if (bound === null || isRank(bound)) continue;
    throw invalid(`${JSON.stringify(bound)} is no rank. Give the rank of a deal, or null for no bound.`);
  }
  if (after !== null && before !== null && after >= before) {
    throw invalid(`There is no rank after "${after}" and before "${before}". Give the lower one first.`);
  }
  if (!Number.isSafeInteger(count) || count < 0) {
    throw invalid(`There cannot be ${count} ranks. Give a whole number, 0 or more.`);
  }
  return generateNKeysBetween(after, before, count);
}

function invalid(message: string): PipelineError {
  return new PipelineError('invalid-argument', message);
}
