import type { CairnToken } from './cairn-token.js';

/** Which part of the look a token decides. */
export type TokenGroup =
  | 'ground'
  | 'ink'
  | 'stage'
  | 'kind'
  | 'zone'
  | 'select'
  | 'type'
  | 'space'
  | 'stroke'
  | 'density'
  | 'motion'
  | 'depth';

/** One decision of the look: a CSS variable, what it is for, and its value in light and in dark. */
export interface ThemeToken {
  /** The CSS variable, e.g. `--cairn-ink`. */
  readonly name: CairnToken;
  /** The part of the look it belongs to. */
  readonly group: TokenGroup;
  /** What it is for, in one sentence. */
  readonly use: string;
  /** The value under a light theme, as CSS. */
  readonly light: string;
  /** The value under a dark theme, as CSS; the same as `light` for all that is not a colour. */
  readonly dark: string;
  /**
   * The tokens this colour must be told apart from, and how strongly; `null` = nothing is read from it.
   * A colour that text is set in asks for 4.5, a colour that a mark is drawn in for 3 (WCAG 2.2, 1.4.3 and 1.4.11).
   */
  readonly contrast: TokenContrast | null;
}

/** The contrast a colour keeps, in light and in dark. */
export interface TokenContrast {
  /** The least ratio: 4.5 for text, 3 for marks. */
  readonly atLeast: 3 | 4.5;
  /** The grounds it is set upon. */
  readonly on: readonly CairnToken[];
}
