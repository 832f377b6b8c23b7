/** A colour as numbers, in the space it was written in. */
export interface ColourValue {
  /** `oklch`: lightness 0–1, chroma from 0, hue 0–360 (360 itself is 0). `srgb`: red, green and blue, each 0–1. */
  readonly space: 'oklch' | 'srgb';
  /** The three components of the space. */
  readonly components: readonly [number, number, number];
  /** How opaque it is, 0–1. */
  readonly alpha: number;
}

const NUMBER = '([+-]?(?:\\d+\\.?\\d*|\\.\\d+))';
const OKLCH = new RegExp(
  `^oklch\\(\\s*${NUMBER}(%?)\\s+${NUMBER}(%?)\\s+${NUMBER}(?:deg)?\\s*(?:/\\s*${NUMBER}(%?)\\s*)?\\)$`,
  'i',
);
const HEX = /^#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/i;

const within = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

/** A number, or a percentage of what 100 % is. */
function amount(digits: string | undefined, percent: string | undefined, whole: number): number {
  return percent === '%' ? (Number(digits) * whole) / 100 : Number(digits);
}

function readHex(css: string): ColourValue {
  const digits = css.slice(1);
  const pairs = (digits.match(digits.length <= 4 ? /./g : /../g) ?? []).map((part) => part.padEnd(2, part));
  const [red = 0, green = 0, blue = 0, alpha = 1] = pairs.map((pair) => Number.parseInt(pair, 16) / 255);
  return { space: 'srgb', components: [red, green, blue], alpha };
}

/**
 * Reads a colour written as `oklch(L C H)`, with or without `/ alpha`, or as `#rgb`, `#rgba`, `#rrggbb` or `#rrggbbaa`;
 * `null` = written in another way, or no colour.
 */
export function readColour(css: string): ColourValue | null {
  const text = css.trim();
  if (HEX.test(text)) return readHex(text);
  const parts = OKLCH.exec(text);
  if (parts === null) return null;
  const [, lightness, lightnessPercent, chroma, chromaPercent, hue, alpha, alphaPercent] = parts;
  return {
    space: 'oklch',
    components: [
      within(amount(lightness, lightnessPercent, 1), 0, 1),
      Math.max(0, amount(chroma, chromaPercent, 0.4)),
      ((Number(hue) % 360) + 360) % 360,
    ],
    alpha: alpha === undefined ? 1 : within(amount(alpha, alphaPercent, 1), 0, 1),
  };
}
