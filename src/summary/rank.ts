import { generateNKeysBetween } from 'fractional-indexing';

const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** The rank of a deal that was given none: by its place in the input. Such ranks leave room between each other, as all do. */
export function impliedRank(row: number): string {
  let text = '';
  for (let rest = row; text.length < 5; rest = Math.floor(rest / 62)) text = DIGITS[rest % 62]! + text;
  // A key whose first letter is `e` has five digits before its fraction: 916 million rows.
  return `e${text}`;
}

/** So many ranks, in order, after one and before another; `null` = no bound. */
export function ranksBetween(after: string | null, before: string | null, count: number): string[] {
  return generateNKeysBetween(after, before, count);
}
