'use client';

import type { ReactNode } from 'react';
import { useExplains } from '../frame/index.js';
import type { FigureName } from '../measures/index.js';

/** A line of a mark's words, and the figure it is; absent = it is none. */
export interface MixMarkLine {
  readonly text: string;
  readonly figure?: FigureName;
}

/** What {@link MixMark} takes. */
export interface MixMarkProps {
  /** What it stands for. */
  readonly of: 'brim' | 'level';
  /** Where it stands, in the unit of the drawing. */
  readonly y: number;
  /** Whether its words stand above its line. */
  readonly isAbove: boolean;
  /** Its words, one under the other; the second is its amount. */
  readonly lines: readonly MixMarkLine[];
}

/** Where the line ends and its words begin. */
const LINE_START = 2;
const LINE_END = 212;
const WORDS = 206;

/** From one baseline to the next. */
const STEP = 14;

/** A line across the barrel with its words beside it; the barrel's own name says the same. */
export function MixMark({ of, y, isAbove, lines }: MixMarkProps): ReactNode {
  const explains = useExplains();
  const first = isAbove ? -5 - (lines.length - 1) * STEP : STEP;
  return (
    <g aria-hidden="true" transform={`translate(0 ${y})`}>
      <line data-cairn="mix-line" data-of={of} x1={LINE_START} x2={LINE_END} />
      {lines.map(({ text, figure }, index) => (
        <text
          key={text}
          data-cairn="mix-mark"
          data-of={of}
          data-hero={index === 1 ? '' : undefined}
          x={WORDS}
          y={first + index * STEP}
          {...(figure && explains(figure))}
        >
          {text}
        </text>
      ))}
    </g>
  );
}
