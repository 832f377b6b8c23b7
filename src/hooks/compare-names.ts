type Compare = (one: string, other: string) => number;

/** So many comparers are kept; then it begins anew. */
const KEPT = 50;

/** By locale: making one costs more than a hundred names that are compared by it. */
const comparers = new Map<string, Compare>();

/** How names are ordered in a locale (BCP 47), numbers in them by their value. The same function each time. */
export function compareNames(locale: string): Compare {
  const known = comparers.get(locale);
  if (known) return known;
  const { compare } = new Intl.Collator(locale, { numeric: true });
  if (comparers.size === KEPT) comparers.clear();
  comparers.set(locale, compare);
  return compare;
}
