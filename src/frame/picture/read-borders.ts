import { boxPath, roundedPath, type Box } from './box-path.js';
import type { ColourReader } from './read-colour.js';
import { IDENTITY, type PathShape, type SolidPaint } from './shapes.js';

const SIDES = ['top', 'right', 'bottom', 'left'] as const;

/** A side that shows. */
interface Side {
  readonly side: (typeof SIDES)[number];
  readonly width: number;
  readonly paint: SolidPaint;
  /** Lengths of strokes and gaps; empty = unbroken. */
  readonly dashes: readonly [dash: number, gap: number] | readonly [];
}

const filled = (d: string, fill: SolidPaint, rule: 'nonzero' | 'evenodd'): PathShape => ({
  kind: 'path',
  d,
  matrix: IDENTITY,
  fill,
  rule,
  stroke: null,
});

const stroked = (d: string, { paint, width, dashes }: Side): PathShape => ({
  kind: 'path',
  d,
  matrix: IDENTITY,
  fill: null,
  rule: 'nonzero',
  stroke: { ...paint, width, dashes, cap: 'butt', join: 'miter' },
});

/**
 * The borders of a box with round corners, each by its own radius, clockwise from the top left. Of one colour they are one
 * shape, which follows the corners; else each side is a bar, or a broken line.
 */
export function readBorders(
  style: CSSStyleDeclaration,
  box: Box,
  radii: readonly number[],
  opacity: number,
  read: ColourReader,
): PathShape[] {
  const sides = SIDES.flatMap((side): Side[] => {
    const of = (what: string): string => style.getPropertyValue(`border-${side}-${what}`);
    const width = Number.parseFloat(of('width')) || 0;
    const isDrawn = width > 0 && !['none', 'hidden'].includes(of('style'));
    const paint = isDrawn ? read(of('color'), opacity) : null;
    return paint ? [{ side, width, paint, dashes: dashesOf(of('style'), width) }] : [];
  });
  const [first] = sides;
  if (!first) return [];
  const isOneColour = sides.every(
    ({ paint }) => paint.colour === first.paint.colour && paint.opacity === first.paint.opacity,
  );
  if (isOneColour && sides.every(({ dashes }) => dashes.length === 0))
    return [ring(sides, first, box, radii)];
  const isOneLine = sides.every(
    ({ width, dashes }) => width === first.width && dashes.join(' ') === first.dashes.join(' '),
  );
  if (isOneColour && isOneLine && sides.length === 4) {
    const inner = inset(box, () => first.width / 2);
    return [stroked(roundedPath(inner, radii.map(smallerBy(first.width / 2))), first)];
  }
  return sides.map((side) => (side.dashes.length === 0 ? bar(side, box) : brokenLine(side, box)));
}

/** As browsers break lines: dashes of two widths, of three where they are thin, and dots as long as they are wide. */
function dashesOf(style: string, width: number): Side['dashes'] {
  if (style === 'dotted') return [width, width];
  if (style !== 'dashed') return [];
  return width >= 3 ? [2 * width, width] : [3 * width, 2 * width];
}

const smallerBy =
  (width: number) =>
  (radius: number): number =>
    Math.max(0, radius - width);

function inset(box: Box, widthOf: (side: Side['side']) => number): Box {
  const [top, right, bottom, left] = [widthOf('top'), widthOf('right'), widthOf('bottom'), widthOf('left')];
  return {
    x: box.x + left,
    y: box.y + top,
    width: box.width - left - right,
    height: box.height - top - bottom,
  };
}

/** What lies between a box and its inside. */
function ring(sides: readonly Side[], { paint }: Side, box: Box, radii: readonly number[]): PathShape {
  const widthOf = (side: Side['side']): number => sides.find((each) => each.side === side)?.width ?? 0;
  const inside = inset(box, widthOf);
  const outline = roundedPath(box, radii);
  if (inside.width <= 0 || inside.height <= 0) return filled(outline, paint, 'nonzero');
  // A corner lies between two sides, and is cut by the wider.
  const innerRadii = radii.map((radius, corner) =>
    smallerBy(Math.max(widthOf(corner < 2 ? 'top' : 'bottom'), widthOf(corner % 3 === 0 ? 'left' : 'right')))(
      radius,
    ),
  );
  return filled(outline + roundedPath(inside, innerRadii), paint, 'evenodd');
}

function bar({ side, width, paint }: Side, box: Box): PathShape {
  const bars = {
    top: { ...box, height: width },
    bottom: { ...box, y: box.y + box.height - width, height: width },
    left: { ...box, width },
    right: { ...box, x: box.x + box.width - width, width },
  };
  return filled(boxPath(bars[side]), paint, 'nonzero');
}

/** A broken line begins and ends with a dash: its gaps are made to fit. */
function brokenLine(line: Side, { x, y, width, height }: Box): PathShape {
  const { side, width: thickness } = line;
  const half = thickness / 2;
  const isLevel = side === 'top' || side === 'bottom';
  const across = { top: y + half, bottom: y + height - half, left: x + half, right: x + width - half }[side];
  const d = isLevel ? `M${x} ${across}L${x + width} ${across}` : `M${across} ${y}L${across} ${y + height}`;
  const length = isLevel ? width : height;
  const [dash = length, gap = 0] = line.dashes;
  const gaps = Math.max(1, Math.round((length + gap) / (dash + gap)) - 1);
  return stroked(d, { ...line, dashes: [dash, Math.max(0, (length - (gaps + 1) * dash) / gaps)] });
}
