/**
 * The one scale of neutral colour, from black basalt (15) to bare paper (100): OKLCH, slightly warm (hue 70). The
 * number of a step is its lightness in percent. Light reads the scale from the top, dark from the bottom: every
 * neutral token, in both themes, is one of these steps.
 */
export const STONE_SCALE = {
  15: 'oklch(0.15 0.008 70)',
  20: 'oklch(0.2 0.009 70)',
  25: 'oklch(0.25 0.011 70)',
  30: 'oklch(0.3 0.013 70)',
  35: 'oklch(0.35 0.015 70)',
  40: 'oklch(0.4 0.016 70)',
  45: 'oklch(0.45 0.018 70)',
  50: 'oklch(0.5 0.019 70)',
  55: 'oklch(0.55 0.019 70)',
  60: 'oklch(0.6 0.019 70)',
  65: 'oklch(0.65 0.018 70)',
  70: 'oklch(0.7 0.018 70)',
  75: 'oklch(0.75 0.017 70)',
  80: 'oklch(0.8 0.016 70)',
  85: 'oklch(0.85 0.013 70)',
  90: 'oklch(0.9 0.01 70)',
  95: 'oklch(0.95 0.008 70)',
  98: 'oklch(0.98 0.004 70)',
  100: 'oklch(1 0 70)',
} as const;

/** A step of {@link STONE_SCALE}: its lightness in percent. */
export type StoneStep = keyof typeof STONE_SCALE;
