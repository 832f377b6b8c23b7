/** Words of a heading that only name the thing the whole file is about. */
const ENTITY_WORDS = new Set([
  ...['deal', 'deals', 'opportunity', 'opp', 'opportunities', 'affar', 'affaren', 'affarens', 'affars'],
  ...['geschaft', 'geschafts', 'verkaufschance', 'verkaufschancen', 'hs'],
]);

/**
 * A heading as words: without case, accents and punctuation; camel case and underscores are parted
 * (`CloseDate`, `close_date` and `Close date` are one). `ä ö å ü` become `a o a u`, `ß` becomes `ss`.
 */
export function headingWords(heading: string): string[] {
  return heading
    .slice(0, 200)
    .replace(/(\p{Ll}|\p{N})(\p{Lu})/gu, '$1 $2')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('ø', 'o')
    .replaceAll('æ', 'ae')
    .split(/[^\p{L}\p{N}%]+/u)
    .filter((word) => word !== '');
}

/** The words without those for the deal itself (`Deal - Value` → `value`), unless nothing else is there. */
export function withoutEntityWords(words: readonly string[]): readonly string[] {
  const rest = words.filter((word) => !ENTITY_WORDS.has(word));
  return rest.length > 0 ? rest : words;
}
