'use client';

import { Children, forwardRef, type ReactNode } from 'react';
import { renderPart, type PartProps } from '../frame/index.js';

/** Marks by shape as well as colour, in a box of 16 × 16; the theme's own. */
const MARKS = {
  won: 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2',
  open: 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2m0 2.5a3.5 3.5 0 1 0 0 7a3.5 3.5 0 0 0 0-7',
  attention: 'M8 2L14.5 13.5H1.5z',
  unknown: 'M2 6.5L6.5 2H9L2 9zM2 11.5L11.5 2H14L2 14zM5 14L14 5V7.5L7.5 14zM10 14L14 10V12.5L12.5 14z',
} as const;

/** What {@link GaugeKindMark} takes. */
export type GaugeKindMarkProps = Omit<PartProps<'svg'>, 'children'> & {
  /** What it stands for. */
  readonly kind: keyof typeof MARKS;
};

/** The small mark that says a kind without its colour. */
export const GaugeKindMark = forwardRef<SVGSVGElement, GaugeKindMarkProps>(function GaugeKindMark(
  { kind, ...props },
  ref,
) {
  const ours = {
    'data-cairn': 'kind-mark',
    'data-kind': kind,
    viewBox: '0 0 16 16',
    'aria-hidden': true,
    children: <path d={MARKS[kind]} />,
  };
  return renderPart('svg', props, ours, {}, ref);
});

/** What {@link GaugeFact} takes. */
export type GaugeFactProps = PartProps<'div'> & {
  /** What is told. */
  readonly name: ReactNode;
  /** Its number; absent = the details tell it all. */
  readonly value?: ReactNode;
  /** Its mark; absent = none. */
  readonly kind?: keyof typeof MARKS;
};

/**
 * A line of the account beside the gauge: a name, its number, and in small what that stands on, a child each. Stands in
 * `Gauge.Facts`.
 */
export const GaugeFact = forwardRef<HTMLElement, GaugeFactProps>(function GaugeFact(
  { name, value, kind, children, ...props },
  ref,
) {
  const details = Children.toArray(children);
  const content = (
    <>
      <dt data-cairn="gauge-fact-name">
        {kind && <GaugeKindMark kind={kind} />}
        <bdi>{name}</bdi>
      </dt>
      {value !== undefined && <dd data-cairn="gauge-fact-value">{value}</dd>}
      {details.length > 0 && (
        <dd data-cairn="gauge-fact-details">
          {Children.map(details, (detail, index) => (
            <>
              {index > 0 && ' · '}
              <bdi>{detail}</bdi>
            </>
          ))}
        </dd>
      )}
    </>
  );
  const ours = { 'data-cairn': 'gauge-fact', 'data-kind': kind };
  return renderPart('div', { ...props, children: content }, ours, {}, ref);
});
