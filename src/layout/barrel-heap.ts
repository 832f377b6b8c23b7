import { pathRound } from 'd3-path';
import type { Pile } from './barrel-pack.js';

/** Columns that the upper side of a pile is told by. */
const COLUMNS = 96;

/** What is poured over a pile: so much area, up to one height. */
export interface PouredHeap {
  /** How high it comes; 0 = nothing is poured. */
  readonly top: number;
  /** For each column, how high the pile is. */
  readonly floors: readonly number[];
}

/** Pours an area over a pile, where it fills the hollows from the lowest up. */
export function pourHeap(pile: Pile, area: number, width: number): PouredHeap {
  if (!(area > 0)) return { top: 0, floors: [] };
  const floors = Array.from({ length: COLUMNS }, (_, column) =>
    heightAt(pile, ((column + 0.5) * width) / COLUMNS),
  );
  const sorted = floors.toSorted((one, other) => one - other);
  const wanted = (area * COLUMNS) / width;
  let sum = 0;
  for (const [index, floor] of sorted.entries()) {
    sum += floor;
    const top = (wanted + sum) / (index + 1);
    if (top <= (sorted[index + 1] ?? Infinity)) return { top, floors };
  }
  return { top: 0, floors };
}

/** How high a pile is at a place. */
function heightAt({ x, h, r }: Pile, at: number): number {
  let top = 0;
  for (let index = 0; index < x.length; index++) {
    const up = r[index]! ** 2 - (x[index]! - at) ** 2;
    if (up > 0) top = Math.max(top, h[index]! + Math.sqrt(up));
  }
  return top;
}

/** The outline of a poured heap as an SVG path; `place` turns a place in the vessel into one in the drawing. */
export function heapPath(
  { top, floors }: PouredHeap,
  width: number,
  place: (x: number, h: number) => readonly [x: number, y: number],
): string {
  const path = pathRound(2);
  const edge = (column: number): number => (column * width) / COLUMNS;
  let start = 0;
  for (let column = 0; column <= COLUMNS; column++) {
    if ((floors[column] ?? Infinity) < top) continue;
    if (column > start) {
      path.moveTo(...place(edge(start), top));
      for (let each = start; each < column; each++) path.lineTo(...place(edge(each + 0.5), floors[each]!));
      path.lineTo(...place(edge(column), top));
      path.closePath();
    }
    start = column + 1;
  }
  return path.toString();
}
