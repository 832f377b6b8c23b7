export { CONTRAST_READINGS, type ContrastReading } from './contrast-tokens.js';
export { KIND_CARRIERS, type CarrierKind, type KindCarrier } from './kind-carriers.js';
export { DENSITY_VALUES, SIZE_TOKENS } from './size-tokens.js';
export { STONE_SCALE, type StoneStep } from './stone-scale.js';
export { COLOUR_TOKENS, TOKEN_LIST } from './token-list.js';
export type { ThemeToken, TokenContrast, TokenGroup } from './token.js';
