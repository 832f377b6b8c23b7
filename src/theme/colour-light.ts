import type { ColourValue } from './colour-value.js';

/** A colour as red, green and blue light, not gamma-coded; each is 0–1 where an sRGB screen can show it. */
export type Light = readonly [red: number, green: number, blue: number];

/** sRGB's curve (IEC 61966-2-1), there and back. */
const toLight = (code: number): number => (code <= 0.04045 ? code / 12.92 : ((code + 0.055) / 1.055) ** 2.4);
const toCode = (light: number): number =>
  light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055;

/** The light of a colour; OKLCH by Ottosson 2020. Alpha is left aside. */
export function lightOf({ space, components }: ColourValue): Light {
  const [first, second, third] = components;
  if (space === 'srgb') return [toLight(first), toLight(second), toLight(third)];
  const angle = (third * Math.PI) / 180;
  const [a, b] = [second * Math.cos(angle), second * Math.sin(angle)];
  const long = (first + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (first - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (first - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short,
  ];
}

/** A colour as `#rrggbb`, each light cut to what an sRGB screen can show. Alpha is left aside. */
export function hexOf(colour: ColourValue): string {
  const pairs = lightOf(colour).map((light) =>
    Math.round(255 * toCode(Math.min(1, Math.max(0, light))))
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${pairs.join('')}`;
}

function luminance(colour: ColourValue): number {
  const [red, green, blue] = lightOf(colour).map((light) => Math.min(1, Math.max(0, light)));
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

/** The contrast ratio of two colours, 1–21 (WCAG 2.2, "contrast ratio"). Alpha is left aside. */
export function contrastRatio(one: ColourValue, other: ColourValue): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}
