'use client';

import { forwardRef, type ReactNode } from 'react';
import { renderPart } from '../frame/index.js';
import { isValueUnknown } from './shown-rate.js';
import { useWinRateRow, useWinRatesState } from './win-rates-context.js';
import type { DumbbellSpan } from '../layout/index.js';
import { DiamondMark, percent, StoneMark, UprightLine } from './win-rates-marks.js';
import type { WinRatesRowPartProps } from './win-rates-row-parts.js';

/** How far apart the two tracks of ranges stand, from the middle of the row. */
const TRACK = 7;

/**
 * The dumbbell: the rate by deals a stone, the rate by value a diamond, the 95 % interval behind the stone, and the line of
 * the median. A range has both its ends drawn, deals above value; an unknown rate by value is a hatch along the whole scale.
 * Positions are percentages, so that nothing is measured.
 */
export const WinRatesDumbbell = forwardRef<HTMLElement, WinRatesRowPartProps>(
  function WinRatesDumbbell(props, ref) {
    const { reference } = useWinRatesState();
    const row = useWinRateRow();
    const { unit, value, interval, bar } = row.shape;
    const isRange = row.result.unitRange !== null;
    const content = (
      <svg data-cairn="win-rates-drawing" aria-hidden="true">
        <line data-cairn="win-rates-axis" x1="0%" x2="100%" y1="50%" y2="50%" />
        {isValueUnknown(row.result) && (
          <line data-cairn="win-rates-unknown" x1="0%" x2="100%" y1="50%" y2="50%" />
        )}
        {reference && <UprightLine name="win-rates-reference" x={reference.x} y="0%" height="100%" />}
        {interval && (
          <>
            <rect
              data-cairn="win-rates-interval"
              x={percent(interval.x)}
              width={percent(interval.width)}
              y="50%"
              height={10}
              transform="translate(0 -5)"
            />
            <IntervalEnd x={interval.lowX} />
            <IntervalEnd x={interval.highX} />
          </>
        )}
        {bar && <Bar span={bar} />}
        {isRange ? (
          <>
            {unit && <Range span={unit} dy={-TRACK} Mark={StoneMark} />}
            {value && <Range span={value} dy={TRACK} Mark={DiamondMark} />}
          </>
        ) : (
          <>
            {value && <DiamondMark x={value.x} />}
            {unit && <StoneMark x={unit.x} />}
          </>
        )}
      </svg>
    );
    const ours = { 'data-cairn': 'win-rates-dumbbell', 'aria-hidden': true, children: content };
    return renderPart('span', props, ours, row, ref);
  },
);

/** The end of a 95 % interval. */
function IntervalEnd({ x }: { readonly x: number }): ReactNode {
  return <UprightLine name="win-rates-interval-end" x={x} y="50%" height={10} dy={-5} />;
}

interface BarProps {
  readonly span: DumbbellSpan;
  readonly dy?: number;
}

function Bar({ span, dy = 0 }: BarProps): ReactNode {
  return (
    <rect
      data-cairn="win-rates-bar"
      x={percent(span.x)}
      width={percent(span.width)}
      y="50%"
      height={3}
      transform={`translate(0 ${dy})`}
    />
  );
}

interface RangeProps {
  readonly span: DumbbellSpan;
  readonly dy: number;
  readonly Mark: typeof StoneMark;
}

function Range({ span, dy, Mark }: RangeProps): ReactNode {
  return (
    <>
      <Bar span={span} dy={dy} />
      <Mark x={span.lowX} dy={dy} />
      <Mark x={span.highX} dy={dy} />
    </>
  );
}
