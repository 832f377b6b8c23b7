import { boxPath, clipPath, roundedPath, type Box } from './box-path.js';
import { readBorders } from './read-borders.js';
import type { ColourReader } from './read-colour.js';
import {
  IDENTITY,
  type Paint,
  type PathShape,
  type PatternPaint,
  type SolidPaint,
  type Shape,
} from './shapes.js';

/** As in `[data-cairn-hatch]` of the style sheet: lines of 1.5 px, 6 px apart, rising to the right. */
const HATCH_STEP = 6;
const HATCH_LINE = 1.5;
const DIAGONAL = Math.SQRT1_2;

function filled(d: string, fill: Paint | null): PathShape[] {
  return fill ? [{ kind: 'path', d, matrix: IDENTITY, fill, rule: 'nonzero', stroke: null }] : [];
}

/** The hatch over a box, from its corner; what is mirrored, as drawings are from right to left, has its lines fall. */
function hatch(line: SolidPaint, { x, y, width }: Box, isMirrored: boolean): PatternPaint {
  const stripe = boxPath({ x: 0, y: 0, width: HATCH_LINE, height: HATCH_STEP });
  return {
    width: HATCH_STEP,
    height: HATCH_STEP,
    matrix: isMirrored
      ? [-DIAGONAL, DIAGONAL, -DIAGONAL, -DIAGONAL, x + width, y]
      : [DIAGONAL, DIAGONAL, -DIAGONAL, DIAGONAL, x, y],
    shapes: filled(stripe, { ...line, opacity: 1 }),
    opacity: line.opacity,
  };
}

/** A shadow without blur, which is a line or a band; others say only that a thing is lifted. */
function hardShadow(
  css: string,
): { colour: string; x: number; y: number; spread: number; isInset: boolean }[] {
  const colours = /(?:[a-z]+\([^)]*\)|#\w+)/g;
  const layers = css === 'none' ? [] : css.split(/,(?![^(]*\))/);
  return layers.flatMap((layer) => {
    const colour = layer.match(colours)?.[0];
    const [x = 0, y = 0, blur = 0, spread = 0] = layer
      .replace(colours, '')
      .split(' ')
      .flatMap((word) => (word.endsWith('px') ? [Number.parseFloat(word)] : []));
    return colour === undefined || blur > 0
      ? []
      : [{ colour, x, y, spread, isInset: layer.includes('inset') }];
  });
}

/** A line painted along the foot of a box, such as the one under the rows of a table. */
function footLine(
  { backgroundImage, backgroundSize, backgroundPosition }: CSSStyleDeclaration,
  box: Box,
  opacity: number,
  read: ColourReader,
): PathShape[] {
  const [, colour = ''] = /^linear-gradient\((.+) 0px, \1 0px\)$/.exec(backgroundImage) ?? [];
  const [, thickness = ''] = /^100% ([\d.]+)px$/.exec(backgroundSize) ?? [];
  if (colour === '' || thickness === '' || !backgroundPosition.endsWith('100%')) return [];
  const height = Number(thickness);
  return filled(boxPath({ ...box, y: box.y + box.height - height, height }), read(colour, opacity));
}

/** What an element draws of its own: its ground, hatch, lines, shadows without blur, and borders. */
export function readBox(
  style: CSSStyleDeclaration,
  box: Box,
  opacity: number,
  { read, hatchColour }: { read: ColourReader; hatchColour: string | null },
): Shape[] {
  const radii = ['top-left', 'top-right', 'bottom-right', 'bottom-left'].map(
    (corner) => Number.parseFloat(style.getPropertyValue(`border-${corner}-radius`)) || 0,
  );
  const outline = clipPath(style.clipPath, box) ?? roundedPath(box, radii);
  const shadows = hardShadow(style.boxShadow);
  const line = hatchColour === null ? null : read(hatchColour, opacity);
  return [
    ...shadows.flatMap(({ colour, x, y, spread, isInset }) => {
      const grown = {
        x: box.x + x - spread,
        y: box.y + y - spread,
        width: box.width + 2 * spread,
        height: box.height + 2 * spread,
      };
      return isInset ? [] : filled(roundedPath(grown, radii), read(colour, opacity));
    }),
    ...filled(outline, read(style.backgroundColor, opacity)),
    ...footLine(style, box, opacity, read),
    ...(line ? filled(outline, hatch(line, box, style.transform.startsWith('matrix(-1'))) : []),
    ...shadows.flatMap(({ colour, spread, isInset }) => {
      const paint = isInset && spread > 0 ? read(colour, opacity) : null;
      return paint ? [ring(box, radii, spread, paint)] : [];
    }),
    ...readBorders(style, box, radii, opacity, read),
  ];
}

/** A line along the inside of a box. */
function ring(
  { x, y, width, height }: Box,
  radii: readonly number[],
  thickness: number,
  paint: SolidPaint,
): PathShape {
  const half = thickness / 2;
  const inner = roundedPath(
    { x: x + half, y: y + half, width: width - thickness, height: height - thickness },
    radii.map((radius) => Math.max(0, radius - half)),
  );
  const stroke = { ...paint, width: thickness, dashes: [], cap: 'butt', join: 'miter' } as const;
  return { kind: 'path', d: inner, matrix: IDENTITY, fill: null, rule: 'nonzero', stroke };
}
