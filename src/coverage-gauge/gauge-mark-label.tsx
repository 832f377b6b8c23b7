'use client';

import type { ReactNode } from 'react';
import { useExplains, useFrame } from '../frame/index.js';
import type { CoverageResult, FigureName } from '../measures/index.js';
import { useGaugeState } from './gauge-context.js';
import { markLines, readingLines, readingText } from './gauge-text.js';
import type { GaugeReadingKind } from './gauge-reading.js';

/** What {@link GaugeMarkLabel} takes. */
export interface GaugeMarkLabelProps {
  /** The marks that stand at one place. */
  readonly ids: readonly string[];
  /** Their value on the gauge's scale. */
  readonly value: number;
  /** Where the text begins, is centred or ends: a number of the drawing, or a percentage. */
  readonly x: number | string;
  /** The baseline of a line, 0 first. */
  readonly y: (line: number) => number | string;
  /** What `x` is of the text, read from left to right. */
  readonly anchor: 'start' | 'middle' | 'end';
  /** Whether a long value is broken into lines; default: it is not. */
  readonly isBroken?: boolean;
}

/** The names of marks and their value, a line each. Each line is a text of its own: right to left it is turned by itself. */
export function GaugeMarkLabel({
  ids,
  value,
  x,
  y,
  anchor,
  isBroken = false,
}: GaugeMarkLabelProps): ReactNode {
  const { reading, coverage, messages } = useGaugeState();
  const { formatter } = useFrame();
  const explains = useExplains();
  const { kind } = reading;
  const figure = markFigure(ids[0], kind, coverage.against);
  const values = isBroken ? readingLines(value, kind, formatter) : [readingText(value, kind, formatter)];
  return (
    <>
      {markLines(ids, messages).map((text, line) => (
        <text key={text} data-cairn="gauge-mark" x={x} y={y(line)} textAnchor={anchor}>
          {text}
        </text>
      ))}
      {values.map((text, line) => (
        <text
          key={text}
          data-cairn="gauge-mark-value"
          x={x}
          y={y(ids.length + line)}
          textAnchor={anchor}
          {...(figure && explains(figure))}
        >
          {text}
        </text>
      ))}
    </>
  );
}

/** The figure that a mark's value is: on a scale of the target, multiples of what remains are told as multiples of that. */
export function markFigure(
  id: string | undefined,
  kind: GaugeReadingKind,
  against: CoverageResult['against'],
): FigureName | null {
  if (kind !== 'coverage') return null;
  const isOfTarget = against === 'target';
  switch (id ?? '') {
    case 'required':
      return isOfTarget ? 'required-of-target' : 'required-coverage';
    case 'floor':
      return isOfTarget ? 'floor-of-target' : 'coverage-floor';
    case 'ceiling':
      return isOfTarget ? 'ceiling-of-target' : 'coverage-ceiling';
    default:
      return null;
  }
}
