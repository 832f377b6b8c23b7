import { namedCurrency } from './currency-sign.js';
import { FIELD_SYNONYMS, type NamedField } from './field-synonyms.js';
import { headingWords, withoutEntityWords } from './heading-words.js';

/** How surely a heading that only contains a known one names its field, before its other words are weighed. */
const CONTAINED_CERTAINTY = 0.8;

/** Words that make a heading speak of something else than the deal's own field. */
const FOREIGN_WORDS = new Set([
  ...[
    'contact',
    'person',
    'kontakt',
    'kontaktperson',
    'product',
    'produkt',
    'campaign',
    'partner',
    'competitor',
    'phone',
  ],
  ...[
    'email',
    'mail',
    'url',
    'ids',
    'id',
    'by',
    'av',
    'von',
    'reason',
    'weighted',
    'viktat',
    'gewichtet',
    'gewichteter',
  ],
  ...[
    'days',
    'dagar',
    'tage',
    'age',
    'duration',
    'count',
    'number',
    'antal',
    'anzahl',
    'line',
    'previous',
    'old',
    'parent',
  ],
  ...[
    'forecast',
    'cost',
    'tax',
    'discount',
    'rabatt',
    'moms',
    'quantity',
    'monthly',
    'recurring',
    'mrr',
    'margin',
    'year',
  ],
  ...[
    'category',
    'kategori',
    'kategorie',
    'type',
    'typ',
    'month',
    'quarter',
    'period',
    'role',
    'size',
    'exited',
    'users',
    'employees',
    'currency',
    'valuta',
    'city',
  ],
]);

interface Synonym {
  readonly field: NamedField;
  readonly certainty: number;
  readonly words: readonly string[];
  readonly isAlone: boolean;
}

const synonymsByText = new Map<string, Synonym[]>();
const synonymsByFirstWord = new Map<string, Synonym[]>();
for (const [field, lists] of Object.entries(FIELD_SYNONYMS)) {
  for (const [certainty, headings, where] of lists) {
    for (const heading of headings.split('|')) {
      const isAlone = where === 'alone';
      const synonym = { field: field as NamedField, certainty, words: heading.split(' '), isAlone };
      append(synonymsByText, heading, synonym);
      append(synonymsByFirstWord, synonym.words[0] ?? '', synonym);
    }
  }
}

/** How surely a heading names each field, 0–1; fields it does not name are left out. */
export function fieldScores(heading: string): ReadonlyMap<NamedField, number> {
  const scores = new Map<NamedField, number>();
  const allWords = headingWords(heading);
  const words = withoutEntityWords(allWords);
  const raise = (field: NamedField, score: number) =>
    scores.set(field, Math.max(score, scores.get(field) ?? 0));
  for (const { field, certainty } of synonymsByText.get(allWords.join(' ')) ?? []) raise(field, certainty);
  for (const { field, certainty } of synonymsByText.get(words.join(' ')) ?? []) raise(field, certainty);
  for (const [index, word] of words.entries()) {
    for (const synonym of synonymsByFirstWord.get(word) ?? []) {
      if (synonym.words.some((part, offset) => words[index + offset] !== part)) continue;
      const others = words.filter((_, at) => at < index || at >= index + synonym.words.length);
      if (!synonym.isAlone || others.every(isCurrency)) raise(synonym.field, containedScore(synonym, others));
    }
  }
  return scores;
}

/** How surely a heading is one known here, 0–1. */
export function headingScore(heading: string): number {
  let best = 0;
  for (const score of fieldScores(heading).values()) best = Math.max(best, score);
  return best;
}

/** A known heading among other words: the more of them, the less sure; next to nothing where they speak of another thing. */
function containedScore({ certainty, words }: Synonym, others: readonly string[]): number {
  const strangers = others.filter((word) => !/^[a-z]{3}$/.test(word) || FOREIGN_WORDS.has(word));
  const coverage = words.length / (words.length + strangers.length);
  const foreign = others.some((word) => FOREIGN_WORDS.has(word)) ? 0.3 : 1;
  return certainty * foreign * (others.length === 0 ? 1 : CONTAINED_CERTAINTY * (0.5 + coverage / 2));
}

/** `Size (EUR)` says no more than `Size`. */
function isCurrency(word: string): boolean {
  return namedCurrency(word) !== null;
}

function append(map: Map<string, Synonym[]>, key: string, synonym: Synonym): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [synonym]);
  else list.push(synonym);
}
