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

/** The mark of the rate by value: a diamond, open, and wide enough to be seen around a stone. */
export function DiamondMark({ x, dy = 0 }: WinRatesMarkProps): ReactNode {
  const r = dy === 0 ? 8.5 : 6;
  return (
    <svg x={percent(x)} y="50%" overflow="visible">
      <path data-cairn="win-rates-diamond" d={`M${-r} ${dy}L0 ${dy - r}L${r} ${dy}L0 ${dy + r}Z`} />
    </svg>
  );
}

/** The end of a 95 % interval. */
export function IntervalEnd({ x }: Pick<WinRatesMarkProps, 'x'>): ReactNode {
  return (
    <svg x={percent(x)} y="50%" overflow="visible">
      <path data-cairn="win-rates-interval-end" d="M0 -5V5" />
    </svg>
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
