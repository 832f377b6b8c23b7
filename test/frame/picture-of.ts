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

/** Of 100 squares of 8 pixels, how many differ by more than a shade: letters at other thirds of a pixel do not. */
export function differenceOf(one: Pixels, other: Pixels, width: number, height: number): number {
  const side = 8;
  let squares = 0;
  let differing = 0;
  for (let top = 0; top + side <= height; top += side) {
    for (let left = 0; left + side <= width; left += side) {
      squares++;
      let sum = 0;
      for (let y = top; y < top + side; y++) {
        for (let x = left; x < left + side; x++) {
          const at = 4 * (y * width + x);
          sum += one[at]! + one[at + 1]! + one[at + 2]! - other[at]! - other[at + 1]! - other[at + 2]!;
        }
      }
      if (Math.abs(sum) / (3 * side * side) > SHADE) differing++;
    }
  }
  return (100 * differing) / squares;
}

/** Of 255. */
const SHADE = 12;
