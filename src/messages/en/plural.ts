import { pluralIn } from '../plural.js';

/** Plural forms of English. */
export const plural = /* @__PURE__ */ pluralIn('en');
