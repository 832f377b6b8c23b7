import { CONTRAST_READINGS } from './contrast-tokens.js';
import { SIZE_TOKENS } from './size-tokens.js';
import { TOKEN_LIST } from './token-list.js';
import type { ThemeToken } from './token.js';

const READINGS = new Map(CONTRAST_READINGS.map((reading) => [reading.name, reading]));
const SIZES = new Set(SIZE_TOKENS);

/**
 * Every token that is Cairn's own wherever more contrast is asked for or chosen, whatever a theme says, with the values
 * it has there: all colours, as one of the theme's between them would be checked against none, and the strokes that
 * get thicker.
 */
export const WITH_MORE_CONTRAST: readonly ThemeToken[] = TOKEN_LIST.filter(
  (token) => READINGS.has(token.name) || !SIZES.has(token),
).map((token) => ({ ...token, ...READINGS.get(token.name) }));
