import type { CairnToken } from './cairn-token.js';
import { checkToken } from './check-theme.js';
import { contrastRatio } from './colour-light.js';
import { readColour } from './colour-value.js';
import type { ThemeToken } from './token.js';

/** Two colours that stand too close to each other. */
export interface ContrastShortfall {
  /** The colour of the text or mark. */
  readonly token: CairnToken;
  /** What it is set upon. */
  readonly ground: CairnToken;
  /** The ratio they have, 1–21; `null` = one of them is not written as an opaque `oklch()` or `#hex`, and not judged. */
  readonly ratio: number | null;
  /** The least ratio they are to have: 4.5 for text, 3 for marks. */
  readonly atLeast: number;
}

function opaque(css: string | undefined) {
  const colour = css === undefined ? null : readColour(css);
  return colour?.alpha === 1 ? colour : null;
}

/**
 * The pairs of colours that fall under the ratio their token asks for, or cannot be judged, in one reading of the tokens.
 * @throws PipelineError `unknown-token` where one is none of Cairn's
 */
export function contrastShortfalls(
  tokens: readonly ThemeToken[],
  reading: 'light' | 'dark',
): readonly ContrastShortfall[] {
  for (const { name } of tokens) checkToken(name);
  const values = new Map(tokens.map((token) => [token.name, opaque(token[reading])]));
  return tokens.flatMap(({ name: token, contrast }) =>
    (contrast?.on ?? []).flatMap((ground) => {
      const [one, other] = [values.get(token), values.get(ground)];
      const ratio = one && other ? contrastRatio(one, other) : null;
      const atLeast = contrast?.atLeast ?? 1;
      return ratio !== null && ratio >= atLeast ? [] : [{ token, ground, ratio, atLeast }];
    }),
  );
}
