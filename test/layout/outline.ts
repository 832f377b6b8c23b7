/** A point of an outline. */
export type Point = readonly [x: number, y: number];

/** Points of a curve that are looked at. */
const SAMPLES = 16;

/** The corners of a rectangle. */
export function boxOutline({
  x,
  y,
  width,
  height,
}: {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}): Point[] {
  return [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ];
}

/** The outline of an SVG path of `M`, `L`, `C` and `Z`, its curves as points on them. */
export function outline(path: string): Point[] {
  const points: Point[] = [];
  for (const [, command = '', text = ''] of path.matchAll(/([MLCZ])([^MLCZ]*)/g)) {
    const numbers = (text.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
    if (command === 'C') {
      const [x1, y1, x2, y2, x, y] = numbers as [number, number, number, number, number, number];
      const [x0, y0] = points.at(-1)!;
      for (let sample = 1; sample <= SAMPLES; sample++) {
        const t = sample / SAMPLES;
        points.push([cubic(t, x0, x1, x2, x), cubic(t, y0, y1, y2, y)]);
      }
    } else if (command !== 'Z') {
      points.push([numbers[0]!, numbers[1]!]);
    }
  }
  return points;
}

/** The area inside an outline, by the shoelace formula. */
export function areaOf(points: readonly Point[]): number {
  let twice = 0;
  for (const [index, [x, y]] of points.entries()) {
    const [nextX, nextY] = points[(index + 1) % points.length]!;
    twice += x * nextY - nextX * y;
  }
  return Math.abs(twice) / 2;
}

function cubic(t: number, from: number, one: number, two: number, to: number): number {
  const rest = 1 - t;
  return rest ** 3 * from + 3 * rest ** 2 * t * one + 3 * rest * t ** 2 * two + t ** 3 * to;
}
