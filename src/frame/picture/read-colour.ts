import type { SolidPaint } from './shapes.js';

/**
 * Makes a reader of CSS colours, those of `oklch()` too, which editors of pictures do not know: the browser paints one pixel
 * and tells what came out. `null` = not to be seen.
 */
export function colourReader(document: Document): (css: string, opacity?: number) => SolidPaint | null {
  const canvas = document.createElement('canvas');
  canvas.width = 1;
  canvas.height = 1;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('This browser draws on no canvas.');
  const known = new Map<string, SolidPaint | null>();
  const read = (css: string): SolidPaint | null => {
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = '#000';
    context.fillStyle = css;
    context.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
    const hex = [red, green, blue].map((channel) => channel.toString(16).padStart(2, '0')).join('');
    return alpha === 0 ? null : { colour: `#${hex}`, opacity: alpha / 255 };
  };
  return (css, opacity = 1) => {
    if (css === 'none' || css === 'transparent' || opacity <= 0) return null;
    let found = known.get(css);
    if (found === undefined) {
      found = read(css);
      known.set(css, found);
    }
    return found && { ...found, opacity: found.opacity * opacity };
  };
}

/** Reads CSS colours. */
export type ColourReader = ReturnType<typeof colourReader>;
