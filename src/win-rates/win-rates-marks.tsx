'use client';

import type { ReactNode } from 'react';

/** What the marks take. */
export interface WinRatesMarkProps {
  /** Place on the scale, 0–100. */
  readonly x: number;
  /** How far below the middle, in pixels; default 0. */
  readonly dy?: number;
}

/** A place on the scale as an SVG length. Two digits are finer than a screen shows. */
export function percent(x: number): string {
  return `${Math.round(x * 100) / 100}%`;
}

/** The mark of the rate by deals: a stone. */
export function StoneMark({ x, dy = 0 }: WinRatesMarkProps): ReactNode {
  return (
    <circle data-cairn="win-rates-stone" cx={percent(x)} cy="50%" r={5} transform={`translate(0 ${dy})`} />
  );
}

/**
 * The mark of the rate by value: a diamond, open, and wide enough to be seen around a stone. A square that the style sheet
 * sets on its corner: of what has a place in per cent, browsers move rectangles and circles only.
 */
export function DiamondMark({ x, dy = 0 }: WinRatesMarkProps): ReactNode {
  const side = dy === 0 ? 12 : 8.5;
  return (
    <g transform={`translate(0 ${dy})`}>
      <rect data-cairn="win-rates-diamond" x={percent(x)} y="50%" width={side} height={side} />
    </g>
  );
}

/** What {@link UprightLine} takes. */
export interface UprightLineProps {
  /** Its `data-cairn` name. */
  readonly name: string;
  /** Place on the scale, 0–100. */
  readonly x: number;
  /** Its upper end, as an SVG length. */
  readonly y: string;
  /** How long it is, as an SVG length. */
  readonly height: string | number;
  /** How far below, in pixels; default 0. */
  readonly dy?: number;
}

/** A line across the scale: a rectangle, for the ends of a line would not glide. The style sheet says how thick. */
export function UprightLine({ name, x, y, height, dy = 0 }: UprightLineProps): ReactNode {
  return (
    <rect data-cairn={name} x={percent(x)} y={y} width={1} height={height} transform={`translate(0 ${dy})`} />
  );
}

/** The mark of a rate beside its column's heading: the key to the picture. */
export function MarkKey({ of }: { readonly of: 'unit' | 'value' }): ReactNode {
  return (
    <svg data-cairn="win-rates-key" viewBox="0 0 16 16" aria-hidden="true">
      {of === 'unit' ? (
        <circle data-cairn="win-rates-stone" cx={8} cy={8} r={6} />
      ) : (
        <path data-cairn="win-rates-diamond" d="M1 8L8 1L15 8L8 15Z" />
      )}
    </svg>
  );
}
