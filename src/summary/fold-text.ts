/** Marks that stand on letters: of Latin, Greek and Cyrillic ones, and the vowels of Arabic. */
const MARKS = /[\u0300-\u036F\u064B-\u065F\u0670]/g;

const PLAIN = /^[\u0020-\u007E]*$/;

/** A text as it is searched and put in order: small letters without accents, so that `Malmö` is found by `malmo`. */
export function foldText(text: string): string {
  // Most names are plain, and taking letters apart costs more than all the rest.
  if (PLAIN.test(text)) return text.toLowerCase();
  return text.normalize('NFKD').replaceAll(MARKS, '').toLowerCase();
}
