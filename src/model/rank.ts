import type { IssueLog } from './issue-log.js';

const FIRST_UP = 'a'.charCodeAt(0);
const LAST_DOWN = 'Z'.charCodeAt(0);

/** A rank gets about one character longer with every sixth move between the same two cards; a text longer than this is none. */
const LONGEST = 5000;

/**
 * Whether a text is a rank: a key of `fractional-indexing` in base 62, which sorts by code units and always leaves room for
 * another key on either side. Its first letter says how many digits its whole part has.
 */
export function isRank(text: unknown): text is string {
  if (typeof text !== 'string' || text.length > LONGEST || !/^[A-Za-z][0-9A-Za-z]+$/.test(text)) return false;
  const head = text.charCodeAt(0);
  const wholeLength = 2 + (head >= FIRST_UP ? head - FIRST_UP : LAST_DOWN - head);
  if (text.length < wholeLength) return false;
  const isSmallest = text[0] === 'A' && /^A0+$/.test(text);
  return !isSmallest && (text.length === wholeLength || !text.endsWith('0'));
}

/** A row's rank; what is none is reported and unknown. */
export function readRank(text: string | null, log: IssueLog): string | null {
  if (text === null || isRank(text)) return text;
  log.report('unreadable-rank', 'rank', text, 'treated-as-unknown');
  return null;
}
