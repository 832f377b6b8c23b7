import { checkTokens } from './check-theme.js';
import { TOKEN_LIST } from './token-list.js';
import type { ThemeToken } from './token.js';
import type { TokenValues } from './token-values.js';

/** A look of a host's own, made of tokens alone: what it says otherwise than Cairn. What it does not name stays as it is. */
export interface CairnTheme {
  /** What it is called; in the files that are written of it. */
  readonly name: string;
  /** What is the same in light and in dark: type, space, corners, strokes, density, motion. */
  readonly both: TokenValues;
  /** Colours under a light theme. */
  readonly light: TokenValues;
  /** Colours under a dark theme. */
  readonly dark: TokenValues;
}

/**
 * Every token of the look as a theme reads it, in the order of {@link TOKEN_LIST}.
 * @throws PipelineError `unknown-token` for a name that is no token, `invalid-argument` for a value that is not one CSS value
 */
export function themedTokens({ both, light, dark }: CairnTheme): readonly ThemeToken[] {
  for (const values of [both, light, dark]) checkTokens(values);
  return TOKEN_LIST.map((token) => ({
    ...token,
    light: light[token.name] ?? both[token.name] ?? token.light,
    dark: dark[token.name] ?? both[token.name] ?? token.dark,
  }));
}
