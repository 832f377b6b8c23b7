/** The first signs of the first and the last word of a name, as a reader sees signs: one for a name of one word; empty for none. */
export function initialsOf(name: string): string {
  const words = name.split(/[\s._@-]+/).filter(Boolean);
  const first = words.at(0);
  const last = words.length > 1 ? words.at(-1) : undefined;
  return [first, last].map((word) => (word ? firstSign(word).toUpperCase() : '')).join('');
}

/** A letter with the marks that stand on it is one sign. */
function firstSign(word: string): string {
  return /^\P{M}\p{M}*/u.exec(word)?.[0] ?? '';
}
