import { pluralIn } from '../plural.js';

/** Plural forms of Arabic: all six of them, so that none is forgotten. */
export const plural: (count: number, forms: Readonly<Record<Intl.LDMLPluralRule, string>>) => string =
  /* @__PURE__ */ pluralIn('ar');
