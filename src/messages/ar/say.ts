const ISOLATE = '\u2068';
const END = '\u2069';

/** Marks that begin or end an isolate. */
const MARKS = /[\u2066-\u2069]/g;

/** Tells a direction. */
const LETTER = /\p{L}/u;

/** Says that a text runs from right to left, wherever it is put. */
const RIGHT_TO_LEFT = '\u200F';

/**
 * Writes a sentence whose values are isolated from it: a name in Latin letters, a sign or a currency orders its own
 * characters and none of the sentence's. Only isolates that a value opens and does not close, or closes and did not
 * open, are taken from it.
 */
export function say(sentence: TemplateStringsArray, ...values: readonly string[]): string {
  const said = sentence.reduce(
    (before, words, index) => `${before}${isolated(values[index - 1] ?? '')}${words}`,
  );
  return directed(said, sentence.join('') === '' ? null : sentence[0]!);
}

/** Texts one after another, each isolated from the others. */
export function listed(texts: readonly string[], mark: string): string {
  return directed(texts.map(isolated).join(mark), texts.length < 2 ? null : '');
}

/**
 * What is in isolates should tell no direction, and yet does where `dir="auto"` and `<bdi>` look for one: a text that does not
 * begin with a letter of its own has a mark before it. `null` = a value by itself, which keeps its own.
 */
function directed(text: string, beginning: string | null): string {
  return beginning === null || LETTER.test(beginning) ? text : `${RIGHT_TO_LEFT}${text}`;
}

function isolated(value: string): string {
  if (value === '') return '';
  return `${ISOLATE}${isClosed(value) ? value : value.replaceAll(MARKS, '')}${END}`;
}

function isClosed(value: string): boolean {
  let depth = 0;
  for (const [mark] of value.matchAll(MARKS)) {
    depth += mark === END ? -1 : 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}
