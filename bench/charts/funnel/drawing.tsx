import type { ReactElement, SVGAttributes } from 'react';
import type { FunnelResult } from '../../../src/measures/index.js';
import { countText, shareText } from '../texts.js';

/** The shapes of one step: its band, and the slope to the next. */
export interface StepShape {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly slope: { readonly path: string; readonly y: number; readonly leaderX: number } | null;
}

/** What the drawing takes. */
export interface FunnelDrawingProps {
  readonly funnel: FunnelResult;
  readonly shapes: readonly StepShape[];
  /** Of the element around the steps. */
  readonly plotProps?: SVGAttributes<SVGGElement>;
  /** Of each step's element. */
  readonly stepProps?: (index: number) => SVGAttributes<SVGGElement>;
}

/** Room for the bands; names stand before it, numbers after it. */
export const BANDS = { width: 200, height: 300 } as const;

const NAMES = 110;

/** A funnel as one SVG: names, bands, counts, shares, and between the bands what did not go on. */
export function FunnelDrawing({ funnel, shapes, plotProps, stepProps }: FunnelDrawingProps): ReactElement {
  const { steps } = funnel;
  const end = NAMES + BANDS.width;
  return (
    <svg className="drawing" viewBox={`0 0 440 ${BANDS.height}`}>
      <g {...plotProps}>
        {steps.map((step, index) => {
          const { x, y, width, height, slope } = shapes[index]!;
          const base = y + height / 2 + 4;
          const drop = step.count - (steps[index + 1]?.count ?? 0);
          return (
            <g key={step.stageId} {...stepProps?.(index)}>
              <text x={0} y={base}>
                {step.stageName ?? 'Won'}
              </text>
              <rect className="band" x={NAMES + x} y={y} width={width} height={height} />
              <text className="strong" x={end + 60} y={base} textAnchor="end">
                {countText(step.count)}
              </text>
              <text x={end + 110} y={base} textAnchor="end">
                {shareText(step.ofFirstUnit?.value ?? null)}
              </text>
              {slope && (
                <>
                  <path className="slope" d={slope.path} transform={`translate(${NAMES} 0)`} />
                  <path className="line" d={`M${NAMES + slope.leaderX} ${slope.y}H${end}`} />
                  <text className="quiet" x={end + 60} y={slope.y + 4} textAnchor="end">
                    −{countText(drop)}
                  </text>
                  <text className="quiet" x={end + 110} y={slope.y + 4} textAnchor="end">
                    −{shareText(step.count === 0 ? null : drop / step.count)}
                  </text>
                </>
              )}
            </g>
          );
        })}
      </g>
    </svg>
  );
}
