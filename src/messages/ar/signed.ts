import { say } from './say.js';

const ARABIC_INDIC_DIGITS = /[\u0660-\u0669]/;

/** Marks of direction, as the locale puts them before a negative number: right of Arabic-Indic digits, left of others. */
const RIGHT = '\u061C';
const LEFT = '\u200E';

/** A number, as it is written, with a sign on the side where its digits have it. */
export function signed(sign: string, written: string): string {
  return `${ARABIC_INDIC_DIGITS.test(written) ? RIGHT : LEFT}${sign}${say`${written}`}`;
}
