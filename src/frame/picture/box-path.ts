/** A rectangle, in the picture's coordinates. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The path around a box. */
export function boxPath({ x, y, width, height }: Box): string {
  return `M${x} ${y}h${width}v${height}h${-width}z`;
}

/** The path around a box with round corners, each by its own radius, clockwise from the top left. */
export function roundedPath(box: Box, radii: readonly number[]): string {
  const least = Math.min(box.width, box.height) / 2;
  const [topLeft = 0, topRight = 0, bottomRight = 0, bottomLeft = 0] = radii.map((radius) =>
    Math.min(radius, least),
  );
  if (topLeft + topRight + bottomRight + bottomLeft === 0) return boxPath(box);
  const { x, y, width, height } = box;
  const corner = (radius: number, dx: number, dy: number): string => `a${radius} ${radius} 0 0 1 ${dx} ${dy}`;
  return [
    `M${x + topLeft} ${y}`,
    `h${width - topLeft - topRight}`,
    corner(topRight, topRight, topRight),
    `v${height - topRight - bottomRight}`,
    corner(bottomRight, -bottomRight, bottomRight),
    `h${bottomRight + bottomLeft - width}`,
    corner(bottomLeft, -bottomLeft, -bottomLeft),
    `v${bottomLeft + topLeft - height}`,
    corner(topLeft, topLeft, -topLeft),
    'z',
  ].join('');
}

/** The path of an ellipse in a box. */
export function ellipsePath(cx: number, cy: number, rx: number, ry: number): string {
  return `M${cx - rx} ${cy}a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0 ${-2 * rx} 0z`;
}

/** A length of CSS as computed, in pixels: `12px`, or a share of `whole`. */
const lengthOf = (css: string, whole: number): number =>
  css.endsWith('%') ? (Number.parseFloat(css) / 100) * whole : Number.parseFloat(css) || 0;

/** The path of a computed `clip-path`; `null` = none, or none that marks are made with. */
export function clipPath(css: string, box: Box): string | null {
  const polygon = /^polygon\((?:\w+, )?(.+)\)$/.exec(css)?.[1];
  if (polygon !== undefined) {
    const points = polygon.split(',').map((point) => {
      const [x = '0', y = '0'] = point.trim().split(' ');
      return `${box.x + lengthOf(x, box.width)} ${box.y + lengthOf(y, box.height)}`;
    });
    return `M${points.join('L')}z`;
  }
  if (!css.startsWith('circle(')) return null;
  const radius = Math.min(box.width, box.height) / 2;
  return ellipsePath(box.x + box.width / 2, box.y + box.height / 2, radius, radius);
}
