import { readPng, writePng } from './png.js';

/** Colours kept as they are: all that areas and lines are drawn in, which are the most common. */
const EXACT = 64;

/** How many colours a palette holds. */
const MOST = 256;

/** By how much a channel of a rarer colour, in the edges of letters, may change at most: too little to see. */
const STEPS = [1, 2, 4, 8, 12];

const roughly = (colour: number, step: number): number =>
  [16, 8, 0].reduce((all, shift) => all * 256 + Math.floor(((colour >> shift) & 0xff) / step), 0);

/**
 * Which colour stands for which, and how many are left: each of the common ones for itself, and of the rarer
 * ones that are alike the most common for all.
 */
function stoodFor(common: readonly number[], step: number): { shown: Map<number, number>; left: number } {
  const alike = new Map<number, number>();
  const shown = new Map<number, number>();
  for (const [rank, colour] of common.entries()) {
    const key = roughly(colour, step);
    if (rank >= EXACT && !alike.has(key)) alike.set(key, colour);
    shown.set(colour, rank < EXACT ? colour : alike.get(key)!);
  }
  return { shown, left: Math.min(EXACT, common.length) + alike.size };
}

/** The same picture in a third of the bytes, of at most 256 colours; `null` = it is packed, or has too many colours. */
export function packPicture(file: Buffer): Buffer | null {
  const pixels = readPng(file);
  if (pixels === null) return null;
  const { width, height, rgb } = pixels;
  const counts = new Map<number, number>();
  const colourAt = (pixel: number): number => rgb.readUIntBE(pixel * 3, 3);
  for (let pixel = 0; pixel < width * height; pixel += 1)
    counts.set(colourAt(pixel), (counts.get(colourAt(pixel)) ?? 0) + 1);
  const common = [...counts].toSorted(([, one], [, other]) => other - one).map(([colour]) => colour);

  const found = STEPS.map((step) => stoodFor(common, step)).find(({ left }) => left <= MOST);
  if (found === undefined) return null;
  const colours = [...new Set(found.shown.values())];
  const placeOf = new Map(colours.map((colour, place) => [colour, place]));
  const palette = Buffer.alloc(colours.length * 3);
  for (const [place, colour] of colours.entries()) palette.writeUIntBE(colour, place * 3, 3);
  const places = Buffer.alloc(width * height);
  for (let pixel = 0; pixel < width * height; pixel += 1)
    places[pixel] = placeOf.get(found.shown.get(colourAt(pixel))!)!;
  return writePng(width, height, palette, places);
}
