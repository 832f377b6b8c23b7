import { pluralIn } from '../plural.js';

/** Plural forms of Swedish. */
export const plural = /* @__PURE__ */ pluralIn('sv');
