import { pluralIn } from '../plural.js';

/** Plural forms of German. */
export const plural = /* @__PURE__ */ pluralIn('de');
