'use client';

import { forwardRef, useId } from 'react';
import { renderPart } from '../frame/index.js';
import type { GaugePictureProps } from './gauge-arc.js';
import { useGaugeState } from './gauge-context.js';
import { GaugeHatch } from './gauge-hatch.js';
import type { BulletMarkShape } from '../layout/index.js';
import { GaugeMarkLabel } from './gauge-mark-label.js';

/** Heights in em of the labels' text, so that the bar grows with them; lengths are percentages of the width. */
const LINE = 1.2;
const BASELINE = 0.9;
const TICK = 0.5;
const BAND = 1.8;
const WON = { gap: 0.3, height: 0.4 };

/** Thin enough for a rectangle to be the line around it: the ends of a line would not glide. */
const HAIR = 0.01;

/** The bar: its ground in zones, the value upon it, what is won beneath it, and ticks with their labels. */
export const GaugeBullet = forwardRef<SVGSVGElement, GaugePictureProps>(function GaugeBullet(
  { isPlain = false, ...props },
  ref,
) {
  const { bullet, reading } = useGaugeState();
  const hatchId = useId();
  const isUnknown = bullet.value === null;
  const look = { 'data-reading': reading.kind, 'data-zone': reading.zone ?? undefined };
  const marks = isPlain ? bullet.marks.filter(({ beyond }) => beyond === null) : bullet.marks;
  const linesIn = (row: BulletMarkShape['row']): number =>
    isPlain
      ? 0
      : bullet.marks.reduce(
          (most, mark) => (mark.row === row ? Math.max(most, mark.ids.length + 1) : most),
          0,
        );
  const top = isPlain ? 0 : linesIn('above') * LINE + TICK;
  const wonBottom = top + BAND + WON.gap + WON.height;
  const below = Math.max(linesIn('below'), bullet.beyond && !isPlain ? 2 : 0);
  const rowTop = { above: 0, below: wonBottom + TICK, lower: wonBottom + TICK + below * LINE + WON.gap };
  const height = below === 0 && linesIn('lower') === 0 ? wonBottom : rowTop.lower + linesIn('lower') * LINE;
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
          y={em(wonBottom - WON.height)}
          height={em(WON.height)}
        />
      )}
      {marks.map(({ ids, value, x, row, anchor }) => (
        <g key={ids.join(' ')}>
          <rect data-cairn="gauge-cut" x={percent(x)} width={HAIR} {...band} />
          {!isPlain && (
            <rect
              data-cairn="gauge-tick"
              x={percent(x)}
              width={HAIR}
              y={em(row === 'above' ? top - TICK : top + BAND)}
              height={em(row === 'above' ? TICK : rowTop[row] - top - BAND)}
            />
          )}
          {!isPlain && (
            <GaugeMarkLabel
              ids={ids}
              value={value}
              x={percent(x)}
              y={(line) =>
                em(
                  rowTop[row] +
                    BASELINE +
                    (line + (row === 'above' ? linesIn('above') - ids.length - 1 : 0)) * LINE,
                )
              }
              anchor={anchor}
            />
          )}
        </g>
      ))}
      {bullet.beyond && (
        <>
          <svg
            x={percent(bullet.beyond.x)}
            {...band}
            overflow="visible"
            viewBox="-1 0 12 18"
            width="12"
            preserveAspectRatio="none"
          >
            <path
              data-cairn="gauge-beyond"
              {...look}
              d={bullet.beyond.x === 0 ? 'M-2 0V18L-10 9Z' : 'M2 0V18L10 9Z'}
            />
          </svg>
          {!isPlain && (
            <GaugeMarkLabel
              ids={['beyond']}
              value={bullet.beyond.end}
              x={percent(bullet.beyond.x)}
              y={(line) => em(rowTop.below + BASELINE + line * LINE)}
              anchor={bullet.beyond.x === 0 ? 'start' : 'end'}
            />
          )}
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
