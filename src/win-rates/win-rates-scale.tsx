'use client';

import { forwardRef } from 'react';
import { renderPart, useExplains, useFrame, type PartProps } from '../frame/index.js';
import { scaleLabelAnchor } from '../layout/scale-label-anchor.js';
import { useWinRatesState } from './win-rates-context.js';
import { MarkKey, percent, UprightLine } from './win-rates-marks.js';

/** The columns that have a heading. */
export type WinRatesColumn = 'unit' | 'value' | 'sample' | 'standing';

/** What {@link WinRatesScale} takes. */
export type WinRatesScaleProps = PartProps<'div'> & {
  /** Which columns the rows have; default all. */
  readonly columns?: readonly WinRatesColumn[];
};

const ALL_COLUMNS: readonly WinRatesColumn[] = ['unit', 'value', 'sample', 'standing'];

/**
 * What stands above the rows: the ends of the scale, the median with its name, and the columns' headings with their marks.
 * Hidden from assistive technology: the rows' names say what their numbers are.
 */
export const WinRatesScale = forwardRef<HTMLElement, WinRatesScaleProps>(function WinRatesScale(
  { columns = ALL_COLUMNS, ...props },
  ref,
) {
  const { reference, overall, group, messages } = useWinRatesState();
  const { formatter } = useFrame();
  const explains = useExplains();
  const median = reference && {
    x: percent(reference.x),
    anchor: scaleLabelAnchor(reference.x, 100),
    text: (reference.isOfPeers ? messages.peersMedian : messages.median)({
      rate: formatter.share(reference.rate),
    }),
  };
  const headings = {
    unit: messages.unit,
    value: messages.value,
    sample: messages.sampleColumns[overall.openPolicy],
    standing: messages.standingColumn,
  };
  const content = (
    <>
      <svg data-cairn="win-rates-ticks">
        <text data-cairn="win-rates-tick" x="0%" y="92%" textAnchor="start">
          {formatter.share(0)}
        </text>
        <text data-cairn="win-rates-tick" x="100%" y="92%" textAnchor="end">
          {formatter.share(1)}
        </text>
        {median && (
          <>
            <text
              data-cairn="win-rates-tick"
              x={median.x}
              y="34%"
              textAnchor={median.anchor}
              {...(reference.isOfPeers
                ? explains('peers-median', null, group)
                : explains('groups-median', null, null))}
            >
              {median.text}
            </text>
            <UprightLine name="win-rates-reference" x={reference.x} y="48%" height="52%" />
          </>
        )}
      </svg>
      {columns.map((column) => (
        <span key={column} data-cairn="win-rates-column" data-of={column}>
          {(column === 'unit' || column === 'value') && <MarkKey of={column} />}
          {headings[column]}
        </span>
      ))}
    </>
  );
  const ours = { 'data-cairn': 'win-rates-scale', 'aria-hidden': true, children: content };
  return renderPart('div', props, ours, {}, ref);
});
