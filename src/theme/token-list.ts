import { KIND_TOKENS } from './kind-tokens.js';
import { NEUTRAL_TOKENS } from './neutral-tokens.js';
import { SIZE_TOKENS } from './size-tokens.js';
import type { ThemeToken } from './token.js';

/** Every colour of the look. */
export const COLOUR_TOKENS: readonly ThemeToken[] = [...NEUTRAL_TOKENS, ...KIND_TOKENS];

const OTHER_TOKENS: readonly ThemeToken[] = [
  {
    name: '--cairn-elevation',
    group: 'depth',
    use: 'The shadow of what is picked up: the one level of elevation.',
    light: '0 1px 2px oklch(0.15 0.008 70 / 0.1), 0 8px 24px oklch(0.15 0.008 70 / 0.14)',
    dark: '0 1px 2px oklch(0 0 0 / 0.5), 0 8px 24px oklch(0 0 0 / 0.5)',
    contrast: null,
  },
  {
    name: '--cairn-color-scheme',
    group: 'depth',
    use: "Which of the browser's own controls and scroll bars go with the theme.",
    light: 'light',
    dark: 'dark',
    contrast: null,
  },
];

/** Every token of the look, in the order of tokens.css; what a host may override, and nothing else. */
export const TOKEN_LIST: readonly ThemeToken[] = [...COLOUR_TOKENS, ...OTHER_TOKENS, ...SIZE_TOKENS];
