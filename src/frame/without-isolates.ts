/** Marks that isolate what is put into a sentence, and the one that says which way the sentence runs. */
const MARKS = /\u200F(?=\u2068)|[\u2066-\u2069]/g;

/** A sentence as a file has it: without the marks that order it on a page. Other programs show them as boxes, or look for them. */
export function withoutIsolates(sentence: string): string {
  return sentence.replaceAll(MARKS, '');
}
