import type { ThemeToken } from '../../src/theme/index.js';

/** A colour as red, green and blue light, each 0–1, not gamma-coded. */
export type Light = readonly [red: number, green: number, blue: number];

/** Reads `oklch(L C h)` (Ottosson 2020) as linear sRGB; may lie outside 0–1 where the screen cannot show it. */
export function readOklch(css: string): Light {
  const parts = /^oklch\(([\d.]+) ([\d.]+) ([\d.]+)\)$/.exec(css);
  if (parts === null) throw new Error(`Not an OKLCH colour: ${css}`);
  const [lightness, chroma, hue] = [Number(parts[1]), Number(parts[2]), (Number(parts[3]) * Math.PI) / 180];
  const [a, b] = [chroma * Math.cos(hue), chroma * Math.sin(hue)];
  const long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short,
  ];
}

/** The lightness, 0–1, and the two colour axes of OKLab. */
export function okLab([red, green, blue]: Light): readonly [lightness: number, a: number, b: number] {
  const long = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const medium = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const short = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return [
    0.2104542553 * long + 0.793617785 * medium - 0.0040720468 * short,
    1.9779984951 * long - 2.428592205 * medium + 0.4505937099 * short,
    0.0259040371 * long + 0.7827717662 * medium - 0.808675766 * short,
  ];
}

const luminance = ([red, green, blue]: Light): number => 0.2126 * red + 0.7152 * green + 0.0722 * blue;

/** The contrast ratio of two colours, 1–21 (WCAG 2.2, "contrast ratio"). */
export function contrast(one: string, other: string): number {
  const [low, high] = [luminance(readOklch(one)), luminance(readOklch(other))].toSorted((a, b) => a - b);
  return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05);
}

/** The value of a token in one theme; throws for a token that is not in the list. */
export function valueOf(tokens: readonly ThemeToken[], name: string, theme: 'light' | 'dark'): string {
  const token = tokens.find((one) => one.name === name);
  if (token === undefined) throw new Error(`No token ${name}`);
  return token[theme];
}
