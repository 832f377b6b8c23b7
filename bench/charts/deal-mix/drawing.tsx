import type { HTMLAttributes, ReactElement, SVGAttributes } from 'react';
import type { DealMixResult } from '../../../src/measures/index.js';
import { amountText, countText, shareText } from '../texts.js';

/** The circle of one deal. */
export interface CircleShape {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly amountMinor: number;
}

/** What the drawing takes. */
export interface MixDrawingProps {
  readonly mix: DealMixResult;
  readonly circles: readonly CircleShape[];
  readonly vessel: string;
  /** How high the open value stands. */
  readonly level: number | null;
  /** Of the element around the circles. */
  readonly listProps?: SVGAttributes<SVGGElement>;
  /** Of each circle's element. */
  readonly circleProps?: (index: number) => SVGAttributes<SVGGElement>;
  /** Of the element of each class's name. */
  readonly classProps?: ((index: number) => HTMLAttributes<HTMLButtonElement>) | undefined;
}

/** Room for the vessel. */
export const VESSEL = { width: 200, height: 250 } as const;

/** The least radius that has room for an amount. */
const ROOMY = 20;

/** A mix: deals as circles in a vessel, its level, and a row a size class with bars of its shares. */
export function MixDrawing(props: MixDrawingProps): ReactElement {
  const { mix, circles, vessel, level, listProps, circleProps, classProps } = props;
  return (
    <div>
      <svg className="drawing" viewBox={`0 -44 300 ${VESSEL.height + 50}`}>
        <path className="vessel" d={vessel} />
        <g {...listProps}>
          {circles.map(({ id, x, y, r, amountMinor }, index) => (
            <g key={id} transform={`translate(${x} ${y})`} {...circleProps?.(index)}>
              <circle className="rock" r={r} />
              {r > ROOMY && (
                <text className="amount" textAnchor="middle" dy="0.35em">
                  {amountText(amountMinor)}
                </text>
              )}
            </g>
          ))}
        </g>
        {level !== null && (
          <>
            <path className="level" d={`M0 ${level}H${VESSEL.width}`} />
            <text x={VESSEL.width + 4} y={level}>
              Open {amountText(mix.open.valueMinor)}
            </text>
          </>
        )}
      </svg>
      <ClassRows mix={mix} classProps={classProps} />
    </div>
  );
}

/** A row a size class: its name, and bars of its shares of the deals and of the value with their numbers. */
export function ClassRows({ mix, classProps }: Pick<MixDrawingProps, 'mix' | 'classProps'>): ReactElement {
  return (
    <>
      {mix.classes.map(({ id, open, countShare, valueShare }, index) => (
        <div key={id} className="row">
          <button type="button" {...classProps?.(index)}>
            {id}
          </button>
          <Bar share={countShare.value} text={countText(open.count)} />
          <Bar share={valueShare.value} text={amountText(open.valueMinor)} />
        </div>
      ))}
    </>
  );
}

function Bar({ share, text }: { readonly share: number | null; readonly text: string }): ReactElement {
  return (
    <span>
      <svg className="bar">
        <rect className="ground" width="100%" height="100%" />
        <rect className="value" width={`${(share ?? 0) * 100}%`} height="100%" />
      </svg>
      <span>{shareText(share)}</span>
      <span>{text}</span>
    </span>
  );
}
