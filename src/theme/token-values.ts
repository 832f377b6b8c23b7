import type { CairnToken } from './cairn-token.js';

/** Values of tokens, as CSS: `{ '--cairn-radius': '8px' }`. */
export type TokenValues = Readonly<Partial<Record<CairnToken, string>>>;
