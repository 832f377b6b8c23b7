'use client';

import { forwardRef, useId } from 'react';
import { renderPart } from '../frame/index.js';
import type { GaugePictureProps } from './gauge-arc.js';
import { useGaugeState } from './gauge-context.js';
import { GaugeHatch } from './gauge-hatch.js';
import { GaugeMarkLabel } from './gauge-mark-label.js';

/** Heights in em of the labels' text, so that the bar grows with them; lengths are percentages of the width. */
const LINE = 1.2;
const BASELINE = 0.9;
const TICK = 0.5;
const BAND = 1.8;
const WON = { gap: 0.3, height: 0.4 };

/** The bar: its ground in zones, the value upon it, what is won beneath it, and ticks with their labels. */
export const GaugeBullet = forwardRef<SVGSVGElement, GaugePictureProps>(function GaugeBullet(props, ref) {
  const { bullet, reading } = useGaugeState();
  const hatchId = useId();
  const isUnknown = bullet.value === null;
  const look = { 'data-reading': reading.kind, 'data-zone': reading.zone ?? undefined };
  const linesIn = (row: 'above' | 'below'): number =>
    bullet.marks.reduce((most, mark) => (mark.row === row ? Math.max(most, mark.ids.length + 1) : most), 0);
  const above = linesIn('above');
  const hasBelow = linesIn('below') > 0 || bullet.beyond !== null;
  const top = above * LINE + TICK;
  const wonTop = top + BAND + WON.gap;
  const belowTop = wonTop + WON.height + TICK;
  const height = hasBelow ? belowTop + Math.max(2, linesIn('below')) * LINE : wonTop + WON.height;
  const band = { y: em(top), height: em(BAND) };
  const children = (
    <>
      {isUnknown && <GaugeHatch id={hatchId} />}
      {bullet.tracks.map(({ zone, x, width }) => (
        <rect
          key={zone ?? ''}
          data-cairn="gauge-track"
          data-zone={zone ?? undefined}
          data-unknown={isUnknown ? '' : undefined}
          x={percent(x)}
          width={percent(width)}
          fill={isUnknown ? `url(#${hatchId})` : undefined}
          {...band}
        />
      ))}
      {bullet.value && (
        <rect
          data-cairn="gauge-value"
          {...look}
          x={percent(bullet.value.x)}
          width={percent(bullet.value.width)}
          {...band}
        />
      )}
      {bullet.won && (
        <rect
          data-cairn="gauge-won"
          x={percent(bullet.won.x)}
          width={percent(bullet.won.width)}
          y={em(wonTop)}
          height={em(WON.height)}
        />
      )}
      {bullet.marks.map(({ ids, value, x, row, anchor }) => (
        <g key={ids.join(' ')}>
          <line data-cairn="gauge-cut" x1={percent(x)} x2={percent(x)} y1={em(top)} y2={em(top + BAND)} />
          <line
            data-cairn="gauge-tick"
            x1={percent(x)}
            x2={percent(x)}
            y1={em(row === 'above' ? top - TICK : top + BAND)}
            y2={em(row === 'above' ? top : belowTop)}
          />
          <GaugeMarkLabel
            ids={ids}
            value={value}
            x={percent(x)}
            y={(line) =>
              em((row === 'above' ? (above - ids.length - 1) * LINE : belowTop) + BASELINE + line * LINE)
            }
            anchor={anchor}
          />
        </g>
      ))}
      {bullet.beyond && (
        <>
          <svg x={percent(bullet.beyond.x)} {...band} overflow="visible" viewBox="0 0 10 18" width="1em">
            <path
              data-cairn="gauge-beyond"
              {...look}
              d={bullet.beyond.x === 0 ? 'M-2 0V18L-10 9Z' : 'M2 0V18L10 9Z'}
            />
          </svg>
          <GaugeMarkLabel
            ids={['beyond']}
            value={bullet.beyond.end}
            x={percent(bullet.beyond.x)}
            y={(line) => em(belowTop + BASELINE + line * LINE)}
            anchor={bullet.beyond.x === 0 ? 'start' : 'end'}
          />
        </>
      )}
    </>
  );
  const ours = {
    'data-cairn': 'gauge-bullet',
    width: '100%',
    height: em(height),
    'aria-hidden': true,
    children,
  };
  return renderPart('svg', props, ours, reading, ref);
});

function em(height: number): string {
  return `${Math.round(height * 100) / 100}em`;
}

function percent(share: number): string {
  return `${Math.round(share * 10_000) / 100}%`;
}
