'use client';

import { Fragment, forwardRef, useId } from 'react';
import { renderPart, type PartProps } from '../frame/index.js';
import type { GaugeBandShape } from '../layout/index.js';
import { useGaugeState } from './gauge-context.js';
import { GaugeHatch } from './gauge-hatch.js';
import { GaugeMarkLabel } from './gauge-mark-label.js';
import type { GaugeReading } from './gauge-reading.js';

/** From the upper edge of a label to its first baseline, and from one baseline to the next. */
const BASELINE = 11;
const LINE = 14;

/** What `Gauge.Arc` and `Gauge.Bullet` take: the drawing is the library's. */
export type GaugePictureProps = Omit<PartProps<'svg', GaugeReading>, 'children'> & {
  /** Whether it is drawn without the labels of its marks, where they are told elsewhere; default it has them. */
  readonly isPlain?: boolean;
};

/** The drawing without room for labels: to the ends of the ticks, and of the tip past its end. */
const PLAIN_VIEW = '-100 -98 200 148';

/** The arc: its ground in zones, the value upon it, what is won within it, and notches with their labels around it. */
export const GaugeArc = forwardRef<SVGSVGElement, GaugePictureProps>(function GaugeArc(
  { isPlain = false, ...props },
  ref,
) {
  const { arc, reading } = useGaugeState();
  const hatchId = useId();
  const { beyond, bands } = arc;
  const isUnknown = arc.value === null;
  const look = { 'data-reading': reading.kind, 'data-zone': reading.zone ?? undefined };
  const children = (
    <>
      {isUnknown && <GaugeHatch id={hatchId} />}
      {isUnknown
        ? arc.tracks.map(({ zone, path }) => (
            <path key={zone} {...track(zone)} data-unknown="" d={path} fill={`url(#${hatchId})`} />
          ))
        : // The last first, each from 0 on: where two meet, one edge moves, and no gap opens.
          arc.tracks
            .toReversed()
            .map(({ zone, to }) => <path key={zone} {...track(zone)} {...along(bands.value, to)} />)}
      {!isUnknown && <path data-cairn="gauge-rim" d={bands.value.outline} />}
      {arc.value && <path data-cairn="gauge-value" {...look} {...along(bands.value, arc.value.share)} />}
      {arc.won && <path data-cairn="gauge-won" {...along(bands.won, arc.won.share)} />}
      {beyond && <path data-cairn="gauge-beyond" {...look} d={beyond.tip} />}
      {arc.marks
        .filter(({ beyond: isOff }) => !isPlain || isOff === null)
        .map(({ ids, value, angle, cut, tick, label }) => (
          <Fragment key={ids.join(' ')}>
            <g transform={`rotate(${Math.round((angle * 18_000) / Math.PI) / 100})`}>
              <path data-cairn="gauge-cut" d={cut} />
              {!isPlain && <path data-cairn="gauge-tick" d={tick} />}
            </g>
            {!isPlain && (
              <GaugeMarkLabel
                ids={ids}
                value={value}
                x={label.x}
                y={(line) => label.top + BASELINE + line * LINE}
                anchor={label.anchor}
                isBroken
              />
            )}
          </Fragment>
        ))}
      {beyond && !isPlain && (
        <GaugeMarkLabel
          ids={['beyond']}
          value={beyond.end}
          x={beyond.label.x}
          y={(line) => beyond.label.top + BASELINE + line * LINE}
          anchor={beyond.label.anchor}
          isBroken
        />
      )}
    </>
  );
  const ours = {
    'data-cairn': 'gauge-arc',
    viewBox: isPlain ? PLAIN_VIEW : arc.viewBox,
    'aria-hidden': true,
    children,
  };
  return renderPart('svg', props, ours, reading, ref);
});

const track = (zone: string | null) => ({ 'data-cairn': 'gauge-track', 'data-zone': zone ?? undefined });

/** A band from 0 to a share of the scale, as a dash: its end goes along the arc when the share changes. */
const along = ({ path, length, width }: GaugeBandShape, share: number) => ({
  d: path,
  strokeWidth: width,
  strokeDasharray: `${Math.round(share * length * 100) / 100} ${length}`,
});
