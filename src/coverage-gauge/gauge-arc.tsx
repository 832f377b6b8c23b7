'use client';

import { forwardRef, useId } from 'react';
import { renderPart, type PartProps } from '../frame/index.js';
import { useGaugeState } from './gauge-context.js';
import { GaugeHatch } from './gauge-hatch.js';
import { GaugeMarkLabel } from './gauge-mark-label.js';
import type { GaugeReading } from './gauge-reading.js';

/** From the upper edge of a label to its first baseline, and from one baseline to the next. */
const BASELINE = 11;
const LINE = 14;

/** What `Gauge.Arc` and `Gauge.Bullet` take: the drawing is the library's. */
export type GaugePictureProps = Omit<PartProps<'svg', GaugeReading>, 'children'>;

/** The arc: its ground in zones, the value upon it, what is won within it, and notches with their labels around it. */
export const GaugeArc = forwardRef<SVGSVGElement, GaugePictureProps>(function GaugeArc(props, ref) {
  const { arc, reading } = useGaugeState();
  const hatchId = useId();
  const { beyond } = arc;
  const isUnknown = arc.value === null;
  const look = { 'data-reading': reading.kind, 'data-zone': reading.zone ?? undefined };
  const children = (
    <>
      {isUnknown && <GaugeHatch id={hatchId} />}
      {arc.tracks.map(({ zone, path }) => (
        <path
          key={path}
          data-cairn="gauge-track"
          data-zone={zone ?? undefined}
          data-unknown={isUnknown ? '' : undefined}
          d={path}
          fill={isUnknown ? `url(#${hatchId})` : undefined}
        />
      ))}
      {arc.value && <path data-cairn="gauge-value" {...look} d={arc.value.path} />}
      {arc.won !== null && <path data-cairn="gauge-won" d={arc.won} />}
      {beyond && <path data-cairn="gauge-beyond" {...look} d={beyond.tip} />}
      {arc.marks.map(({ ids, value, cut, tick, label }) => (
        <g key={ids.join(' ')}>
          <path data-cairn="gauge-cut" d={cut} />
          <path data-cairn="gauge-tick" d={tick} />
          <GaugeMarkLabel
            ids={ids}
            value={value}
            x={label.x}
            y={(line) => label.top + BASELINE + line * LINE}
            anchor={label.anchor}
            isBroken
          />
        </g>
      ))}
      {beyond && (
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
  const ours = { 'data-cairn': 'gauge-arc', viewBox: arc.viewBox, 'aria-hidden': true, children };
  return renderPart('svg', props, ours, reading, ref);
});
