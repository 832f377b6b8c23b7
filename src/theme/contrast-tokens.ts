import type { CairnToken } from './cairn-token.js';
import { STONE_SCALE } from './stone-scale.js';

/**
 * What a token reads with more contrast: where the reader asks the system for it (`prefers-contrast: more`), or the host sets
 * `data-cairn-contrast="more"`.
 */
export interface ContrastReading {
  readonly name: CairnToken;
  /** The value under a light theme, as CSS. */
  readonly light: string;
  /** The value under a dark theme, as CSS. */
  readonly dark: string;
}

function reading(name: CairnToken, light: string, dark: string): ContrastReading {
  return { name, light, dark };
}

/** Stages two steps further from paper than without it; the text set upon them is paper. */
const STAGES: readonly ContrastReading[] = ([1, 2, 3, 4, 5, 6, 7, 8] as const).flatMap((stage) => {
  const at = stage - 1;
  const light = ([55, 50, 45, 40, 35, 30, 25, 20] as const)[at] ?? 20;
  const dark = ([60, 65, 70, 75, 80, 85, 90, 95] as const)[at] ?? 95;
  return [
    reading(`--cairn-stage-${stage}`, STONE_SCALE[light], STONE_SCALE[dark]),
    reading(`--cairn-on-stage-${stage}`, STONE_SCALE[100], STONE_SCALE[15]),
  ];
});

/** The tokens that change for more contrast: text reaches 7:1, marks 4.5:1, hairlines 3:1, and lines get thicker. */
export const CONTRAST_READINGS: readonly ContrastReading[] = [
  reading('--cairn-paper', STONE_SCALE[100], STONE_SCALE[15]),
  reading('--cairn-raised', STONE_SCALE[100], STONE_SCALE[15]),
  reading('--cairn-wash', STONE_SCALE[95], STONE_SCALE[25]),
  reading('--cairn-fill', STONE_SCALE[85], STONE_SCALE[35]),
  reading('--cairn-hairline', STONE_SCALE[60], STONE_SCALE[60]),
  reading('--cairn-edge', STONE_SCALE[45], STONE_SCALE[75]),
  reading('--cairn-ink', STONE_SCALE[15], STONE_SCALE[100]),
  reading('--cairn-ink-quiet', STONE_SCALE[25], STONE_SCALE[95]),
  reading('--cairn-ink-faint', STONE_SCALE[35], STONE_SCALE[85]),
  ...STAGES,
  reading('--cairn-hatch', STONE_SCALE[45], STONE_SCALE[75]),
  reading('--cairn-hold', STONE_SCALE[50], STONE_SCALE[70]),
  reading('--cairn-on-hold', STONE_SCALE[100], STONE_SCALE[15]),
  reading('--cairn-disqualified', STONE_SCALE[45], STONE_SCALE[70]),
  reading('--cairn-on-disqualified', STONE_SCALE[100], STONE_SCALE[15]),
  reading('--cairn-won', 'oklch(0.46 0.095 130)', 'oklch(0.84 0.12 128)'),
  reading('--cairn-on-won', STONE_SCALE[100], STONE_SCALE[15]),
  reading('--cairn-won-ink', 'oklch(0.36 0.08 130)', 'oklch(0.88 0.1 128)'),
  reading('--cairn-lost', 'oklch(0.36 0.105 36)', 'oklch(0.71 0.13 40)'),
  reading('--cairn-lost-ink', 'oklch(0.36 0.105 36)', 'oklch(0.85 0.08 42)'),
  reading('--cairn-attention', 'oklch(0.54 0.112 72)', 'oklch(0.9 0.11 85)'),
  reading('--cairn-on-attention', STONE_SCALE[100], STONE_SCALE[15]),
  reading('--cairn-attention-ink', 'oklch(0.38 0.08 70)', 'oklch(0.9 0.1 85)'),
  reading('--cairn-zone-low', 'oklch(0.54 0.112 72)', 'oklch(0.9 0.11 85)'),
  reading('--cairn-select', 'oklch(0.4 0.11 250)', 'oklch(0.86 0.08 240)'),
  reading('--cairn-focus', 'oklch(0.4 0.13 256)', 'oklch(0.9 0.07 235)'),
  reading('--cairn-elevation', `0 0 0 2px ${STONE_SCALE[45]}`, `0 0 0 2px ${STONE_SCALE[75]}`),
  reading('--cairn-stroke-mark', '3px', '3px'),
  reading('--cairn-stroke-focus', '3px', '3px'),
];
