import { describe, expect, test } from 'vitest';
import { differenceOf, type Pixels } from './picture-of.js';

/** 16 × 16 pixels, each of a colour by its place. */
function drawn(colourAt: (x: number, y: number) => readonly [number, number, number]): Pixels {
  const pixels = new Uint8ClampedArray(4 * 16 * 16);
  for (let y = 0; y < 16; y++)
    for (let x = 0; x < 16; x++) pixels.set([...colourAt(x, y), 255], 4 * (16 * y + x));
  return pixels;
}

describe('Two pictures', () => {
  test('are as one where they are the same', () => {
    const one = drawn((x, y) => [x, y, 255]);
    expect(
      differenceOf(
        one,
        drawn((x, y) => [x, y, 255]),
        16,
        16,
      ),
    ).toBe(0);
  });

  test('differ by hue, however alike in brightness', () => {
    const green = drawn(() => [0, 140, 0]);
    const red = drawn(() => [140, 0, 0]);
    expect(differenceOf(green, red, 16, 16)).toBe(100);
  });

  test('differ by detail, however alike from afar', () => {
    const checked = drawn((x, y) => ((x + y) % 2 === 0 ? [255, 255, 255] : [0, 0, 0]));
    const grey = drawn(() => [128, 128, 128]);
    expect(differenceOf(checked, grey, 16, 16)).toBe(100);
  });

  test('differ only in the squares that do', () => {
    const marked = drawn((x, y) => (x < 8 && y < 8 ? [0, 0, 200] : [255, 255, 255]));
    const blank = drawn(() => [255, 255, 255]);
    expect(differenceOf(marked, blank, 16, 16)).toBe(25);
  });
});
