import { hexOf } from './colour-light.js';
import { readColour } from './colour-value.js';
import type { ThemeToken } from './token.js';

/** A value of the Design Tokens format: JSON. */
export type DtcgJson =
  string | number | boolean | readonly DtcgJson[] | { readonly [name: string]: DtcgJson };

/** The types of the Design Tokens Format Module 2025.10 that Cairn's tokens have. */
export type DtcgType =
  'color' | 'dimension' | 'duration' | 'cubicBezier' | 'fontFamily' | 'fontWeight' | 'number' | 'shadow';

const NUMBER = '-?(?:\\d+\\.?\\d*|\\.\\d+)';

/** Six digits at most: a third of a pixel, and no figure of the arithmetic. */
const rounded = (value: number): number => Number(value.toFixed(6));

/** A number with one of the format's units; a bare zero has the first of them. */
function quantity(css: string, units: readonly [string, ...string[]]): DtcgJson | null {
  const [, value, unit = ''] = new RegExp(`^(${NUMBER})([a-z]*)$`).exec(css) ?? [];
  if (value === undefined) return null;
  if (unit === '') return Number(value) === 0 ? { value: 0, unit: units[0] } : null;
  return units.includes(unit) ? { value: Number(value), unit } : null;
}

function colour(css: string): DtcgJson | null {
  const read = readColour(css);
  if (read === null) return null;
  return {
    colorSpace: read.space,
    components: read.components.map(rounded),
    alpha: rounded(read.alpha),
    hex: hexOf(read),
  };
}

/** The parts of a list at its commas, but for those inside brackets. */
const listed = (css: string): string[] => css.split(/,(?![^(]*\))/).map((part) => part.trim());

function oneShadow(css: string): DtcgJson | null {
  const ink = css.match(/(?:oklch\([^)]*\)|#[0-9a-f]+)/i)?.[0] ?? '';
  const inset = /\binset\b/.test(css);
  const lengths = css.replace(ink, '').replace('inset', '').trim().split(/\s+/);
  const [offsetX, offsetY, blur, spread] = [...lengths, '0', '0']
    .slice(0, 4)
    .map((length) => quantity(length, ['px', 'rem']));
  const color = colour(ink);
  if (!color || !offsetX || !offsetY || !blur || !spread || lengths.length > 4) return null;
  return { color, offsetX, offsetY, blur, spread, inset };
}

function shadow(css: string): DtcgJson | null {
  const shadows = listed(css).map(oneShadow);
  const read = shadows.filter((one) => one !== null);
  return read.length === shadows.length ? read : null;
}

function fontFamily(css: string): DtcgJson | null {
  const names = (css.match(/'[^']*'|"[^"]*"|[^,'"]+/g) ?? [])
    .map((name) => name.trim().replaceAll(/^['"]|['"]$/g, ''))
    .filter((name) => name !== '');
  return names.length === 0 ? null : names;
}

function cubicBezier(css: string): DtcgJson | null {
  const numbers = (/^cubic-bezier\(([^)]*)\)$/.exec(css)?.[1] ?? '').split(',').map(Number);
  const [startX = -1, , endX = -1] = numbers;
  const isCurve = numbers.length === 4 && numbers.every(Number.isFinite);
  return isCurve && startX >= 0 && startX <= 1 && endX >= 0 && endX <= 1 ? numbers : null;
}

function fontWeight(css: string): DtcgJson | null {
  const weight = Number(css);
  return css !== '' && weight >= 1 && weight <= 1000 ? weight : null;
}

const WRITERS: readonly (readonly [DtcgType, (css: string) => DtcgJson | null])[] = [
  ['color', colour],
  ['dimension', (css) => quantity(css, ['px', 'rem'])],
  ['duration', (css) => quantity(css, ['ms', 's'])],
  ['cubicBezier', cubicBezier],
  ['fontFamily', fontFamily],
  ['fontWeight', fontWeight],
  ['number', (css) => (new RegExp(`^${NUMBER}$`).test(css) ? Number(css) : null)],
  ['shadow', shadow],
];

/** The type of a token in the format, by its name and by what Cairn itself gives it; `null` = the format has none for it. */
export function dtcgTypeOf({ name, light }: ThemeToken): DtcgType | null {
  if (name === '--cairn-font') return 'fontFamily';
  if (name === '--cairn-elevation') return 'shadow';
  if (name.startsWith('--cairn-weight-')) return 'fontWeight';
  const fits = WRITERS.find(([type, write]) => !/^(?:font|shadow)/.test(type) && write(light) !== null);
  return fits?.[0] ?? null;
}

/** A CSS value in the format; `null` = the format cannot say it (`1em`, `light-dark(…)`). */
export function dtcgValueOf(type: DtcgType, css: string): DtcgJson | null {
  return WRITERS.find(([name]) => name === type)?.[1](css.trim()) ?? null;
}
