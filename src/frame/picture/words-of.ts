/** Letters of scripts that run from right to left. */
const RTL_LETTER = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** Whether a text has letters that run from right to left. */
export const hasRtlLetters = (text: string): boolean => RTL_LETTER.test(text);

/** Which way a text runs by its first letter: whether from right to left; `null` = it has no letter. */
export function isRtlByLetters(text: string): boolean | null {
  const first = /\p{L}/u.exec(text)?.[0];
  return first === undefined ? null : RTL_LETTER.test(first);
}

/** A word of a text, from a place to one after its end. */
export interface Word {
  readonly start: number;
  readonly end: number;
  /** Whether what it stands in, the text or an isolate in it, runs from right to left. */
  readonly isRtl: boolean;
}

const RTL_ISOLATE = '\u2067';
const FIRST_LETTER_ISOLATE = '\u2068';
const END_OF_ISOLATE = '\u2069';

/** The words of a text, parted by space and by the marks that isolate names in a sentence, of which none is in a word. */
export function wordsOf(text: string, isTextRtl: boolean): Word[] {
  const outer: boolean[] = [];
  const words: Word[] = [];
  let isRtl = isTextRtl;
  for (const { 0: found, index: start } of text.matchAll(/[\u2066-\u2069]|[^\s\u2066-\u2069]+/g)) {
    const end = start + found.length;
    if (found === END_OF_ISOLATE) isRtl = outer.pop() ?? isTextRtl;
    else if (/[\u2066-\u2068]/.test(found)) {
      outer.push(isRtl);
      const [inside = ''] = text.slice(end).split(END_OF_ISOLATE, 1);
      isRtl = found === RTL_ISOLATE || (found === FIRST_LETTER_ISOLATE && isRtlByLetters(inside) === true);
    } else words.push({ start, end, isRtl });
  }
  return words;
}
