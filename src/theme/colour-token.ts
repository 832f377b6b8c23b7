import type { CairnToken } from './cairn-token.js';
import { STONE_SCALE, type StoneStep } from './stone-scale.js';
import type { ThemeToken, TokenContrast, TokenGroup } from './token.js';

/** The grounds that text may stand on. */
const GROUNDS = ['--cairn-paper', '--cairn-raised', '--cairn-wash'] as const;
/** Text on the common grounds. */
export const TEXT: TokenContrast = { atLeast: 4.5, on: GROUNDS };
/** A mark on paper. */
export const MARK: TokenContrast = { atLeast: 3, on: ['--cairn-paper'] };

/** A mark of a kind: it stands beside text, on any ground that text stands on. */
export const KIND_MARK: TokenContrast = { atLeast: 3, on: GROUNDS };

/** A colour of its own hue. */
export function hue(
  group: TokenGroup,
  name: CairnToken,
  use: string,
  values: readonly [light: string, dark: string],
  contrast: TokenContrast | null = null,
): ThemeToken {
  return { name, group, use, light: `oklch(${values[0]})`, dark: `oklch(${values[1]})`, contrast };
}

/** A neutral: two readings of the stone scale. */
export function stone(
  group: TokenGroup,
  name: CairnToken,
  use: string,
  steps: readonly [light: StoneStep, dark: StoneStep],
  contrast: TokenContrast | null = null,
): ThemeToken {
  return { name, group, use, light: STONE_SCALE[steps[0]], dark: STONE_SCALE[steps[1]], contrast };
}

/** Text that stands upon one mark. */
export function textOn(ground: CairnToken): TokenContrast {
  return { atLeast: 4.5, on: [ground] };
}

/** Text in a kind's own colour, on the common grounds and on the wash of that kind. */
export function textOnWash(wash: CairnToken): TokenContrast {
  return { atLeast: 4.5, on: [...GROUNDS, wash] };
}
