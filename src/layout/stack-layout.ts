import type { ScaleDirection } from './dumbbell-layout.js';

/** What {@link stackLayout} takes. */
export interface StackLayoutOptions {
  /** Column after column, the first at the side where time begins; each part's size, the lowest first. What is not above 0, or no number, has no height. */
  readonly columns: readonly (readonly number[])[];
  /** Room, in the host's unit; what is not above 0 is none. */
  readonly width: number;
  readonly height: number;
  /** The part of a column's room that stays free beside it, 0–1; default 0.25. */
  readonly gap?: number;
  /** Default `ltr`: the first column at the left. */
  readonly direction?: ScaleDirection;
}

/** A part of a column. */
export interface StackPartShape {
  /** The upper edge; the lower one is the next lower part's upper edge, to the bit. */
  readonly y: number;
  /** 0 or more. */
  readonly height: number;
}

/** A column. */
export interface StackColumnShape {
  /** The left edge, without the free room. */
  readonly x: number;
  readonly width: number;
  /** Where its room begins, and how wide that is: all of it can be pointed at. */
  readonly slotX: number;
  readonly slotWidth: number;
  /** The upper edge of its highest part. */
  readonly top: number;
  /** As given, the lowest first. */
  readonly parts: readonly StackPartShape[];
}

/** Columns of parts one upon another, on one scale from zero. */
export interface StackShape {
  readonly columns: readonly StackColumnShape[];
  /** The size of the tallest column: what the whole height stands for; 0 = nothing is drawn. */
  readonly most: number;
}

/** How much larger than the largest sum a size may be at most, so that sums stay numbers. */
const LARGEST = Number.MAX_VALUE / 1e6;

/** Stacked columns, heights in proportion from zero, the tallest as high as the room. */
export function stackLayout({
  columns,
  width,
  height,
  gap = 0.25,
  direction = 'ltr',
}: StackLayoutOptions): StackShape {
  const room = { width: sizeOf(width), height: sizeOf(height) };
  const sums = columns.map(upTo);
  const most = sums.reduce((largest, edges) => Math.max(largest, edges.at(-1) ?? 0), 0);
  const slotWidth = columns.length === 0 ? 0 : room.width / columns.length;
  const free = slotWidth * Math.min(1, sizeOf(gap));
  return {
    most,
    columns: sums.map((edges, index) => {
      const place = direction === 'ltr' ? index : columns.length - 1 - index;
      const slotX = Math.min(room.width - slotWidth, place * slotWidth);
      // Edges are shared, so that parts meet and add to the whole exactly.
      const ys = edges.map((edge) => (most === 0 ? room.height : room.height * (1 - edge / most)));
      return {
        slotX,
        slotWidth,
        x: slotX + free / 2,
        width: slotWidth - free,
        top: ys.at(-1)!,
        parts: ys.slice(1).map((y, part) => ({ y, height: ys[part]! - y })),
      };
    }),
  };
}

/** What there is up to the lower edge of each part, and up to the last's upper one. */
function upTo(parts: readonly number[]): number[] {
  const edges = [0];
  for (const part of parts) edges.push(edges.at(-1)! + sizeOf(part));
  return edges;
}

function sizeOf(value: number): number {
  return value > 0 ? Math.min(value, LARGEST) : 0;
}
