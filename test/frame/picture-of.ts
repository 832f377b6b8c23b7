import { readPicture } from '../../src/frame/picture/read-picture.js';
import { pngFile } from '../../src/frame/picture/png-file.js';
import { svgFile } from '../../src/frame/picture/svg-file.js';

/** Pixels of something drawn, one after the other: red, green, blue, opacity. */
export type Pixels = Uint8ClampedArray;

/** The files that a widget is saved as. */
export async function filesOf(widget: HTMLElement): Promise<{ svg: string; png: Blob }> {
  const picture = readPicture(widget);
  return { svg: svgFile(picture, document), png: await pngFile(picture, document) };
}

/** The pixels of an image file drawn at a width, from its top to a height. */
export async function pixelsOf(url: string, width: number, height: number): Promise<Pixels> {
  const image = new Image();
  image.src = url;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d')!;
  context.fillStyle = '#888';
  context.fillRect(0, 0, width, height);
  context.drawImage(image, 0, 0, width, (image.naturalHeight * width) / image.naturalWidth);
  return context.getImageData(0, 0, width, height).data;
}

/**
 * Of 100 squares of 8 pixels, how many differ: in any of red, green and blue by more than a shade on average, or pixel by
 * pixel by more than letters do that stand on other thirds of a pixel.
 */
export function differenceOf(one: Pixels, other: Pixels, width: number, height: number): number {
  let squares = 0;
  let differing = 0;
  for (let top = 0; top + SIDE <= height; top += SIDE) {
    for (let left = 0; left + SIDE <= width; left += SIDE) {
      squares++;
      if (CHANNELS.some((channel) => isOther(one, other, width, { top, left, channel }))) differing++;
    }
  }
  return (100 * differing) / squares;
}

function isOther(
  one: Pixels,
  other: Pixels,
  width: number,
  { top, left, channel }: { readonly top: number; readonly left: number; readonly channel: number },
): boolean {
  let tone = 0;
  let detail = 0;
  for (let y = top; y < top + SIDE; y++) {
    for (let x = left; x < left + SIDE; x++) {
      const at = 4 * (y * width + x) + channel;
      const step = one[at]! - other[at]!;
      tone += step;
      detail += Math.abs(step);
    }
  }
  const pixels = SIDE * SIDE;
  return Math.abs(tone) / pixels > SHADE || detail / pixels > DETAIL;
}

const SIDE = 8;

/** Red, green, blue. */
const CHANNELS = [0, 1, 2];

/** Of 255: how far a square may be off on average. */
const SHADE = 12;

/** Of 255: how far its pixels may be off on average, each by itself. */
const DETAIL = 24;
